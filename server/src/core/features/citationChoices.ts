/** The rows of the Insert Citation picker, one a work of the list. */
import type { Snapshot } from '../analysis/snapshot';
import type { DocumentModel } from '../document/model';
import type { Reference } from '../document/references/reference';
import { groupBy } from '../text/group';
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
      insertText: insertion(model!, reference),
    };
  });
}

/** As the paper cites: by the key of the entry where the list has keys, with the command that the paper uses most. */
function insertion(model: DocumentModel, reference: Reference): string {
  const key = model.referenceIndex.keys[reference.index];
  if (!key) return `(${citationLabel(reference)})`;
  const commands = model.citations.flatMap((c) => /^\\[a-zA-Z]+/.exec(c.text)?.[0] ?? []);
  const [most] = [...groupBy(commands, (c) => c)].sort((a, b) => b[1].length - a[1].length);
  return `${most?.[0] ?? '\\cite'}{${key}}`;
}
