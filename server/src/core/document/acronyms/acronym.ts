/** Acronyms defined in the paper (Schwartz & Hearst 2003): `Central Asian Republics (CARs)` and the reverse. */
import type { Block } from '../../syntax/block';
import { type Span, shiftSpan } from '../../text/span';

/** The span covers long form, brackets and short form; `longSpan` and `shortSpan` just theirs. */
export interface AcronymDefinition extends Span {
  readonly short: string;
  readonly long: string;
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

export function findDefinitions(_block: Block, _sentences: readonly Span[]): readonly AcronymDefinition[] {
  return [];
}

export function shiftDefinition(d: AcronymDefinition, delta: number): AcronymDefinition {
  return {
    ...d,
    ...shiftSpan(d, delta),
    shortSpan: shiftSpan(d.shortSpan, delta),
    longSpan: shiftSpan(d.longSpan, delta),
  };
}
