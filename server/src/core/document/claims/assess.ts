/** Signals plus the paper around them give the claims: scope of support, then gates, then kinds. */
import type { Section } from '../outline';
import type { Claim } from './claim';
import type { SentenceSignals } from './signals';

/** How far a citation reaches: its sentence, on to the next that carries it forward, or the paragraph. */
export type SupportScope = 'sentence' | 'carry' | 'paragraph';

/** One block's sentences at their place (absolute spans), with the section they stand in. */
export interface ParagraphSignals {
  readonly section: Section;
  readonly signals: readonly SentenceSignals[];
}

export interface ClaimSettings {
  readonly scope: SupportScope;
}

/** One claim a sentence, in document order; sentences of headings, captions and references have none. */
export function assessClaims(
  _paragraphs: readonly ParagraphSignals[],
  _settings: ClaimSettings,
): readonly Claim[] {
  return [];
}
