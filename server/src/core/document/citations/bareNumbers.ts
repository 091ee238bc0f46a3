/**
 * Numbers in the running text that may be raised numbers which a conversion set down: `surface 6,7 and contain`,
 * `events 41 and`, `data4 show`. By itself such a number is a number; where the paper's numbering has a gap just there, it is
 * what fills it (linking/gaps.ts).
 */
import { numberFollowers, numberTakers } from '../../knowledge/citations/words';
import { fold, straighten } from '../../text/normalise';
import { overlaps, type Span } from '../../text/span';
import type { Citation } from './citation';
import { isUnit, numbersOf } from './numbers';

const alone = /(?<=[\s(]|\p{Ll}{2}|\p{L}{3})[1-9]\d{0,2}(?:[,-]\d{1,3}){0,20}(?=\s?\[|[\s,;:)]|\.(?!\d)|$)/gu;

/** In order, apart from each other and from `taken`; relative to the block. */
export function findBareNumbers(text: string, taken: readonly Span[]): Citation[] {
  const prose = straighten(text);
  const found: Citation[] = [];
  for (const m of prose.matchAll(alone)) {
    const at = { start: m.index, end: m.index + m[0].length };
    if (!standsBehindWords(prose, at.start) || !goesOn(prose, at.end) || isUnit(prose, at.start)) continue;
    if (taken.some((t) => overlaps(t, at))) continue;
    const strength = isResidue(prose, at) ? 'sure' : 'likely';
    const works = numbersOf(m[0], at.start).map((w) => ({ ...w, strength }) as const);
    if (works.length > 0) found.push({ form: 'numeric', ...at, text: text.slice(at.start, at.end), works });
  }
  return found;
}

/** `(scPDSI 50 )`, `photosynthesis. 13 .`, `species 10,[19]`: a blank or a comma where no writer sets one. */
function isResidue(prose: string, { start, end }: Span): boolean {
  return (
    /^(?: [.,;:)]|,\[\d)/.test(prose.slice(end, end + 3)) && !/\d\.? $/.test(prose.slice(start - 3, start))
  );
}

/** No word before it that asks for a number: `Figure 2`, `at least 12`. */
function standsBehindWords(prose: string, start: number): boolean {
  const before = prose.slice(Math.max(0, start - 24), start);
  const word = /([\p{L}\p{N}.]{1,20})(?:["')\],;]{0,3}\s\(?)?$/u.exec(before)?.[1];
  return word !== undefined && !numberTakers.has(fold(word).replace(/\.$/, ''));
}

/** A stop, a bracket, the end or a small word follows; a noun would make it a quantity. */
function goesOn(prose: string, end: number): boolean {
  const word = /^\s?(?:$|[.,;:)([]|(\p{L}{1,12})(?!\p{L}))/u.exec(prose.slice(end, end + 16));
  return word !== null && (word[1] === undefined || numberFollowers.has(fold(word[1])));
}
