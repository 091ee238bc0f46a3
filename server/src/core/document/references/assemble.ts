/** Labelled stretches of a reference to CSL-JSON: names parted, dates read, volumes split, pages evened, type inferred. */
import { type Anchors, isDateText } from './anchors';
import type { CslDate, CslField, CslItem } from './csl';
import { originalYear, parseDate } from './dates';
import { parseNames } from './names';
import { isNewsOutlet } from './outletFields';
import type { FieldSpan, ParsedReference } from './reference';
import { inferType } from './type';

type Writable = { -readonly [K in keyof CslItem]: CslItem[K] };

export function assemble(text: string, fields: readonly FieldSpan[], anchors: Anchors): ParsedReference {
  const csl: Writable = {};
  let yearSuffix: string | null = null;
  const inverted = anchors.dates.length > 0 && anchors.dates[0]!.start < text.length / 2;
  const labelled = fields.map((f) =>
    isPublisher(text, f, fields) ? { ...f, field: 'publisher' as const } : f,
  );
  for (const f of labelled) {
    const value = text.slice(f.start, f.end);
    if (f.field === 'issued') yearSuffix = addDate(csl, value) ?? yearSuffix;
    else addField(csl, f.field, value, inverted);
  }
  if (csl.DOI === undefined) addLinkedDoi(csl);
  const type = inferType(csl, text);
  const item: CslItem = fields.length === 0 ? {} : { type, ...csl };
  return { csl: item, fields: labelled, yearSuffix, repeatsAuthor: anchors.dash !== null };
}

const press = /\b(?:press|publishers?|publishing|verlag|books|editora|éditions|editorial)\b/i;

/** `Penguin Press 2018` where a journal would stand: a publisher, if no volume, issue or page follows. */
function isPublisher(text: string, f: FieldSpan, fields: readonly FieldSpan[]): boolean {
  const name = text.slice(f.start, f.end);
  if (f.field !== 'container-title' || !press.test(name) || isNewsOutlet(name)) return false;
  const others = new Set(fields.map((o) => o.field));
  return !['volume', 'issue', 'page', 'publisher', 'editor', 'DOI'].some((o) => others.has(o as CslField));
}

/** `https://doi.org/10.1000/182` is an address and a DOI. */
function addLinkedDoi(csl: Writable): void {
  const found = /doi\.org\/(10\.\d{4,9}\/\S+)/i.exec(csl.URL ?? '')?.[1];
  if (found) csl.DOI = found;
}

/** The first date is the date; a later one adds month and day where the first has a year alone. */
function addDate(csl: Writable, value: string): string | null {
  const read = parseDate(value);
  if (csl.issued === undefined) {
    csl.issued = read.date;
    const original = originalYear(value);
    const year = read.date['date-parts']?.[0]?.[0];
    if (original !== null && year !== undefined && year !== original)
      csl['original-date'] = { 'date-parts': [[original]] };
    return read.yearSuffix;
  }
  const more = refine(csl.issued, value);
  if (more) csl.issued = more;
  return null;
}

function refine(known: CslDate, value: string): CslDate | null {
  const parts = known['date-parts']?.[0];
  if (parts?.length !== 1) return null;
  const read = parseDate(isDateText(value) ? value : `${parts[0]} ${value}`).date['date-parts']?.[0];
  return read && read.length > 1 && read[0] === parts[0] ? { ...known, 'date-parts': [read] } : null;
}

function addField(csl: Writable, field: Exclude<CslField, 'issued'>, value: string, inverted: boolean): void {
  switch (field) {
    case 'author':
    case 'editor':
    case 'translator': {
      const names = parseNames(value, { inverted });
      if (names.length > 0) csl[field] = [...(csl[field] ?? []), ...names];
      return;
    }
    case 'accessed':
    case 'original-date':
      csl[field] ??= parseDate(value).date;
      return;
    case 'page':
      csl.page ??= evenPages(value);
      return;
    case 'title':
    case 'container-title':
    case 'collection-title':
    case 'publisher':
    case 'publisher-place':
      csl[field] ??= unquote(value);
      return;
    case 'note':
    case 'genre':
      csl[field] = csl[field] === undefined ? value : `${csl[field]}. ${value}`;
      return;
    case 'DOI': {
      const doi = /10\.\d{4,9}\/\S+/.exec(value)?.[0] ?? value;
      if (csl.DOI === undefined) csl.DOI = doi;
      return;
    }
    case 'volume':
    case 'issue':
    case 'number':
    case 'edition':
    case 'URL':
    case 'ISBN':
    case 'citation-number':
      csl[field] ??= value;
      return;
  }
}

/** `104–111`, `104 - 11` and `e12-e20` with a plain hyphen and no blanks, the end written out: `104-111`. */
export function evenPages(value: string): string {
  const even = value
    .replace(/\s+/g, ' ')
    .replace(/ ?[-–—−]+ ?/g, '-')
    .replace(/^(?:pp?|pages?)\.?\s*/i, '')
    .trim();
  const range = /^(\d+)-(\d+)$/.exec(even);
  if (!range || range[2]!.length >= range[1]!.length) return even;
  const [, from, to] = range;
  return `${from}-${from!.slice(0, from!.length - to!.length)}${to}`;
}

/** Quotation marks around the whole go; those of a part stay: `'War crime': a truce under strain`. */
function unquote(value: string): string {
  const even = value.replace(/\s+/g, ' ').trim();
  if (opensWithQuotedPart.test(even)) return even;
  return even.replace(/^["“”„«‘'\s]+|(?<!["“”»\s])["“”»\s]+$/g, '');
}

const opensWithQuotedPart = /^["“„«'‘][^"“”„«»'‘’]{1,80}["”»'’](?=[^\w\s]|\s\w)/;
