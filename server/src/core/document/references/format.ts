/** A work as one line of text and as a short label, in plain APA-like order; for hovers, views and completion. */

import { monthNames } from '../timeline/months';
import type { CslDate, CslItem, CslName } from './csl';

/** A stretch of the line; `italic` where print sets titles of books and journals apart. */
export interface FormattedPart {
  readonly text: string;
  readonly italic: boolean;
}

/** Works that appear in another, whose own title is not set in italics. */
const parts: ReadonlySet<string> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'paper-conference',
]);

/** Who wrote it, without the year: `Okafor & Lindqvist`; the title where nobody signs. */
export function authorsLabel(csl: CslItem): string {
  return (
    shortNames(csl.author ?? csl.editor ?? []) ||
    shorten(csl.title ?? csl['container-title'] ?? '') ||
    'Untitled'
  );
}

/** `Okafor & Lindqvist (2021)`, `Bello et al. (2024a)`, `UNAMA (2026)`; the title where nobody signs. */
export function shortLabel(csl: CslItem, yearSuffix: string | null = null): string {
  const year = csl.issued ? yearOf(csl.issued) : '';
  const when = year === '' && csl.issued === undefined ? 'n.d.' : year;
  return `${authorsLabel(csl)} (${when}${yearSuffix ?? ''})`;
}

/** One line: `Okafor, C., & Lindqvist, P. (2024). Border markets. Journal of Sahel Studies, 14(2), 88–109.` */
export function formatReference(csl: CslItem, yearSuffix: string | null = null): string {
  return formatParts(csl, yearSuffix)
    .map((p) => p.text)
    .join('');
}

export function formatParts(csl: CslItem, yearSuffix: string | null = null): readonly FormattedPart[] {
  const line: FormattedPart[] = [];
  const put = (text: string, italic: FormattedPart['italic'] = false) => {
    if (text !== '') line.push({ text, italic });
  };
  const authors = listNames(csl.author ?? []);
  const date = csl.issued ? `(${dateText(csl.issued, yearSuffix)})` : '';
  put(stop([authors, date].filter((x) => x !== '').join(' ')));
  const title = csl.title ?? '';
  const within = parts.has(csl.type ?? '') || csl['container-title'] !== undefined;
  if (title !== '') {
    put(line.length > 0 ? ' ' : '');
    put(title, !within);
    put(`${csl.edition ? ` (${csl.edition})` : ''}${/[.?!]$/.test(title) ? '' : '.'}`);
  }
  putContainer(csl, put);
  putPublisher(csl, put);
  const link = csl.DOI ? `https://doi.org/${csl.DOI}` : (csl.URL ?? '');
  put(link === '' ? '' : ` ${link}`);
  return line;
}

function putContainer(csl: CslItem, put: (text: string, italic?: boolean) => void): void {
  const container = csl['container-title'];
  const volume = csl.volume
    ? `${csl.volume}${csl.issue ? `(${csl.issue})` : ''}`
    : csl.issue
      ? `(${csl.issue})`
      : '';
  const rest = [volume, csl.page?.replace('-', '–') ?? ''].filter((x) => x !== '').join(', ');
  if (container === undefined) {
    put(rest === '' ? '' : ` ${rest}.`);
    return;
  }
  const editors = listNames(csl.editor ?? []);
  put(csl.type === 'chapter' || editors !== '' ? ` In ${editors === '' ? '' : `${editors} (Ed.), `}` : ' ');
  put(container, true);
  put(rest === '' ? '.' : `, ${rest}.`);
}

function putPublisher(csl: CslItem, put: (text: string) => void): void {
  const words = [csl['publisher-place'], csl.publisher].filter((x) => x !== undefined).join(': ');
  put(words === '' ? '' : ` ${stop(words)}`);
}

function stop(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`;
}

function shortNames(names: readonly CslName[]): string {
  const [first, second, third] = names.map((n) => n.literal ?? familyOf(n));
  if (first === undefined) return '';
  if (second === undefined) return first;
  return third === undefined ? `${first} & ${second}` : `${first} et al.`;
}

function familyOf(name: CslName): string {
  const particle = name['non-dropping-particle'];
  return [particle, name.family ?? name.given].filter((x) => x !== undefined).join(' ');
}

function listNames(names: readonly CslName[]): string {
  const all = names.map((n) => n.literal ?? [familyOf(n), n.given, n.suffix].filter((x) => x).join(', '));
  if (all.length < 2) return all[0] ?? '';
  const shown = all.length > 20 ? [...all.slice(0, 19), `… ${all[all.length - 1]}`] : all;
  return `${shown.slice(0, -1).join(', ')}, & ${shown[shown.length - 1]}`;
}

/** `2026, March 10`; a literal (`n.d.`) as it is. */
function dateText(date: CslDate, suffix: string | null): string {
  const [year, month, day] = date['date-parts']?.[0] ?? [];
  if (year === undefined) return `${date.literal ?? 'n.d.'}${suffix ? `-${suffix}` : ''}`;
  const name = month === undefined ? (date.season ?? '') : (monthNames[month - 1] ?? '');
  const more = [name, day].filter((x) => x !== undefined && x !== '').join(' ');
  return `${yearOf(date)}${suffix ?? ''}${more === '' ? '' : `, ${more}`}`;
}

function yearOf(date: CslDate): string {
  const years = (date['date-parts'] ?? []).map((p) => p[0]);
  const [from, to] = years;
  if (from === undefined) return date.literal ?? '';
  return to === undefined || to === from ? `${from}` : `${from}–${to}`;
}

function shorten(title: string): string {
  const words = title.split(' ');
  return words.length > 5 ? `${words.slice(0, 5).join(' ')} …` : title;
}
