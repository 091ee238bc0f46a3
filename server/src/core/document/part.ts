/**
 * Blocks that are read as prose, and their facts put in place. Facts are kept relative to their block, so that
 * an edit moves none of them; places are given to those that somebody asks for.
 */
import type { Block, PlacedBlock } from '../syntax/block';
import { type Span, shiftSpan } from '../text/span';
import { type AcronymDefinition, type AcronymUse, shiftDefinition, shiftUse } from './acronyms/acronym';
import type { BlockFacts } from './blockFacts';
import type { Claim } from './claims/claim';
import { shiftQuotation } from './claims/quotations';
import { shiftFigure } from './figures/figures';
import { shiftStatement } from './statements/statement';
import { shiftDate } from './timeline/dates';
import { shiftLoneBracket } from './wording/brackets';
import { shiftWording } from './wording/wording';

/** The same object from edit to edit where neither the block nor its place in the outline has changed. */
export interface Part {
  readonly block: Block;
  /** Into the blocks of the paper. */
  readonly index: number;
  readonly section: number;
  readonly facts: BlockFacts;
}

export type Place<T> = (item: T, delta: number) => T;

/** Facts that take their place by a shift alone. */
export const places = {
  definitions: shiftDefinition as Place<AcronymDefinition>,
  acronyms: shiftUse as Place<AcronymUse>,
  quotations: shiftQuotation,
  dates: shiftDate,
  figures: shiftFigure,
  statements: shiftStatement,
  wording: shiftWording,
  brackets: shiftLoneBracket,
  comments: moveSpan,
  absolutes: moveSpan,
  breaks: moveSpan,
} as const satisfies Partial<{
  [K in keyof BlockFacts]: Place<BlockFacts[K][number]>;
}>;

export function moveSpan<T extends Span>(item: T, delta: number): T {
  return delta === 0 ? item : { ...item, start: item.start + delta, end: item.end + delta };
}

export function moveClaim(c: Claim, delta: number): Claim {
  return { ...c, start: c.start + delta, end: c.end + delta, evidence: shiftSpan(c.evidence, delta) };
}

/** A list that has been put in place: good for the same part at the same place, with as many items before it. */
interface PlacedList {
  readonly part: Part;
  readonly start: number;
  readonly first: number;
  readonly placed: readonly unknown[];
}

/** By the list as it is in its block. */
export type PlacedLists = WeakMap<object, PlacedList>;

/** What each part holds, in document order and in place. `listOf` gives the same list for the same part. */
export function inPlace<T extends object, P extends object = T>(
  { parts, blocks }: { readonly parts: readonly Part[]; readonly blocks: readonly PlacedBlock[] },
  listOf: (part: Part, at: number) => readonly T[],
  place: (item: T, delta: number, part: Part, index: number) => P,
  known: PlacedLists = new WeakMap(),
): P[] {
  const all: P[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i]!;
    const own = listOf(part, i);
    if (own.length === 0) continue;
    const { start } = blocks[part.index]!;
    let found = known.get(own);
    if (found?.start !== start || found.part !== part || found.first !== all.length) {
      const first = all.length;
      found = { part, start, first, placed: own.map((item, k) => place(item, start, part, first + k)) };
      known.set(own, found);
    }
    for (const item of found.placed) all.push(item as P);
  }
  return all;
}
