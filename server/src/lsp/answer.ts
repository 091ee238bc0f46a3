/**
 * Every request is answered through here: on the snapshot of the moment it came, with a pause before the work
 * so that a cancellation can overtake it, and alone: what it throws is logged and answered with null.
 */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Paper, Snapshot } from '../core/analysis/snapshot';
import { pause } from './pause';

/** What a request about one paper reads. */
export interface Asked {
  readonly uri: string;
  readonly paper: Paper;
  readonly snapshot: Snapshot;
}

/** What a request cannot do, said to the user in a sentence. */
export class Refused extends Error {}

export class Answerer {
  constructor(
    private readonly connection: Connection,
    private readonly snapshot: () => Snapshot,
    private readonly ready: (uri: string) => Promise<void>,
  ) {}

  /** About a paper; null where it is not open. */
  async aboutPaper<R>(
    request: string,
    uri: string,
    token: CancellationToken,
    answer: (asked: Asked) => R,
  ): Promise<R | null> {
    await this.ready(uri);
    return this.aboutAll(request, token, (snapshot) => {
      const paper = snapshot.papers.get(uri);
      return paper ? answer({ uri, paper, snapshot }) : null;
    });
  }

  async aboutAll<R>(
    request: string,
    token: CancellationToken,
    answer: (snapshot: Snapshot) => R,
  ): Promise<R | null> {
    const snapshot = this.snapshot();
    await pause();
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      return answer(snapshot);
    } catch (error) {
      if (error instanceof Refused) throw new ResponseError(LSPErrorCodes.RequestFailed, error.message);
      const stack = error instanceof Error ? error.stack : String(error);
      this.connection.console.error(`${request} failed: ${stack}`);
      return null;
    }
  }
}
