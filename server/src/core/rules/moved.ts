/** Reports that a rule has made in places of a block, at their places in the paper. */
import { shiftSpan } from '../text/span';
import type { Report } from './rule';

export function moved(report: Report, delta: number): Report {
  const move = <T extends { readonly start: number; readonly end: number }>(item: T): T => ({
    ...item,
    ...shiftSpan({ start: item.start, end: item.end }, delta),
  });
  const fixes = report.fixes?.map((f) => ({ ...f, edits: f.edits.map(move) }));
  const related = report.related?.map(move);
  return { ...move(report), ...(fixes && { fixes }), ...(related && { related }) };
}
