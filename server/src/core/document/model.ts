/** What is known of one paper: a frozen value. Absolute spans, every list in document order. */
import type { BlockKind, CommentInline, PlacedBlock, SourceLanguage } from '../syntax/block';
import { itemAt, type Span } from '../text/span';
import type { Text } from '../text/text';
import type { AcronymDefinition, AcronymUse } from './acronyms/acronym';
import type { Citation } from './citations/citation';
import type { Claim } from './claims/claim';
import type { Quotation } from './claims/quotations';
import type { Entity, Mention } from './entities/entity';
import type { Lexicon } from './entities/lexicon';
import type { FigureMention } from './figures/figures';
import type { Link, ReferenceIndex } from './linking/link';
import type { Recall } from './memory';
import type { PaperMetadata } from './metadata/metadata';
import type { Note } from './notes/note';
import type { Section } from './outline';
import type { InParts, PlacedPart } from './partView';
import type { Reference } from './references/reference';
import type { Vocabulary } from './references/vocabulary';
import type { Relation } from './relations/relation';
import type { Statement } from './statements/statement';
import type { DateMention } from './timeline/dates';
import type { LoneBracket } from './wording/brackets';
import type { SentenceBreak } from './wording/breaks';
import type { WordingMark } from './wording/wording';

export interface Sentence extends Span {
  readonly section: number;
  /** Index into `blocks`. */
  readonly block: number;
  /** Of that block. */
  readonly kind: BlockKind;
}

/** A citation of the paper with the link of each of its works, in the order of `works`. */
export interface LinkedCitation extends Citation {
  readonly index: number;
  readonly section: number;
  readonly links: readonly Link[];
}

/** A relation with the citations that support it (indices) and the section that states it. */
export interface PaperRelation extends Relation {
  readonly section: number;
  readonly citations: readonly number[];
}

export interface DocumentModel {
  readonly uri: string;
  readonly version: number;
  readonly language: SourceLanguage;
  readonly text: Text;
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
  /** The blocks that are read as prose, each with what is known of it alone. */
  readonly parts: readonly PlacedPart[];
  readonly sentences: readonly Sentence[];
  readonly citations: readonly LinkedCitation[];
  /** The entries of the reference lists. */
  readonly references: readonly Reference[];
  /** What links point into: the entries, and behind them the works that notes alone name in full. */
  readonly works: readonly Reference[];
  /** Answers for a cited work what the list has for it; kept while the entries read the same. */
  readonly referenceIndex: ReferenceIndex;
  /** By index into `works`: the citations (indices, ascending) that link to it. */
  readonly citedBy: readonly (readonly number[])[];
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly definitions: readonly AcronymDefinition[];
  /** The names the paper is read with; kept while its definitions read the same. */
  readonly lexicon: Lexicon;
  /** Words written like short forms, defined or not, also in headings and citations. */
  readonly acronyms: readonly AcronymUse[];
  readonly relations: readonly PaperRelation[];
  readonly claims: readonly Claim[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
  /** Clauses of the body text that give a figure or a date. */
  readonly statements: readonly Statement[];
  readonly wording: readonly WordingMark[];
  readonly brackets: readonly LoneBracket[];
  /** Sentences that allow no exception. */
  readonly absolutes: readonly Span[];
  readonly breaks: readonly SentenceBreak[];
  /** The words of the paper that tell how those of its titles are spelt. */
  readonly vocabulary: Vocabulary;
  readonly comments: readonly CommentInline[];
  readonly notes: readonly Note[];
  readonly metadata: PaperMetadata;
  /** Keeps what is read from a block or an item of the list from one version of the paper to the next. */
  readonly recall: Recall;
  /** What is read from each block alone, again only where one has changed. */
  readonly inParts: InParts;
  readonly stamps: Stamps;
}

/** What a model says of its paper, part by part. */
export type Saying = Exclude<
  keyof DocumentModel,
  'uri' | 'version' | 'text' | 'recall' | 'inParts' | 'stamps'
>;

/**
 * An object for each part of the model. Two models of a paper that an edit lies between share it where they say
 * the same there, but for places, which the edit has moved, and but for the scores of claims.
 */
export type Stamps = Readonly<Record<Saying, object>>;

export function citationAt(model: DocumentModel, offset: number): LinkedCitation | undefined {
  return itemAt(model.citations, offset);
}

export function referenceAt(model: DocumentModel, offset: number): Reference | undefined {
  return itemAt(model.references, offset);
}

export function mentionAt(model: DocumentModel, offset: number): Mention | undefined {
  return itemAt(model.mentions, offset);
}

export function claimAt(model: DocumentModel, offset: number): Claim | undefined {
  return itemAt(model.claims, offset);
}

/** The sentence that holds `offset`, undefined between sentences. */
export function sentenceAt(model: DocumentModel, offset: number): Sentence | undefined {
  return itemAt(model.sentences, offset);
}

/** The innermost section at `offset`. */
export function sectionAt(model: DocumentModel, offset: number): Section {
  const { sections } = model;
  let low = 0;
  let high = sections.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.start <= offset) low = middle;
    else high = middle;
  }
  return sections[low]!;
}

export function entityOf(model: DocumentModel, id: string): Entity | undefined {
  return model.lexicon.entity(id);
}

const every: Readonly<Record<Saying, true>> = {
  language: true,
  blocks: true,
  sections: true,
  parts: true,
  sentences: true,
  citations: true,
  references: true,
  works: true,
  referenceIndex: true,
  citedBy: true,
  mentions: true,
  entities: true,
  definitions: true,
  lexicon: true,
  acronyms: true,
  relations: true,
  claims: true,
  quotations: true,
  dates: true,
  figures: true,
  statements: true,
  wording: true,
  brackets: true,
  absolutes: true,
  breaks: true,
  vocabulary: true,
  comments: true,
  notes: true,
  metadata: true,
};

export const sayings: readonly Saying[] = Object.keys(every) as Saying[];
