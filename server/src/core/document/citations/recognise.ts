/** The citations of one block, all forms together, in document order; relative to the block. */
import type { Block } from '../../syntax/block';
import type { Span } from '../../text/span';
import type { Citation } from './citation';

export function recogniseCitations(_block: Block, _sentences: readonly Span[]): readonly Citation[] {
  return [];
}
