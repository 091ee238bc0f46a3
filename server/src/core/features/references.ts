/** All places that mean the same: what "find all references" lists and what lights up around the cursor. */
import type { Snapshot } from '../analysis/snapshot';
import { type Occurrence, occurrencesAt } from './target/occurrences';

export function references(snapshot: Snapshot, uri: string, offset: number): readonly Occurrence[] {
  const model = snapshot.papers.get(uri)?.model;
  return model ? occurrencesAt(model, offset) : [];
}
