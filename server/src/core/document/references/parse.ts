/** One free-text reference to CSL-JSON with the span of every field. */
import type { Span } from '../../text/span';
import { findAnchors } from './anchors';
import { assemble } from './assemble';
import type { ParsedReference } from './reference';
import { segment } from './segment';

/**
 * Reads any string; what is no reference yields an empty `csl`. Spans are relative to `text`. Never throws.
 * `emphasis` are the stretches set in italics, where the source tells: journals and titles, mostly.
 */
export function parseReference(text: string, emphasis: readonly Span[] = []): ParsedReference {
  if (!/[\p{L}\p{N}]/u.test(text)) return { csl: {}, fields: [], yearSuffix: null, repeatsAuthor: false };
  const anchors = findAnchors(text);
  return assemble(text, segment(text, anchors, emphasis), anchors);
}
