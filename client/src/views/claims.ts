/** Claims: the paper's sections, and in each the claims with what supports them. */
import type { ClaimNode, ClaimSection, ClaimsView } from '../../../server/src/protocol/types';
import {
  count,
  emptyContent,
  escapeMarkdown,
  joined,
  percent,
  shortened,
  type ViewContent,
  type ViewNode,
} from './viewModel';

export interface ClaimsOptions {
  readonly show: 'all' | 'needs-source';
  /** As the server names it (`statistic`); null for every kind. */
  readonly kind: string | null;
}

export const allClaims: ClaimsOptions = { show: 'all', kind: null };

export function claimsContent(view: ClaimsView | null, options: ClaimsOptions): ViewContent {
  if (view === null) return emptyContent;
  const sections = view.sections
    .map((section) => ({
      section,
      claims: section.claims.filter((c) => isShown(c, options)),
    }))
    .filter(({ claims }) => claims.length > 0);
  return {
    description: view.total === 0 ? '' : totals(view, options),
    message: '',
    nodes: sections.map(({ section, claims }) => sectionNode(section, claims)),
    filtered: options.show !== 'all' || options.kind !== null,
  };
}

function isShown(claim: ClaimNode, { show, kind }: ClaimsOptions): boolean {
  return (show === 'all' || claim.needsSource) && (kind === null || claim.kind === kind);
}

/** The kinds that a paper has, with their names and numbers: for the filter. */
export function claimKinds(view: ClaimsView): readonly { kind: string; name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { kind } of view.sections.flatMap((s) => s.claims))
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .map(([kind, n]) => ({ kind, name: kinds[kind] ?? kind, count: n }))
    .sort((a, b) => b.count - a.count);
}

function totals(view: ClaimsView, options: ClaimsOptions): string {
  const open = view.sections.flatMap((section) => section.claims).filter((claim) => claim.needsSource).length;
  return joined(
    `${percent(view.supported / view.total)} of claims supported`,
    options.kind !== null && `only: ${kinds[options.kind] ?? options.kind}`,
    options.show !== 'all' && `${open} ${open === 1 ? 'needs' : 'need'} a source`,
  );
}

function sectionNode(section: ClaimSection, claims: readonly ClaimNode[]): ViewNode {
  const share = section.claims.length > 0 && percent(section.supported / section.claims.length);
  const supported = joined(`supported ${section.supported} of ${section.claims.length}`, share);
  const open = claims.filter((claim) => claim.needsSource).length;
  const needs = open > 0 && `${open} ${open === 1 ? 'needs' : 'need'} a source`;
  const title = section.title === '' ? 'Before the first heading' : section.title;
  return {
    id: section.id,
    label: title,
    description: supported,
    tooltip: escapeMarkdown(joined(title, supported, needs)),
    spoken: joined(title, supported, needs),
    icon: 'note',
    tint: 'plain',
    kind: 'section',
    place: section.range,
    copy: null,
    unfolded: open > 0,
    children: claims.map((claim) => claimNode(section.id, claim)),
  };
}

function claimNode(parent: string, claim: ClaimNode): ViewNode {
  const kind = kinds[claim.kind] ?? claim.kind;
  const state = claim.needsSource ? 'attention' : claim.support === 'none' ? 'plain' : 'good';
  return {
    id: `${parent}/${claim.id}`,
    label: shortened(claim.text, 80),
    description: joined(claim.explanation, kind),
    tooltip: `“${escapeMarkdown(claim.text)}”\n\n${escapeMarkdown(joined(kind, claim.explanation))}`,
    spoken: `${claim.explanation}: ${claim.text}`,
    icon: ({ attention: 'question', plain: 'circle-small', good: 'pass' } as const)[state],
    tint: state,
    kind: 'claim',
    place: claim.range,
    copy: claim.text.replace(/\s+/gu, ' ').trim(),
    unfolded: false,
    children: [],
  };
}

/** The kinds of claim in a reader's words. */
const kinds: Readonly<Record<string, string>> = {
  statistic: 'figure',
  'dated-event': 'dated event',
  quotation: 'quotation',
  attribution: 'what someone said',
  causal: 'cause and effect',
  superlative: 'superlative',
  contested: 'contested',
  none: '',
};

/** For the filter's message: `5 claims need a source`. */
export function openClaims(view: ClaimsView): string {
  const open = view.sections.flatMap((s) => s.claims).filter((c) => c.needsSource).length;
  return `${count(open, 'claim')} ${open === 1 ? 'needs' : 'need'} a source`;
}
