/**
 * Notes at the foot of each page, as a PDF leaves them between the paragraphs: `3 Okafor, …`, often below a rule.
 * They become blocks of the kind `note` with their number as id. A numbered line is a note where the numbers count
 * on from page to page and the text above has their marks, raised (`¹`, `^1^`) or set down (`were closed.1`). Where
 * no rule stands above them and no text behind, they may be a list of references, which no note looks like.
 */
import type { Span } from '../text/span';
import type { BlockDraft } from './draft';
import { isNotesTitle } from './endnotes';
import { roleOfTitle } from './headings';
import { inOrder, type Mark, marksOf, setDown, splitAt } from './noteNumbers';

const rule = /^[ \t]*[_–—=-]{3,}[ \t]*(?:\r\n|\n|\r)/;
const numbered = /^\s{0,12}(?:\[?\d{1,3}[.)\]:\s]|<sup>\d|\^\d|[⁰¹²³⁴-⁹])/;
const fewest = 2;

/** The same drafts, with those at the foot of a page split at their numbers. */
export function readFootnotes(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const told = new MarksAbove(content);
  const notes = new Map<BlockDraft, readonly Mark[]>();
  let next = 1;
  let atFoot = false;
  for (const draft of drafts) {
    if (isTitleOfList(content, draft)) break;
    const marks = openingMarks(content, draft, next);
    if (marks.length === 0 || !told.has(marks, draft)) {
      atFoot ||= notes.size > 0 && draft.kind === 'paragraph';
      continue;
    }
    notes.set(draft, marks);
    next = marks.at(-1)!.number + 1;
    atFoot ||= marks[0]!.start > 0 && rule.test(content.slice(draft.start, draft.start + marks[0]!.start));
  }
  if (next <= fewest || !(atFoot || readLikeNotes(content, notes))) return drafts;
  return drafts.flatMap((d) => {
    const marks = notes.get(d);
    return marks === undefined ? [d] : splitAt(content, d, marks).map(ruleAside);
  });
}

function isTitleOfList(content: string, { kind, start, end }: BlockDraft): boolean {
  if (kind !== 'heading' && (kind !== 'paragraph' || end - start > 40)) return false;
  const title = content.slice(start, end);
  return isNotesTitle(title) || roleOfTitle(title.replace(/[#*_:]/g, ' ').trim()) === 'references';
}

/** The numbers of a draft that opens with one and counts on from `next`; none where it does not. */
function openingMarks(content: string, draft: BlockDraft, next: number): readonly Mark[] {
  if (draft.kind !== 'paragraph' && draft.kind !== 'list-item') return [];
  const head = content.slice(draft.start, Math.min(draft.end, draft.start + 160));
  const opening = rule.exec(head)?.[0].length ?? 0;
  if (draft.kind === 'paragraph' && !numbered.test(head.slice(opening, opening + 20))) return [];
  const marks = marksOf(content, draft);
  if (marks.length === 0 || marks[0]!.start > opening) return [];
  const counted = inOrder(marks, next);
  return counted.has(marks[0]!) ? marks.filter((m) => counted.has(m)) : [];
}

/** `Ibid.`, `See Okafor …`, `…, p. 41.`, `(Dakar: Baobab Press, 2021), 14`: what a note says and no entry of a list. */
const ofNotes = /^(?:ibid|idem|see|cf)\b|, pp?\. ?\d{1,4}(?:[–-]\d{1,4})?\.?$|\d{4}\), (?:pp?\. ?)?\d/i;

function readLikeNotes(content: string, notes: ReadonlyMap<BlockDraft, readonly Mark[]>): boolean {
  const words = [...notes].flatMap(([draft, marks]) =>
    marks.map(({ end }, i) =>
      content.slice(draft.start + end, draft.start + (marks[i + 1]?.start ?? draft.end - draft.start)).trim(),
    ),
  );
  return words.filter((w) => ofNotes.test(w)).length * 3 >= words.length;
}

/** Behind a word, its stop and its quotation mark; behind a year and its stop; raised. Never the 8 of `3.8`. */
const mark =
  /(?:(?<=\p{L}[.,;:!?)\]”"’']{0,3}|(?:19|20)\d\d[.,;:)]{1,2}|%[.,;:)]{0,2})|\^\{?|<sup>|[\p{L}.,;:!?)”"]\s?\[)(\d{1,3})(?![\d%]|[.,]\d|\p{L})|[⁰¹²³⁴-⁹]{1,3}/gu;

/** The marks in the text between the notes of one page and those of the next; each stretch is read once. */
class MarksAbove {
  readonly #seen = new Set<number>();
  #read = 0;

  constructor(private readonly content: string) {}

  /** Whether the text above has the marks of at least half of these notes; what they say themselves is no text. */
  has(notes: readonly Mark[], { start, end }: Span): boolean {
    for (const m of this.content.slice(this.#read, start).matchAll(mark))
      this.#seen.add(Number(m[1] ?? setDown(m[0])));
    this.#read = start;
    if (notes.filter((n) => this.#seen.has(n.number)).length * 2 < notes.length) return false;
    for (const n of notes) this.#seen.delete(n.number);
    this.#read = end;
    return true;
  }
}

function ruleAside(draft: BlockDraft): BlockDraft {
  return draft.kind === 'note' ? draft : { ...draft, kind: 'residue', level: 0 };
}
