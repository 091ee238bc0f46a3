/** One free-text reference to CSL-JSON with the span of every field. */
import { findAnchors } from './anchors';
import { assemble } from './assemble';
import type { ParsedReference } from './reference';
import { segment } from './segment';

/** Reads any string; what is no reference yields an empty `csl`. Spans are relative to `text`. Never throws. */
export function parseReference(text: string): ParsedReference {
  if (!/[\p{L}\p{N}]/u.test(text)) return { csl: {}, fields: [], yearSuffix: null, repeatsAuthor: false };
  const anchors = findAnchors(text);
  return assemble(text, segment(text, anchors), anchors);
}
