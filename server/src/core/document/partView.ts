/**
 * One block that is read as prose, with all that is known of it, in its own places. It is the same object for as
 * long as all of that stays, wherever the block moves: what a rule makes of a block alone is recalled by it.
 */
import type { Block, PlacedBlock } from '../syntax/block';
import { itemAt, type Span, shiftSpan } from '../text/span';
import type { BlockFacts } from './blockFacts';
import type { Claim } from './claims/claim';
import type { Mention } from './entities/entity';
import type { Cited } from './linking/cited';
import type { Part } from './part';
import type { Relation } from './relations/relation';

/** Spans relative to the block, every list in document order. */
export interface PartView {
  readonly block: Block;
  /** Into the sections of the paper. */
  readonly section: number;
  readonly facts: BlockFacts;
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  /** As the list links them; what notes tell of a work is not in it. */
  readonly citations: readonly Cited[];
  readonly claims: readonly Claim[];
}

/** A view at its place: absolute offset of its first code unit. */
export interface PlacedPart {
  readonly start: number;
  readonly part: PartView;
}

/** What was read from one part, in places of its block. */
export interface InPart<T> {
  readonly start: number;
  readonly section: number;
  readonly told: T;
}

/** What `read` tells of each part, remembered for as long as the part stays as it is. It must read nothing else. */
export type InParts = <T>(read: (part: PartView) => T) => readonly InPart<T>[];

type Lists = Pick<PartView, 'mentions' | 'relations' | 'citations' | 'claims'>;

/** The view of each part; `known` holds the last one of each block. */
export function viewsOf(
  parts: readonly Part[],
  blocks: readonly PlacedBlock[],
  listsOf: (at: number) => Lists,
  known: WeakMap<Block, PartView>,
): readonly PlacedPart[] {
  return parts.map(({ block, index, section, facts }, i) => {
    const before = known.get(block);
    const lists = listsOf(i);
    const same = before?.section === section && before.facts === facts && sameLists(before, lists);
    const part = same ? before : { block, section, facts, ...lists };
    if (!same) known.set(block, part);
    return { start: blocks[index]!.start, part };
  });
}

function sameLists(a: Lists, b: Lists): boolean {
  return (
    a.mentions === b.mentions &&
    a.relations === b.relations &&
    a.claims === b.claims &&
    sameCited(a.citations, b.citations)
  );
}

/** Links are the same objects as long as the list answers the same. */
function sameCited(a: readonly Cited[], b: readonly Cited[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every((c, i) => {
      const d = b[i]!;
      return (
        c.start === d.start &&
        c.end === d.end &&
        c.form === d.form &&
        c.works.length === d.works.length &&
        c.works.every((work, k) => work === d.works[k]) &&
        c.links.every((link, k) => link === d.links[k])
      );
    })
  );
}

/** The sentence of a paper that holds `offset`, in place; undefined between sentences. */
export function sentenceOf(parts: readonly PlacedPart[], offset: number): Span | undefined {
  let low = 0;
  let high = parts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  // Where two blocks meet, the later one may begin with something else than a sentence.
  for (const placed of [parts[low - 1], parts[low - 2]]) {
    const found = placed && itemAt(placed.part.facts.sentences, offset - placed.start);
    if (found) return shiftSpan({ start: found.start, end: found.end }, placed.start);
  }
  return undefined;
}
