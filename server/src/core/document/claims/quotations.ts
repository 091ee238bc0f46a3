/** Quotations and the marks that open and close them, curly, straight, doubled, and mismatched. */
import { type Span, shiftSpan } from '../../text/span';

/** The span covers the marks; `inner` what stands between. `closed` is false where no mark ends it. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly closed: boolean;
  /** Opened with one kind of mark and closed with another (`‘avoid … civilians”`). */
  readonly mismatched: boolean;
}

export function findQuotations(_prose: string): readonly Quotation[] {
  return [];
}

export function shiftQuotation(q: Quotation, delta: number): Quotation {
  return { ...q, ...shiftSpan(q, delta), inner: shiftSpan(q.inner, delta) };
}
