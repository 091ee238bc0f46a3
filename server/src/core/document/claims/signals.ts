/** What can be seen of a claim in its own sentence, block by block, before the paper around it is known. */
import type { Block } from '../../syntax/block';
import { type Span, shiftSpan } from '../../text/span';
import type { Citation } from '../citations/citation';
import type { FigureMention } from '../figures/figures';
import type { DateMention } from '../timeline/dates';
import type { ClaimKind } from './claim';
import type { Quotation } from './quotations';

/** One sentence's signals; spans relative to the block. */
export interface SentenceSignals {
  readonly sentence: Span;
  readonly kind: ClaimKind;
  readonly evidence: Span;
  /** A reason to stay silent that the sentence itself gives (`a question`, `a recommendation`), or null. */
  readonly gate: string | null;
  /** A source named in the sentence (`Table 2`, `Public Law 117-2`), or null. */
  readonly namedSource: Span | null;
  readonly cited: boolean;
  /** Opens with `This`, `These`, `They` …: may carry the support of the sentence before. */
  readonly carriesForward: boolean;
  /** Folded content words and figures: to find restatements and shared nouns. */
  readonly content: readonly string[];
  readonly score: number;
}

export interface SignalContext {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
}

/** One entry a sentence, in order. */
export function readSignals(_context: SignalContext): readonly SentenceSignals[] {
  return [];
}

export function shiftSignals(s: SentenceSignals, delta: number): SentenceSignals {
  if (delta === 0) return s;
  return {
    ...s,
    sentence: shiftSpan(s.sentence, delta),
    evidence: shiftSpan(s.evidence, delta),
    namedSource: s.namedSource && shiftSpan(s.namedSource, delta),
  };
}
