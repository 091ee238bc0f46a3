/** The three views together, with their filters, orders and context menus. */
import { commands, type Disposable, env, type Memento, type QuickPickItem, window } from 'vscode';
import type { PaperSummary } from '../../../server/src/protocol/types';
import type { Papers } from '../papers';
import type { Rpc } from '../rpc';
import { allClaims, type ClaimsOptions, claimKinds, claimsContent } from './claims';
import { allRelations, type RelationsOptions, relationSections, relationsContent } from './relations';
import { allSources, type SourcesOptions, sourcesContent } from './sources';
import { PaperTree } from './tree';
import { count, type ViewNode } from './viewModel';

export type Views = ReturnType<typeof createViews>;

const dismissedKey = 'dismissedStatements';

export function createViews(rpc: Rpc, papers: Papers, memory: Memento) {
  const relations = new PaperTree(
    {
      viewId: 'policyPaper.relations',
      method: 'policyPaper/relations',
      options: { ...allRelations, dismissed: memory.get<readonly string[]>(dismissedKey, []) },
      render: relationsContent,
    },
    rpc,
    papers,
  );
  const sources = new PaperTree(
    {
      viewId: 'policyPaper.sources',
      method: 'policyPaper/sources',
      options: allSources,
      render: sourcesContent,
    },
    rpc,
    papers,
  );
  const claims = new PaperTree(
    { viewId: 'policyPaper.claims', method: 'policyPaper/claims', options: allClaims, render: claimsContent },
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
    showSummary({ claims: all, supported }: PaperSummary): void {
      const open = all - supported;
      claims.setBadge(open, `${count(open, 'claim')} without support`);
    },
  };
}

/** The commands of the views' title bars and context menus. */
export function viewCommands(views: Views, memory: Memento): Disposable[] {
  const { relations, sources, claims } = views;
  const register = (name: string, run: (node: ViewNode) => unknown) =>
    commands.registerCommand(`policyPaper.${name}`, run);
  return [
    register('relations.filter', () => pickFilter(views)),
    register('relations.sort', () => pick('Order of the countries', relationOrders, relations)),
    register('relations.clearFilter', () => {
      relations.setOptions(allRelations);
      return memory.update(dismissedKey, undefined);
    }),
    register('relations.dismiss', (node) => dismiss(views, memory, node)),
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
  { label: 'All statements', change: { polarity: 'all', support: 'all', section: null } },
  { label: '$(remove) Conflict only', change: { polarity: 'conflictual' } },
  { label: '$(add) Cooperation only', change: { polarity: 'cooperative' } },
  { label: '$(question) Without a source', change: { support: 'unsourced' } },
];

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
  await pick('Show which statements', [...relationFilters, ...inSections], relations);
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
