/** Whether a number of four digits is a year: `in 2014` is, `2014 households` and `Resolution 1973` are not. */
import type { DateToken } from './dateTokens';
import { countedAlways, numberedThings, quantityCues, yearCues } from './months';

/** Words that a hyphen ties to a year: `mid-2025`, `post-2021`. */
const hyphened: ReadonlySet<string> = new Set(['mid', 'post', 'pre', 'early', 'late', 'non', 'since']);

export function yearAt(tokens: readonly DateToken[], i: number): number | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || token.end - token.start !== 4) return null;
  const year = Number(token.lower);
  return year >= 1500 && year <= 2099 ? year : null;
}

/** A year as far as its neighbours tell; `i` is the token of the year. */
export function isYear(tokens: readonly DateToken[], i: number): boolean {
  return yearAt(tokens, i) !== null && !tiedBefore(tokens, i) && !tiedBehind(tokens, i) && !counts(tokens, i);
}

/** `1,2021`, `$2021`, `F-2021`, `Resolution 1973`, `No. 1999`. */
function tiedBefore(tokens: readonly DateToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return false;
  if (tokens[i]!.glued) {
    if (before.kind === 'word') return before.lower !== 'fy';
    if ('$€£¥#.,:/@+=_'.includes(before.lower))
      return tokens[i - 2]?.kind === 'number' || '$€£¥#@+=_'.includes(before.lower);
    if (before.lower === '-' && before.glued) return !hyphened.has(tokens[i - 2]?.lower ?? '');
  }
  const word = before.lower === '.' ? tokens[i - 2] : before;
  return word !== undefined && numberedThings.has(word.lower);
}

/** `2021a`, `2021.5`, `2021,000`, `2021%`, `2021:3`. */
function tiedBehind(tokens: readonly DateToken[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next?.glued) return next?.lower === '%';
  if (next.kind === 'word' || next.lower === '%') return true;
  const after = tokens[i + 2];
  return '.,:/-'.includes(next.lower) && after?.kind === 'number' && after.glued;
}

/** A quantity of what follows: `2000 troops`, `killed 1800 civilians`, `more than 1900 cases`. */
function counts(tokens: readonly DateToken[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.kind !== 'word' || next.capital) return false;
  if (countedAlways.has(next.lower)) return true;
  if (!next.lower.endsWith('s') || next.lower.length < 4) return false;
  const before = tokens[i - 1];
  if (before === undefined) return false;
  return (
    quantityCues.has(before.lower) ||
    (before.kind === 'word' && !before.capital && !yearCues.has(before.lower))
  );
}
