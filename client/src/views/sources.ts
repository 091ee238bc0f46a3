/** Sources: every work with its citations and share; what is missing from the list stands first. */
import type { CitingSentence, SourceNode, SourcesView } from '../../../server/src/protocol/types';
import {
  count,
  emptyContent,
  escapeMarkdown,
  type IconName,
  joined,
  percent,
  sectionMark,
  shortened,
  type Tint,
  type ViewContent,
  type ViewNode,
} from './viewModel';

export interface SourcesOptions {
  readonly show: 'all' | 'problems';
  readonly order: 'citations' | 'name' | 'list';
}

export const allSources: SourcesOptions = { show: 'all', order: 'citations' };

const groups = [
  { group: 'missing', title: 'Missing from the list', icon: 'warning', tint: 'attention', unfolded: true },
  { group: 'near', title: 'Near misses', icon: 'wand', tint: 'attention', unfolded: true },
  { group: 'cited', title: 'Cited', icon: 'book', tint: 'plain', unfolded: true },
  { group: 'uncited', title: 'Never cited', icon: 'circle-slash', tint: 'attention', unfolded: false },
] as const satisfies readonly {
  group: SourceNode['group'];
  title: string;
  icon: IconName;
  tint: Tint;
  unfolded: boolean;
}[];

export function sourcesContent(view: SourcesView | null, options: SourcesOptions): ViewContent {
  if (view === null) return emptyContent;
  const shown = view.works.filter((work) => options.show === 'all' || work.group !== 'cited');
  const hasList = view.works.some((work) => work.range !== null);
  return {
    description: totals(view),
    message:
      view.works.length > 0 && !hasList
        ? 'No reference list found. A heading such as “References” starts one.'
        : '',
    nodes: groups.flatMap(({ group, title, icon, tint, unfolded }) => {
      const works = shown.filter((work) => work.group === group).sort(orders[options.order]);
      if (works.length === 0) return [];
      return [
        groupNode(
          group,
          title,
          unfolded,
          works.map((work) => workNode(work, icon, tint)),
        ),
      ];
    }),
    filtered: options.show !== 'all',
  };
}

const place = (work: SourceNode) => work.range?.start.line ?? -1;

const orders = {
  citations: (a: SourceNode, b: SourceNode) =>
    b.citations.length - a.citations.length || a.label.localeCompare(b.label),
  name: (a: SourceNode, b: SourceNode) => a.label.localeCompare(b.label),
  list: (a: SourceNode, b: SourceNode) => place(a) - place(b),
} as const satisfies Record<SourcesOptions['order'], (a: SourceNode, b: SourceNode) => number>;

/** `17 works · one carries 53 %`: leaning on one work is what a reviewer asks about first. */
function totals(view: SourcesView): string {
  if (view.works.length === 0) return '';
  const heaviest = Math.max(...view.works.map((work) => work.share));
  const missing = view.works.filter((work) => work.group === 'missing').length;
  return joined(
    count(view.works.length, 'work'),
    missing > 0 && `${missing} missing from the list`,
    heaviest >= 0.25 && view.works.length > 2 && `one carries ${percent(heaviest)}`,
  );
}

function groupNode(id: string, title: string, unfolded: boolean, children: readonly ViewNode[]): ViewNode {
  const works = count(children.length, 'work');
  return {
    id,
    label: title,
    description: String(children.length),
    tooltip: `${title}: ${works}`,
    spoken: `${title}, ${works}`,
    icon: 'bookmark',
    tint: 'plain',
    kind: 'group',
    place: null,
    copy: null,
    unfolded,
    children,
  };
}

function workNode(work: SourceNode, icon: IconName, tint: Tint): ViewNode {
  const cited = work.citations.length === 0 ? 'never cited' : `cited ${count(work.citations.length, 'time')}`;
  const use = joined(cited, work.share > 0 && percent(work.share));
  const title = work.title === '' ? '' : `*${escapeMarkdown(work.title)}*`;
  return {
    id: work.id,
    label: work.label,
    description: joined(work.note, work.citations.length > 0 && use, shortened(work.title, 60)),
    tooltip: [
      `**${escapeMarkdown(work.label)}**`,
      title,
      escapeMarkdown(use),
      work.note === null ? '' : `$(warning) ${escapeMarkdown(work.note)}`,
    ]
      .filter((row) => row !== '')
      .join('\n\n'),
    spoken: [work.label, work.title, use, work.note].filter(Boolean).join(', '),
    icon,
    tint,
    kind: 'work',
    place: work.range ?? work.citations[0]?.range ?? null,
    copy: work.title === '' ? work.label : `${work.label}. ${work.title}`,
    unfolded: false,
    children: work.citations.map((citation, index) => citationNode(work.id, citation, index)),
  };
}

function citationNode(parent: string, citation: CitingSentence, index: number): ViewNode {
  return {
    id: `${parent}/${index}`,
    label: shortened(citation.text, 80),
    description: sectionMark(citation.section),
    tooltip: escapeMarkdown(citation.text),
    spoken: `${citation.text}, ${citation.section}`,
    icon: 'quote',
    tint: 'plain',
    kind: 'citation',
    place: citation.range,
    copy: citation.text,
    unfolded: false,
    children: [],
  };
}
