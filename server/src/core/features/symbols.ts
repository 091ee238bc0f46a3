/** The outline of a paper: its sections, nested as their headings are, and the works of its list. */
import type { Snapshot } from '../analysis/snapshot';
import type { DocumentModel } from '../document/model';
import type { Section } from '../document/outline';
import type { Span } from '../text/span';
import { extents } from './target/sections';
import { referenceLabel } from './words/labels';
import { shortened } from './words/phrases';

export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly kind: 'section' | 'work';
  /** The whole of it, with what is nested in it. */
  readonly extent: Span;
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

interface Node {
  readonly symbol: Omit<OutlineSymbol, 'children'>;
  readonly children: Node[];
}

export function documentSymbols(snapshot: Snapshot, uri: string): readonly OutlineSymbol[] {
  const model = snapshot.papers.get(uri)?.model;
  if (!model) return [];
  const ends = extents(model.sections);
  const nodes = model.sections.map((section, i) => sectionNode(section, ends[i]!));
  const top: Node[] = [];
  model.sections.forEach((section, i) => {
    if (section.heading === null) return;
    const parent = section.parent === null ? undefined : nodes[section.parent];
    // Section 0 has no heading and is shown nowhere: what hangs on it stands at the top.
    if (parent && model.sections[section.parent!]!.heading) parent.children.push(nodes[i]!);
    else top.push(nodes[i]!);
  });
  addWorks(model, nodes, top);
  return top.map(finished);
}

function sectionNode(section: Section, extent: Span): Node {
  const name = shortened(section.title, 120) || '(untitled)';
  const selection = section.heading ?? { start: section.start, end: section.start };
  return { symbol: { name, detail: '', kind: 'section', extent, selection }, children: [] };
}

/** Works stand under the section that holds them. */
function addWorks(model: DocumentModel, nodes: readonly Node[], top: Node[]): void {
  let at = 0;
  for (const reference of model.references) {
    while (at + 1 < model.sections.length && model.sections[at + 1]!.start <= reference.start) at++;
    const extent = { start: reference.start, end: reference.end };
    const detail = shortened(reference.csl.title ?? '', 80);
    const symbol = {
      name: referenceLabel(reference),
      detail,
      kind: 'work',
      extent,
      selection: extent,
    } as const;
    const home = model.sections[at]?.heading ? nodes[at]!.children : top;
    home.push({ symbol, children: [] });
  }
}

/** Depth is bounded: six heading levels and the works under them. */
function finished({ symbol, children }: Node): OutlineSymbol {
  return { ...symbol, children: children.map(finished) };
}
