/** Single dates: `28th February 2026`, `February 28, 2026`, `August 2021`, `2026-02-28`, `2025`, and parts of a range. */
import type { CalendarDate } from './dates';
import type { DateToken } from './dateTokens';
import { monthNumbers, ordinalEndings } from './months';
import { isYear, yearAt } from './years';

/** A date that may still lack its year (`January` in `from January to August 2024`); token indices, `next` exclusive. */
export interface DatePoint {
  readonly first: number;
  readonly next: number;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

/** The date of a point whose year is known, or lent by the other end of its range. */
export function calendarDate(point: DatePoint, year: number): CalendarDate {
  if (point.month === null) return { year };
  return point.day === null ? { year, month: point.month } : { year, month: point.month, day: point.day };
}

export function pointAt(tokens: readonly DateToken[], i: number): DatePoint | null {
  return isoAt(tokens, i) ?? dayFirst(tokens, i) ?? monthFirst(tokens, i) ?? yearOnly(tokens, i);
}

function yearOnly(tokens: readonly DateToken[], i: number): DatePoint | null {
  return isYear(tokens, i)
    ? { first: i, next: i + 1, year: Number(tokens[i]!.lower), month: null, day: null }
    : null;
}

/** `2026-02-28` and `2026/02/28`. */
function isoAt(tokens: readonly DateToken[], i: number): DatePoint | null {
  const year = yearAt(tokens, i);
  if (year === null || tokens[i]!.glued) return null;
  const sign = tokens[i + 1]?.lower;
  if ((sign !== '-' && sign !== '/') || tokens[i + 3]?.lower !== sign) return null;
  if (![1, 2, 3, 4].every((k) => tokens[i + k]?.glued)) return null;
  const month = smallNumber(tokens, i + 2, 12);
  const day = smallNumber(tokens, i + 4, 31);
  return month && day ? { first: i, next: i + 5, year, month, day } : null;
}

/** `28th of February, 2026`, `28 February`. */
function dayFirst(tokens: readonly DateToken[], i: number): DatePoint | null {
  const day = smallNumber(tokens, i, 31);
  if (day === null || (tokens[i]!.glued && tokens[i - 1]?.lower !== '-')) return null;
  let at = afterOrdinal(tokens, i + 1);
  if (tokens[at]?.lower === 'of') at++;
  const month = monthAt(tokens, at);
  if (month === null) return null;
  const { year, next } = yearBehind(tokens, at + 1);
  return { first: i, next, year, month, day };
}

/** `February 28, 2026`, `February 28th`, `August 2021`, `August of 2021`, `January`. */
function monthFirst(tokens: readonly DateToken[], i: number): DatePoint | null {
  const month = monthAt(tokens, i);
  if (month === null) return null;
  const at = tokens[i + 1]?.lower === '.' ? i + 2 : i + 1;
  const day = smallNumber(tokens, at, 31);
  if (day !== null && !tokens[at]!.glued) {
    const { year, next } = yearBehind(tokens, afterOrdinal(tokens, at + 1));
    return { first: i, next, year, month, day };
  }
  const { year, next } = yearBehind(tokens, tokens[at]?.lower === 'of' ? at + 1 : at);
  return { first: i, next: year === null ? i + 1 : next, year, month, day: null };
}

/** The year behind a month or a day, with or without a comma or an abbreviation's stop. */
export function yearBehind(tokens: readonly DateToken[], i: number): { year: number | null; next: number } {
  const at = tokens[i]?.lower === ',' || tokens[i]?.lower === '.' ? i + 1 : i;
  const year = yearAt(tokens, at);
  const tied = tokens[at + 1]?.glued && tokens[at + 1]?.kind !== 'sign';
  return year === null || tied ? { year: null, next: i } : { year, next: at + 1 };
}

/** A month is written with a capital, so that `may` and `march` are left alone. */
export function monthAt(tokens: readonly DateToken[], i: number): number | null {
  const token = tokens[i];
  return token?.capital ? (monthNumbers.get(token.lower) ?? null) : null;
}

export function afterOrdinal(tokens: readonly DateToken[], i: number): number {
  const token = tokens[i];
  return token?.glued && ordinalEndings.has(token.lower) ? i + 1 : i;
}

/** One or two digits from 1 to `most`. */
export function smallNumber(tokens: readonly DateToken[], i: number, most: number): number | null {
  const token = tokens[i];
  if (token?.kind !== 'number' || token.end - token.start > 2) return null;
  const value = Number(token.lower);
  return value >= 1 && value <= most ? value : null;
}
