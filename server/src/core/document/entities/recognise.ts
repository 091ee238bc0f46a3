/** The mentions of one block, found in the gazetteer and in the names the paper itself defines. */
import type { Block } from '../../syntax/block';
import type { Token } from '../../syntax/tokens';
import type { Span } from '../../text/span';
import type { Discourse, Mention } from './entity';
import type { Lexicon } from './lexicon';

export interface MentionContext {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly citations: readonly Span[];
  readonly lexicon: Lexicon;
  readonly before: Discourse;
}

/** In document order, never overlapping, the longest name first; relative to the block. */
export function recogniseMentions(_context: MentionContext): readonly Mention[] {
  return [];
}

/** What the block leaves behind for the next one. */
export function discourseAfter(
  _mentions: readonly Mention[],
  _sentences: readonly Span[],
  before: Discourse,
): Discourse {
  return before;
}
