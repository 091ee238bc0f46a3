/** What YAML front matter says of a paper: Pandoc, Quarto and R Markdown write it alike. */
import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { parseDate } from '../references/dates';
import { type CalendarDate, recogniseDates } from '../timeline/dates';
import type { PaperMetadata } from './metadata';

const empty: PaperMetadata = {
  title: null,
  authors: [],
  affiliations: [],
  abstract: null,
  keywords: [],
  dates: {},
};

/** Longer ones are data, not a title page. */
const longest = 20_000;

/** Reads the text between the dashes; what is no YAML says nothing. */
export function readFrontMatter(source: string): PaperMetadata {
  if (source.length > longest) return empty;
  const yaml = source.replace(/^\uFEFF?---[ \t]*/, '').replace(/(?:---|\.\.\.)[ \t]*$/, '');
  // Aliases could be nested to take for ever; papers have none.
  const { contents, errors } = parseDocument(yaml, { logLevel: 'silent', merge: false });
  if (errors.length > 0 || !isMap(contents)) return empty;
  const value = (...names: readonly string[]) =>
    names.map((n) => contents.get(n, true)).find((v) => v !== undefined);
  const dates = {
    received: firstDate(value('received', 'date-received', 'submitted')),
    accepted: firstDate(value('accepted', 'date-accepted')),
    published: firstDate(value('published', 'date', 'date-published', 'issued')),
  };
  return {
    title: strings(value('title'))[0] ?? null,
    authors: strings(value('author', 'authors')),
    affiliations: [
      ...new Set([
        ...affiliationsOf(value('author', 'authors')),
        ...strings(value('affiliation', 'affiliations', 'institute', 'institution')),
      ]),
    ],
    abstract: evened(strings(value('abstract', 'description', 'summary'))[0]),
    keywords: strings(value('keywords', 'tags')).flatMap((k) => k.split(/[,;]/).map((word) => word.trim())),
    dates: Object.fromEntries(Object.entries(dates).filter(([, date]) => date !== undefined)),
  };
}

/** A scalar, a list of scalars, or maps with a name: `- name: Aissata Diop`, `- given: A, family: Diop`. */
function strings(node: unknown): string[] {
  if (isScalar(node)) return node.value === null ? [] : [String(node.source ?? node.value).trim()];
  if (isSeq(node)) return node.items.flatMap(strings);
  if (!isMap(node)) return [];
  const name = node.get('name', true) ?? node.get('literal', true);
  if (name !== undefined) return strings(name);
  const parts = ['given', 'family'].flatMap((part) => strings(node.get(part, true) as Node | undefined));
  return parts.length > 0 ? [parts.join(' ')] : [];
}

/** Of authors given as maps: `affiliation: University of Niamey`, also a list or a map with a name. */
function affiliationsOf(node: unknown): string[] {
  if (isSeq(node)) return node.items.flatMap(affiliationsOf);
  if (!isMap(node)) return [];
  return ['affiliation', 'affiliations', 'institute', 'institution'].flatMap((k) =>
    strings(node.get(k, true) as Node | undefined),
  );
}

/** One blank between words; null for no text. */
export function evened(text: string | undefined): string | null {
  return text?.replace(/\s+/g, ' ').trim() || null;
}

function firstDate(node: unknown): CalendarDate | undefined {
  return readDate(strings(node)[0] ?? '');
}

/** `2026-03-25`, `25 March 2026`, `18 Feb, 2026`, `03/2026`; undefined where there is no date. */
export function readDate(text: string): CalendarDate | undefined {
  const iso = /\b(\d{4})-(\d{2})(?:-(\d{2}))?\b/.exec(text);
  if (iso) {
    const [year, month] = [Number(iso[1]), Number(iso[2])];
    return iso[3] ? { year, month, day: Number(iso[3]) } : { year, month };
  }
  const english = recogniseDates(text.replace(/(\p{L}),\s+(\d{4})/u, '$1 $2'))[0]?.from;
  if (english?.month !== undefined) return english;
  // `12. März 2024`, `3 de maio de 2024`
  const [year, month, day] = parseDate(text).date['date-parts']?.[0] ?? [];
  return year === undefined || month === undefined
    ? english
    : { year, month, ...(day !== undefined && { day }) };
}
