/** Gaps that a page break has torn into a sentence. */
import type { Block } from '../../syntax/block';
import { contains, type Span } from '../../text/span';

/** The gap with the word before it and the word behind it: `northern\n\nprovinces`. */
export interface SentenceBreak extends Span {
  /** The words with one blank between them; null where a mark or a running head stands there, and would be lost. */
  readonly joined: string | null;
}

const letter = /\p{L}/u;
const blankLine = /\n[ \t]*\r?\n|\r[ \t]*\r/;

/** White space between two words; a capital behind it begins something else, and so does what explains a formula. */
const gap = /(?<=\p{L})\s+(?=\p{Ll})(?!where\b)/gu;

/** In document order; relative to the block. */
export function findBreaks({ source, prose }: Block, sentences: readonly Span[]): readonly SentenceBreak[] {
  if (!blankLine.test(source)) return [];
  const found: SentenceBreak[] = [];
  for (const match of prose.matchAll(gap)) {
    if (!blankLine.test(match[0])) continue;
    const at = wordsAround(prose, match.index, match.index + match[0].length);
    if (!sentences.some((s) => contains(s, at))) continue;
    const words = source.slice(at.start, at.end);
    found.push({ ...at, joined: words === prose.slice(at.start, at.end) ? words.replace(gap, ' ') : null });
  }
  return found;
}

function wordsAround(prose: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from > 0 && letter.test(prose.charAt(from - 1))) from--;
  while (to < prose.length && letter.test(prose.charAt(to))) to++;
  return { start: from, end: to };
}
