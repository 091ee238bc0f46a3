/** A block on its way: where it is and what it is, before its prose is made. */
import type { Span } from '../text/span';
import type { Block, BlockKind } from './block';

/** `read` makes the block itself; it is not called for blocks that an edit left alone. */
export interface BlockDraft extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  readonly read: () => Pick<Block, 'prose' | 'inlines' | 'noteId'>;
}

/**
 * Every span inside an inline, whatever its kind: its places are `start` and `end` and the spans it names. A note
 * in the text is relative to itself.
 */
export function shiftInline<T extends object>(inline: T, delta: number): T {
  const entries = Object.entries(inline).map(([name, value]) => {
    if ((name === 'start' || name === 'end') && typeof value === 'number') return [name, value + delta];
    if (name === 'note') return [name, value];
    return [name, typeof value === 'object' && value !== null ? shiftInline(value, delta) : value];
  });
  return Object.fromEntries(entries) as T;
}
