/**
 * What a rule reads of a paper, noted while it runs: parts of the model and places of the text. As long as these
 * stay as they are, so do its findings, and they are moved instead of being found again. No rule needs to know.
 */
import type { Recall } from '../document/memory';
import { type DocumentModel, type Saying, type Stamps, sayings } from '../document/model';
import type { InParts, PartView } from '../document/partView';
import { growthOf, sameMoved, touchedBy } from '../text/moved';
import type { Span } from '../text/span';
import { type Edit, Text } from '../text/text';

export interface Reads {
  readonly names: ReadonlySet<Saying>;
  readonly text: TextReads;
  /** What was read from each block alone. */
  readonly tellers: ReadonlySet<Teller>;
}

type Teller = (part: PartView) => unknown;

/** One edit with the text it was made in and the text it made. */
export interface Step {
  readonly edit: Edit;
  readonly before: Text;
  readonly after: Text;
}

/** Places as pairs of offsets, one after the other; words looked for; `whole` where all of the text was read. */
interface TextReads {
  readonly places: readonly number[];
  readonly words: ReadonlySet<string>;
  readonly whole: boolean;
}

/** The model for a rule, which notes what it reads. */
export function noted(model: DocumentModel): { readonly model: DocumentModel; readonly reads: () => Reads } {
  const view = new NotedModel(model);
  return { model: view as unknown as DocumentModel, reads: () => view.reads() };
}

/** What was read, at its places now; null where an edit has changed some of it. */
export function movedReads(reads: Reads, steps: readonly Step[]): Reads | null {
  const { text } = reads;
  if (text.whole && steps.length > 0) return null;
  let { places } = text;
  for (const step of steps) {
    for (const word of text.words) if (makesOrBreaks(step, word)) return null;
    const moved = movedPlaces(places, step.edit);
    if (moved === null) return null;
    places = moved;
  }
  return { ...reads, text: { ...text, places } };
}

function movedPlaces(places: readonly number[], edit: Edit): readonly number[] | null {
  const growth = growthOf(edit);
  const moved: number[] = [];
  for (let i = 0; i < places.length; i += 2) {
    const [start, end] = [places[i]!, places[i + 1]!];
    if (touchedBy({ start, end }, edit)) return null;
    const by = start > edit.end ? growth : 0;
    moved.push(start + by, end + by);
  }
  return moved;
}

/** True where the words stand, or stood, so near to the edit that it may have made or broken them. */
function makesOrBreaks({ edit, before, after }: Step, words: string): boolean {
  const start = edit.start - words.length;
  const end = edit.start + edit.newText.length + words.length;
  return (
    before.slice({ start: Math.max(0, start), end: edit.end + words.length }).includes(words) ||
    after.slice({ start: Math.max(0, start), end }).includes(words)
  );
}

/**
 * True where each block tells by `tellers` what it told before, for its places: those that an edit left alone are
 * the same objects. After several edits a block that is another one is taken to tell something else.
 */
export function sameTold(
  tellers: ReadonlySet<Teller>,
  before: DocumentModel,
  now: DocumentModel,
  steps: readonly Step[],
): boolean {
  if (tellers.size === 0) return true;
  if (before.parts.length !== now.parts.length) return false;
  return before.parts.every(({ start, part }, i) => {
    const other = now.parts[i]!.part;
    if (part === other) return true;
    if (part.section !== other.section || steps.length !== 1) return false;
    const edit = within(steps[0]!.edit, start, part.block.source.length);
    return [...tellers].every((t) => sameMoved(before.recall(t, part), now.recall(t, other), edit));
  });
}

/** The edit in places of a block; behind all of them where it is none of the block's. */
function within(edit: Edit, start: number, length: number): Edit {
  const inside = { ...edit, start: edit.start - start, end: edit.end - start };
  return inside.start >= 0 && inside.end <= length ? inside : { ...edit, start: Infinity, end: Infinity };
}

export function sameStamps(names: ReadonlySet<Saying>, before: Stamps, now: Stamps): boolean {
  for (const name of names) if (before[name] !== now[name]) return false;
  return true;
}

class NotedText extends Text {
  readonly #places: number[] = [];
  readonly #words = new Set<string>();
  readonly #text: Text;
  #whole = false;

  constructor(text: Text) {
    super('');
    this.#text = text;
  }

  reads(): TextReads {
    return { places: this.#places, words: this.#words, whole: this.#whole };
  }

  override get content(): string {
    this.#whole = true;
    return this.#text.content;
  }

  override slice(s: Span): string {
    this.#places.push(Math.max(0, s.start), Math.min(s.end, this.#text.length));
    return this.#text.slice(s);
  }

  override get length(): number {
    this.#whole = true;
    return this.#text.length;
  }

  override lineStart(offset: number): number {
    const start = this.#text.lineStart(offset);
    this.#places.push(start, offset);
    return start;
  }

  override lineEnd(offset: number): number {
    const end = this.#text.lineEnd(offset);
    this.#places.push(offset, end);
    return end;
  }

  override indexOf(words: string, from = 0): number {
    this.#words.add(words);
    return this.#text.indexOf(words, from);
  }

  override lineStarts(): readonly number[] {
    this.#whole = true;
    return this.#text.lineStarts();
  }
}

/** Has a getter for each part of a model; see below. */
class NotedModel {
  readonly text: NotedText;
  readonly uri: string;
  readonly version: number;
  readonly recall: Recall;
  readonly inParts: InParts;
  readonly names = new Set<Saying>();
  readonly tellers = new Set<Teller>();
  readonly model: DocumentModel;

  constructor(model: DocumentModel) {
    this.model = model;
    this.text = new NotedText(model.text);
    this.uri = model.uri;
    this.version = model.version;
    this.recall = model.recall;
    this.inParts = (read) => {
      this.tellers.add(read);
      return model.inParts(read);
    };
  }

  reads(): Reads {
    return { names: this.names, text: this.text.reads(), tellers: this.tellers };
  }
}

for (const name of sayings) {
  Object.defineProperty(NotedModel.prototype, name, {
    get(this: NotedModel) {
      this.names.add(name);
      return this.model[name];
    },
  });
}
