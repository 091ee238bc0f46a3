/**
 * The relation map beside the text: one panel, of the paper in front. It asks the server for the paper's map when
 * the paper changes, and goes to the text; the page draws.
 */
import {
  commands,
  type Disposable,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import type { Range, RelationMap } from '../../../../server/src/protocol/types';
import { reveal } from '../../commands';
import type { Papers } from '../../papers';
import type { Rpc } from '../../rpc';
import { pageHtml } from './html';
import type { FromPage, ToPage } from './messages';

export interface MapSource {
  readonly rpc: Rpc;
  readonly papers: Papers;
  readonly extensionUri: Uri;
  /** Statements that the reader has said are no relation. */
  readonly dismissed: () => readonly string[];
}

/** Set while the cursor is where the map has led to: Escape leads back. */
const cameFromMap = 'policyPaper.cameFromMap';

export class MapPanel implements Disposable {
  readonly #owned: Disposable[] = [];
  #panel: WebviewPanel | null = null;
  #centre: string | null = null;
  #map: RelationMap | null = null;
  #select: readonly string[] = [];
  #question = 0;
  #away: TextEditor | null = null;

  constructor(private readonly source: MapSource) {
    this.#owned.push(
      source.papers.onDidChange(() => this.#otherPaper()),
      window.onDidChangeActiveTextEditor((editor) => editor && editor !== this.#away && this.#leaveTrail()),
      workspace.onDidChangeTextDocument(
        ({ document }) => document === this.#away?.document && this.#leaveTrail(),
      ),
    );
  }

  /** What is shown now, and the page's words to us, for the tests. */
  get map(): RelationMap | null {
    return this.#map;
  }

  get centre(): string | null {
    return this.#centre;
  }

  /** Opens the map, or brings it to the front, with actors selected where some are named. */
  async show(actors: readonly string[] = []): Promise<void> {
    this.#select = actors;
    if (actors[0] !== undefined) this.#centre = actors[0];
    if (!this.#panel) this.#panel = this.#open();
    else {
      this.#panel.reveal(undefined, false);
      this.#post({ kind: 'select', actors });
      this.#post({ kind: 'focus' });
    }
    await this.refresh();
  }

  /** Asks again, where the map can be seen. */
  async refresh(): Promise<void> {
    if (!this.#panel?.visible) return;
    const uri = this.source.papers.current?.uri.toString();
    const question = ++this.#question;
    const params = { actor: this.#centre, without: this.source.dismissed() };
    const map =
      uri === undefined ? null : await this.source.rpc.ask('policyPaper/relationMap', { uri, ...params });
    if (question !== this.#question || (uri !== undefined && map === null)) return;
    this.#map = map;
    this.#post({ kind: 'map', map });
  }

  /** From the text back to where the map was left. */
  async back(): Promise<void> {
    this.#leaveTrail();
    this.#panel?.reveal(undefined, false);
    this.#post({ kind: 'focus' });
  }

  /** A message of the page. */
  async take(message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'ready':
        await this.refresh();
        if (this.#select.length > 0) this.#post({ kind: 'select', actors: this.#select });
        else this.#post({ kind: 'focus' });
        return;
      case 'centre':
        this.#centre = message.actor;
        return this.refresh();
      case 'reveal':
        return this.#reveal(message.range);
      case 'export':
        await commands.executeCommand('policyPaper.exportRelations');
    }
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const owned of this.#owned) owned.dispose();
  }

  #open(): WebviewPanel {
    const { extensionUri } = this.source;
    const roots = [Uri.joinPath(extensionUri, 'dist/client'), Uri.joinPath(extensionUri, 'client/media')];
    const panel = window.createWebviewPanel('policyPaper.map', 'Relation Map', ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: roots,
    });
    const { webview } = panel;
    const file = (path: string) => webview.asWebviewUri(Uri.joinPath(extensionUri, path)).toString();
    webview.html = pageHtml({
      script: file('dist/client/map.js'),
      style: file('client/media/map.css'),
      source: webview.cspSource,
      nonce: crypto.randomUUID().replaceAll('-', ''),
    });
    webview.onDidReceiveMessage((message: FromPage) => this.take(message));
    panel.onDidChangeViewState(() => panel.visible && this.refresh());
    panel.onDidDispose(() => {
      this.#panel = null;
      this.#leaveTrail();
    });
    return panel;
  }

  async #reveal(range: Range): Promise<void> {
    const paper = this.source.papers.current;
    if (!paper) return;
    this.#away = null;
    await commands.executeCommand('setContext', cameFromMap, true);
    this.#away = await reveal(paper.uri, range, ViewColumn.One);
  }

  #leaveTrail(): void {
    if (!this.#away) return;
    this.#away = null;
    void commands.executeCommand('setContext', cameFromMap, false);
  }

  async #otherPaper(): Promise<void> {
    this.#centre = null;
    this.#select = [];
    await this.refresh();
  }

  #post(message: ToPage): void {
    void this.#panel?.webview.postMessage(message);
  }
}
