/** A block's facts at their place in the paper: the same facts with absolute spans. */
import type { CommentInline, Inline, PlacedBlock } from '../syntax/block';
import { type Span, shiftSpan } from '../text/span';
import { type AcronymDefinition, type AcronymUse, shiftDefinition, shiftUse } from './acronyms/acronym';
import type { BlockFacts } from './blockFacts';
import { type Citation, shiftCitation } from './citations/citation';
import { type Quotation, shiftQuotation } from './claims/quotations';
import { type SentenceSignals, shiftSignals } from './claims/signals';
import { type FigureMention, shiftFigure } from './figures/figures';
import { type Statement, shiftStatement } from './statements/statement';
import { type DateMention, shiftDate } from './timeline/dates';
import { type LoneBracket, shiftLoneBracket } from './wording/brackets';
import { shiftWording, type WordingMark } from './wording/wording';

/** As `BlockFacts`, absolute, without the tokens, which nobody needs outside their block. */
export interface PlacedFacts {
  readonly sentences: readonly Span[];
  readonly citations: readonly Citation[];
  readonly bareNumbers: readonly Citation[];
  readonly definitions: readonly AcronymDefinition[];
  readonly acronyms: readonly AcronymUse[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly signals: readonly SentenceSignals[];
  readonly statements: readonly Statement[];
  readonly wording: readonly WordingMark[];
  readonly brackets: readonly LoneBracket[];
  readonly comments: readonly CommentInline[];
}

export function placeFacts(placed: PlacedBlock, facts: BlockFacts): PlacedFacts {
  const delta = placed.start;
  return {
    sentences: facts.sentences.map((s) => shiftSpan(s, delta)),
    citations: facts.citations.map((c) => shiftCitation(c, delta)),
    bareNumbers: facts.bareNumbers.map((c) => shiftCitation(c, delta)),
    definitions: facts.definitions.map((d) => shiftDefinition(d, delta)),
    acronyms: facts.acronyms.map((u) => shiftUse(u, delta)),
    quotations: facts.quotations.map((q) => shiftQuotation(q, delta)),
    dates: facts.dates.map((d) => shiftDate(d, delta)),
    figures: facts.figures.map((f) => shiftFigure(f, delta)),
    statements: facts.statements.map((s) => shiftStatement(s, delta)),
    signals: facts.signals.map((s) => shiftSignals(s, delta)),
    wording: facts.wording.map((m) => shiftWording(m, delta)),
    brackets: facts.brackets.map((x) => shiftLoneBracket(x, delta)),
    comments: placed.block.inlines.filter(isComment).map((c) => ({ ...c, ...shiftSpan(c, delta) })),
  };
}

function isComment(inline: Inline): inline is CommentInline {
  return inline.kind === 'comment';
}
