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
 * `entity` is null while an anaphor waits for the paper around it. `head` marks a mention that can act
 * (`French troops`, `the Trump administration`) as against one that only places (`in France`).
 */
export interface Mention extends Span {
  readonly entity: string | null;
  readonly text: string;
  readonly use: MentionUse;
  /** True for a possible actor (a name, a government), false for a mere modifier (`French wine`). */
  readonly actor: boolean;
  /** The name is a letter or two off: the gazetteer's spelling, otherwise null. */
  readonly spelling: string | null;
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
  return { ...m, ...shiftSpan(m, delta) };
}
