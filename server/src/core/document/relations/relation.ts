/** Who does what to whom, as the paper states it. Types, PLOVER roots and quad classes: knowledge/relations. */

import type { Polarity, RelationType } from '../../knowledge/relations/types';
import { type Span, shiftSpan } from '../../text/span';

export type { Polarity };
export type Modality = 'actual' | 'desired' | 'potential' | 'reported';
export type Tier = 'high' | 'medium' | 'low';

/** A statement found in one sentence. `source` and `target` are entity ids. */
export interface Relation {
  readonly source: string;
  readonly target: string;
  /** By the table of relation types: `recognises`, `aids`, `sanctions` … */
  readonly type: RelationType;
  /** PLOVER root (`SUPPORT`, `AID` …), null where the type has none. */
  readonly plover: string | null;
  /** 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
  readonly quad: 1 | 2 | 3 | 4 | null;
  readonly polarity: Polarity;
  readonly negated: boolean;
  readonly mutual: boolean;
  readonly modality: Modality;
  /** ISO date, month or year that the sentence gives (`2026-02-28`, `2025`), otherwise null. */
  readonly date: string | null;
  readonly confidence: number;
  readonly tier: Tier;
  readonly trigger: Span;
  readonly sourceSpan: Span | null;
  readonly targetSpan: Span | null;
  readonly sentence: Span;
  /** Which frame said so, in words a reader understands, for the hover. */
  readonly reason: string;
}

export function shiftRelation(r: Relation, delta: number): Relation {
  return {
    ...r,
    trigger: shiftSpan(r.trigger, delta),
    sourceSpan: r.sourceSpan && shiftSpan(r.sourceSpan, delta),
    targetSpan: r.targetSpan && shiftSpan(r.targetSpan, delta),
    sentence: shiftSpan(r.sentence, delta),
  };
}
