/** A plain JSON-RPC client over the pipes of the built server (LSP 3.17, base protocol); no library of an editor. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import path from 'node:path';
import type { TestContext } from 'node:test';

export interface Message {
  readonly id?: number | string | null;
  readonly method?: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a server sends is any JSON; the tests say what it must be
  readonly params?: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly result?: any;
  readonly error?: { readonly code: number; readonly message: string };
}

type Wanted = (message: Message) => boolean;

interface Waiting {
  readonly wanted: Wanted;
  readonly from: number;
  readonly resolve: (message: Message) => void;
  readonly reject: (error: Error) => void;
}

/** Settings and files of the editor at this end, and what it lets the server ask for. */
export interface EditorOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: object;
  readonly settings?: () => unknown;
  /** What lies on this editor's disk, by uri; it must be offered with `initializationOptions.files` too. */
  readonly files?: ReadonlyMap<string, string>;
}

/** A started server for one test: it ends with the test, also with one that fails. */
export async function wireFor(t: TestContext, options: EditorOptions = {}): Promise<Wire> {
  const wire = new Wire(options);
  t.after(() => wire.kill());
  await wire.start();
  return wire;
}

const allCapabilities = {
  workspace: { configuration: true, workspaceEdit: { documentChanges: true } },
  window: { workDoneProgress: true },
  textDocument: {
    hover: { contentFormat: ['markdown'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1, 2] },
      dataSupport: true,
    },
  },
};

export class Wire {
  readonly #child: ChildProcessWithoutNullStreams;
  #buffer = Buffer.alloc(0);
  #next = 1;
  readonly received: Message[] = [];
  readonly #waiting: Waiting[] = [];
  readonly exited: Promise<number | null>;
  stderr = '';

  constructor(private readonly options: EditorOptions = {}) {
    this.#child = spawn(process.execPath, [path.join('dist', 'cli.js'), 'serve', '--stdio']);
    this.exited = new Promise((resolve) => this.#child.on('exit', resolve));
    this.#child.stderr.on('data', (text) => {
      this.stderr += String(text);
    });
    this.#child.stdout.on('data', (bytes: Buffer) => this.#read(bytes));
    this.#child.on('close', () => this.#giveUp());
    // What is written to a server that is gone is lost; who waits for its answer is told so.
    this.#child.stdin.on('error', () => undefined);
  }

  /** `initialize` and `initialized`; the answer to the first. */
  async start(): Promise<Message> {
    const { capabilities = allCapabilities, initializationOptions = { settle: 0 } } = this.options;
    const answer = await this.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities,
      initializationOptions,
    });
    this.notify('initialized', {});
    return answer;
  }

  async stop(): Promise<number | null> {
    await this.request('shutdown');
    this.notify('exit');
    return this.exited;
  }

  kill(): void {
    this.#child.kill();
  }

  /** The whole answer, error or result. */
  request(method: string, params?: unknown): Promise<Message> {
    const id = this.send(method, params);
    return this.when((m) => m.id === id && m.method === undefined, 0);
  }

  /** Sends a request and gives its id. */
  send(method: string, params?: unknown): number {
    const id = this.#next++;
    this.#write({ jsonrpc: '2.0', id, method, params });
    return id;
  }

  notify(method: string, params?: unknown): void {
    this.#write({ jsonrpc: '2.0', method, params });
  }

  /** What `write` sends reaches the server in one piece, as if it had been typed faster than it reads. */
  together<T>(write: () => T): T {
    this.#child.stdin.cork();
    try {
      return write();
    } finally {
      this.#child.stdin.uncork();
    }
  }

  raw(text: string): void {
    this.#child.stdin.write(text);
  }

  /** The first message from index `from` on (by default from now on) that is wanted. */
  when(wanted: Wanted, from = this.received.length): Promise<Message> {
    const known = this.received.slice(from).find(wanted);
    if (known) return Promise.resolve(known);
    if (this.#child.exitCode !== null) return Promise.reject(this.#ended());
    return new Promise((resolve, reject) => this.#waiting.push({ wanted, from, resolve, reject }));
  }

  open(uri: string, text: string, languageId = 'markdown'): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  change(uri: string, version: number, contentChanges: readonly object[]): void {
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  /** The findings of a paper from message `from` on. */
  async diagnostics(uri: string, from = this.received.length) {
    const wanted = (m: Message) => m.method === 'textDocument/publishDiagnostics' && m.params.uri === uri;
    return (await this.when(wanted, from)).params;
  }

  /** Nobody waits for a server that is gone. */
  #giveUp(): void {
    for (const { reject } of this.#waiting.splice(0)) reject(this.#ended());
  }

  #ended(): Error {
    return new Error(`The server has ended. ${this.stderr}`);
  }

  #write(message: object): void {
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    this.#child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    this.#child.stdin.write(body);
  }

  #read(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.subarray(0, head).toString())?.[1]);
      const end = head + 4 + length;
      if (this.#buffer.length < end) return;
      const message: Message = JSON.parse(this.#buffer.subarray(head + 4, end).toString('utf8'));
      this.#buffer = this.#buffer.subarray(end);
      this.#take(message);
    }
  }

  #take(message: Message): void {
    const index = this.received.push(message) - 1;
    if (message.method !== undefined && message.id !== undefined) this.#answer(message);
    for (let i = this.#waiting.length - 1; i >= 0; i--) {
      const { wanted, from, resolve } = this.#waiting[i]!;
      if (index < from || !wanted(message)) continue;
      this.#waiting.splice(i, 1);
      resolve(message);
    }
  }

  /** What the server asks of the editor: settings, files, registrations, progress. */
  #answer({ id, method, params }: Message): void {
    this.#write({ jsonrpc: '2.0', id, result: this.#resultOf(method, params) });
  }

  #resultOf(method: Message['method'], params: Message['params']): unknown {
    const { settings, files } = this.options;
    switch (method) {
      case 'workspace/configuration':
        return params.items.map(() => settings?.() ?? null);
      case 'policyPaper/findFiles':
        return [...(files?.keys() ?? [])].filter(
          (uri) => uri.endsWith('/actors.json') === (params.kind === 'actors'),
        );
      case 'policyPaper/readFile':
        return files?.get(params.uri) ?? null;
      default:
        return null;
    }
  }
}
