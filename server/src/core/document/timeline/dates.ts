/** Dates and periods in running text, at the precision they are written. */
import { type Span, shiftSpan } from '../../text/span';

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

export function recogniseDates(_prose: string): readonly DateMention[] {
  return [];
}

/** ISO 8601 at the precision given: `2026-02-28`, `2021-08`, `2025`. */
export function isoDate(d: CalendarDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  if (d.month === undefined) return String(d.year);
  return d.day === undefined ? `${d.year}-${two(d.month)}` : `${d.year}-${two(d.month)}-${two(d.day)}`;
}

export function shiftDate(d: DateMention, delta: number): DateMention {
  return { ...d, ...shiftSpan(d, delta) };
}
