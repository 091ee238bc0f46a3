/** Blocks and lines by offset. */
import type { PlacedBlock } from '../../syntax/block';
import type { Span } from '../../text/span';

/** The last block that begins at or before `offset` and reaches it. */
export function blockAt(blocks: readonly PlacedBlock[], offset: number): PlacedBlock | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const found = blocks[low - 1];
  return found && offset <= found.start + found.block.source.length ? found : undefined;
}

export function blockSpan({ start, block }: PlacedBlock): Span {
  return { start, end: start + block.source.length };
}

export function lineStart(content: string, offset: number): number {
  return Math.max(content.lastIndexOf('\n', offset - 1), content.lastIndexOf('\r', offset - 1)) + 1;
}
