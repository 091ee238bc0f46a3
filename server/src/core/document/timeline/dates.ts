/** Dates and periods in running text, at the precision they are written. */
import { type Span, shiftSpan } from '../../text/span';
import { type DateToken, readDateTokens } from './dateTokens';
import { approximateWords, monthNames, partWords } from './months';
import { decadeAt, periodAt } from './periods';
import { calendarDate, pointAt } from './points';

/** Year, month 1–12, day 1–31; what is not written is absent. */
export interface CalendarDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** `28th February 2026`, `mid-2025`, `August 2021`, `1996-2001`, `from 2001 to 2021`, `the 1990s`. */
export interface DateMention extends Span {
  readonly kind: 'date' | 'range' | 'decade';
  readonly from: CalendarDate;
  /** Equal to `from` for a single date. */
  readonly to: CalendarDate;
  /** True for `about`, `mid-`, `early`, `late`, `since`. */
  readonly approximate: boolean;
  /** `2023/24` or `FY 2023-24`: a fiscal or academic year, where a range may look inverted. */
  readonly fiscal: boolean;
}

/** In document order, never overlapping. A number is a year only where nothing speaks against it. */
export function recogniseDates(prose: string): readonly DateMention[] {
  if (!/\d\d/.test(prose)) return [];
  const tokens = readDateTokens(prose);
  const found: DateMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const made = mentionAt(tokens, i);
    if (made) found.push(made.mention);
    i = made ? made.next : i + 1;
  }
  return found;
}

function mentionAt(tokens: readonly DateToken[], i: number): { mention: DateMention; next: number } | null {
  const period = periodAt(tokens, i) ?? decadeAt(tokens, i);
  if (period) {
    const { next, ...dates } = period;
    return { next, mention: withManner(tokens, period.first, next, dates) };
  }
  const point = pointAt(tokens, i);
  if (point?.year == null) return null;
  const date = calendarDate(point, point.year);
  return {
    next: point.next,
    mention: withManner(tokens, i, point.next, { kind: 'date', from: date, to: date }),
  };
}

type Dates = Pick<DateMention, 'kind' | 'from' | 'to'> & { readonly fiscal?: boolean };

/** Takes in `mid-` and `early`, and looks for `about`, `since` and `FY` before the date. */
function withManner(tokens: readonly DateToken[], first: number, next: number, dates: Dates): DateMention {
  const hyphen = tokens[first - 1]?.lower === '-' ? 1 : 0;
  const part = partWords.has(tokens[first - 1 - hyphen]?.lower ?? '');
  const start = part ? first - 1 - hyphen : first;
  const before = tokens[start - 1]?.lower === 'the' ? start - 2 : start - 1;
  const word = tokens[before]?.lower ?? '';
  const year =
    word === 'year' && /^(?:fiscal|financial|academic|budget)$/.test(tokens[before - 1]?.lower ?? '');
  return {
    start: tokens[start]!.start,
    end: tokens[next - 1]!.end,
    kind: dates.kind,
    from: dates.from,
    to: dates.to,
    approximate: part || approximateWords.has(word),
    fiscal: dates.fiscal === true || word === 'fy' || year,
  };
}

/** ISO 8601 at the precision given: `2026-02-28`, `2021-08`, `2025`. */
export function isoDate(d: CalendarDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  if (d.month === undefined) return String(d.year);
  return d.day === undefined ? `${d.year}-${two(d.month)}` : `${d.year}-${two(d.month)}-${two(d.day)}`;
}

/** In words, at the precision given: `28 February 2026`, `August 2021`, `2025`. */
export function spokenDate({ year, month, day }: CalendarDate): string {
  return [day, month === undefined ? undefined : monthNames[month - 1], year]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** Days since year 0, roughly, of the first moment (`latest` false: `2021` is its 1 January) a date may mean. */
export function earliestDay(d: CalendarDate): number {
  return d.year * 372 + ((d.month ?? 1) - 1) * 31 + (d.day ?? 1) - 1;
}

/** As `earliestDay`, of the last moment a date may mean: `2021` is its 31 December. */
export function latestDay(d: CalendarDate): number {
  return d.year * 372 + ((d.month ?? 12) - 1) * 31 + (d.day ?? 31) - 1;
}

export function shiftDate(d: DateMention, delta: number): DateMention {
  return { ...d, ...shiftSpan(d, delta) };
}
