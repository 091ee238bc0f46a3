/** The notes of a paper with what each of them refers to: a work named in full, here or in an earlier note. */
import type { Block, PlacedBlock } from '../../syntax/block';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Recall } from '../memory';
import { type NoteSource, readNoteSources, shiftSource } from './sources';

/** A full form: the note that has it and its place among the note's sources. */
export interface NotePlace {
  readonly note: number;
  readonly source: number;
}

/** A source of a note with what it stands for; `of` is its own place for a full form, null where nothing fits. */
export interface CitedSource extends NoteSource {
  readonly of: NotePlace | null;
}

/** Spans are absolute. `id` as in `[^id]`; of a note in the text, which nobody numbers, `@` and its place. */
export interface Note extends Span {
  readonly id: string;
  /** As a reader counts it: `12`. */
  readonly label: string;
  readonly block: Block;
  readonly sources: readonly CitedSource[];
}

/** In document order of the notes' texts, which is that of their marks in all but careless papers. */
export function readNotes(blocks: readonly PlacedBlock[], recall: Recall): readonly Note[] {
  const notes: Note[] = [];
  const known = new Map<string, NotePlace[]>();
  for (const { id, start, block } of blocks.flatMap(notesIn)) {
    const read = recall(readNoteSources, block);
    const sources: CitedSource[] = [];
    for (const source of read) {
      const here = { note: notes.length, source: sources.length };
      const of = placeOf(source, here, notes, sources, known);
      if (source.kind === 'full') remember(known, source, here);
      const kind = of === null && source.short?.marked === false ? 'remark' : source.kind;
      sources.push({ ...shiftSource(source, start), kind, of });
    }
    const label = isNoteInText(id) ? String(notes.length + 1) : id;
    notes.push({ id, label, start, end: start + block.source.length, block, sources });
  }
  return notes;
}

const inText = '@';

/** The id of the note that a mark at that place belongs to, where the mark has none of its own. */
export function idOfNoteInText(start: number): string {
  return `${inText}${start}`;
}

export function isNoteInText(id: string): boolean {
  return id.startsWith(inText);
}

interface NoteWords extends PlacedBlock {
  readonly id: string;
}

/** The notes that a block is or has in its text. */
export function notesIn({ start, block }: PlacedBlock): readonly NoteWords[] {
  if (block.kind === 'note' && block.noteId !== undefined) return [{ id: block.noteId, start, block }];
  return block.inlines.flatMap((i) =>
    i.kind === 'inline-note'
      ? [{ id: i.id ?? idOfNoteInText(start + i.start), start: start + i.content.start, block: i.note }]
      : [],
  );
}

/** Whether a block is a note or has some. */
export function hasNotes(block: Block): boolean {
  return block.kind === 'note' || block.inlines.some((i) => i.kind === 'inline-note');
}

function placeOf(
  source: NoteSource,
  here: NotePlace,
  notes: readonly Note[],
  before: readonly CitedSource[],
  known: ReadonlyMap<string, readonly NotePlace[]>,
): NotePlace | null {
  switch (source.kind) {
    case 'full':
      return here;
    case 'ibid':
      return (before.at(-1) ?? notes.at(-1)?.sources.at(-1))?.of ?? null;
    case 'short':
      return fullForm(source, notes, before, known);
    case 'remark':
      return null;
  }
}

/** The latest full form of that author whose title has the words of the short one; of one work alone for `op. cit.`. */
function fullForm(
  { short }: NoteSource,
  notes: readonly Note[],
  before: readonly CitedSource[],
  known: ReadonlyMap<string, readonly NotePlace[]>,
): NotePlace | null {
  const places = known.get(short!.surname) ?? [];
  if (short!.title.length === 0) return places.length === 1 ? places[0]! : null;
  const fits = places.filter(({ note, source }) => {
    const csl = (notes[note]?.sources ?? before)[source]?.parsed?.csl;
    const title = fold(`${csl?.title ?? ''} ${csl?.['container-title'] ?? ''}`);
    return short!.title.filter((w) => title.includes(w)).length * 3 >= short!.title.length * 2;
  });
  return fits.at(-1) ?? null;
}

function remember(known: Map<string, NotePlace[]>, { parsed }: NoteSource, place: NotePlace): void {
  const first = parsed?.csl.author?.[0];
  const key = fold(first?.family ?? first?.literal ?? '')
    .split(' ')
    .at(-1)!;
  const places = known.get(key);
  if (places) places.push(place);
  else known.set(key, [place]);
}

/** The work that a source stands for; null where it stands for none. */
export function workOf(notes: readonly Note[], { of }: CitedSource): CitedSource | null {
  return of === null ? null : (notes[of.note]?.sources[of.source] ?? null);
}
