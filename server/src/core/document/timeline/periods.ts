/** Periods: `1996-2001`, `from 2001 to 2021`, `between August 2021 and mid-2025`, `January to August 2024`, `the 1990s`. */
import type { CalendarDate } from './dates';
import type { DateToken } from './dateTokens';
import { numberedThings, partWords } from './months';
import {
  afterOrdinal,
  calendarDate,
  type DatePoint,
  monthAt,
  pointAt,
  smallNumber,
  yearBehind,
} from './points';
import { yearAt } from './years';

/** A period read at token `first`, up to token `next`. Inverted and empty ones are kept as they are written. */
export interface Period {
  readonly first: number;
  readonly next: number;
  readonly kind: 'range' | 'decade';
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly fiscal: boolean;
}

/** Which word ties the two ends: `from … to`, `between … and`, or no opening word and `to`. */
const links: Readonly<Record<string, readonly string[]>> = {
  from: ['to', 'until', 'till', 'through', 'up'],
  between: ['and'],
};
const articles: readonly string[] = ['the', 'about', 'around'];
const bareLinks: readonly string[] = ['to', 'through', 'until'];

export function periodAt(tokens: readonly DateToken[], i: number): Period | null {
  const word = tokens[i]?.lower ?? '';
  const opening = Object.hasOwn(links, word) ? links[word]! : null;
  if (opening) return tiedByWords(tokens, i, i + 1, opening);
  if (articles.includes(word)) return null;
  return shortYears(tokens, i) ?? tiedByWords(tokens, i, i, bareLinks) ?? daysOfMonth(tokens, i);
}

/** `from X to Y`, `between X and Y`, `X to Y`, `X–Y`; `first` is the token the period begins with, `i` that of X. */
function tiedByWords(
  tokens: readonly DateToken[],
  first: number,
  i: number,
  words: readonly string[],
): Period | null {
  const a = pointAt(tokens, pastManner(tokens, i)) ?? dayOnly(tokens, i);
  if (!a) return null;
  const link = tokens[a.next]?.lower ?? '';
  if (link !== '-' && !words.includes(link)) return null;
  const behind = tokens[a.next + 1]?.lower === 'to' ? a.next + 2 : a.next + 1;
  const b = rangeEnd(tokens, pastManner(tokens, behind), link);
  if (b?.year == null || (a.month === null && a.day === null && a.year === null)) return null;
  if (a.year === null && b.month === null) return null;
  const opening = a.day !== null && a.month === null ? { ...a, month: b.month } : a;
  const from = calendarDate(opening, a.year ?? b.year);
  return { first, next: b.next, kind: 'range', from, to: calendarDate(b, b.year), fiscal: false };
}

/** The year behind a dash is tied to the one before it, so it is read without asking its neighbours. */
function rangeEnd(tokens: readonly DateToken[], i: number, link: string): DatePoint | null {
  const point = pointAt(tokens, i);
  if (point) return point;
  const year = link === '-' ? yearAt(tokens, i) : null;
  const behind = tokens[i + 1];
  if (year === null || (behind?.glued && (behind.kind !== 'sign' || '/%'.includes(behind.lower))))
    return null;
  return { first: i, next: i + 1, year, month: null, day: null };
}

/** `mid-`, `early`, `the`, `about` before one end of a period. */
function pastManner(tokens: readonly DateToken[], i: number): number {
  let at = i;
  if (articles.includes(tokens[at]?.lower ?? '')) at++;
  if (!partWords.has(tokens[at]?.lower ?? '')) return at;
  return tokens[at + 1]?.lower === '-' ? at + 2 : at + 1;
}

/** `3` in `3–7 May 2021` and `from 3 to 7 May 2021`. */
function dayOnly(tokens: readonly DateToken[], i: number): DatePoint | null {
  const day = smallNumber(tokens, i, 31);
  if (day === null || tokens[i]!.glued) return null;
  const next = afterOrdinal(tokens, i + 1);
  const link = tokens[next]?.lower ?? '';
  const behind =
    smallNumber(tokens, next + 1, 31) !== null && monthAt(tokens, afterOrdinal(tokens, next + 2));
  return behind && /^(?:-|to|and|until)$/.test(link)
    ? { first: i, next, year: null, month: null, day }
    : null;
}

/** `May 3–7, 2021`. */
function daysOfMonth(tokens: readonly DateToken[], i: number): Period | null {
  const month = monthAt(tokens, i);
  const from = smallNumber(tokens, i + 1, 31);
  const to = smallNumber(tokens, i + 3, 31);
  if (month === null || from === null || to === null || tokens[i + 2]?.lower !== '-') return null;
  const { year, next } = yearBehind(tokens, i + 4);
  if (year === null) return null;
  return {
    first: i,
    next,
    kind: 'range',
    from: { year, month, day: from },
    to: { year, month, day: to },
    fiscal: false,
  };
}

/** `2023/24`, `2023/2024`, `FY 2023-24`, `2015–16`, and `1996-2001` whose first year is tied by the dash. */
function shortYears(tokens: readonly DateToken[], i: number): Period | null {
  const from = yearAt(tokens, i);
  const sign = tokens[i + 1]?.lower ?? '';
  if (from === null || (sign !== '-' && sign !== '/')) return null;
  const last = tokens[i + 2];
  if (last?.kind !== 'number' || tiedOn(tokens, i + 2) || tiedFrom(tokens, i)) return null;
  const to = last.lower.length === 4 ? yearAt(tokens, i + 2) : expandYear(from, last.lower);
  if (to === null || (sign === '/' && to !== from + 1)) return null;
  const fiscal = sign === '/' || (last.lower.length === 2 && to === from + 1);
  return { first: i, next: i + 3, kind: 'range', from: { year: from }, to: { year: to }, fiscal };
}

/** More behind it makes the number part of something else: `2015-16-3`, `2015-16a`, `2015-16%`. */
function tiedOn(tokens: readonly DateToken[], i: number): boolean {
  const next = tokens[i + 1];
  if (next?.lower === '%') return true;
  if (!next?.glued) return false;
  const after = tokens[i + 2];
  return next.kind !== 'sign' || ('-/.,:'.includes(next.lower) && after?.kind === 'number' && after.glued);
}

/** `12-1996-2001`, `A-1996`, `no. 1996-2001`. */
function tiedFrom(tokens: readonly DateToken[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before) return false;
  if (!tokens[i]!.glued)
    return numberedThings.has(before.lower === '.' ? (tokens[i - 2]?.lower ?? '') : before.lower);
  if (before.kind !== 'sign') return before.lower !== 'fy';
  return '-/.,:$€£#'.includes(before.lower) && before.glued && tokens[i - 2]?.lower !== 'mid';
}

/** `16` behind 2015 is 2016; null where two digits cannot be a later year (`2021-03` is a month). */
function expandYear(from: number, digits: string): number | null {
  if (digits.length !== 2) return null;
  const year = Math.floor(from / 100) * 100 + Number(digits);
  return year > from ? year : null;
}

/** `1990s`, `1990's`, and `'90s`. */
export function decadeAt(tokens: readonly DateToken[], i: number): Period | null {
  const number = tokens[i];
  if (number?.kind !== 'number') return null;
  const apostrophe = tokens[i + 1]?.lower === "'" && tokens[i + 1]?.glued ? 1 : 0;
  const ending = tokens[i + 1 + apostrophe];
  if (ending?.lower !== 's' || !ending.glued) return null;
  const year = yearAt(tokens, i) ?? shortDecade(tokens, i);
  if (year === null || year % 10 !== 0) return null;
  const next = i + 2 + apostrophe;
  return { first: i, next, kind: 'decade', from: { year }, to: { year: year + 9 }, fiscal: false };
}

function shortDecade(tokens: readonly DateToken[], i: number): number | null {
  const { lower, glued } = tokens[i]!;
  if (lower.length !== 2 || !glued || tokens[i - 1]?.lower !== "'") return null;
  const value = Number(lower);
  return value >= 30 ? 1900 + value : 2000 + value;
}
