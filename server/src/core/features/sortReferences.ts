/** The command that sorts the reference list: every list of the paper, with what happened in a sentence. */
import type { Snapshot } from '../analysis/snapshot';
import { sectionAt } from '../document/model';
import { sortList } from '../document/references/sorting';
import { groupBy } from '../text/group';
import type { Edit } from '../text/text';

export interface SortedReferences {
  readonly edits: readonly Edit[];
  readonly message: string;
}

export function sortReferences(snapshot: Snapshot, uri: string): SortedReferences {
  const model = snapshot.papers.get(uri)?.model;
  if (!model || model.references.length === 0) return { edits: [], message: 'No reference list found.' };
  const lists = [...groupBy(model.references, (r) => sectionAt(model, r.start).index).values()];
  const sortings = lists.map((list) => sortList(model.text, list));
  const edits = sortings.flatMap((s) => ('edits' in s ? s.edits : []));
  const refusal = sortings.flatMap((s) => ('refusal' in s ? [s.refusal] : []))[0];
  if (edits.length === 0) return { edits, message: refusal ?? 'The list is in order already.' };
  const moved = edits.length === 1 ? '1 entry' : `${edits.length} entries`;
  return { edits, message: `Sorted: ${moved} moved.` };
}
