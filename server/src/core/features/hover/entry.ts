/** On an entry of the reference list: what was read, who cites it, what is missing for its type. */
import type { Paper } from '../../analysis/snapshot';
import type { DocumentModel } from '../../document/model';
import type { CslDate, CslItem, CslName } from '../../document/references/csl';
import type { Reference } from '../../document/references/reference';
import { citationsOf, sectionTitle, sentenceAround, usageOf } from '../target/usage';
import { missingFields } from '../words/fields';
import { referenceLabel, typeName } from '../words/labels';
import { doiLink, literal, strong, webLink } from '../words/markdown';
import { listed, percent, times } from '../words/phrases';
import { type HoverInfo, type HoverLine, hoverInfo, line, quoted } from './lines';

export function hoverEntry({ model }: Paper, reference: Reference): HoverInfo | null {
  const type = typeName(reference.csl);
  const missing = missingFields(reference.csl);
  return hoverInfo(reference, [
    line(strong(referenceLabel(reference)) + (type === null ? '' : ` · ${literal(type)}`)),
    line(fieldLines(reference.csl).join('  \n')),
    missing.length > 0 ? line(`Missing for a ${literal(type ?? 'work')}: ${listed(missing)}`) : null,
    ...citing(model, reference),
  ]);
}

const textFields = [
  ['title', 'Title'],
  ['container-title', 'In'],
  ['collection-title', 'Series'],
  ['edition', 'Edition'],
  ['volume', 'Volume'],
  ['issue', 'Issue'],
  ['page', 'Pages'],
  ['publisher', 'Publisher'],
  ['publisher-place', 'Place'],
  ['genre', 'Kind'],
] as const satisfies readonly (readonly [keyof CslItem, string])[];

function fieldLines(csl: CslItem): string[] {
  const rows: [string, string][] = [];
  if (csl.author?.length) rows.push(['Authors', literal(csl.author.map(fullName).join('; '))]);
  if (csl.editor?.length) rows.push(['Editors', literal(csl.editor.map(fullName).join('; '))]);
  const date = dateWords(csl.issued);
  if (date !== '') rows.push(['Date', literal(date)]);
  for (const [field, label] of textFields) {
    const value = csl[field];
    if (value) rows.push([label, literal(value)]);
  }
  if (csl.DOI) rows.push(['DOI', doiLink(csl.DOI)]);
  if (csl.URL) rows.push(['Address', webLink(csl.URL, csl.URL)]);
  return rows.map(([label, value]) => `${label}: ${value}`);
}

function fullName(name: CslName): string {
  if (name.literal) return name.literal;
  const family = [name['non-dropping-particle'], name.family].filter(Boolean).join(' ');
  return [family, name.given, name.suffix].filter(Boolean).join(', ');
}

function dateWords(date: CslDate | undefined): string {
  const parts = date?.['date-parts']?.[0];
  return parts ? parts.map((n) => String(n).padStart(2, '0')).join('-') : (date?.literal ?? '');
}

function citing(model: DocumentModel, reference: Reference): HoverLine[] {
  const citations = citationsOf(model, reference);
  if (citations.length === 0) return [line('Never cited in the text.')];
  const { times: cited, share } = usageOf(model, reference);
  const shown = citations.slice(0, 6).map((c) => {
    const span = sentenceAround(model, c);
    return line(`- ${quoted(model, span, sectionTitle(model, c.section))}`, [
      { kind: 'place', title: 'go to it', span: { start: c.start, end: c.end } },
    ]);
  });
  const rest = citations.length - shown.length;
  return [
    line(`Cited ${times(cited)} (${percent(share)} of the paper’s citations):`),
    ...shown,
    ...(rest > 0 ? [line(`- and in ${rest} more`)] : []),
  ];
}
