/** Desktop and remote hosts: the server is a process of its own, spoken to over Node's channel. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateWith, type PolicyPaper } from './activate';

export function activate(context: ExtensionContext): Promise<PolicyPaper> {
  const module = Uri.joinPath(context.extensionUri, 'dist/server/node.js').fsPath;
  const server = { module, transport: TransportKind.ipc };
  return activateWith(
    context,
    (options) => new LanguageClient('policyPaper', 'Policy Paper', { run: server, debug: server }, options),
  );
}
