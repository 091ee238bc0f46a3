/**
 * What a model is made from: the blocks read, each for itself, and the few things that hang on all of them. All
 * of it speaks of blocks by index and of places inside a block, so that an edit leaves most of it as it is.
 */
import type { GazetteerEntry } from '../knowledge/gazetteer/gazetteer';
import type { PlacedBlock, SyntaxTree } from '../syntax/block';
import { type Once, once } from '../text/lazily';
import type { Edit, Text } from '../text/text';
import type { AcronymDefinition } from './acronyms/acronym';
import { type Assessment, assess, type ClaimSettings } from './claims/assess';
import { buildLexicon, type Lexicon } from './entities/lexicon';
import { emptyDiscourse } from './entityFacts';
import { type Linking, linkAll } from './linked';
import { indexReferences, type ReferenceIndex } from './linking/link';
import { entryNumbers } from './linking/numbers';
import type { EntityReading, Memory } from './memory';
import { type PaperMetadata, readMetadata, sameOpening } from './metadata/metadata';
import { type Saying, type Stamps, sayings } from './model';
import { readOutline, type Section } from './outline';
import type { Part } from './part';
import { entryKeys } from './references/bibItem';
import type { CslItem } from './references/csl';
import { findReferenceBlocks } from './references/list';
import type { Reference } from './references/reference';
import { type TitleSpelling, titleSpelling } from './references/vocabulary';

export interface ModelInput {
  readonly uri: string;
  readonly version: number;
  readonly text: Text;
  readonly tree: SyntaxTree;
  readonly claims: ClaimSettings;
  /** The workspace's own actors. */
  readonly actors: readonly GazetteerEntry[];
  /** The one edit that has led here from the model before; null where there are several or none. */
  readonly edit: Edit | null;
}

export interface Reading {
  readonly blocks: readonly PlacedBlock[];
  readonly sections: readonly Section[];
  /** Indices of the blocks of the reference lists. */
  readonly lists: ReadonlySet<number>;
  readonly parts: readonly Part[];
  readonly definitions: readonly AcronymDefinition[];
  readonly lexicon: Lexicon;
  /** By part. */
  readonly entities: readonly EntityReading[];
  /** Of the entries, in order. */
  readonly csl: readonly CslItem[];
  readonly index: ReferenceIndex;
  /** Made when first asked for. */
  readonly linking: Once<Linking>;
  readonly claimSettings: ClaimSettings;
  readonly assessment: Assessment;
  readonly metadata: PaperMetadata;
  readonly spelling: TitleSpelling;
  readonly stamps: Stamps;
}

/** Everything anew, but for what each block remembers and what still holds of the reading before. */
export function readPaper(input: ModelInput, memory: Memory, before?: Reading): Reading {
  const { blocks } = input.tree;
  const sections = readOutline(blocks, input.text.length);
  const lists = new Set(findReferenceBlocks(blocks, sections));
  const parts = readParts(blocks, lists, sections, memory);
  const definitions = parts.flatMap((p) => p.facts.definitions);
  const references = readReferences(blocks, lists, memory);
  const index = indexFor(input, references, definitions, before);
  const sameNames = sameDefinitions(before, definitions) && before.lexicon.actors === input.actors;
  const lexicon = sameNames ? before.lexicon : buildLexicon(definitions, input.actors);
  const fresh = {};
  return {
    blocks,
    sections,
    lists,
    parts,
    definitions,
    lexicon,
    entities: readEntitiesOf(parts, lexicon, memory),
    csl: references.map((r) => r.csl),
    index,
    linking: once(() => linkAll(parts, blocks, index)),
    claimSettings: input.claims,
    assessment: assess(
      parts.map((p) => ({ section: sections[p.section]!, signals: p.facts.signals })),
      input.claims,
    ),
    metadata: before && sameOpening(before.blocks, blocks) ? before.metadata : readMetadata(blocks),
    spelling: titleSpelling(
      [...lists].map((i) => blocks[i]!.block),
      memory.recall,
    ),
    stamps: stampsOf(() => fresh),
  };
}

function readParts(
  blocks: readonly PlacedBlock[],
  lists: ReadonlySet<number>,
  sections: readonly Section[],
  memory: Memory,
): Part[] {
  const parts: Part[] = [];
  let section = 0;
  blocks.forEach(({ start, block }, index) => {
    while (section + 1 < sections.length && sections[section + 1]!.start <= start) section++;
    if (!lists.has(index)) parts.push({ block, index, section, facts: memory.facts(block) });
  });
  return parts;
}

/** The entries of the lists, in place. */
export function readReferences(
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

/**
 * The index of a list whose entries read as before is kept, wherever they moved: it remembers its links. The
 * paper's acronyms belong to it, since they tell which body a citation means, and so do the entries' numbers.
 */
export function indexFor(
  { text }: ModelInput,
  references: readonly Reference[],
  definitions: readonly AcronymDefinition[],
  before: Reading | undefined,
): ReferenceIndex {
  const numbers = entryNumbers(references, text.content);
  const keys = entryKeys(references, text.content);
  const same =
    before?.csl.length === references.length &&
    before.csl.every((csl, i) => csl === references[i]!.csl) &&
    before.index.numbers.every((n, i) => n === numbers[i]) &&
    before.index.keys.every((k, i) => k === keys[i]) &&
    sameDefinitions(before, definitions);
  return same ? before.index : indexReferences(references, { definitions, numbers, keys });
}

function sameDefinitions(
  before: Reading | undefined,
  definitions: readonly AcronymDefinition[],
): before is Reading {
  return (
    before?.definitions.length === definitions.length &&
    before.definitions.every((d, i) => d.short === definitions[i]!.short && d.long === definitions[i]!.long)
  );
}

function readEntitiesOf(parts: readonly Part[], lexicon: Lexicon, memory: Memory): EntityReading[] {
  let discourse = emptyDiscourse;
  return parts.map(({ block }) => {
    const reading = memory.entities(block, lexicon, discourse);
    discourse = reading.facts.after;
    return reading;
  });
}

export function stampsOf(stampOf: (name: Saying) => object): Stamps {
  return Object.fromEntries(sayings.map((name) => [name, stampOf(name)])) as unknown as Stamps;
}
