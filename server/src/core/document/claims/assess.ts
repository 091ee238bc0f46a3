/** Signals plus the paper around them give the claims: scope of support, then gates, then kinds, then the budget. */
import { logOdds, probability } from '../../models/claims';
import type { Section } from '../outline';
import { fillBudget } from './budget';
import type { Claim, ClaimKind, Support } from './claim';
import { densityFeature, roleFeature } from './features';
import { findRestatements, type Restatements } from './restatement';
import type { SentenceSignals } from './signals';
import { supportOf } from './support';

/** How far a citation reaches: its sentence, on to the next that carries it forward, or the paragraph. */
export type SupportScope = 'sentence' | 'carry' | 'paragraph';

/** One block's sentences at their place (absolute spans), with the section they stand in. */
export interface ParagraphSignals {
  readonly section: Section;
  readonly signals: readonly SentenceSignals[];
}

export interface ClaimSettings {
  readonly scope: SupportScope;
  /** Findings for 1,000 words. */
  readonly budget: number;
}

/** From here on a sentence of no typed kind may be disputed and is listed. */
const contested = 0.3;

/** One claim a sentence, in document order; sentences of headings, captions and references have none. */
export function assessClaims(
  paragraphs: readonly ParagraphSignals[],
  settings: ClaimSettings,
): readonly Claim[] {
  const totals = countAll(paragraphs);
  const restatements = findRestatements(paragraphs);
  const density = logOdds([densityFeature(totals.cited, totals.sentences)]);
  const claims: Claim[] = [];
  for (const p of paragraphs) {
    const odds = density + logOdds([roleFeature(p.section.role)]);
    const support = supportOf(p.signals, settings.scope);
    p.signals.forEach((s, i) => {
      const place = { paragraph: p, index: i, support: support[i]!, restatements };
      claims.push(claimOf(s, place, probability(s.score + odds)));
    });
  }
  return fillBudget(claims, {
    perThousand: settings.budget,
    words: totals.words,
    citesAnything: totals.cited > 0,
  });
}

function countAll(paragraphs: readonly ParagraphSignals[]) {
  const totals = { sentences: 0, cited: 0, words: 0 };
  for (const { signals } of paragraphs) {
    for (const s of signals) {
      totals.sentences++;
      totals.words += s.words;
      if (s.cited) totals.cited++;
    }
  }
  return totals;
}

interface Place {
  readonly paragraph: ParagraphSignals;
  readonly index: number;
  readonly support: Support;
  readonly restatements: Restatements;
}

function claimOf(s: SentenceSignals, place: Place, score: number): Claim {
  const kind: ClaimKind = s.kind === 'none' && score >= contested ? 'contested' : s.kind;
  const open = place.support === 'none';
  const twin = open ? place.restatements.twinOf(s) : null;
  const exempt = open ? (s.gate ?? paperGate(s, place, twin?.section ?? null)) : null;
  const support: Support = twin?.cited && exempt !== null ? 'restated' : place.support;
  return {
    start: s.sentence.start,
    end: s.sentence.end,
    kind,
    needsCitation: open && exempt === null && kind !== 'none',
    support,
    exempt,
    score,
    evidence: s.evidence,
    shown: false,
    newInConclusion:
      open &&
      s.gate === null &&
      place.paragraph.section.role === 'conclusion' &&
      twin === null &&
      place.restatements.newMarks(s) > 0,
  };
}

/** Reasons to stay silent that only the paper around the sentence gives. */
function paperGate(s: SentenceSignals, { paragraph, index }: Place, twin: string | null): string | null {
  const { section, signals } = paragraph;
  if (twin !== null) return twin === '' ? 'said before, in the text above' : `said before, in “${twin}”`;
  switch (section.role) {
    case 'abstract':
      return 'an abstract cites nothing; the paper does';
    case 'methods':
      return "the study's own method";
    case 'references':
      return 'the reference list';
    default:
  }
  const title = section.title.toLowerCase();
  if (title.includes('acknowledg') || title.includes('recommend') || title.includes('about the author'))
    return `“${section.title}” needs no sources`;
  return index === 0 && !s.specific && signals[1]?.cited === true
    ? 'opens a paragraph that a cited sentence explains'
    : null;
}
