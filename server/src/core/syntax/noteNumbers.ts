/** The numbers that notes open with, where a conversion has made plain lines of them, and the blocks they open. */
import type { Span } from '../text/span';
import type { Inline } from './block';
import { type BlockDraft, shiftInline } from './draft';

/** A number alone needs a capital behind it: `3 Okafor` but no `3 of these`; a raised one (`³`, `<sup>3</sup>`) none. */
const atLine =
  /^[ \t]{0,12}(?:\[?(\d{1,3})(?:[.)\]:]{1,2}(?=\s)|(?=[ \t]{1,12}["“‘(]?\p{Lu}))|<sup>(\d{1,3})<\/sup>|\^(\d{1,3})\^|([⁰¹²³⁴-⁹]{1,3}))[ \t]{0,12}/gmu;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** What stands before the words of an item whose parser has left its number out. */
const before = /(?:^|\n)[ \t]{0,8}(\d{1,3})[.)][ \t]{1,8}$/;
/** Conversions lose a note now and then. */
const widestGap = 3;

/** The number of a note; `start` and `end` cover it in the draft's text and are equal where it stands outside. */
export interface Mark extends Span {
  readonly number: number;
}

export function marksOf(content: string, { start, end }: BlockDraft): Mark[] {
  const outside = before.exec(content.slice(Math.max(0, start - 12), start));
  const found: Mark[] = outside ? [{ number: Number(outside[1]), start: 0, end: 0 }] : [];
  for (const m of content.slice(start, end).matchAll(atLine))
    found.push({
      number: Number(m[1] ?? m[2] ?? m[3] ?? setDown(m[4]!)),
      start: m.index,
      end: m.index + m[0].length,
    });
  return found;
}

/** `¹²` is `12`. */
export function setDown(digits: string): string {
  return [...digits].map((d) => raised.indexOf(d)).join('');
}

/**
 * Those that count on from `first`, with a gap where a number is nowhere: a line may open with a page or a year as
 * well.
 */
export function inOrder(marks: readonly Mark[], first: number): ReadonlySet<Mark> {
  const last = new Map(marks.map((m, i) => [m.number, i]));
  const found = new Set<Mark>();
  let next = first;
  marks.forEach((mark, i) => {
    const { number } = mark;
    if (number < next || number > next + widestGap) return;
    for (let n = next; n < number; n++) if ((last.get(n) ?? -1) > i) return;
    found.add(mark);
    next = number + 1;
  });
  return found;
}

export function splitAt(content: string, draft: BlockDraft, marks: readonly Mark[]): BlockDraft[] {
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
