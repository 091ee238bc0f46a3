/** The parts of the server, made once for a connection and tied to each other; `server.ts` binds them to messages. */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { Analyzer } from '../core/analysis/analyzer';
import type { Snapshot } from '../core/analysis/snapshot';
import { WordCounts } from '../core/features/views/summary';
import { WorkspaceActors } from './actors';
import { Answerer } from './answer';
import { Baselines } from './baselines';
import { type ClientAbilities, readClient } from './client';
import { Configuration } from './configuration';
import { Files } from './files';
import { Papers } from './papers';
import { Publisher } from './publisher';
import { WorkspacePapers } from './workspacePapers';

export interface Parts {
  readonly snapshot: () => Snapshot;
  /** What the editor can do: nothing before `meet`. */
  readonly client: () => ClientAbilities;
  readonly meet: (params: InitializeParams) => void;
  readonly words: WordCounts;
  readonly publisher: Publisher;
  readonly configuration: Configuration;
  readonly papers: Papers;
  readonly baselines: Baselines;
  readonly files: Files;
  readonly actors: WorkspaceActors;
  readonly workspacePapers: WorkspacePapers;
  readonly answerer: Answerer;
  /** Judges every open paper anew. */
  readonly touchAll: () => void;
  /** Tells views that papers which are not open have changed, or how they are read. */
  readonly workspaceChanged: () => void;
}

export function createParts(connection: Connection): Parts {
  const analyzer = new Analyzer();
  const words = new WordCounts();
  const { client, meet } = introduction();
  const snapshot = () => analyzer.snapshot;
  const publisher = new Publisher(connection, (uri) => snapshot().papers.get(uri), client, words);
  const touch = (uri: string) => publisher.touch(uri);
  const touchAll = () => {
    for (const uri of snapshot().papers.keys()) touch(uri);
  };
  const workspaceChanged = () => void connection.sendNotification('policyPaper/workspaceChanged', null);
  const configuration = new Configuration(analyzer, connection, client);
  const papers = new Papers(analyzer, connection, () => client().progress, touch);
  const baselines = new Baselines(analyzer, touch);
  const files = new Files(connection, client);
  const renamed = () => {
    workspacePapers.forgetAll();
    touchAll();
    workspaceChanged();
  };
  const actors = new WorkspaceActors(analyzer, connection, files, () => client().settle, renamed);
  const workspacePapers = new WorkspacePapers(files, snapshot, () => actors.current);
  const answerer = new Answerer(connection, snapshot, (uri) => papers.ready(uri));
  const state = { snapshot, client, meet, words, touchAll, workspaceChanged };
  return { ...state, publisher, configuration, papers, baselines, files, actors, workspacePapers, answerer };
}

/** Who asks before `initialize` deals with an editor that can do nothing. */
function introduction() {
  let abilities = readClient({ processId: null, rootUri: null, capabilities: {} });
  return {
    client: () => abilities,
    meet: (params: InitializeParams) => {
      abilities = readClient(params);
    },
  };
}
