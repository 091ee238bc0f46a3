/** Who and where: entities and their mentions. */
import { type Span, shiftSpan } from '../../text/span';

export type EntityKind = 'country' | 'region' | 'organisation' | 'armed-group' | 'person' | 'place' | 'other';

/** `id` is ISO 3166-1 alpha-3 for a country (`AFG`), otherwise a short stable id (`NATO`, `taliban`). */
export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** The country it rolls up to (`taliban` → `AFG`), itself for a country, null where none. */
  readonly country: string | null;
  /** Ids of members, where membership matters (`CARs`, `GCC`). */
  readonly members?: readonly string[];
}

/** How a mention speaks of its entity: `France`, `French`, `Paris` for the government, `UN`, `both sides`. */
export type MentionUse = 'name' | 'demonym' | 'metonym' | 'acronym' | 'pronoun';

/**
 * The span covers the name alone: `French` of `French troops`, `Taliban` of `the Taliban regime`, but the whole
 * of `the Trump administration` (a name of the United States) and `both sides`.
 */
export interface Mention extends Span {
  /** Null while an anaphor waits for the paper around it, and where `pair` says whom it means. */
  readonly entity: string | null;
  readonly text: string;
  readonly use: MentionUse;
  /** True for a possible actor (a name, a government), false for a mere modifier (`French wine`, `in Kabul`). */
  readonly actor: boolean;
  /** The name is a letter or two off: the gazetteer's spelling, otherwise null. */
  readonly spelling: string | null;
  /**
   * The words that act, for `French` in `the French foreign minister said` those from `French` to `minister`;
   * for a person the title with the name. The mention itself where nothing belongs to it.
   */
  readonly extent: Span;
  /** The two that `both sides` means, the three of `all three countries`; null for all other mentions. */
  readonly pair: readonly string[] | null;
}

/**
 * What the text before a block leaves in the reader's mind: the ids last mentioned, the latest first, at most
 * four, and those of the last sentence that named two (for `both sides`). Part of the key of what is remembered.
 */
export interface Discourse {
  readonly recent: readonly string[];
  readonly pair: readonly string[];
}

export function shiftMention(m: Mention, delta: number): Mention {
  return { ...m, start: m.start + delta, end: m.end + delta, extent: shiftSpan(m.extent, delta) };
}
