/** One free-text reference to CSL-JSON with the span of every field. */
import type { ParsedReference } from './reference';

/** Reads any string; what is no reference yields an empty `csl`. Spans are relative to `text`. Never throws. */
export function parseReference(_text: string): ParsedReference {
  return { csl: {}, fields: [], yearSuffix: null, repeatsAuthor: false };
}
