/**
 * The one tree of all three views: asks the server for facts, turns them into `ViewContent` by a pure
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
import type { Place, Range } from '../../../server/src/protocol/types';
import type { Papers } from '../papers';
import type { Rpc } from '../rpc';
import type { Scope } from './scope';
import { emptyContent, type Tint, type ViewContent, type ViewNode } from './viewModel';

export interface TreeSpec<Answer, Options> {
  /** `policyPaper.relations` in the manifest. */
  readonly viewId: string;
  readonly options: Options;
  /** Of the paper in front, or of all papers of the workspace. */
  readonly scopeOf?: (options: Options) => Scope;
  /** `uri` is the paper in front; empty where the question is about the whole workspace. */
  readonly ask: (rpc: Rpc, uri: string, options: Options) => Promise<Answer | null>;
  readonly render: (answer: Answer, options: Options) => ViewContent;
}

/** Which empty state the manifest's `viewsWelcome` shows. */
type State = 'no-paper' | 'reading' | 'empty' | 'filtered' | 'shown';

export class PaperTree<Answer, Options> implements TreeDataProvider<ViewNode>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #view: TreeView<ViewNode>;
  readonly #owned: Disposable[] = [];
  readonly #parents = new Map<ViewNode, ViewNode>();
  #options: Options;
  #answer: Answer | null = null;
  #content = emptyContent;
  #shown: string | null = null;
  #stale = true;
  #question = 0;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(
    private readonly spec: TreeSpec<Answer, Options>,
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

  get answer(): Answer | null {
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

  /** Filters and orders anew; the server is asked only where another scope is wanted. */
  setOptions(change: Partial<Options>): void {
    const before = this.#scope();
    this.#options = { ...this.#options, ...change };
    if (this.#scope() === before) this.#render();
    else void this.refresh();
  }

  /** Selects the row of what stands at a place of a paper, where the view is visible and has one. */
  async follow(uri: string, at: Place): Promise<void> {
    if (!this.#view.visible) return;
    const isThere = (node: ViewNode) =>
      node.children.length === 0 &&
      node.place !== null &&
      (node.uri ?? this.#shown) === uri &&
      holds(node.place, at);
    // The same sentence stands under several countries: the row that is selected already is as good as any.
    if (this.#view.selection.some(isThere)) return;
    const found = firstOf(this.#content.nodes, isThere);
    if (found) await this.#view.reveal(found, { select: true, focus: false });
  }

  /** Asks again, or waits until the view is shown. */
  async refresh(): Promise<void> {
    const uri = this.#subject();
    this.#stale = !this.#view.visible;
    if (uri === null) return this.#forget('no-paper');
    if (this.#stale) return;
    if (uri !== this.#shown) this.#forget('reading');
    await this.load();
  }

  /** The answer now, whether the view is visible or not. */
  async load(): Promise<ViewContent> {
    const uri = this.#subject();
    if (uri === null) return this.#content;
    const question = ++this.#question;
    const answer = await this.spec.ask(this.rpc, uri, this.#options);
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
    const uri = node.uri ?? this.#shown;
    if (node.place && uri) {
      item.command = {
        command: 'policyPaper.reveal',
        title: 'Show in the paper',
        arguments: [uri, node.place],
      };
    }
    return item;
  }

  dispose(): void {
    for (const owned of this.#owned) owned.dispose();
  }

  #scope(): Scope {
    return this.spec.scopeOf?.(this.#options) ?? 'paper';
  }

  /** The paper asked about; empty for the whole workspace; null where there is no paper. */
  #subject(): string | null {
    return this.#scope() === 'workspace' ? '' : (this.papers.current?.uri.toString() ?? null);
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
    void commands.executeCommand('setContext', `${this.spec.viewId}.scope`, this.#scope());
  }
}

function firstOf(nodes: readonly ViewNode[], wanted: (node: ViewNode) => boolean): ViewNode | undefined {
  for (const node of nodes) {
    const found = wanted(node) ? node : firstOf(node.children, wanted);
    if (found) return found;
  }
  return undefined;
}

function holds({ start, end }: Range, at: Place): boolean {
  const after = at.line > start.line || (at.line === start.line && at.character >= start.character);
  return after && (at.line < end.line || (at.line === end.line && at.character <= end.character));
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
