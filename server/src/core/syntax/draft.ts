/** A block on its way: where it is and what it is, before its prose is made. */
import type { Span } from '../text/span';
import type { Block, BlockKind } from './block';

/** `read` makes the block itself; it is not called for blocks that an edit left alone. */
export interface BlockDraft extends Span {
  readonly kind: BlockKind;
  readonly level: number;
  readonly read: () => Pick<Block, 'prose' | 'inlines' | 'noteId'>;
}
