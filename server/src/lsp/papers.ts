/**
 * The papers that are open in the editor, kept in step with it edit by edit. Small ones are read on the spot;
 * a big one waits until its progress bar stands, and whoever asks about it waits with it.
 */
import type {
  Connection,
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import type { Analyzer } from '../core/analysis/analyzer';
import { Text } from '../core/text/text';
import { applyChanges } from './changes';
import { languageOf } from './languages';
import { pause } from './pause';

/** From here on reading takes long enough to say so; UTF-16 code units. */
const big = 1_000_000;

interface Waiting {
  readonly params: DidOpenTextDocumentParams;
  text: Text;
  version: number;
  readonly read: Promise<void>;
}

export class Papers {
  readonly #waiting = new Map<string, Waiting>();

  constructor(
    private readonly analyzer: Analyzer,
    private readonly connection: Connection,
    private readonly progress: () => boolean,
    private readonly changed: (uri: string) => void,
  ) {}

  /** Resolves when a paper that is still being read can be asked. */
  async ready(uri: string): Promise<void> {
    await this.#waiting.get(uri)?.read;
  }

  open(params: DidOpenTextDocumentParams): void {
    const { uri, text, version } = params.textDocument;
    if (text.length < big || !this.progress()) this.#read(params, text, version);
    else this.#waiting.set(uri, { params, text: new Text(text), version, read: this.#readWithProgress(uri) });
  }

  change({ textDocument: { uri, version }, contentChanges }: DidChangeTextDocumentParams): void {
    const waiting = this.#waiting.get(uri);
    if (waiting) {
      waiting.text = applyChanges(waiting.text, contentChanges).text;
      waiting.version = version;
      return;
    }
    const text = this.analyzer.snapshot.papers.get(uri)?.model.text;
    if (!text) {
      this.connection.console.warn(`A change of ${uri}, which is not open, was left out.`);
      return;
    }
    const { edits } = applyChanges(text, contentChanges);
    this.analyzer.apply({ kind: 'edit', uri, version, edits });
    this.changed(uri);
  }

  close(uri: string): void {
    this.#waiting.delete(uri);
    this.analyzer.apply({ kind: 'close', uri });
  }

  #read(
    { textDocument: { uri, languageId } }: DidOpenTextDocumentParams,
    content: string,
    version: number,
  ): void {
    this.analyzer.apply({ kind: 'open', uri, language: languageOf(languageId, uri), version, content });
    this.changed(uri);
  }

  async #readWithProgress(uri: string): Promise<void> {
    const progress = await this.connection.window.createWorkDoneProgress().catch(() => undefined);
    progress?.begin('Policy Paper: reading a long paper');
    await pause();
    const waiting = this.#waiting.get(uri);
    this.#waiting.delete(uri);
    // Closed in the meantime: nothing to read.
    if (waiting) this.#read(waiting.params, waiting.text.content, waiting.version);
    progress?.done();
  }
}
