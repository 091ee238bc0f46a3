/**
 * The one tree of all three views: asks the server for a paper's facts, turns them into `ViewContent` by a pure
 * function, and keeps what the reader had opened and selected, since nodes have stable ids.
 * A hidden view asks nothing; it is marked stale and asks when it is shown.
 */
import {
  commands,
  type Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from 'vscode';
import type { RequestMethod, Requests } from '../../../server/src/protocol/methods';
import type { PaperParams } from '../../../server/src/protocol/types';
import type { Papers } from '../papers';
import type { Rpc } from '../rpc';
import { emptyContent, type Tint, type ViewContent, type ViewNode } from './viewModel';

/** The requests that a view can ask: a paper in, what the view shows out. */
export type ViewMethod = {
  [M in RequestMethod]: Requests[M]['params'] extends PaperParams
    ? PaperParams extends Requests[M]['params']
      ? M
      : never
    : never;
}[RequestMethod];

export interface TreeSpec<M extends ViewMethod, Options> {
  /** `policyPaper.relations` in the manifest. */
  readonly viewId: string;
  readonly method: M;
  readonly options: Options;
  readonly render: (answer: Requests[M]['result'], options: Options) => ViewContent;
}

/** Which empty state the manifest's `viewsWelcome` shows. */
type State = 'no-paper' | 'reading' | 'empty' | 'filtered' | 'shown';

export class PaperTree<M extends ViewMethod, Options> implements TreeDataProvider<ViewNode>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<ViewNode>;
  readonly #owned: Disposable[] = [];
  readonly #parents = new Map<ViewNode, ViewNode>();
  #options: Options;
  #answer: Requests[M]['result'] | null = null;
  #content = emptyContent;
  #shown: string | null = null;
  #stale = true;
  #question = 0;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    private readonly spec: TreeSpec<M, Options>,
    private readonly rpc: Rpc,
    private readonly papers: Papers,
  ) {
    this.#options = spec.options;
    this.#view = window.createTreeView(spec.viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#owned.push(
      this.#view,
      this.#changed,
      this.#view.onDidChangeVisibility(() => this.#stale && this.refresh()),
      papers.onDidChange(() => this.refresh()),
    );
    this.#setState(papers.current ? 'reading' : 'no-paper');
  }

  get answer(): Requests[M]['result'] | null {
    return this.#answer;
  }

  get options(): Options {
    return this.#options;
  }

  get content(): ViewContent {
    return this.#content;
  }

  /** The number on the icon of the activity bar. */
  setBadge(value: number, tooltip: string): void {
    this.#view.badge = value > 0 ? { value, tooltip } : undefined;
  }

  /** Filters and orders anew without a question to the server. */
  setOptions(change: Partial<Options>): void {
    this.#options = { ...this.#options, ...change };
    this.#render();
  }

  /** Asks again, or waits until the view is shown. */
  async refresh(): Promise<void> {
    const uri = this.papers.current?.uri.toString() ?? null;
    this.#stale = !this.#view.visible;
    if (uri === null) return this.#forget('no-paper');
    if (this.#stale) return;
    if (uri !== this.#shown) this.#forget('reading');
    await this.load();
  }

  /** The paper's answer now, whether the view is visible or not. */
  async load(): Promise<ViewContent> {
    const uri = this.papers.current?.uri.toString();
    if (uri === undefined) return this.#content;
    const question = ++this.#question;
    const answer = await this.rpc.ask(this.spec.method, { uri } as Requests[M]['params']);
    if (question !== this.#question || answer === null) return this.#content;
    this.#answer = answer;
    this.#shown = uri;
    this.#render();
    return this.#content;
  }

  getChildren(node?: ViewNode): ViewNode[] {
    return [...(node?.children ?? this.#content.nodes)];
  }

  getParent(node: ViewNode): ViewNode | undefined {
    return this.#parents.get(node);
  }

  getTreeItem(node: ViewNode): TreeItem {
    const item = new TreeItem(node.label, foldOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = new MarkdownString(node.tooltip, true);
    item.iconPath = new ThemeIcon(node.icon, colourOf[node.tint]);
    item.contextValue = node.copy === null ? node.kind : `${node.kind}.copyable`;
    item.accessibilityInformation = { label: node.spoken };
    if (node.place && this.#shown) {
      item.command = {
        command: 'policyPaper.reveal',
        title: 'Show in the paper',
        arguments: [this.#shown, node.place],
      };
    }
    return item;
  }

  dispose(): void {
    for (const owned of this.#owned) owned.dispose();
  }

  #forget(state: State): void {
    this.#question++;
    this.#answer = null;
    this.#shown = null;
    this.#show(emptyContent);
    this.#setState(state);
  }

  #render(): void {
    if (this.#answer === null) return;
    const content = this.spec.render(this.#answer, this.#options);
    this.#show(content);
    this.#setState(content.nodes.length > 0 ? 'shown' : content.filtered ? 'filtered' : 'empty');
  }

  #show(content: ViewContent): void {
    this.#content = content;
    this.#parents.clear();
    this.#index(content.nodes);
    this.#view.description = content.description;
    this.#view.message = content.message;
    this.#changed.fire();
  }

  #index(nodes: readonly ViewNode[]): void {
    for (const node of nodes) {
      for (const child of node.children) this.#parents.set(child, node);
      this.#index(node.children);
    }
  }

  #setState(state: State): void {
    void commands.executeCommand('setContext', `${this.spec.viewId}.state`, state);
    void commands.executeCommand('setContext', `${this.spec.viewId}.isFiltered`, this.#content.filtered);
  }
}

function foldOf(node: ViewNode): TreeItemCollapsibleState {
  if (node.children.length === 0) return TreeItemCollapsibleState.None;
  return node.unfolded ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** Colours of the theme, so that high contrast works too. */
const colourOf: Readonly<Record<Tint, ThemeColor | undefined>> = {
  cooperative: new ThemeColor('charts.green'),
  conflictual: new ThemeColor('charts.red'),
  attention: new ThemeColor('list.warningForeground'),
  good: new ThemeColor('charts.green'),
  plain: undefined,
};
