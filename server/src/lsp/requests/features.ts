/** Binds the standard requests of the protocol: position in, offset to the feature, its plain answer back out. */
import type { CancellationToken, Connection, TextDocumentPositionParams } from 'vscode-languageserver';
import { hover } from '../../core/features/hover';
import type { Answerer, Asked } from '../answer';
import type { ClientAbilities } from '../client';
import { offsetOf } from '../convert';
import { toHierarchyItems, toIncoming, toOutgoing } from './callHierarchy';
import { codeActions } from './codeActions';
import { toCompletion } from './completion';
import { toHover } from './hover';
import { toDefinition, toHighlights, toReferences } from './places';
import { toPrepareRename, toRename } from './rename';
import { toDocumentSymbols, toFolding, toWorkspaceSymbols } from './symbols';

export function bindFeatures(
  connection: Connection,
  answerer: Answerer,
  client: () => ClientAbilities,
): void {
  const about = <R>(
    name: string,
    params: { readonly textDocument: { readonly uri: string } },
    token: CancellationToken,
    answer: (asked: Asked) => R,
  ) => answerer.aboutPaper(name, params.textDocument.uri, token, answer);
  const at = <R>(
    name: string,
    params: TextDocumentPositionParams,
    token: CancellationToken,
    answer: (asked: Asked, offset: number) => R,
  ) =>
    about(name, params, token, (asked) => answer(asked, offsetOf(asked.paper.model.text, params.position)));

  connection.onHover((p, token) =>
    at('hover', p, token, (asked, offset) => {
      const info = hover(asked.snapshot, asked.uri, offset);
      return info && toHover(asked.uri, asked.paper.model.text, info, client());
    }),
  );
  connection.onDefinition((p, token) =>
    at('definition', p, token, (a, offset) => toDefinition(a, offset, client())),
  );
  connection.onReferences((p, token) =>
    at('references', p, token, (a, offset) =>
      toReferences(a, offset, p.context.includeDeclaration ? 'with' : 'without'),
    ),
  );
  connection.onDocumentHighlight((p, token) => at('highlight', p, token, toHighlights));
  connection.onDocumentSymbol((p, token) =>
    about('outline', p, token, (a) => toDocumentSymbols(a, client())),
  );
  connection.onWorkspaceSymbol((p, token) =>
    answerer.aboutAll('workspace symbols', token, (snapshot) => toWorkspaceSymbols(snapshot, p.query)),
  );
  connection.languages.callHierarchy.onPrepare((p, token) =>
    at('call hierarchy', p, token, toHierarchyItems),
  );
  connection.languages.callHierarchy.onIncomingCalls((p, token) =>
    answerer.aboutPaper('incoming calls', p.item.uri, token, (a) => toIncoming(a, p.item)),
  );
  connection.languages.callHierarchy.onOutgoingCalls((p, token) =>
    answerer.aboutPaper('outgoing calls', p.item.uri, token, (a) => toOutgoing(a, p.item)),
  );
  connection.onFoldingRanges((p, token) => about('folding', p, token, toFolding));
  connection.onCompletion((p, token) => at('completion', p, token, toCompletion));
  connection.onPrepareRename((p, token) => at('rename', p, token, toPrepareRename));
  connection.onRenameRequest((p, token) =>
    at('rename', p, token, (a, offset) => toRename(a, offset, p.newName, client())),
  );
  connection.onCodeAction((p, token) => about('light bulb', p, token, (a) => codeActions(a, p, client())));
}
