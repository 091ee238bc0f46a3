/** Citation to reference: reference-driven, with near misses, and a reason the reader can see. */
import type { CitedWork } from '../citations/citation';
import type { Reference } from '../references/reference';

/**
 * `near`: linked, though a letter, a digit or a suffix differs; `problem` says which. `ambiguous`: several fit
 * equally and none is picked. `none`: nothing fits; `candidates` may still name what comes nearest.
 */
export interface Link {
  readonly match: 'exact' | 'near' | 'ambiguous' | 'none';
  readonly reference: number | null;
  readonly candidates: readonly number[];
  readonly problem: 'name' | 'year' | 'suffix' | null;
  /** In plain words, for the hover: `surname and year`, `acronym of …`, `one letter off`. */
  readonly reason: string;
}

/**
 * Keys of a reference list, built once for the list and asked for every citation. It speaks of entries by
 * index and never of places, since the list may have moved since.
 */
export interface ReferenceIndex {
  /** The link of one cited work; the same work always gets the same answer. */
  link(work: CitedWork): Link;
}

export function indexReferences(_references: readonly Reference[]): ReferenceIndex {
  const none: Link = {
    match: 'none',
    reference: null,
    candidates: [],
    problem: null,
    reason: 'no such entry',
  };
  return { link: () => none };
}
