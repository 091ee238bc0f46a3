/**
 * Everything recognised in one block: a pure function of the block, remembered by it.
 * This is what makes a keystroke cheap: one block is read, the others are looked up.
 */
import type { Block, CommentInline, Inline } from '../syntax/block';
import { proseKinds } from '../syntax/block';
import { splitSentences } from '../syntax/sentences';
import { type Token, tokenise } from '../syntax/tokens';
import { blankedPart } from '../text/normalise';
import type { Span } from '../text/span';
import {
  type AcronymDefinition,
  type AcronymUse,
  findAcronymUses,
  findDefinitions,
} from './acronyms/acronym';
import { type BareNumber, findBareNumbers } from './citations/bareNumbers';
import { withNotes } from './citations/behindStop';
import { type Citation, shiftCitation } from './citations/citation';
import { recogniseCitations } from './citations/recognise';
import { findQuotations, type Quotation } from './claims/quotations';
import { readSignals, type SentenceSignals } from './claims/signals';
import { type FigureMention, recogniseFigures } from './figures/figures';
import { outsideSources } from './notes/marks';
import { readStatements, type Statement } from './statements/statement';
import { type DateMention, recogniseDates } from './timeline/dates';
import { findAbsolutes } from './wording/absolutes';
import { findLoneBrackets, type LoneBracket } from './wording/brackets';
import { findBreaks, type SentenceBreak } from './wording/breaks';
import { findWording, type WordingMark } from './wording/wording';

/** All spans relative to the block, every list in document order. */
export interface BlockFacts {
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly citations: readonly Citation[];
  /** Numbers that may be citations if the paper's numbering has a gap there (linking/gaps.ts). */
  readonly bareNumbers: readonly BareNumber[];
  readonly definitions: readonly AcronymDefinition[];
  readonly acronyms: readonly AcronymUse[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  readonly signals: readonly SentenceSignals[];
  readonly statements: readonly Statement[];
  readonly wording: readonly WordingMark[];
  readonly brackets: readonly LoneBracket[];
  /** Sentences that allow no exception. */
  readonly absolutes: readonly Span[];
  readonly breaks: readonly SentenceBreak[];
  readonly comments: readonly CommentInline[];
}

const nothing: BlockFacts = {
  sentences: [],
  tokens: [],
  citations: [],
  bareNumbers: [],
  definitions: [],
  acronyms: [],
  quotations: [],
  dates: [],
  figures: [],
  signals: [],
  statements: [],
  wording: [],
  brackets: [],
  absolutes: [],
  breaks: [],
  comments: [],
};

/** Headings, tables and captions are read for sentences, citations and names, but make no claims. */
const readable: ReadonlySet<string> = new Set([...proseKinds, 'heading', 'table', 'caption']);

export function recogniseBlock(block: Block): BlockFacts {
  const comments = block.inlines.filter(isComment);
  if (!readable.has(block.kind)) return comments.length > 0 ? { ...nothing, comments } : nothing;
  const split = splitSentences(block.prose);
  const citations = citationsOf(block);
  const sentences = withNotes(split, citations, block.inlines);
  const quotations = findQuotations(block.prose);
  const dates = recogniseDates(block.prose);
  const figures = recogniseFigures(block.prose, dates);
  const prose = proseKinds.has(block.kind);
  return {
    sentences,
    tokens: tokenise(block.prose),
    citations,
    bareNumbers: prose ? findBareNumbers(block.prose, citations) : [],
    definitions: findDefinitions(block, sentences),
    acronyms: findAcronymUses(block.prose),
    quotations,
    dates,
    figures,
    signals: prose ? readSignals({ block, sentences, citations, quotations, dates, figures }) : [],
    statements: prose ? readStatements({ prose: block.prose, sentences, citations, figures, dates }) : [],
    wording: prose ? findWording({ prose: block.prose, sentences, citations, quotations, figures }) : [],
    brackets: prose ? findLoneBrackets(block.prose) : [],
    absolutes: findAbsolutes(block.prose, sentences),
    breaks: prose ? findBreaks(block, sentences) : [],
    comments,
  };
}

/** Those of the notes in the text among them: what a note says is read by itself. */
function citationsOf(block: Block): readonly Citation[] {
  const notes = block.inlines.filter((i) => i.kind === 'inline-note');
  if (notes.length === 0) return outsideSources(block, recogniseCitations(block));
  const { length } = block.source;
  const contents = notes.map((n) => n.content);
  const source = blankedPart(block.source, { start: 0, end: length }, contents);
  const within = notes.flatMap((n) => citationsOf(n.note).map((c) => shiftCitation(c, n.content.start)));
  return [...recogniseCitations({ ...block, source }), ...within].sort((a, b) => a.start - b.start);
}

function isComment(inline: Inline): inline is CommentInline {
  return inline.kind === 'comment';
}
