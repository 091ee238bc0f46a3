/**
 * What the relation map shows, as plain data: words, signs and places, without a page to show them on. Names come
 * from a paper and stay text: whoever draws them writes them as text nodes.
 */
import type { MapActor, Polarity, RelationMap, Statement } from '../../../../server/src/protocol/types';
import { count, joined, shortened } from '../viewModel';

/** What is selected: one direction of the table, both directions of a line, or all that one actor has part in. */
export type Selection =
  | { readonly kind: 'cell'; readonly source: string; readonly target: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string }
  | { readonly kind: 'actor'; readonly actor: string };

export type Balance = Readonly<Record<Polarity, number>>;

export interface Cell {
  readonly source: string;
  readonly target: string;
  /** `−6 +1`; empty where the paper says nothing. */
  readonly text: string;
  /** `Niger → France: 6 conflictual, 1 cooperative`. */
  readonly spoken: string;
  readonly tone: Tone;
}

/** The prevailing sign: `mixed` where neither prevails. */
export type Tone = 'conflictual' | 'cooperative' | 'mixed' | 'neutral' | 'none';

export interface Matrix {
  readonly actors: readonly MapActor[];
  /** A row a source, a column a target. */
  readonly rows: readonly (readonly Cell[])[];
  /** Said where not all actors found room; otherwise empty. */
  readonly note: string;
}

/** A table of more columns is no longer looked at. */
const mostRows = 24;

export function matrixOf(map: RelationMap): Matrix {
  const actors = map.actors.slice(0, mostRows);
  const balances = balancesOf(map.statements);
  const rows = actors.map((source) =>
    actors.map((target) => cellOf(source, target, balances.get(`${source.id}\n${target.id}`) ?? nothing)),
  );
  const note =
    map.actors.length > actors.length
      ? `The ${actors.length} of ${map.actors.length} with the most statements.`
      : '';
  return { actors, rows, note };
}

const nothing: Balance = { conflictual: 0, cooperative: 0, neutral: 0 };

/** By direction; what two do together counts in both. */
function balancesOf(statements: readonly Statement[]): ReadonlyMap<string, Balance> {
  const balances = new Map<string, Balance>();
  const add = (source: string, target: string, polarity: Polarity) => {
    const key = `${source}\n${target}`;
    const known = balances.get(key) ?? nothing;
    balances.set(key, { ...known, [polarity]: known[polarity] + 1 });
  };
  for (const { source, target, polarity, mutual } of statements) {
    add(source, target, polarity);
    if (mutual && source !== target) add(target, source, polarity);
  }
  return balances;
}

function cellOf(source: MapActor, target: MapActor, balance: Balance): Cell {
  return {
    source: source.id,
    target: target.id,
    text: signed(balance),
    spoken: `${source.name} → ${target.name}: ${inWords(balance)}`,
    tone: toneOf(balance),
  };
}

/** `−6 +1`, `·2`: signs beside the numbers, so that colour is never needed. */
export function signed({ conflictual, cooperative, neutral }: Balance): string {
  const parts = [
    conflictual > 0 && `−${conflictual}`,
    cooperative > 0 && `+${cooperative}`,
    neutral > 0 && `·${neutral}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** `6 conflictual, 1 cooperative`. */
export function inWords({ conflictual, cooperative, neutral }: Balance): string {
  const parts = [
    conflictual > 0 && `${conflictual} conflictual`,
    cooperative > 0 && `${cooperative} cooperative`,
    neutral > 0 && `${neutral} neutral`,
  ].filter(Boolean);
  return parts.length === 0 ? 'no statements' : parts.join(', ');
}

export function toneOf({ conflictual, cooperative, neutral }: Balance): Tone {
  if (conflictual > cooperative) return 'conflictual';
  if (cooperative > conflictual) return 'cooperative';
  if (conflictual > 0) return 'mixed';
  return neutral > 0 ? 'neutral' : 'none';
}

function balanceOf(statements: readonly Statement[]): Balance {
  const of = (polarity: Polarity) => statements.filter((s) => s.polarity === polarity).length;
  return { conflictual: of('conflictual'), cooperative: of('cooperative'), neutral: of('neutral') };
}

export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  /** From −1 to 1, the centre at 0. */
  readonly x: number;
  readonly y: number;
  readonly spoken: string;
}

export interface NetworkLine {
  readonly from: NetworkNode;
  readonly to: NetworkNode;
  readonly text: string;
  readonly tone: Tone;
  /** Statements both ways. */
  readonly weight: number;
  /** Whether the centre is at one end. */
  readonly place: 'centre' | 'outside';
}

export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly lines: readonly NetworkLine[];
  readonly note: string;
}

export function networkOf(map: RelationMap): Network {
  const names = namesOf(map);
  const centre = names(map.centre ?? '');
  const nodes = map.nodes.map(({ id, x, y }): NetworkNode => {
    const name = names(id);
    const between = map.statements.filter((s) => isBetween(s, id, map.centre ?? ''));
    const all = count(map.statements.filter((s) => s.source === id || s.target === id).length, 'statement');
    const spoken =
      id === map.centre
        ? `${name}, in the middle, ${all}`
        : `${name} and ${centre}: ${inWords(balanceOf(between))}`;
    return { id, name: shortened(name, 26), x, y, spoken };
  });
  return {
    nodes,
    lines: linesOf(map, nodes),
    note: map.hidden > 0 ? `${count(map.hidden, 'further neighbour')} not drawn; the table has them.` : '',
  };
}

function linesOf(map: RelationMap, nodes: readonly NetworkNode[]): readonly NetworkLine[] {
  const byId = new Map(nodes.map((n) => [n.id, n]));
  const groups = new Map<string, { from: NetworkNode; to: NetworkNode; statements: Statement[] }>();
  for (const statement of map.statements) {
    const [from, to] = [statement.source, statement.target].sort().map((id) => byId.get(id));
    if (!from || !to || from === to) continue;
    const key = `${from.id}\n${to.id}`;
    const group = groups.get(key) ?? { from, to, statements: [] };
    group.statements.push(statement);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ from, to, statements }) => ({
    from,
    to,
    text: signed(balanceOf(statements)),
    tone: toneOf(balanceOf(statements)),
    weight: statements.length,
    place: from.id === map.centre || to.id === map.centre ? 'centre' : 'outside',
  }));
}

export interface StatementRow {
  readonly statement: Statement;
  /** `2023-08`, or a dash where the sentence gives no date. */
  readonly date: string;
  readonly sign: '−' | '+' | '·';
  readonly tone: Tone;
  /** `Niger expels France`. */
  readonly what: string;
  readonly sentence: string;
  /** `Okafor 2021 · § Trade`. */
  readonly aside: string;
  readonly spoken: string;
}

export interface StatementList {
  readonly title: string;
  readonly rows: readonly StatementRow[];
}

const marks = {
  conflictual: { sign: '−', word: 'conflict' },
  cooperative: { sign: '+', word: 'cooperation' },
  neutral: { sign: '·', word: 'neutral' },
} as const satisfies Record<Polarity, { sign: StatementRow['sign']; word: string }>;

/** The statements of what is selected, dated ones first and in the order of their dates. */
export function statementsOf(map: RelationMap, selection: Selection): StatementList {
  const chosen = map.statements.filter((s) => isChosen(s, selection));
  const dated = chosen.filter((s) => s.date !== null).sort((a, b) => compare(a.date ?? '', b.date ?? ''));
  const rows = [...dated, ...chosen.filter((s) => s.date === null)].map(rowOf);
  return { title: titleOf(map, selection, chosen), rows };
}

function rowOf(statement: Statement): StatementRow {
  const { sign, word } = marks[statement.polarity];
  const does = statement.negated ? `does not: ${statement.type}` : statement.type;
  const what = `${statement.sourceName} ${does} ${statement.targetName}${statement.mutual ? ', and the other way round' : ''}`;
  const source = statement.sources.length > 0 ? statement.sources.join('; ') : 'no source';
  const section = statement.section === '' ? '' : `§ ${shortened(statement.section, 40)}`;
  const date = statement.date ?? '';
  return {
    statement,
    date: date === '' ? '–' : date,
    sign,
    tone: statement.polarity,
    what,
    sentence: shortened(statement.sentence, 220),
    aside: joined(source, section),
    spoken: joined(date === '' ? 'no date' : date, word, what, source, statement.sentence),
  };
}

function titleOf(map: RelationMap, selection: Selection, chosen: readonly Statement[]): string {
  const names = namesOf(map);
  const words = inWords(balanceOf(chosen));
  switch (selection.kind) {
    case 'cell':
      return `${names(selection.source)} → ${names(selection.target)}: ${words}`;
    case 'pair':
      return `${names(selection.a)} ↔ ${names(selection.b)}: ${words}`;
    case 'actor':
      return `${names(selection.actor)}: ${words}`;
  }
}

function isChosen(s: Statement, selection: Selection): boolean {
  switch (selection.kind) {
    case 'cell': {
      const { source, target } = selection;
      return (
        (s.source === source && s.target === target) ||
        (s.mutual && s.source === target && s.target === source)
      );
    }
    case 'pair':
      return isBetween(s, selection.a, selection.b);
    case 'actor':
      return s.source === selection.actor || s.target === selection.actor;
  }
}

function isBetween({ source, target }: Statement, a: string, b: string): boolean {
  return (source === a && target === b) || (source === b && target === a);
}

function namesOf({ actors, statements }: RelationMap): (id: string) => string {
  const names = new Map(
    statements.flatMap((s) => [[s.source, s.sourceName] as const, [s.target, s.targetName] as const]),
  );
  for (const { id, name } of actors) names.set(id, name);
  return (id) => names.get(id) ?? id;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What is selected while its actors are in the map, otherwise all that the centre has part in. */
export function kept(map: RelationMap, selection: Selection | null): Selection | null {
  if (map.centre === null) return null;
  const ids = new Set(map.actors.map((a) => a.id));
  if (selection && actorsOf(selection).every((id) => ids.has(id))) return selection;
  return { kind: 'actor', actor: map.centre };
}

function actorsOf(selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'cell':
      return [selection.source, selection.target];
    case 'pair':
      return [selection.a, selection.b];
    case 'actor':
      return [selection.actor];
  }
}
