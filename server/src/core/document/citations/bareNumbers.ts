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

/**
 * `residue`: a blank or a comma stands where no writer sets one, `(scPDSI 50 )`, `species 10,[19]`. `plain`: what
 * follows could not follow a quantity. `loose`: it may be a quantity as well, `healthcare, 2 agriculture`; only a
 * whole gap, filled in order, tells.
 */
export interface BareNumber extends Citation {
  readonly kind: 'residue' | 'plain' | 'loose';
}

const alone = /(?<=[\s(]|\p{Ll}{2}|\p{L}{3})[1-9]\d{0,2}(?:[,-]\d{1,3}){0,20}(?=\s?\[|[\s,;:)]|\.(?!\d)|$)/gu;

/** In order, apart from each other and from `taken`; relative to the block. */
export function findBareNumbers(text: string, taken: readonly Span[]): BareNumber[] {
  const prose = straighten(text);
  const found: BareNumber[] = [];
  for (const m of prose.matchAll(alone)) {
    const at = { start: m.index, end: m.index + m[0].length };
    const kind = kindOf(prose, at);
    if (kind === null || taken.some((t) => overlaps(t, at))) continue;
    const works = numbersOf(m[0], at.start);
    if (works.length > 0)
      found.push({ form: 'numeric', ...at, text: text.slice(at.start, at.end), works, kind });
  }
  return found;
}

function kindOf(prose: string, at: Span): BareNumber['kind'] | null {
  const residue = isResidue(prose, at);
  if (residue && reviewed.test(prose.slice(Math.max(0, at.start - 20), at.start))) return 'residue';
  if (!standsBehindWords(prose, at.start) || isUnit(prose, at.start)) return null;
  if (goesOn(prose, at.end)) return residue || isReported(prose, at.start) ? 'residue' : 'plain';
  return isAmongWords(prose, at) ? 'loose' : null;
}

/** `as described 30 with`, `in the literature 24 that`: where a writer names the source, not a quantity. */
function isReported(prose: string, start: number): boolean {
  return /(?:described|reviewed|elsewhere|previously|literature)\s$/.test(
    prose.slice(Math.max(0, start - 12), start),
  );
}

/** `(reviewed in 14 )`: what else would be reviewed in a number? */
const reviewed = /\p{L}{2}(?:ed|shown|given|found) in $/u;

/** `(scPDSI 50 )`, `photosynthesis. 13 .`, `TRAPPC9 14 ,`, `species 10,[19]`; not `60 3 60 ,`. */
function isResidue(prose: string, { start, end }: Span): boolean {
  return (
    /^(?: [.,;:)]|,\[\d)/.test(prose.slice(end, end + 3)) &&
    !/(?:^|[^\p{L}\d])\d{1,6}\.? $/u.test(prose.slice(Math.max(0, start - 9), start))
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

/** `score 24 of them`, `healthcare, 2 agriculture`, `(IoT), 3 and`: behind a word or its comma, before a word. */
function isAmongWords(prose: string, { start, end }: Span): boolean {
  return (
    /\p{L}{2}[,;)]{0,2} $/u.test(prose.slice(Math.max(0, start - 5), start)) &&
    /^ \p{L}{2}/u.test(prose.slice(end, end + 3))
  );
}
