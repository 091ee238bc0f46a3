/** The relations of one block, from its tokens and mentions; relative to the block. */
import type { Block } from '../../syntax/block';
import type { Token } from '../../syntax/tokens';
import type { Span } from '../../text/span';
import type { Discourse, Mention } from '../entities/entity';
import type { Lexicon } from '../entities/lexicon';
import type { DateMention } from '../timeline/dates';
import type { Relation } from './relation';

/** All a block knows that bears on relations. `citations` are lifted out of the sentence by their spans. */
export interface RelationContext {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly citations: readonly Span[];
  readonly dates: readonly DateMention[];
  readonly lexicon: Lexicon;
  readonly before: Discourse;
}

export function extractRelations(_context: RelationContext): readonly Relation[] {
  return [];
}
