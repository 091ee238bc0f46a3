/** What a sentence claims, and what supports it. */
import type { Span } from '../../text/span';

export type ClaimKind =
  | 'statistic'
  | 'dated-event'
  | 'quotation'
  | 'attribution'
  | 'causal'
  | 'superlative'
  | 'contested'
  | 'none';

export type Support = 'sentence' | 'carried' | 'paragraph' | 'named-source' | 'restated' | 'none';

/** The span is that of the sentence. */
export interface Claim extends Span {
  readonly kind: ClaimKind;
  /** A claim without support and without an excuse: the tool would ask for a source, budget permitting. */
  readonly needsCitation: boolean;
  readonly support: Support;
  /** Why no citation is asked for, in words for the hover (`restates a cited sentence of Trade`), or null. */
  readonly exempt: string | null;
  /** 0–1: how surely a reviewer would ask for a source. Ranks what is shown within the noise budget. */
  readonly score: number;
  /** The words that make it this kind of claim (`42 representative offices`); what is underlined. */
  readonly evidence: Span;
  /** Why it is not reported though it needs a source (`the document is named before`), or null. */
  readonly doubt: string | null;
  /** True where it needs a source and its rank is within the noise budget: what the claim rules report. */
  readonly shown: boolean;
  /** Of a conclusion: it brings a figure or a date that stands nowhere before. */
  readonly newInConclusion: boolean;
}
