/**
 * Notes at the end of a paper, as a word processor or a PDF leaves them: `12. Okafor, …` under `Notes`. They
 * become blocks of the kind `note` with their number as id, like Markdown's own `[^12]: …`.
 */
import { noteHeadings } from '../knowledge/structure/headings';
import { fold } from '../text/normalise';
import type { Span } from '../text/span';
import type { Inline } from './block';
import { type BlockDraft, shiftInline } from './draft';
import { withoutNumber } from './headings';

/** A number alone needs a capital behind it: `3 Okafor` but no `3 of these`. */
const atLine = /^[ \t]{0,12}\[?(\d{1,3})(?:[.)\]:]{1,2}(?=\s)|(?=[ \t]{1,12}["“‘(]?\p{Lu}))[ \t]{0,12}/gmu;
/** What stands before the words of an item whose parser has left its number out. */
const before = /(?:^|\n)[ \t]{0,8}(\d{1,3})[.)][ \t]{1,8}$/;
/** Conversions lose a note now and then. */
const widestGap = 3;
const fewest = 2;

const names: ReadonlySet<string> = new Set(noteHeadings.map(fold));

export function isNotesTitle(title: string): boolean {
  return names.has(fold(withoutNumber(title.replace(/[#*_:]/g, ' ').trim())));
}

/** The same drafts, with those below a heading for notes split at their numbers. */
export function readEndnotes(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const opening = (d: BlockDraft) => d.kind === 'heading' && isNotesTitle(content.slice(d.start, d.end));
  if (!drafts.some(opening)) return drafts;
  const all: BlockDraft[] = [];
  for (let i = 0; i < drafts.length; ) {
    const draft = drafts[i++]!;
    all.push(draft);
    if (!opening(draft)) continue;
    const from = i;
    while (i < drafts.length && drafts[i]!.kind !== 'heading') i++;
    for (const d of numbered(content, drafts.slice(from, i))) all.push(d);
  }
  return all;
}

function numbered(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const may = drafts.map((d) =>
    d.kind === 'paragraph' || d.kind === 'list-item' ? marksOf(content, d) : [],
  );
  const counted = inOrder(may.flat());
  if (counted.size < fewest) return drafts;
  let begun = false;
  return drafts.flatMap((d, i) => {
    const marks = may[i]!.filter((m) => counted.has(m));
    begun ||= marks.length > 0;
    if (marks.length > 0) return splitAt(content, d, marks);
    return [begun && d.kind === 'paragraph' ? { ...d, kind: 'note' as const, level: 0 } : d];
  });
}

/** The number of a note; `start` and `end` cover it in the draft's text and are equal where it stands outside. */
interface Mark extends Span {
  readonly number: number;
}

function marksOf(content: string, { start, end }: BlockDraft): Mark[] {
  const outside = before.exec(content.slice(Math.max(0, start - 12), start));
  const found: Mark[] = outside ? [{ number: Number(outside[1]), start: 0, end: 0 }] : [];
  for (const m of content.slice(start, end).matchAll(atLine))
    found.push({ number: Number(m[1]), start: m.index, end: m.index + m[0].length });
  return found;
}

/** Those that count on, with a gap where a number is nowhere: a line may open with a page or a year as well. */
function inOrder(marks: readonly Mark[]): ReadonlySet<Mark> {
  const last = new Map(marks.map((m, i) => [m.number, i]));
  const found = new Set<Mark>();
  let next = 1;
  marks.forEach((mark, i) => {
    const { number } = mark;
    if (number < next || number > next + widestGap) return;
    for (let n = next; n < number; n++) if ((last.get(n) ?? -1) > i) return;
    found.add(mark);
    next = number + 1;
  });
  return found;
}

function splitAt(content: string, draft: BlockDraft, marks: readonly Mark[]): BlockDraft[] {
  let read: ReturnType<BlockDraft['read']> | undefined;
  const whole = () => {
    read ??= draft.read();
    return read;
  };
  const opening: BlockDraft[] =
    marks[0]!.start > 0 ? [piece(content, draft, { start: 0, end: marks[0]!.start }, whole)] : [];
  const notes = marks.map((mark, i) => {
    const end = marks[i + 1]?.start ?? draft.end - draft.start;
    const note = piece(content, draft, { start: mark.start, end }, whole);
    return { ...note, kind: 'note' as const, level: 0, read: () => withId(note.read(), mark) };
  });
  return [...opening, ...notes];
}

/** A stretch of a draft, without the blanks at its end; `at` is relative to the draft. */
function piece(content: string, draft: BlockDraft, at: Span, whole: BlockDraft['read']): BlockDraft {
  const start = draft.start + at.start;
  const end = start + content.slice(start, draft.start + at.end).trimEnd().length;
  const read = () => {
    const { prose, inlines } = whole();
    const within = (i: Inline) => i.start >= at.start && draft.start + i.end <= end;
    return {
      prose: prose.slice(at.start, end - draft.start),
      inlines: inlines.filter(within).map((i) => shiftInline(i, -at.start)),
    };
  };
  return { ...draft, start, end, read };
}

/** The number is no prose: nobody counts `3` as a figure. */
function withId({ prose, inlines }: ReturnType<BlockDraft['read']>, { number, start, end }: Mark) {
  return { prose: ' '.repeat(end - start) + prose.slice(end - start), inlines, noteId: String(number) };
}
