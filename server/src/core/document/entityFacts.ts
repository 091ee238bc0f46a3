/** Mentions and relations of one block: they hang on the block, on the paper's names and on what came before. */
import type { PlacedBlock } from '../syntax/block';
import type { BlockFacts } from './blockFacts';
import type { Discourse, Mention } from './entities/entity';
import type { Lexicon } from './entities/lexicon';
import { discourseAfter, recogniseMentions } from './entities/recognise';
import { extractRelations } from './relations/extract';
import type { Relation } from './relations/relation';

/** Spans relative to the block; `key` says what the facts hang on beside the block. */
export interface EntityFacts {
  readonly key: string;
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly after: Discourse;
}

export const emptyDiscourse: Discourse = { recent: [], pair: [] };

export function entityKey(lexicon: Lexicon, before: Discourse, prose: string): string {
  return `${lexicon.keyFor(prose)}|${before.recent.join(' ')}|${before.pair.join(' ')}`;
}

export function readEntities(
  placed: PlacedBlock,
  facts: BlockFacts,
  lexicon: Lexicon,
  before: Discourse,
): EntityFacts {
  const { block } = placed;
  const { sentences, tokens, citations, dates } = facts;
  const mentions = recogniseMentions({ block, sentences, tokens, citations, lexicon, before });
  // A heading names what follows, it states nothing.
  const relations =
    block.kind === 'heading' || block.kind === 'table'
      ? []
      : extractRelations({ block, sentences, tokens, mentions, citations, dates, lexicon, before });
  const after = discourseAfter(mentions, sentences, before);
  return { key: entityKey(lexicon, before, block.prose), mentions, relations, after };
}
