/**
 * Frames: which words say which relation, and where they have their doer and their sufferer. Frame semantics
 * in the sense of Fillmore (1982); the inventory follows the CAMEO verb patterns in outline, not in wording.
 */
import type { RelationType } from './types';

/**
 * `verb`: `S condemn T`, with `object` `S impose sanctions on T`, with `to` alone `S trade with T`.
 * `noun`: `S's attack on T`, `talks between S and T`, with `manner` only beside one of those adjectives
 * (`close ties`). `adjective`: `S is hostile to T`.
 */
export interface Frame {
  readonly kind: 'verb' | 'noun' | 'adjective';
  readonly type: RelationType;
  /** Dictionary forms, by blanks. */
  readonly words: string;
  /** A verb's object: one of these nouns must stand in it; singular, by blanks. */
  readonly object?: string;
  /** Prepositions before the sufferer; none where it is the object itself. */
  readonly to?: string;
  /** Who `of` stands before, behind a noun. */
  readonly of?: 'source' | 'target';
  /** A noun's adjectives, or those of a verb's object. */
  readonly manner?: string;
  /** Neither does it to the other: `talks`, `ties`, `met`. */
  readonly mutual?: true;
  /** The sufferer is the grammatical subject: `S depends on T`, `S received aid from T`. */
  readonly inverse?: true;
  /** A noun for what the one is to the other: `S is an ally of T`, `S, T's oldest foe,`. */
  readonly status?: true;
  /** `S is under pressure from T`, `S faced threats from T`: the doer stands behind `from`. */
  readonly felt?: true;
  /** Only its subjects are meant, each with each: `S and T agreed to meet in Geneva`. */
  readonly pair?: true;
  /** Neither is the subject: `the feud pits S against T`. */
  readonly pits?: true;
  /** One of these stands behind the sufferer: `told Britain to`, `supplied Ukraine with`. */
  readonly follow?: string;
  /** The object stands within three words behind its verb: `moved closer`. */
  readonly tight?: true;
  /** The sufferer is named by its people: `sent home many Yemenis`. */
  readonly people?: true;
  /** In the passive the doer stands behind one of these: `Niger was suspended from ECOWAS`. */
  readonly from?: string;
  /** The sufferer itself is meant, and no thing of its: `called Oman`, but not `called Omani courts`. */
  readonly whole?: true;
  /** It is done to an organisation: `joined NATO`, but not `joined Peru in its protest`. */
  readonly body?: true;
  /** It is done to a state: `protested to Japan`, but not `protested to the United Nations`. */
  readonly state?: true;
  /** Somebody goes: only people and officials do it, and no goods or crowds of the country. */
  readonly envoy?: true;
  /** Said besides what another frame of the verb says: `switched recognition from S to T`. */
  readonly besides?: true;
  /** A noun in a phrase beside the clause: one of these opens it (`despite protests from T`). */
  readonly opener?: string;
  /** 0–1, below 0.6 for words that say other things as well. */
  readonly sure?: number;
  /** A sentence that has it and what it says: `France condemned Niger. FRA>NER`, `=` where mutual. */
  readonly example: string;
}

type Rest = Omit<Frame, 'kind' | 'type' | 'words' | 'example'>;

export function verb(type: RelationType, words: string, example: string, rest: Rest = {}): Frame {
  return { kind: 'verb', type, words, example, ...rest };
}

export function noun(type: RelationType, words: string, example: string, rest: Rest = {}): Frame {
  return { kind: 'noun', type, words, example, ...rest };
}

export function adjective(
  type: RelationType,
  words: string,
  to: string,
  example: string,
  rest: Rest = {},
): Frame {
  return { kind: 'adjective', type, words, to, example, ...rest };
}
