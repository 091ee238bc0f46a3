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
}

const fields: readonly PickField<WorkspaceSymbol>[] = [
  { name: 'name', weight: 2, of: (s) => s.name },
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
      ? [{ uri, name: shortened(s.title, 120), kind: 'section', container, ...spanOf(s.heading) }]
      : [],
  );
  const works = model.references.map(
    (r): WorkspaceSymbol => ({
      uri,
      name: referenceLabel(r),
      kind: 'work',
      container: shortened(r.csl.title ?? '', 80),
      ...spanOf(r),
    }),
  );
  return [...sections, ...works, ...actorsOf(model, container)];
}

/** Each actor once, at its first mention. */
function actorsOf(model: DocumentModel, container: string): WorkspaceSymbol[] {
  const first = new Map<string, Span>();
  for (const m of model.mentions) if (m.entity !== null && !first.has(m.entity)) first.set(m.entity, m);
  return model.entities.flatMap((e): WorkspaceSymbol[] => {
    const at = first.get(e.id);
    return at ? [{ uri: model.uri, name: e.name, kind: 'actor', container, ...spanOf(at) }] : [];
  });
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
