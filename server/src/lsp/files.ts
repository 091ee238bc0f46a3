/**
 * The files of the workspace that are not open, through the editor: it knows folders that are on no disk, and a
 * web worker has none. An editor that does not offer them has only what is open.
 */
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import { actorsPath } from '../core/document/actors/actor';
import type { ClientRequestMethod, ClientRequests } from '../protocol/methods';
import type { ClientAbilities } from './client';
import { paperEndings } from './languages';

/** Bytes; a paper that is longer is a book. */
const longest = 2_000_000;

const watchers: readonly FileSystemWatcher[] = [
  { globPattern: `**/${actorsPath}` },
  { globPattern: `**/*.{${paperEndings.join(',')}}` },
];

export class Files {
  constructor(
    private readonly connection: Connection,
    private readonly client: () => ClientAbilities,
  ) {}

  /** After `initialized`: from now on the editor tells of changes on the disk. */
  async watch(): Promise<void> {
    if (!this.client().watchRegistration) return;
    await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: [...watchers],
    });
  }

  async find(kind: 'papers' | 'actors', most: number): Promise<readonly string[]> {
    return (await this.#ask('policyPaper/findFiles', { kind, most })) ?? [];
  }

  /** Null where there is no such file, where it is too long, or where it is no text. */
  async read(uri: string): Promise<string | null> {
    return (await this.#ask('policyPaper/readFile', { uri, longest })) ?? null;
  }

  async #ask<M extends ClientRequestMethod>(
    method: M,
    params: ClientRequests[M]['params'],
  ): Promise<ClientRequests[M]['result'] | null> {
    if (!this.client().files) return null;
    try {
      return await this.connection.sendRequest<ClientRequests[M]['result'] | null>(method, params);
    } catch (error) {
      this.connection.console.warn(`${method} was not answered: ${String(error)}`);
      return null;
    }
  }
}
