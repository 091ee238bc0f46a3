/** The call hierarchy over LSP. An item carries the actor's id in `data`, which a step of the walk works with. */
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  SymbolKind,
} from 'vscode-languageserver';
import {
  type Direction,
  type HierarchyActor,
  hierarchyActor,
  hierarchySteps,
} from '../../core/features/callHierarchy';
import type { Text } from '../../core/text/text';
import type { Asked } from '../answer';
import { rangeOf } from '../convert';

export function toHierarchyItems(
  { snapshot, uri, paper }: Asked,
  offset: number,
): CallHierarchyItem[] | null {
  const actor = hierarchyActor(snapshot, uri, offset);
  return actor && [toItem(uri, paper.model.text, actor)];
}

export function toIncoming(asked: Asked, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  return stepsOf(asked, item, 'incoming').map(({ item: from, ranges }) => ({ from, fromRanges: ranges }));
}

export function toOutgoing(asked: Asked, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  return stepsOf(asked, item, 'outgoing').map(({ item: to, ranges }) => ({ to, fromRanges: ranges }));
}

function stepsOf({ snapshot, uri, paper }: Asked, { data }: CallHierarchyItem, direction: Direction) {
  const { text } = paper.model;
  if (typeof data !== 'string') return [];
  return hierarchySteps(snapshot, uri, data, direction).map(({ actor, statements }) => ({
    item: toItem(uri, text, actor),
    ranges: statements.map((s) => rangeOf(text, s)),
  }));
}

/** For their icons alone: a plain dot for a country, several for a body; none with the braces of a program. */
const kinds: Readonly<Record<string, SymbolKind>> = {
  country: SymbolKind.Interface,
  organisation: SymbolKind.Class,
  'armed-group': SymbolKind.Event,
};

function toItem(
  uri: string,
  text: Text,
  { id, name, kind, detail, selection }: HierarchyActor,
): CallHierarchyItem {
  const range = rangeOf(text, selection);
  return {
    name,
    kind: kinds[kind] ?? SymbolKind.Interface,
    detail,
    uri,
    range,
    selectionRange: range,
    data: id,
  };
}
