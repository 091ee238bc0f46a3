/** Outline, workspace symbols and folding. */
import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Snapshot } from '../../core/analysis/snapshot';
import { folds } from '../../core/features/folding';
import { documentSymbols, type OutlineSymbol } from '../../core/features/symbols';
import { type WorkspaceSymbol, workspaceSymbols } from '../../core/features/workspaceSymbols';
import type { Text } from '../../core/text/text';
import type { Asked } from '../answer';
import type { ClientAbilities } from '../client';
import { rangeOf } from '../convert';

const kinds = {
  section: SymbolKind.String,
  work: SymbolKind.Constant,
  actor: SymbolKind.Object,
} as const satisfies Record<WorkspaceSymbol['kind'], SymbolKind>;

export function toDocumentSymbols(
  { snapshot, uri, paper }: Asked,
  client: ClientAbilities,
): DocumentSymbol[] | SymbolInformation[] {
  const symbols = documentSymbols(snapshot, uri);
  const { text } = paper.model;
  return client.nestedSymbols
    ? symbols.map((s) => nested(text, s))
    : symbols.flatMap((s) => flat(uri, text, s, ''));
}

function nested(text: Text, symbol: OutlineSymbol): DocumentSymbol {
  return {
    name: symbol.name,
    ...(symbol.detail !== '' && { detail: symbol.detail }),
    kind: kinds[symbol.kind],
    range: rangeOf(text, symbol.extent),
    selectionRange: rangeOf(text, symbol.selection),
    children: symbol.children.map((child) => nested(text, child)),
  };
}

function flat(uri: string, text: Text, symbol: OutlineSymbol, containerName: string): SymbolInformation[] {
  const location = { uri, range: rangeOf(text, symbol.extent) };
  return [
    { name: symbol.name, kind: kinds[symbol.kind], location, containerName },
    ...symbol.children.flatMap((child) => flat(uri, text, child, symbol.name)),
  ];
}

export function toWorkspaceSymbols(snapshot: Snapshot, query: string): SymbolInformation[] {
  return workspaceSymbols(snapshot, query).flatMap((symbol) => {
    const text = snapshot.papers.get(symbol.uri)?.model.text;
    if (!text) return [];
    const { name, kind, container, uri } = symbol;
    return [
      { name, kind: kinds[kind], containerName: container, location: { uri, range: rangeOf(text, symbol) } },
    ];
  });
}

/** Whole lines, which every editor can fold; what fits on one line is no fold. */
export function toFolding({ snapshot, uri, paper }: Asked): FoldingRange[] {
  const { text } = paper.model;
  return folds(snapshot, uri).flatMap((fold) => {
    const startLine = text.positionAt(fold.start).line;
    const endLine = text.positionAt(fold.end).line;
    const kind = fold.kind === 'comment' && { kind: FoldingRangeKind.Comment };
    return endLine > startLine ? [{ startLine, endLine, ...kind }] : [];
  });
}
