/** Browser hosts (vscode.dev): the server is a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { activate as activateWith, type PolicyPaper } from './activate';

export function activate(context: ExtensionContext): Promise<PolicyPaper> {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true);
  const workers: Worker[] = [];
  // A restart asks for a new worker; the one before is ended then, and the last one with the extension.
  const endWorkers = () => {
    for (const worker of workers.splice(0)) worker.terminate();
  };
  // Not the worker itself: VS Code's own class of workers is not the `Worker` that the client tests for.
  const startWorker = async () => {
    endWorkers();
    const worker = new Worker(script);
    workers.push(worker);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  context.subscriptions.push({ dispose: endWorkers });
  return activateWith(
    context,
    (options) => new LanguageClient('policyPaper', 'Policy Paper', startWorker, options),
  );
}
