/**
 * The reading after a letter was typed: one block was changed in its words and stands where it stood. It alone is
 * read again, and what it now says is compared with what it said, so that all else can stay.
 */
import { type Block, type PlacedBlock, proseKinds } from '../syntax/block';
import { type Once, once } from '../text/lazily';
import { growthOf, sameMoved } from '../text/moved';
import type { Edit } from '../text/text';
import type { BlockFacts } from './blockFacts';
import { assessAgain } from './claims/assess';
import type { Claim } from './claims/claim';
import { emptyDiscourse, sameDiscourse } from './entityFacts';
import { type Linking, linkAgain, linkAll } from './linked';
import type { EntityReading, Memory } from './memory';
import { readMetadata, sameOpening } from './metadata/metadata';
import type { Saying } from './model';
import { hasNotes } from './notes/note';
import type { Section } from './outline';
import type { Part } from './part';
import { indexFor, type ModelInput, type Reading, readReferences, stampsOf } from './reading';
import { sameInLists } from './references/list';
import { titleSpelling } from './references/vocabulary';

/** Null where more has changed than the words of one block, or what others are read with. */
export function readAgain(input: ModelInput, memory: Memory, before: Reading): Reading | null {
  const { edit } = input;
  if (!edit || input.actors !== before.lexicon.actors || !sameClaims(input, before)) return null;
  const { blocks } = input.tree;
  const at = onlyChanged(before.blocks, blocks, growthOf(edit));
  if (at < 0 || !mayStay(before.blocks[at]!.block, blocks[at]!.block)) return null;
  return before.lists.has(at)
    ? withEntries(input, memory, before, at)
    : withPart(input, memory, before, at, edit);
}

function sameClaims({ claims }: ModelInput, { claimSettings }: Reading): boolean {
  return claims.budget === claimSettings.budget && claims.scope === claimSettings.scope;
}

/** The index of the one block that is another than before, where all the others only moved; otherwise -1. */
function onlyChanged(before: readonly PlacedBlock[], now: readonly PlacedBlock[], growth: number): number {
  if (before.length !== now.length) return -1;
  let at = 0;
  while (at < now.length && before[at] === now[at]) at++;
  if (at === now.length || before[at]!.start !== now[at]!.start) return -1;
  for (let i = at + 1; i < now.length; i++) {
    if (before[i]!.block !== now[i]!.block || before[i]!.start + growth !== now[i]!.start) return -1;
  }
  return at;
}

/** Headings make sections, and notes number each other: these are read with the whole paper. */
function mayStay(a: Block, b: Block): boolean {
  const alone = proseKinds.has(a.kind) || a.kind === 'table' || a.kind === 'caption';
  return alone && a.noteId === b.noteId && a.level === b.level && sameInLists(a, b);
}

/** Parts of the model that say the same as before wherever the block before and the block now say the same. */
const own = [
  'sentences',
  'definitions',
  'acronyms',
  'quotations',
  'dates',
  'figures',
  'statements',
  'wording',
  'brackets',
  'absolutes',
  'breaks',
  'comments',
] as const satisfies readonly (keyof BlockFacts & Saying)[];

function withPart(
  input: ModelInput,
  memory: Memory,
  before: Reading,
  at: number,
  edit: Edit,
): Reading | null {
  const { start, block } = input.tree.blocks[at]!;
  const i = before.parts.findIndex((p) => p.index === at);
  const old = before.parts[i]!;
  const part: Part = { ...old, block, facts: memory.facts(block) };
  const inside: Edit = { ...edit, start: edit.start - start, end: edit.end - start };
  const same = new Set<Saying>(own.filter((name) => sameMoved(old.facts[name], part.facts[name], inside)));
  // Acronyms that the paper defines are read everywhere.
  if (!same.has('definitions')) return null;
  const parts = before.parts.with(i, part);
  const entities = entitiesAgain(before, i, part, memory);
  const assessment = assessAgain(before.assessment, i, part.facts.signals, before.claimSettings);
  if (sameClaimsBut(before.assessment.claims, assessment.claims, i, inside)) same.add('claims');
  const noted = hasNotes(old.block) || hasNotes(block);
  const sameCitations =
    !noted &&
    sameMoved(old.facts.citations, part.facts.citations, inside) &&
    sameMoved(old.facts.bareNumbers, part.facts.bareNumbers, inside);
  if (sameCitations) same.add('citations').add('citedBy');
  const others = entities.every((e, k) => k === i || e.facts === before.entities[k]!.facts);
  const [was, is] = [before.entities[i]!.facts, entities[i]!.facts];
  if (others && sameMoved(was.mentions, is.mentions, inside)) same.add('mentions').add('entities');
  if (others && sameCitations && sameMoved(was.relations, is.relations, inside)) same.add('relations');
  if (sameWords(before.spelling.wordsOf(old.block), before.spelling.wordsOf(block))) same.add('vocabulary');
  for (const name of ['language', 'sections', 'references', 'referenceIndex', 'lexicon'] as const)
    same.add(name);
  if (!noted) same.add('notes').add('works');
  return {
    ...before,
    ...moved(input, before, at, same),
    parts,
    linking: linkingAgain(before, sameCitations, i, parts, input.tree.blocks),
    entities,
    assessment,
  };
}

/** Asked for now where it was made before; never held on to, so that no paper keeps those before it alive. */
function linkingAgain(
  before: Reading,
  same: boolean,
  at: number,
  parts: readonly Part[],
  blocks: readonly PlacedBlock[],
): Once<Linking> {
  const known = same && before.linking.isMade() ? linkAgain(before.linking(), at, parts[at]!) : undefined;
  return once(() => known ?? linkAll(parts, blocks, before.index));
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}

/** The entries of a list block are read again, and with them the index of the lists. */
function withEntries(input: ModelInput, memory: Memory, before: Reading, at: number): Reading {
  const references = readReferences(input.tree.blocks, before.lists, memory);
  const index = indexFor(input, references, before.definitions, before);
  const same = new Set<Saying>(own);
  for (const name of ['language', 'sections', 'lexicon', 'mentions', 'entities', 'claims'] as const)
    same.add(name);
  if (index === before.index)
    for (const name of ['referenceIndex', 'citations', 'relations', 'citedBy', 'notes'] as const)
      same.add(name);
  const lists = [...before.lists].map((i) => input.tree.blocks[i]!.block);
  return {
    ...before,
    ...moved(input, before, at, same),
    csl: references.map((r) => r.csl),
    index,
    linking: once(() => linkAll(before.parts, input.tree.blocks, index)),
    spelling: titleSpelling(lists, memory.recall),
  };
}

/** Sections move with the blocks that open them. */
function moved(input: ModelInput, before: Reading, at: number, same: Set<Saying>) {
  const { tree, edit } = input;
  const pivot = tree.blocks[at]!.start;
  const growth = growthOf(edit!);
  const place = (offset: number) => (offset > pivot ? offset + growth : offset);
  const sections = before.sections.map(
    (s): Section => ({
      ...s,
      start: place(s.start),
      end: place(s.end),
      heading: s.heading && { start: place(s.heading.start), end: place(s.heading.end) },
    }),
  );
  const opening = sameOpening(before.blocks, tree.blocks);
  const metadata = opening ? before.metadata : readMetadata(tree.blocks);
  if (opening || sameMoved(before.metadata, metadata, edit!)) same.add('metadata');
  const fresh = {};
  return {
    blocks: tree.blocks,
    sections,
    metadata,
    stamps: stampsOf((name) => (same.has(name) ? before.stamps[name] : fresh)),
  };
}

/** Who is spoken of in a block may tell who is meant in the next: read on until that is as it was. */
function entitiesAgain(before: Reading, at: number, part: Part, memory: Memory): readonly EntityReading[] {
  const { lexicon, parts } = before;
  const entities = before.entities.slice();
  let discourse = before.entities[at - 1]?.facts.after ?? emptyDiscourse;
  for (let i = at; i < parts.length; i++) {
    if (i > at && sameDiscourse(entities[i]!.before, discourse)) break;
    const { block } = i === at ? part : parts[i]!;
    entities[i] = memory.entities(block, lexicon, discourse);
    discourse = entities[i]!.facts.after;
  }
  return entities;
}

/** Scores aside: a rule does not read them. */
function sameClaimsBut(
  before: readonly (readonly Claim[])[],
  now: readonly (readonly Claim[])[],
  at: number,
  edit: Edit,
): boolean {
  const unscored = (claims: readonly Claim[]) => claims.map((c) => ({ ...c, score: 0 }));
  return before.every((claims, i) => {
    const own = now[i]!;
    return claims === own || sameMoved(unscored(claims), unscored(own), i === at ? edit : elsewhere);
  });
}

/** Behind every place of any block. */
const elsewhere: Edit = { start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY, newText: '' };
