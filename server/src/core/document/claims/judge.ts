/** One paragraph's claims, with what the paper around it says: scope of support, then gates, then kinds. */
import { type ClaimModel, probability } from '../../models/claims';
import { withoutNumber } from '../../syntax/headings';
import type { ParagraphSignals, SupportScope } from './assess';
import type { Claim, ClaimKind, Support } from './claim';
import { doubtOf } from './doubts';
import { roleFeature } from './features';
import type { Restatements, Twin } from './restatement';
import type { SentenceSignals } from './signals';
import { supportOf } from './support';

/** What the paper adds to a paragraph. */
export interface Around {
  readonly restatements: Restatements;
  readonly scope: SupportScope;
  readonly model: ClaimModel;
}

/** From here on a sentence of no typed kind may be disputed and is listed. */
const contested = 0.1;
/** From here on a reviewer is surer of the claim than we are of a weak excuse (a hedge, a source named in passing). */
const sure = 0.4;
/** Excuses of the sentence that a sure claim outweighs. */
const weakGates: ReadonlySet<string> = new Set(['speculation without a figure', 'a recommendation']);

/** One claim a sentence, none shown yet; `odds` is what the paper around adds to each sentence's score. */
export function judge(
  p: ParagraphSignals,
  odds: readonly number[],
  { restatements, scope, model }: Around,
): readonly Claim[] {
  const role = model.logOdds([roleFeature(p.section.role)]);
  const support = supportOf(p.signals, scope);
  return p.signals.map((s, index) =>
    claimOf(
      s,
      { paragraph: p, index, support: support[index]!, restatements },
      probability(s.score + role + odds[index]!),
    ),
  );
}

interface Place {
  readonly paragraph: ParagraphSignals;
  readonly index: number;
  readonly support: Support;
  readonly restatements: Restatements;
}

function claimOf(s: SentenceSignals, place: Place, score: number): Claim {
  const kind: ClaimKind = s.kind === 'none' && score >= contested ? 'contested' : s.kind;
  const support = outweighed(s, place.support, score) ? 'none' : place.support;
  const open = support === 'none';
  const twin = open ? place.restatements.twinOf(s) : null;
  const exempt = open
    ? (ownGate(s, score) ?? twinGate(twin) ?? sectionGate(place) ?? openerGate(s, place))
    : null;
  return {
    start: s.sentence.start,
    end: s.sentence.end,
    kind,
    needsCitation: open && exempt === null && kind !== 'none',
    support: twin?.cited ? 'restated' : support,
    exempt,
    score,
    evidence: s.evidence,
    doubt:
      open && exempt === null ? doubtOf(place.paragraph.signals, place.index, { kind }, place.support) : null,
    shown: false,
    newInConclusion: open && exempt === null && isConclusion(place) && place.restatements.newMarks(s) > 0,
  };
}

/** Support that is only inferred does not carry a sentence that plainly asks for a source of its own. */
function outweighed(s: SentenceSignals, support: Support, score: number): boolean {
  return score >= sure && support !== 'sentence' && !s.carriesForward;
}

function ownGate(s: SentenceSignals, score: number): string | null {
  return s.gate !== null && score >= sure && weakGates.has(s.gate) ? null : s.gate;
}

function twinGate(twin: Twin | null): string | null {
  if (twin === null) return null;
  const where = twin.section === '' ? 'further up' : `in “${twin.section}”`;
  return twin.cited ? `restates a cited sentence ${where}` : `said before, ${where}`;
}

function isConclusion(place: Place): boolean {
  return place.paragraph.section.role === 'conclusion';
}

/** Titles whose section cites nothing, by how they begin or, of the last, by all their words. */
const sourceless =
  /^(?:acknowledg|recommendations|(?:policy|key|main) recommendations|about the authors?|disclaimer|conflicts? of interest|competing interests|funding(?: statement| information| sources)?$)/;

function sectionGate({ paragraph: { section } }: Place): string | null {
  switch (section.role) {
    case 'abstract':
      return 'an abstract cites nothing; the paper does';
    case 'methods':
      return "the study's own method";
    case 'references':
      return 'the reference list';
    case 'introduction':
    case 'body':
    case 'discussion':
    case 'conclusion':
    case 'other': {
      const title = withoutNumber(section.title).toLowerCase();
      return sourceless.test(title) ? `“${section.title}” needs no sources` : null;
    }
  }
}

function openerGate(s: SentenceSignals, { paragraph, index }: Place): string | null {
  const opens =
    index === 0 && !s.specific && s.kind !== 'attribution' && paragraph.signals[1]?.cited === true;
  return opens ? 'opens a paragraph that a cited sentence explains' : null;
}
