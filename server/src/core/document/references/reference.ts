/** A reference: an entry of the reference list, or the full form in a note. */
import { type Span, shiftSpan } from '../../text/span';
import type { CslField, CslItem } from './csl';
import { type EntryFlaw, shiftFlaw } from './flaws';

/** One stretch of text that a field was read from; relative to what the owner is relative to. */
export interface FieldSpan extends Span {
  readonly field: CslField;
}

/** A reference string read: what `policy-paper parse-references --spans` prints for a line. */
export interface ParsedReference {
  readonly csl: CslItem;
  readonly fields: readonly FieldSpan[];
  /** The letter behind the year (`a` in `2019a`), otherwise null; CSL has no place for it. */
  readonly yearSuffix: string | null;
  /** True where a dash stands for the authors of the entry before (`———. 2019.`). */
  readonly repeatsAuthor: boolean;
}

/** An entry at its place in the paper: `text` without list markers and line breaks, the span as written. */
export interface Reference extends Span, ParsedReference {
  readonly index: number;
  readonly text: string;
  /** What is wrong with it by its form alone. */
  readonly flaws: readonly EntryFlaw[];
}

export function shiftReference(r: Reference, delta: number, index: number): Reference {
  if (delta === 0 && r.index === index) return r;
  return {
    ...r,
    index,
    ...shiftSpan(r, delta),
    fields: r.fields.map((f) => ({ ...f, ...shiftSpan(f, delta) })),
    flaws: r.flaws.map((f) => shiftFlaw(f, delta)),
  };
}
