/** Definition, references, highlights: places of a paper. */
import {
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
} from 'vscode-languageserver';
import { definition } from '../../core/features/definition';
import { references } from '../../core/features/references';
import type { Asked } from '../answer';
import type { ClientAbilities } from '../client';
import { rangeOf } from '../convert';

export function toDefinition(
  { snapshot, uri, paper }: Asked,
  offset: number,
  client: ClientAbilities,
): Location[] | LocationLink[] {
  const { text } = paper.model;
  const found = definition(snapshot, uri, offset);
  if (!client.definitionLinks) return found.map((d) => ({ uri, range: rangeOf(text, d.selection) }));
  return found.map((d) => ({
    originSelectionRange: rangeOf(text, d.origin),
    targetUri: uri,
    targetRange: rangeOf(text, d.target),
    targetSelectionRange: rangeOf(text, d.selection),
  }));
}

export function toReferences(
  { snapshot, uri, paper }: Asked,
  offset: number,
  entries: 'with' | 'without',
): Location[] {
  const { text } = paper.model;
  const found = references(snapshot, uri, offset);
  return found.filter((o) => entries === 'with' || !o.defines).map((o) => ({ uri, range: rangeOf(text, o) }));
}

export function toHighlights({ snapshot, uri, paper }: Asked, offset: number): DocumentHighlight[] {
  const { text } = paper.model;
  return references(snapshot, uri, offset).map((o) => ({
    range: rangeOf(text, o),
    kind: o.defines ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
  }));
}
