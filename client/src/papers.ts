/**
 * Which paper the views speak of: the one in the active editor. When the focus moves to a panel or to a file
 * that is no paper, the last paper stays, until it is closed.
 */
import { type Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { isPaper } from './languages';

export class Papers implements Disposable {
  readonly #changed = new EventEmitter<TextDocument | undefined>();
  readonly #owned: Disposable[] = [];
  #current: TextDocument | undefined;

  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#owned.push(
      this.#changed,
      window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      // A file whose language is changed by hand is closed and opened again.
      workspace.onDidOpenTextDocument(() => this.#follow(window.activeTextEditor)),
    );
    this.#follow(window.activeTextEditor ?? window.visibleTextEditors.find((e) => isPaper(e.document)));
  }

  get current(): TextDocument | undefined {
    return this.#current;
  }

  dispose(): void {
    for (const owned of this.#owned) owned.dispose();
  }

  #follow(editor: TextEditor | undefined): void {
    if (editor && isPaper(editor.document)) this.#set(editor.document);
  }

  #forget(document: TextDocument): void {
    if (document !== this.#current) return;
    this.#set(window.visibleTextEditors.map((e) => e.document).find((d) => d !== document && isPaper(d)));
  }

  #set(document: TextDocument | undefined): void {
    if (document === this.#current) return;
    this.#current = document;
    this.#changed.fire(document);
  }
}
