/** Blocks in, model out. Each step is a function of values; what is costly is remembered by block. */
import type { GazetteerEntry } from '../knowledge/gazetteer/gazetteer';
import type { PlacedBlock, SyntaxTree } from '../syntax/block';
import { lowerBound } from '../text/span';
import type { Text } from '../text/text';
import type { AcronymDefinition } from './acronyms/acronym';
import type { Citation } from './citations/citation';
import { assessClaims, type ClaimSettings, type ParagraphSignals } from './claims/assess';
import type { Mention } from './entities/entity';
import { buildLexicon, type Lexicon } from './entities/lexicon';
import { emptyDiscourse } from './entityFacts';
import { citationLinker, withBareNumbers } from './linking/cited';
import { indexReferences, type ListContext, type ReferenceIndex } from './linking/link';
import { entryNumbers } from './linking/numbers';
import type { Memory } from './memory';
import { readMetadata, sameOpening } from './metadata/metadata';
import type { DocumentModel, LinkedCitation, PaperRelation, Sentence } from './model';
import { entriesOfNotes, linkedByNote } from './notes/entries';
import { readNotes } from './notes/note';
import { readOutline, type Section } from './outline';
import type { PlacedFacts } from './placed';
import { findReferenceBlocks } from './references/list';
import type { Reference } from './references/reference';

export interface ModelInput {
  readonly uri: string;
  readonly version: number;
  readonly text: Text;
  readonly tree: SyntaxTree;
  readonly claims: ClaimSettings;
  /** The workspace's own actors. */
  readonly actors: readonly GazetteerEntry[];
}

/** A block that is read as prose, with its facts in place and the section it stands in. */
interface ReadBlock {
  readonly placed: PlacedBlock;
  readonly index: number;
  readonly facts: PlacedFacts;
  readonly section: number;
}

export function buildModel(input: ModelInput, memory: Memory, previous?: DocumentModel): DocumentModel {
  const { text, tree } = input;
  const sections = readOutline(tree.blocks, text.length);
  const lists = new Set(findReferenceBlocks(tree.blocks, sections));
  const references = readReferences(tree.blocks, lists, memory);
  const read = readBlocks(tree.blocks, lists, sections, memory);
  const sentences = read.flatMap(placeSentences);
  const definitions = read.flatMap((b) => b.facts.definitions);
  const referenceIndex = indexFor(
    references,
    { definitions, numbers: entryNumbers(references, text.content) },
    previous,
  );
  const notes = readNotes(tree.blocks, memory.recall);
  const citations = linkCitations(read, referenceIndex, entriesOfNotes(notes, references));
  const sameNames = sameDefinitions(previous, definitions) && previous.lexicon.actors === input.actors;
  const lexicon = sameNames ? previous.lexicon : buildLexicon(definitions, input.actors);
  const { mentions, relations } = readActors(read, lexicon, memory);
  return {
    uri: input.uri,
    version: input.version,
    language: tree.language,
    text,
    blocks: tree.blocks,
    sections,
    sentences,
    citations,
    references,
    referenceIndex,
    citedBy: invert(citations, references.length),
    mentions,
    entities: entitiesOf(mentions, lexicon),
    definitions,
    lexicon,
    acronyms: read.flatMap((b) => b.facts.acronyms),
    relations: relations.map((r) => supportRelation(r, citations)),
    claims: assessClaims(
      read.map((b) => paragraphOf(b, sections)),
      input.claims,
    ),
    quotations: read.flatMap((b) => b.facts.quotations),
    dates: read.flatMap((b) => b.facts.dates),
    figures: read.flatMap((b) => b.facts.figures),
    statements: read.flatMap((b) => b.facts.statements),
    wording: read.flatMap((b) => b.facts.wording),
    brackets: read.flatMap((b) => b.facts.brackets),
    comments: read.flatMap((b) => b.facts.comments),
    notes,
    metadata:
      previous && sameOpening(previous.blocks, tree.blocks) ? previous.metadata : readMetadata(tree.blocks),
    recall: memory.recall,
  };
}

function readReferences(
  blocks: readonly PlacedBlock[],
  lists: ReadonlySet<number>,
  memory: Memory,
): Reference[] {
  const references: Reference[] = [];
  for (const index of lists) {
    const entries = memory.entries(blocks[index]!, references.length);
    for (const entry of entries) references.push(entry);
  }
  return references;
}

function readBlocks(
  blocks: readonly PlacedBlock[],
  lists: ReadonlySet<number>,
  sections: readonly Section[],
  memory: Memory,
): ReadBlock[] {
  const read: ReadBlock[] = [];
  let section = 0;
  blocks.forEach((placed, index) => {
    while (section + 1 < sections.length && sections[section + 1]!.start <= placed.start) section++;
    if (!lists.has(index)) read.push({ placed, index, section, facts: memory.placed(placed) });
  });
  return read;
}

function placeSentences(b: ReadBlock): Sentence[] {
  return b.facts.sentences.map((s) => ({ ...s, section: b.section, block: b.index }));
}

function paragraphOf(b: ReadBlock, sections: readonly Section[]): ParagraphSignals {
  return { section: sections[b.section]!, signals: b.facts.signals };
}

/**
 * The index of a list whose entries read as before is kept, wherever they moved: it remembers its links. The
 * paper's acronyms belong to it, since they tell which body a citation means, and so do the entries' numbers.
 */
function indexFor(
  references: readonly Reference[],
  context: ListContext,
  previous: DocumentModel | undefined,
): ReferenceIndex {
  const { definitions, numbers } = context;
  const same =
    previous?.references.length === references.length &&
    previous.references.every((r, i) => r.csl === references[i]!.csl) &&
    previous.referenceIndex.numbers.every((n, i) => n === numbers[i]) &&
    sameDefinitions(previous, definitions);
  return same ? previous.referenceIndex : indexReferences(references, context);
}

function sameDefinitions(
  previous: DocumentModel | undefined,
  definitions: readonly AcronymDefinition[],
): previous is DocumentModel {
  return (
    previous?.definitions.length === definitions.length &&
    previous.definitions.every((d, i) => d.short === definitions[i]!.short && d.long === definitions[i]!.long)
  );
}

/** Only here, with the list known, is it decided which of the likely citations are citations. */
function linkCitations(
  read: readonly ReadBlock[],
  index: ReferenceIndex,
  noted: ReadonlyMap<string, readonly number[]>,
): LinkedCitation[] {
  const of = (list: 'citations' | 'bareNumbers') =>
    read.flatMap((b) => b.facts[list].map((citation) => ({ citation, section: b.section })));
  const seen = withBareNumbers(of('citations'), of('bareNumbers'), index);
  const linker = citationLinker(
    seen.map((s) => s.citation),
    index,
  );
  const linked: LinkedCitation[] = [];
  for (const { citation, section } of seen) {
    const cited = linker(citation);
    if (cited) linked.push({ ...linkedByNote(cited, noted), index: linked.length, section });
  }
  return linked;
}

function invert(citations: readonly LinkedCitation[], references: number): readonly (readonly number[])[] {
  const citedBy: number[][] = Array.from({ length: references }, () => []);
  for (const c of citations) {
    for (const link of c.links) {
      const cites = link.reference === null ? undefined : citedBy[link.reference];
      if (cites && cites[cites.length - 1] !== c.index) cites.push(c.index);
    }
  }
  return citedBy;
}

function readActors(read: readonly ReadBlock[], lexicon: Lexicon, memory: Memory) {
  const mentions: Mention[] = [];
  const relations: PaperRelation[] = [];
  let before = emptyDiscourse;
  for (const { placed, section } of read) {
    const found = memory.entities(placed, lexicon, before);
    for (const m of found.mentions) mentions.push(m);
    for (const r of found.relations) relations.push({ ...r, section, citations: [] });
    before = found.facts.after;
  }
  return { mentions, relations };
}

function entitiesOf(mentions: readonly Mention[], lexicon: Lexicon) {
  const ids = new Set(mentions.flatMap((m) => (m.entity === null ? [] : [m.entity])));
  return [...ids].flatMap((id) => lexicon.entity(id) ?? []);
}

/** The citations that stand in the sentence of the relation. */
function supportRelation(r: PaperRelation, citations: readonly Citation[]): PaperRelation {
  const found: number[] = [];
  for (let i = lowerBound(citations, r.sentence.start); i < citations.length; i++) {
    const c = citations[i]!;
    if (c.start >= r.sentence.end) break;
    if (c.start >= r.sentence.start) found.push(i);
  }
  return { ...r, citations: found };
}
