/** Mentions and relations of one block: they hang on the block, on the paper's names and on what came before. */
import type { Block } from '../syntax/block';
import type { BlockFacts } from './blockFacts';
import type { Discourse, Mention } from './entities/entity';
import type { Lexicon } from './entities/lexicon';
import { discourseAfter, recogniseMentions } from './entities/recognise';
import { extractRelations } from './relations/extract';
import type { Relation } from './relations/relation';

/** Spans relative to the block. */
export interface EntityFacts {
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
  readonly after: Discourse;
}

/** A heading names what follows and a note its sources, a table has no sentences: they state nothing. */
const silentKinds: ReadonlySet<Block['kind']> = new Set(['heading', 'table', 'note']);

export const emptyDiscourse: Discourse = { recent: [], pair: [] };

export function sameDiscourse(a: Discourse, b: Discourse): boolean {
  return a === b || (sameIds(a.recent, b.recent) && sameIds(a.pair, b.pair));
}

function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, i) => id === b[i]);
}

export function readEntities(
  block: Block,
  facts: BlockFacts,
  lexicon: Lexicon,
  before: Discourse,
): EntityFacts {
  const { sentences, tokens, citations, dates } = facts;
  const mentions = recogniseMentions({ block, sentences, tokens, citations, lexicon, before });
  const relations = silentKinds.has(block.kind)
    ? []
    : extractRelations({ block, sentences, tokens, mentions, citations, dates, lexicon, before });
  return { mentions, relations, after: discourseAfter(mentions, sentences, before) };
}
