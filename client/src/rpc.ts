/** The custom messages with their types: a wrong name, parameter or answer is a compile error. */
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import type {
  ClientRequestHandlers,
  NotificationHandlers,
  RequestMethod,
  Requests,
} from '../../server/src/protocol/methods';

export interface Rpc {
  /** The server's answer; null while it is not running, or when the question was overtaken by an edit. */
  ask<M extends RequestMethod>(
    method: M,
    params: Requests[M]['params'],
  ): Promise<Requests[M]['result'] | null>;
}

export function rpcOf(client: BaseLanguageClient): Rpc {
  return {
    async ask(method, params) {
      if (!client.isRunning()) return null;
      try {
        return await client.sendRequest(method, params);
      } catch (error) {
        if (!isOvertaken(error)) client.error(`${method} failed`, error, false);
        return null;
      }
    },
  };
}

/** Binds a handler to every notification of the server; they stay bound through restarts. */
export function listen(client: BaseLanguageClient, handlers: NotificationHandlers): { dispose(): void }[] {
  return Object.entries(handlers).map(([method, handler]) => client.onNotification(method, handler));
}

/** Answers every request of the server; they stay bound through restarts. */
export function serve(client: BaseLanguageClient, handlers: ClientRequestHandlers): { dispose(): void }[] {
  return Object.entries(handlers).map(([method, handler]) =>
    // Which handler takes which parameters is known to the table that it comes from.
    client.onRequest(method, (params: never): Promise<unknown> => handler(params)),
  );
}

function isOvertaken(error: unknown): boolean {
  const codes: readonly number[] = [
    LSPErrorCodes.RequestCancelled,
    LSPErrorCodes.ContentModified,
    LSPErrorCodes.ServerCancelled,
  ];
  return error instanceof ResponseError && codes.includes(error.code);
}
