/** How works are called on every surface: `Okafor & Lindqvist (2021)`. */
import type { CitedWork } from '../../document/citations/citation';
import type { CslItem, CslName } from '../../document/references/csl';
import type { Reference } from '../../document/references/reference';
import { shortened } from './phrases';

/** `de la Cruz`, `United Nations`. */
export function surname(name: CslName): string {
  const { family, literal, given, 'non-dropping-particle': particle } = name;
  if (family) return particle ? `${particle} ${family}` : family;
  return literal ?? given ?? '';
}

/** `Okafor`, `Okafor & Lindqvist`, `Okafor et al.`; empty where no author was read. */
export function authorsOf(csl: CslItem): string {
  const names = (csl.author ?? csl.editor ?? []).map(surname).filter((n) => n !== '');
  if (names.length > 2) return `${names[0]} et al.`;
  return names.join(' & ');
}

/** `2019a`, `n.d.`; null where the entry has no date. */
export function yearOf(reference: Pick<Reference, 'csl' | 'yearSuffix'>): string | null {
  const { issued } = reference.csl;
  const year = issued?.['date-parts']?.[0]?.[0];
  if (year !== undefined) return `${year}${reference.yearSuffix ?? ''}`;
  return issued?.literal ?? null;
}

/** `Okafor & Lindqvist (2021)`; the title, or the entry's first words, where nobody is named. */
export function referenceLabel(reference: Reference): string {
  const year = yearOf(reference);
  return year === null ? nameOf(reference) : `${nameOf(reference)} (${year})`;
}

/** `Okafor & Lindqvist 2021`: the short form of a list of sources. */
export function shortLabel(reference: Reference): string {
  const year = yearOf(reference);
  return year === null ? nameOf(reference) : `${nameOf(reference)} ${year}`;
}

/** `Okafor & Lindqvist, 2021`: what stands inside a citation's brackets. */
export function citationLabel(reference: Reference): string {
  return `${nameOf(reference)}, ${yearOf(reference) ?? 'n.d.'}`;
}

function nameOf(reference: Reference): string {
  return authorsOf(reference.csl) || shortened(reference.csl.title ?? reference.text, 60);
}

/** A cited work by the words of its citation: `Okofor 2021`, `@okafor2021`, `note 3`. */
export function workLabel(work: CitedWork): string {
  const names = work.authors.map((a) => a.text);
  const authors = names.length > 2 || work.etAl ? `${names[0] ?? ''} et al.` : names.join(' & ');
  const label = [authors, work.year ?? ''].filter((part) => part.trim() !== '').join(' ');
  return label || (work.key ?? '');
}

const typeNames: Readonly<Record<string, string>> = {
  'article-journal': 'journal article',
  'article-newspaper': 'newspaper article',
  'article-magazine': 'magazine article',
  article: 'article',
  book: 'book',
  chapter: 'chapter',
  report: 'report',
  thesis: 'thesis',
  webpage: 'web page',
  'paper-conference': 'conference paper',
  speech: 'speech',
  legislation: 'law',
  legal_case: 'court case',
  bill: 'bill',
  treaty: 'treaty',
  interview: 'interview',
  dataset: 'data set',
  patent: 'patent',
  'post-weblog': 'blog post',
  'entry-encyclopedia': 'encyclopaedia entry',
  document: 'document',
};

/** `journal article`; null where the type is not known. */
export function typeName(csl: CslItem): string | null {
  return csl.type === undefined ? null : (typeNames[csl.type] ?? csl.type.replaceAll(/[-_]/g, ' '));
}

/** `https://www.example.org/a/b` → `example.org`. */
export function siteOf(address: string): string {
  return /^[a-z][a-z0-9+.-]*:\/\/(?:www\.)?([^/?#\s]+)/i.exec(address)?.[1] ?? address.slice(0, 80);
}
