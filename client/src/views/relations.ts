/** Country Relations: countries → those they deal with → the statements, each with its sentence and source. */
import type {
  Counterpart,
  CountryNode,
  PaperRelations,
  RelationsView,
  Statement,
  WorkspaceRelations,
} from '../../../server/src/protocol/types';
import type { Scope } from './scope';
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
  readonly scope: Scope;
  readonly polarity: 'all' | Statement['polarity'];
  readonly support: 'all' | 'sourced' | 'unsourced';
  /** A section's title, or null for the whole paper. */
  readonly section: string | null;
  readonly order: 'statements' | 'mentions' | 'name';
  /** Ids of statements that the reader has said are no relation. */
  readonly dismissed: readonly string[];
}

export const noFilter = { polarity: 'all', support: 'all', section: null } as const;

export const allRelations: RelationsOptions = {
  ...noFilter,
  scope: 'paper',
  order: 'statements',
  dismissed: [],
};

/** What the server answers: of one paper, or of those of the workspace. */
export type RelationsAnswer = RelationsView | WorkspaceRelations;

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

export function relationsContent(answer: RelationsAnswer | null, options: RelationsOptions): ViewContent {
  if (answer === null) return emptyContent;
  return 'papers' in answer ? workspaceContent(answer, options) : paperContent(answer, options);
}

function paperContent(view: RelationsView, options: RelationsOptions): ViewContent {
  const countries = shownCountries(view, options);
  const shown = statementsOf(countries);
  return {
    description: isFiltered(options)
      ? filterWords(options, shown.length, view.statements)
      : totals(countries, shown, view.statements),
    message: '',
    nodes: countries.map((country) => countryNode(country, root)),
    filtered: isFiltered(options) || hidesAll(view, options, shown),
  };
}

/** Papers → countries → counterparts → statements. */
function workspaceContent(view: WorkspaceRelations, options: RelationsOptions): ViewContent {
  const papers = view.papers
    .map((paper) => ({ paper, countries: shownCountries(paper, options) }))
    .filter(({ countries }) => countries.length > 0);
  const shown = papers.flatMap(({ countries }) => statementsOf(countries));
  const all = view.papers.reduce((sum, paper) => sum + paper.statements, 0);
  const unsourced = shown.filter((s) => s.sources.length === 0).length;
  return {
    description: isFiltered(options)
      ? filterWords(options, shown.length, all)
      : shown.length === 0
        ? ''
        : joined(
            count(papers.length, 'paper'),
            count(shown.length, 'statement'),
            unsourced > 0 && `${unsourced} without a source`,
          ),
    message: limitWords(view),
    nodes: papers.map(({ paper, countries }) => paperNode(paper, countries)),
    filtered: isFiltered(options) || (all > 0 && shown.length === 0),
  };
}

/** Said only where something was left out. */
function limitWords({ read, left, most }: WorkspaceRelations): string {
  if (left === 0) return '';
  return read >= most
    ? `Only the first ${most} files of this folder were read.`
    : `${count(left, 'file')} could not be read: too long, or no text.`;
}

function shownCountries(view: RelationsView, options: RelationsOptions): readonly CountryNode[] {
  const wanted = (statement: Statement) => isWanted(statement, options);
  return view.countries
    .map((country) => ({ ...country, counterparts: kept(country.counterparts, wanted) }))
    .filter((country) => country.counterparts.length > 0)
    .sort(orders[options.order]);
}

export function isFiltered({ polarity, support, section }: RelationsOptions): boolean {
  return polarity !== 'all' || support !== 'all' || section !== null;
}

/** Everything there is was dismissed: the view says so instead of “nothing found”. */
function hidesAll(view: RelationsView, options: RelationsOptions, shown: readonly Statement[]): boolean {
  return view.statements > 0 && shown.length === 0 && options.dismissed.length > 0;
}

/** The sections that hold a statement, for the filter, in the order of the paper. */
export function relationSections(answer: RelationsAnswer): readonly string[] {
  const views = 'papers' in answer ? answer.papers : [answer];
  const titles = views.flatMap((view) => {
    const inOrder = [...statementsOf(view.countries)].sort((a, b) => a.range.start.line - b.range.start.line);
    return inOrder.map((s) => s.section);
  });
  return [...new Set(titles)].filter((title) => title !== '');
}

function isWanted(statement: Statement, options: RelationsOptions): boolean {
  return (
    !options.dismissed.includes(statement.id) &&
    (options.polarity === 'all' || statement.polarity === options.polarity) &&
    (options.support === 'all' || (options.support === 'sourced') === statement.sources.length > 0) &&
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
    options.support !== 'all' && (options.support === 'sourced' ? 'with a source' : 'without a source'),
    options.section !== null && sectionMark(options.section),
    `${shown} of ${count(all, 'statement')}`,
  );
}

/** Where a row hangs: the beginning of its id, and its paper where the tree is of several. */
interface Branch {
  readonly id: string;
  readonly uri: string | null;
}

const root: Branch = { id: '', uri: null };

function paperNode(paper: PaperRelations, countries: readonly CountryNode[]): ViewNode {
  const statements = count(statementsOf(countries).length, 'statement');
  const file = decodeURI(paper.uri.slice(paper.uri.lastIndexOf('/') + 1));
  return {
    id: paper.uri,
    label: paper.title,
    description: joined(statements, file !== paper.title && file),
    tooltip: escapeMarkdown(joined(paper.title, statements)),
    spoken: joined(paper.title, statements),
    icon: 'file',
    tint: 'plain',
    kind: 'paper',
    uri: paper.uri,
    place: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
    copy: null,
    unfolded: false,
    children: countries.map((country) => countryNode(country, { id: `${paper.uri}/`, uri: paper.uri })),
  };
}

function countryNode(country: CountryNode, branch: Branch): ViewNode {
  const mentions = count(country.mentions, 'mention');
  const partners = country.counterparts.map((c) => `${c.name} ${balance(c.statements)}`).join(', ');
  return {
    id: `${branch.id}${country.id}`,
    label: country.name,
    description: mentions,
    tooltip: `**${escapeMarkdown(country.name)}** — ${mentions}; with ${escapeMarkdown(partners)}`,
    spoken: `${country.name}, ${mentions}, with ${partners}`,
    icon: kindIcons[country.kind] ?? 'globe',
    tint: 'plain',
    kind: 'country',
    ...inPaper(branch),
    actors: [country.id],
    place: country.firstMention,
    copy: null,
    unfolded: false,
    children: country.counterparts.map((c) => counterpartNode(country, c, branch)),
  };
}

function inPaper({ uri }: Branch): { readonly uri?: string } {
  return uri === null ? {} : { uri };
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

function counterpartNode(country: CountryNode, counterpart: Counterpart, branch: Branch): ViewNode {
  const signed = balance(counterpart.statements);
  const statements = count(counterpart.statements.length, 'statement');
  const id = `${branch.id}${country.id}/${counterpart.id}`;
  return {
    id,
    label: counterpart.name,
    description: signed,
    tooltip: escapeMarkdown(`${country.name} and ${counterpart.name}: ${statements} (${signed})`),
    spoken: `${country.name} and ${counterpart.name}, ${statements}, ${signed}`,
    icon: 'arrow-both',
    tint: 'plain',
    kind: 'counterpart',
    ...inPaper(branch),
    actors: [country.id, counterpart.id],
    place: counterpart.statements[0]?.range ?? null,
    copy: null,
    unfolded: false,
    children: counterpart.statements.map((s) =>
      statementNode(country.id, { id: `${id}/`, uri: branch.uri }, s),
    ),
  };
}

/** `→` the country does it, `←` it is done to the country, `↔` both do it. */
function arrow(countryId: string, statement: Statement): string {
  if (statement.mutual) return '↔';
  return statement.source === countryId ? '→' : '←';
}

function statementNode(countryId: string, branch: Branch, statement: Statement): ViewNode {
  const { icon, tint, sign, word } = signs[statement.polarity];
  const does = `${statement.negated ? 'not: ' : ''}${statement.type}`;
  const source = statement.sources.length > 0 ? statement.sources.join('; ') : 'no source';
  const aside = joined(sectionMark(statement.section), statement.date, modalities[statement.modality]);
  return {
    id: `${branch.id}${statement.id}`,
    label: `${arrow(countryId, statement)} ${does} — “${shortened(statement.sentence, 64)}”`,
    description: joined(sign, source, aside),
    tooltip: statementTooltip(statement, does, word, source),
    spoken: `${statement.sourceName} ${does} ${statement.targetName}, ${word}, ${source}, ${statement.sentence}`,
    icon,
    tint,
    kind: 'statement',
    ...inPaper(branch),
    actors: [statement.source, statement.target],
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
