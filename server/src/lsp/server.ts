/** The language server over any connection: puts the parts together and binds them to the messages. */
import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { Analyzer } from '../core/analysis/analyzer';
import { isActorsFile } from '../core/document/actors/actor';
import { WordCounts } from '../core/features/views/summary';
import type { AcceptParams, BaselineParams, WorkspaceRelationsParams } from '../protocol/types';
import { WorkspaceActors } from './actors';
import { Answerer } from './answer';
import { Baselines } from './baselines';
import { capabilities } from './capabilities';
import { type ClientAbilities, readClient } from './client';
import { Configuration } from './configuration';
import { Files } from './files';
import { Papers } from './papers';
import { Publisher } from './publisher';
import { bindFeatures } from './requests/features';
import { viewHandlers } from './requests/views';
import { WorkspacePapers } from './workspacePapers';

export function startServer(connection: Connection): void {
  const analyzer = new Analyzer();
  const words = new WordCounts();
  let abilities: ClientAbilities = readClient({ processId: null, rootUri: null, capabilities: {} });
  const client = () => abilities;
  const snapshot = () => analyzer.snapshot;
  const publisher = new Publisher(connection, (uri) => snapshot().papers.get(uri), client, words);
  const configuration = new Configuration(analyzer, connection, client);
  const papers = new Papers(
    analyzer,
    connection,
    () => abilities.progress,
    (uri) => publisher.touch(uri),
  );
  const baselines = new Baselines(analyzer, (uri) => publisher.touch(uri));
  const files = new Files(connection, client);
  const workspaceChanged = () => void connection.sendNotification('policyPaper/workspaceChanged', null);
  const actors = new WorkspaceActors(
    analyzer,
    connection,
    files,
    () => abilities.settle,
    () => {
      workspacePapers.forgetAll();
      for (const uri of snapshot().papers.keys()) publisher.touch(uri);
      workspaceChanged();
    },
  );
  const workspacePapers = new WorkspacePapers(files, snapshot, () => actors.current);
  const answerer = new Answerer(connection, snapshot, (uri) => papers.ready(uri));

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    abilities = readClient(params);
    return { capabilities, serverInfo: { name: 'policy-paper' } };
  });
  connection.onInitialized(async () => {
    await configuration.start();
    await configuration.pull([...snapshot().papers.keys()]);
    publisher.start(snapshot().papers.keys());
    await files.watch();
    await actors.start();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    for (const { uri } of changes) {
      if (isActorsFile(uri)) await actors.changedOnDisk(uri);
      else workspacePapers.forget(uri);
    }
    workspaceChanged();
  });
  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (abilities.configuration) await configuration.pull([null, ...snapshot().papers.keys()]);
    else configuration.told(settings);
    for (const uri of snapshot().papers.keys()) publisher.touch(uri);
  });
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
  connection.onShutdown(() => {
    publisher.stop();
    actors.stop();
  });
  bindFeatures(connection, answerer, client);
  for (const [name, handler] of viewHandlers(answerer, words)) connection.onRequest(name, handler);
  connection.onRequest('policyPaper/baseline', (params: BaselineParams) => baselines.set(params));
  connection.onRequest('policyPaper/accept', (params: AcceptParams) => baselines.accept(params));
  connection.onRequest('policyPaper/workspaceRelations', (_: WorkspaceRelationsParams, token) =>
    workspacePapers.relations(() => token.isCancellationRequested),
  );
  connection.listen();
}
