/**
 * Puts the parts together: the language client, the paper in front, views, status and commands. What differs
 * between desktop and browser is only how the server is started (`startClient`). Everything is owned by
 * `context.subscriptions`; nothing is kept at module level.
 */
import { commands, type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import { type BaseLanguageClient, type LanguageClientOptions, State } from 'vscode-languageclient';
import type { PaperSummary } from '../../server/src/protocol/types';
import { Baseline } from './baseline';
import { paperCommands } from './commands';
import { exportRelations } from './exportRelations';
import { fileRequests } from './files';
import { paperSelector } from './languages';
import { Papers } from './papers';
import { listen, rpcOf, serve } from './rpc';
import { settingsFor } from './settings';
import { Status } from './status';
import { MapPanel } from './views/map/panel';
import { createViews, type Views, viewCommands } from './views/views';

export type StartClient = (options: LanguageClientOptions) => BaseLanguageClient;

/** What the extension's tests reach in through. */
export interface PolicyPaper {
  readonly views: Views;
  readonly map: MapPanel;
  readonly status: Status;
  readonly client: BaseLanguageClient;
}

export async function activate(context: ExtensionContext, startClient: StartClient): Promise<PolicyPaper> {
  const log = window.createOutputChannel('Policy Paper', { log: true });
  const client = startClient(clientOptions(log));
  const papers = new Papers();
  const status = new Status();
  const rpc = rpcOf(client);
  const views = createViews(rpc, papers, context.workspaceState);
  const baseline = new Baseline(rpc, papers);
  const dismissed = () => views.relations.options.dismissed;
  const map = new MapPanel({ rpc, papers, extensionUri: context.extensionUri, dismissed });
  const show = (summary: PaperSummary) => {
    if (summary.uri !== papers.current?.uri.toString()) return;
    status.show(summary);
    views.showSummary(summary);
  };
  const showPaper = async () => {
    const uri = papers.current?.uri.toString();
    const summary = uri === undefined ? null : await rpc.ask('policyPaper/summary', { uri });
    if (summary) show(summary);
    else if (papers.current) status.reading();
    else status.hide();
    await views.refresh();
  };
  context.subscriptions.push(
    log,
    papers,
    status,
    baseline,
    ...paperCommands({
      rpc,
      papers,
      baseline,
      extensionUri: context.extensionUri,
      restart: () => restart(client, log),
      showLog: () => log.show(),
    }),
    ...viewCommands(views, map, context.workspaceState),
    map,
    commands.registerCommand('policyPaper.showRelationMap', () => map.show()),
    commands.registerCommand('policyPaper.backToMap', () => map.back()),
    commands.registerCommand('policyPaper.exportRelations', async () => {
      const paper = papers.current?.uri;
      if (paper) await exportRelations(rpc, paper, { actor: map.centre, without: dismissed() });
    }),
    ...listen(client, {
      'policyPaper/modelChanged': ({ uri, summary }) => {
        if (uri !== papers.current?.uri.toString()) return void views.refreshWorkspace();
        show(summary);
        void views.refresh();
        void map.refresh();
      },
      'policyPaper/workspaceChanged': () => void views.refreshWorkspace(),
    }),
    ...serve(client, fileRequests),
    papers.onDidChange(() => void showPaper()),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void baseline.start().then(showPaper);
      if (newState === State.Stopped) status.stopped();
    }),
    client,
  );
  if (papers.current) status.reading();
  await client.start();
  return { views, map, status, client };
}

/** The server writes no action of the light bulb that runs another command. */
const actionCommands = ['policyPaper.acceptFinding'] as const;
const hoverCommands = ['policyPaper.reveal', 'policyPaper.showRelations'] as const;

function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: [...paperSelector, { pattern: '**/.policy-paper/actors.json' }],
    outputChannel: log,
    diagnosticCollectionName: 'policy-paper',
    // The links of a hover may run these commands and no others; the server writes no link but to these.
    markdown: { isTrusted: { enabledCommands: hoverCommands } },
    initializationOptions: { hoverCommands, actionCommands, files: true },
    middleware: { workspace: { configuration: (params) => settingsFor(params) } },
  };
}

async function restart(client: BaseLanguageClient, log: LogOutputChannel): Promise<void> {
  log.info('Restarting the server.');
  try {
    if (client.isRunning()) await client.stop();
    await client.start();
  } catch (error) {
    log.error(String(error));
    void window
      .showErrorMessage('Policy Paper could not be started again; its log tells why.', 'Show Log')
      .then((answer) => answer && log.show());
  }
}
