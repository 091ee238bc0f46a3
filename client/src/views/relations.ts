/** Country Relations: countries → those they deal with → the statements, each with its sentence and source. */
import type { Counterpart, CountryNode, RelationsView, Statement } from '../../../server/src/protocol/types';
import {
  count,
  emptyContent,
  escapeMarkdown,
  type IconName,
  joined,
  sectionMark,
  shortened,
  type Tint,
  type ViewContent,
  type ViewNode,
} from './viewModel';

export interface RelationsOptions {
  readonly polarity: 'all' | Statement['polarity'];
  readonly support: 'all' | 'unsourced';
  /** A section's title, or null for the whole paper. */
  readonly section: string | null;
  readonly order: 'statements' | 'mentions' | 'name';
  /** Ids of statements that the reader has said are no relation. */
  readonly dismissed: readonly string[];
}

export const allRelations: RelationsOptions = {
  polarity: 'all',
  support: 'all',
  section: null,
  order: 'statements',
  dismissed: [],
};

const signs = {
  cooperative: { icon: 'add', tint: 'cooperative', sign: '+', word: 'cooperation' },
  conflictual: { icon: 'remove', tint: 'conflictual', sign: '−', word: 'conflict' },
  neutral: { icon: 'circle-small', tint: 'plain', sign: '·', word: 'neutral' },
} as const satisfies Record<
  Statement['polarity'],
  { icon: IconName; tint: Tint; sign: string; word: string }
>;

const modalities = {
  actual: '',
  desired: 'wished for, not done',
  potential: 'possible, not done',
  reported: 'reported by others',
} as const satisfies Record<Statement['modality'], string>;

export function relationsContent(view: RelationsView | null, options: RelationsOptions): ViewContent {
  if (view === null) return emptyContent;
  const wanted = (statement: Statement) => isWanted(statement, options);
  const countries = view.countries
    .map((country) => ({ ...country, counterparts: kept(country.counterparts, wanted) }))
    .filter((country) => country.counterparts.length > 0)
    .sort(orders[options.order]);
  const shown = statementsOf(countries);
  const filtered = options.polarity !== 'all' || options.support !== 'all' || options.section !== null;
  return {
    description: filtered
      ? filterWords(options, shown.length, view.statements)
      : totals(countries, shown, view.statements),
    message: '',
    nodes: countries.map(countryNode),
    filtered: filtered || options.dismissed.length > 0,
  };
}

/** The sections that hold a statement, for the filter. */
export function relationSections(view: RelationsView): readonly string[] {
  return [...new Set(statementsOf(view.countries).map((s) => s.section))].filter((title) => title !== '');
}

function isWanted(statement: Statement, options: RelationsOptions): boolean {
  return (
    !options.dismissed.includes(statement.id) &&
    (options.polarity === 'all' || statement.polarity === options.polarity) &&
    (options.support === 'all' || statement.sources.length === 0) &&
    (options.section === null || statement.section === options.section)
  );
}

function kept(
  counterparts: readonly Counterpart[],
  wanted: (s: Statement) => boolean,
): readonly Counterpart[] {
  return counterparts
    .map((counterpart) => ({ ...counterpart, statements: counterpart.statements.filter(wanted) }))
    .filter((counterpart) => counterpart.statements.length > 0);
}

/** Each statement once, though it stands under both of its countries. */
function statementsOf(countries: readonly CountryNode[]): readonly Statement[] {
  const all = countries.flatMap((country) => country.counterparts.flatMap((c) => c.statements));
  return [...new Map(all.map((statement) => [statement.id, statement])).values()];
}

const weight = (country: CountryNode) =>
  country.counterparts.reduce((sum, c) => sum + c.statements.length, 0);

const orders = {
  statements: (a: CountryNode, b: CountryNode) => weight(b) - weight(a) || a.name.localeCompare(b.name),
  mentions: (a: CountryNode, b: CountryNode) => b.mentions - a.mentions || a.name.localeCompare(b.name),
  name: (a: CountryNode, b: CountryNode) => a.name.localeCompare(b.name),
} as const satisfies Record<RelationsOptions['order'], (a: CountryNode, b: CountryNode) => number>;

function totals(countries: readonly CountryNode[], statements: readonly Statement[], all: number): string {
  const unsourced = statements.filter((s) => s.sources.length === 0).length;
  if (statements.length === 0) return '';
  return joined(
    count(countries.length, 'country', 'countries'),
    all > statements.length
      ? `the first ${statements.length} of ${count(all, 'statement')}`
      : count(statements.length, 'statement'),
    unsourced > 0 && `${unsourced} without a source`,
  );
}

function filterWords(options: RelationsOptions, shown: number, all: number): string {
  return joined(
    options.polarity !== 'all' && signs[options.polarity].word,
    options.support !== 'all' && 'without a source',
    options.section !== null && sectionMark(options.section),
    `${shown} of ${count(all, 'statement')}`,
  );
}

function countryNode(country: CountryNode): ViewNode {
  const mentions = count(country.mentions, 'mention');
  const partners = country.counterparts.map((c) => `${c.name} ${balance(c.statements)}`).join(', ');
  return {
    id: country.id,
    label: country.name,
    description: mentions,
    tooltip: `**${escapeMarkdown(country.name)}** — ${mentions}; with ${escapeMarkdown(partners)}`,
    spoken: `${country.name}, ${mentions}, with ${partners}`,
    icon: kindIcons[country.kind] ?? 'globe',
    tint: 'plain',
    kind: 'country',
    place: country.firstMention,
    copy: null,
    unfolded: false,
    children: country.counterparts.map((c) => counterpartNode(country, c)),
  };
}

const kindIcons: Readonly<Record<string, IconName>> = {
  organisation: 'organization',
  'armed-group': 'shield',
  person: 'person',
};

/** `−6 +1`: signs stand beside the numbers, so that colour is never needed. */
export function balance(statements: readonly Statement[]): string {
  const of = (polarity: Statement['polarity']) => statements.filter((s) => s.polarity === polarity).length;
  const [minus, plus, neutral] = [of('conflictual'), of('cooperative'), of('neutral')];
  return [minus > 0 && `−${minus}`, plus > 0 && `+${plus}`, neutral > 0 && `·${neutral}`]
    .filter(Boolean)
    .join(' ');
}

function counterpartNode(country: CountryNode, counterpart: Counterpart): ViewNode {
  const signed = balance(counterpart.statements);
  const statements = count(counterpart.statements.length, 'statement');
  const id = `${country.id}/${counterpart.id}`;
  return {
    id,
    label: counterpart.name,
    description: signed,
    tooltip: escapeMarkdown(`${country.name} and ${counterpart.name}: ${statements} (${signed})`),
    spoken: `${country.name} and ${counterpart.name}, ${statements}, ${signed}`,
    icon: 'arrow-both',
    tint: 'plain',
    kind: 'counterpart',
    place: counterpart.statements[0]?.range ?? null,
    copy: null,
    unfolded: false,
    children: counterpart.statements.map((s) => statementNode(country.id, id, s)),
  };
}

/** `→` the country does it, `←` it is done to the country, `↔` both do it. */
function arrow(countryId: string, statement: Statement): string {
  if (statement.mutual) return '↔';
  return statement.source === countryId ? '→' : '←';
}

function statementNode(countryId: string, parent: string, statement: Statement): ViewNode {
  const { icon, tint, sign, word } = signs[statement.polarity];
  const does = `${statement.negated ? 'not: ' : ''}${statement.type}`;
  const source = statement.sources.length > 0 ? statement.sources.join('; ') : 'no source';
  const aside = joined(sectionMark(statement.section), statement.date, modalities[statement.modality]);
  return {
    id: `${parent}/${statement.id}`,
    label: `${arrow(countryId, statement)} ${does} — “${shortened(statement.sentence, 64)}”`,
    description: joined(sign, source, aside),
    tooltip: statementTooltip(statement, does, word, source),
    spoken: `${statement.sourceName} ${does} ${statement.targetName}, ${word}, ${source}, ${statement.sentence}`,
    icon,
    tint,
    kind: 'statement',
    place: statement.range,
    copy: `“${statement.sentence.replace(/\s+/gu, ' ').trim()}” (${source})`,
    unfolded: false,
    children: [],
  };
}

function statementTooltip(statement: Statement, does: string, word: string, source: string): string {
  const rows = [
    `**${escapeMarkdown(`${statement.sourceName} ${statement.mutual ? '↔' : '→'} ${statement.targetName}: ${does}`)}** (${word})`,
    `“${escapeMarkdown(statement.sentence)}”`,
    escapeMarkdown(
      joined(
        statement.section,
        statement.date,
        modalities[statement.modality],
        `${statement.tier} confidence`,
        source === 'no source' ? source : `source: ${source}`,
      ),
    ),
    escapeMarkdown(statement.reason),
  ];
  return rows.filter((row) => row !== '').join('\n\n');
}
