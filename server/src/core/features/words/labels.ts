/** How works are called on every surface: `Okafor & Lindqvist (2021)`. */
import type { CitedWork } from '../../document/citations/citation';
import type { CslItem, CslName } from '../../document/references/csl';
import { shortLabel } from '../../document/references/format';
import type { Reference } from '../../document/references/reference';
import { shortened } from './phrases';

/** `de la Cruz`, `United Nations`. */
export function surname(name: CslName): string {
  const { family, literal, given, 'non-dropping-particle': particle } = name;
  if (family) return particle ? `${particle} ${family}` : family;
  return literal ?? given ?? '';
}

/** `who` is `Okafor & Lindqvist`, or the title where nobody signs; `when` is `2021a`, `n.d.`. */
export interface LabelParts {
  readonly who: string;
  readonly when: string;
}

export function labelParts({ csl, yearSuffix, text }: Reference): LabelParts {
  const match = /^(.*) \(([^()]*)\)$/s.exec(shortLabel(csl, yearSuffix));
  const who = match?.[1] ?? '';
  const unread = who === '' || who === 'Untitled';
  return { who: unread ? shortened(text, 60) : who, when: match?.[2] ?? '' };
}

/** `Okafor & Lindqvist (2021)`; the title, or the entry's first words, where nobody is named. */
export function referenceLabel(reference: Reference): string {
  const { who, when } = labelParts(reference);
  return when === '' ? who : `${who} (${when})`;
}

/** `Okafor & Lindqvist 2021`: the short form of a list of sources. */
export function sourceLabel(reference: Reference): string {
  const { who, when } = labelParts(reference);
  return `${who} ${when}`.trim();
}

/** `Okafor & Lindqvist, 2021`: what stands inside a citation's brackets. */
export function citationLabel(reference: Reference): string {
  const { who, when } = labelParts(reference);
  return `${who}, ${when === '' ? 'n.d.' : when}`;
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
