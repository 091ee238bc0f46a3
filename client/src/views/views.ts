/** The three views together, with their filters, orders and context menus. */
import {
  commands,
  type Disposable,
  env,
  type Memento,
  type QuickPickItem,
  QuickPickItemKind,
  type TextEditor,
  window,
} from 'vscode';
import type { ClaimsView, PaperSummary, SourcesView } from '../../../server/src/protocol/types';
import { isPaper } from '../languages';
import type { Papers } from '../papers';
import type { Rpc } from '../rpc';
import { allClaims, type ClaimsOptions, claimKinds, claimsContent } from './claims';
import type { MapPanel } from './map/panel';
import {
  allRelations,
  noFilter,
  type RelationsAnswer,
  type RelationsOptions,
  relationSections,
  relationsContent,
} from './relations';
import { allSources, type SourcesOptions, sourcesContent } from './sources';
import { PaperTree } from './tree';
import { count, type ViewNode } from './viewModel';

export type Views = ReturnType<typeof createViews>;

const dismissedKey = 'dismissedStatements';
const followKey = 'relationsFollowCursor';

export function createViews(rpc: Rpc, papers: Papers, memory: Memento) {
  const relations = new PaperTree<RelationsAnswer, RelationsOptions>(
    {
      viewId: 'policyPaper.relations',
      options: { ...allRelations, dismissed: memory.get<readonly string[]>(dismissedKey, []) },
      scopeOf: ({ scope }) => scope,
      ask: (ask, uri, { scope }) =>
        scope === 'workspace'
          ? ask.ask('policyPaper/workspaceRelations', {})
          : ask.ask('policyPaper/relations', { uri }),
      render: relationsContent,
    },
    rpc,
    papers,
  );
  const sources = new PaperTree<SourcesView | null, SourcesOptions>(
    {
      viewId: 'policyPaper.sources',
      options: allSources,
      ask: (ask, uri) => ask.ask('policyPaper/sources', { uri }),
      render: sourcesContent,
    },
    rpc,
    papers,
  );
  const claims = new PaperTree<ClaimsView | null, ClaimsOptions>(
    {
      viewId: 'policyPaper.claims',
      options: allClaims,
      ask: (ask, uri) => ask.ask('policyPaper/claims', { uri }),
      render: claimsContent,
    },
    rpc,
    papers,
  );
  return {
    relations,
    sources,
    claims,
    async refresh(): Promise<void> {
      await Promise.all([relations.refresh(), sources.refresh(), claims.refresh()]);
    },
    /** Another paper than the one in front has changed: only what is of the whole workspace asks again. */
    async refreshWorkspace(): Promise<void> {
      if (relations.options.scope === 'workspace') await relations.refresh();
    },
    showSummary({ claims: all, supported }: PaperSummary): void {
      const open = all - supported;
      claims.setBadge(open, `${count(open, 'claim')} without support`);
    },
  };
}

/** The commands of the views' title bars and context menus. */
export function viewCommands(views: Views, map: MapPanel, memory: Memento): Disposable[] {
  const { relations, sources, claims } = views;
  const register = (name: string, run: (node: ViewNode) => unknown) =>
    commands.registerCommand(`policyPaper.${name}`, run);
  return [
    register('relations.filter', () => pickFilter(views)),
    register('relations.sort', () => pick('Order of the countries', relationOrders, relations)),
    register('relations.clearFilter', () => relations.setOptions(noFilter)),
    register('relations.restore', async () => {
      await restore(views, memory);
      await map.refresh();
    }),
    register('relations.showWorkspace', () => relations.setOptions({ scope: 'workspace', section: null })),
    register('relations.showPaper', () => relations.setOptions({ scope: 'paper', section: null })),
    ...followCommands(views, memory),
    register('relations.dismiss', async (node) => {
      await dismiss(views, memory, node);
      await map.refresh();
    }),
    register('relations.showOnMap', (node) => map.show(node.actors)),
    register('sources.sort', () => pick('Order of the works', sourceOrders, sources)),
    register('sources.showProblems', () => sources.setOptions({ show: 'problems' })),
    register('sources.showAll', () => sources.setOptions({ show: 'all' })),
    register('claims.showOpen', () => claims.setOptions({ show: 'needs-source' })),
    register('claims.filter', () => pickClaims(views)),
    register('claims.showAll', () => claims.setOptions(allClaims)),
    register('copyStatement', copy),
    register('copy', copy),
    relations,
    sources,
    claims,
  ];
}

const copy = (node: ViewNode) => env.clipboard.writeText(node.copy ?? node.label);

interface Choice<Options> extends QuickPickItem {
  readonly change: Partial<Options>;
}

const relationOrders: readonly Choice<RelationsOptions>[] = [
  { label: 'Most statements first', change: { order: 'statements' } },
  { label: 'Most mentions first', change: { order: 'mentions' } },
  { label: 'By name', change: { order: 'name' } },
];

const sourceOrders: readonly Choice<SourcesOptions>[] = [
  { label: 'Most cited first', change: { order: 'citations' } },
  { label: 'By author', change: { order: 'name' } },
  { label: 'As in the list', change: { order: 'list' } },
];

const relationFilters: readonly Choice<RelationsOptions>[] = [
  { label: 'All statements', change: noFilter },
  heading('Polarity'),
  { label: '$(remove) Conflict only', change: { polarity: 'conflictual' } },
  { label: '$(add) Cooperation only', change: { polarity: 'cooperative' } },
  { label: '$(circle-small) Neither only', change: { polarity: 'neutral' } },
  heading('Source'),
  { label: '$(pass) With a source', change: { support: 'sourced' } },
  { label: '$(question) Without a source', change: { support: 'unsourced' } },
];

function heading(label: string): Choice<RelationsOptions> {
  return { label, kind: QuickPickItemKind.Separator, change: {} };
}

async function pick<Options>(
  placeHolder: string,
  choices: readonly Choice<Options>[],
  view: { setOptions(change: Partial<Options>): void },
): Promise<void> {
  const chosen = await window.showQuickPick(choices, { placeHolder });
  if (chosen) view.setOptions(chosen.change);
}

async function pickFilter({ relations }: Views): Promise<void> {
  const sections = relations.answer ? relationSections(relations.answer) : [];
  const inSections = sections.map((section) => ({
    label: `$(symbol-namespace) ${section}`,
    change: { section },
  }));
  const choices = [...relationFilters, ...(sections.length > 0 ? [heading('Section')] : []), ...inSections];
  const { options } = relations;
  await pick(
    'Show which statements',
    choices.map((c) => ({ ...c, ...current(c, options) })),
    relations,
  );
}

/** Marks what holds now. */
function current({ change }: Choice<RelationsOptions>, options: RelationsOptions): { description?: string } {
  const entries = Object.entries(change) as [keyof RelationsOptions, unknown][];
  const holds = entries.length === 1 && entries.every(([key, value]) => options[key] === value);
  return holds ? { description: 'shown now' } : {};
}

async function pickClaims({ claims }: Views): Promise<void> {
  const kinds = claims.answer ? claimKinds(claims.answer) : [];
  const choices: Choice<ClaimsOptions>[] = [
    { label: 'All claims', change: allClaims },
    { label: '$(question) Needs a source', change: { show: 'needs-source' } },
    ...kinds.map(({ kind, name, count: n }) => ({
      label: name.charAt(0).toUpperCase() + name.slice(1),
      description: String(n),
      change: { kind },
    })),
  ];
  await pick('Show which claims', choices, claims);
}

async function dismiss({ relations }: Views, memory: Memento, node: ViewNode): Promise<void> {
  const id = node.id.split('/').at(-1) ?? node.id;
  const dismissed = [...relations.options.dismissed, id];
  relations.setOptions({ dismissed });
  await memory.update(dismissedKey, dismissed);
}

async function restore({ relations }: Views, memory: Memento): Promise<void> {
  relations.setOptions({ dismissed: [] });
  await memory.update(dismissedKey, undefined);
}

/** Following is asked for once and kept for the workspace. */
function followCommands({ relations }: Views, memory: Memento): Disposable[] {
  const isOn = () => memory.get(followKey, false);
  const set = async (on: boolean) => {
    await memory.update(followKey, on);
    await commands.executeCommand('setContext', 'policyPaper.relations.follows', on);
    if (on) await follow(window.activeTextEditor);
  };
  const follow = async (editor: TextEditor | undefined) => {
    if (!editor || !isOn() || !isPaper(editor.document)) return;
    await relations.follow(editor.document.uri.toString(), editor.selection.active);
  };
  void set(isOn());
  return [
    commands.registerCommand('policyPaper.relations.follow', () => set(true)),
    commands.registerCommand('policyPaper.relations.stopFollowing', () => set(false)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => void follow(textEditor)),
  ];
}
