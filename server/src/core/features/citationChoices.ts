/** The rows of the Insert Citation picker, one a work of the list. */
import type { Snapshot } from '../analysis/snapshot';
import { citationLabel, labelParts, typeName } from './words/labels';
import { shortened, times } from './words/phrases';

export function citationChoices(snapshot: Snapshot, uri: string) {
  const model = snapshot.papers.get(uri)?.model;
  return (model?.references ?? []).map((reference) => {
    const cited = model!.citedBy[reference.index]?.length ?? 0;
    const { who, when } = labelParts(reference);
    const facts = [typeName(reference.csl), cited === 0 ? 'never cited' : `cited ${times(cited)}`];
    return {
      label: who,
      description: [when, ...facts].filter((f) => f !== null && f !== '').join(' · '),
      detail: shortened(reference.csl.title ?? reference.text, 160),
      insertText: `(${citationLabel(reference)})`,
    };
  });
}
