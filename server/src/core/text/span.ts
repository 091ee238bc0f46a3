/**
 * Spans: half-open ranges of UTF-16 code units, the only way the core speaks of places in a text.
 * Line and column exist at the edges alone (`lsp/convert.ts`, the reporters of the command line).
 */

/** `start` inclusive, `end` exclusive, both UTF-16 code units. In `«(Thomas, 2026)»` at offset 3: {3, 17}. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function span(start: number, end: number): Span {
  return { start, end };
}

export function shiftSpan(s: Span, delta: number): Span {
  return delta === 0 ? s : { start: s.start + delta, end: s.end + delta };
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True where `offset` touches the span; its end counts, since a cursor stands behind the last letter. */
export function touches(s: Span, offset: number): boolean {
  return s.start <= offset && offset <= s.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

export function lengthOf(s: Span): number {
  return s.end - s.start;
}

export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/**
 * The first item of a sorted list that ends at or behind `offset`; `items.length` where none does.
 * The list is sorted by start and its items do not overlap.
 */
export function lowerBound(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The item of a sorted, non-overlapping list that `offset` touches; the later one where two meet. */
export function itemAt<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let found: T | undefined;
  for (let i = lowerBound(items, offset); i < items.length && items[i]!.start <= offset; i++) {
    if (touches(items[i]!, offset)) found = items[i];
  }
  return found;
}
