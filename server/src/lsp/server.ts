/** The language server over any connection: binds its parts to the messages. */
import type { Connection } from 'vscode-languageserver';
import { isActorsFile } from '../core/document/actors/actor';
import type { AcceptParams, BaselineParams, WorkspaceRelationsParams } from '../protocol/types';
import { capabilities } from './capabilities';
import { createParts, type Parts } from './parts';
import { bindFeatures } from './requests/features';
import { viewHandlers } from './requests/views';

export function startServer(connection: Connection): void {
  const parts = createParts(connection);
  bindLife(connection, parts);
  bindWorkspace(connection, parts);
  bindDocuments(connection, parts);
  bindRequests(connection, parts);
  connection.listen();
}

/** From the first word to the last. */
function bindLife(connection: Connection, parts: Parts): void {
  const { snapshot, configuration, publisher, files, actors } = parts;
  connection.onInitialize((params) => {
    parts.meet(params);
    return { capabilities, serverInfo: { name: 'policy-paper' } };
  });
  connection.onInitialized(async () => {
    await configuration.start();
    await configuration.pull([...snapshot().papers.keys()]);
    publisher.start(snapshot().papers.keys());
    await files.watch();
    await actors.start();
  });
  connection.onShutdown(() => {
    publisher.stop();
    actors.stop();
  });
}

/** What changes around the papers: settings, and files that nobody has open. */
function bindWorkspace(connection: Connection, parts: Parts): void {
  const { snapshot, client, configuration, actors, workspacePapers, touchAll, workspaceChanged } = parts;
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (client().configuration) await configuration.pull([null, ...snapshot().papers.keys()]);
    else configuration.told(settings);
    touchAll();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) {
      if (isActorsFile(uri)) await actors.changedOnDisk(uri);
      else workspacePapers.forget(uri);
    }
    workspaceChanged();
  });
}

/** What is open in the editor: papers, and the file that names the workspace's own actors. */
function bindDocuments(connection: Connection, parts: Parts): void {
  const { configuration, publisher, papers, baselines, actors, workspacePapers, workspaceChanged } = parts;
  connection.onDidOpenTextDocument(async (params) => {
    const { uri, text } = params.textDocument;
    if (isActorsFile(uri)) return actors.open(uri, text);
    baselines.judge(uri);
    papers.open(params);
    await papers.ready(uri);
    if (await configuration.pull([uri])) publisher.touch(uri);
  });
  connection.onDidChangeTextDocument((params) => {
    const { uri } = params.textDocument;
    if (isActorsFile(uri)) actors.change(uri, params.contentChanges);
    else papers.change(params);
  });
  connection.onDidCloseTextDocument(async ({ textDocument: { uri } }) => {
    if (isActorsFile(uri)) return actors.close(uri);
    papers.close(uri);
    publisher.forget(uri);
    workspacePapers.forget(uri);
    workspaceChanged();
  });
}

function bindRequests(connection: Connection, parts: Parts): void {
  const { client, words, answerer, baselines, workspacePapers } = parts;
  bindFeatures(connection, answerer, client);
  for (const [name, handler] of viewHandlers(answerer, words)) connection.onRequest(name, handler);
  connection.onRequest('policyPaper/baseline', (params: BaselineParams) => baselines.set(params));
  connection.onRequest('policyPaper/accept', (params: AcceptParams) => baselines.accept(params));
  connection.onRequest('policyPaper/workspaceRelations', (_: WorkspaceRelationsParams, token) =>
    workspacePapers.relations(() => token.isCancellationRequested),
  );
}
