/** The entries of a block of the reference list; a hard-wrapped plain text holds many in one block. */
import type { Block, PlacedBlock } from '../../syntax/block';
import type { Section } from '../outline';
import type { Reference } from './reference';

/**
 * The entries of one block, each parsed; spans relative to the block, `index` counted from 0 in it.
 * A pure function of the block, so that a keystroke elsewhere costs nothing.
 */
export function readEntries(_block: Block): readonly Reference[] {
  return [];
}

/**
 * The indices of the blocks that hold reference lists: what stands under a heading of that role, or, where no
 * heading says so, a run of blocks with the shape of entries. Several lists (one a chapter) are all found.
 */
export function findReferenceBlocks(
  _blocks: readonly PlacedBlock[],
  _sections: readonly Section[],
): readonly number[] {
  return [];
}
