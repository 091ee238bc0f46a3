/** Sections, works and actors of all papers, by a few typed letters. */
import type { Snapshot } from '../analysis/snapshot';
import type { DocumentModel } from '../document/model';
import { type PickField, pick } from '../knowledge/picker';
import type { Span } from '../text/span';
import { referenceLabel } from './words/labels';
import { shortened } from './words/phrases';

export interface WorkspaceSymbol extends Span {
  readonly uri: string;
  readonly name: string;
  readonly kind: 'section' | 'work' | 'actor';
  readonly container: string;
  /** Other words it is found by: an actor's other names in the paper. */
  readonly forms: string;
}

const fields: readonly PickField<WorkspaceSymbol>[] = [
  { name: 'name', weight: 2, of: (s) => s.name },
  { name: 'forms', weight: 1, of: (s) => s.forms },
  { name: 'container', weight: 1, of: (s) => s.container },
];

export function workspaceSymbols(snapshot: Snapshot, query: string): readonly WorkspaceSymbol[] {
  const all = [...snapshot.papers.values()].flatMap(({ model }) => symbolsOf(model));
  return pick(all, query, fields, 200);
}

function symbolsOf(model: DocumentModel): WorkspaceSymbol[] {
  const { uri } = model;
  const container = shortened(model.metadata.title ?? '', 80);
  const sections = model.sections.flatMap((s): WorkspaceSymbol[] =>
    s.heading
      ? [{ uri, name: shortened(s.title, 120), kind: 'section', container, forms: '', ...spanOf(s.heading) }]
      : [],
  );
  const works = model.references.map(
    (r): WorkspaceSymbol => ({
      uri,
      name: referenceLabel(r),
      kind: 'work',
      container: shortened(r.csl.title ?? '', 80),
      forms: '',
      ...spanOf(r),
    }),
  );
  return [...sections, ...works, ...actorsOf(model, container)];
}

const mostForms = 8;

/** Each actor once, at its first mention. */
function actorsOf(model: DocumentModel, container: string): WorkspaceSymbol[] {
  const seen = new Map<string, { first: Span; forms: Set<string> }>();
  for (const m of model.mentions) {
    if (m.entity === null || m.use === 'pronoun') continue;
    const known = seen.get(m.entity);
    if (known && known.forms.size < mostForms) known.forms.add(m.text);
    else if (!known) seen.set(m.entity, { first: m, forms: new Set([m.text]) });
  }
  return model.entities.flatMap((e): WorkspaceSymbol[] => {
    const at = seen.get(e.id);
    if (!at) return [];
    const forms = [...at.forms].join(' ');
    return [{ uri: model.uri, name: e.name, kind: 'actor', container, forms, ...spanOf(at.first) }];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
