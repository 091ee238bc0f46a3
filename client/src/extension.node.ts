/** Desktop and remote hosts: the server is a process of its own, the command line as `serve --stdio`. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateWith, type PolicyPaper } from './activate';

export function activate(context: ExtensionContext): Promise<PolicyPaper> {
  const module = Uri.joinPath(context.extensionUri, 'dist/cli.js').fsPath;
  const server = { module, args: ['serve'], transport: TransportKind.stdio };
  return activateWith(
    context,
    (options) => new LanguageClient('policyPaper', 'Policy Paper', { run: server, debug: server }, options),
  );
}
