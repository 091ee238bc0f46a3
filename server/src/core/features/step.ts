/** The next or previous place of a kind, from a cursor, round the ends of the paper. */
import type { Snapshot } from '../analysis/snapshot';
import type { DocumentModel } from '../document/model';
import type { Span } from '../text/span';
import { occurrencesAt } from './target/occurrences';
import { claimsThatCount } from './words/claims';

export type Direction = 'next' | 'previous';
export type Destination = 'unsupported-claim' | 'citation-of-same-work';

export function step(
  snapshot: Snapshot,
  uri: string,
  offset: number,
  direction: Direction,
  to: Destination,
): Span | null {
  const model = snapshot.papers.get(uri)?.model;
  if (!model) return null;
  const places = to === 'unsupported-claim' ? openClaims(model) : citations(model, offset);
  const found =
    direction === 'next'
      ? (places.find((p) => p.start > offset) ?? places[0])
      : (places.findLast((p) => p.end < offset) ?? places.at(-1));
  return found ? { start: found.start, end: found.end } : null;
}

function openClaims(model: DocumentModel): readonly Span[] {
  return claimsThatCount(model)
    .filter((c) => c.needsCitation)
    .map((c) => c.evidence);
}

/** From an entry as well as from a citation; null where the work is cited nowhere else. */
function citations(model: DocumentModel, offset: number): readonly Span[] {
  const places = occurrencesAt(model, offset).filter((o) => !o.defines);
  const elsewhere = places.some((p) => offset < p.start || offset > p.end);
  return elsewhere ? places : [];
}
