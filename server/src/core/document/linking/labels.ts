/** How a message calls a cited work and an entry: `Okafor & Lindqvist (2021)`. */
import type { CitedWork } from '../citations/citation';
import type { CslName } from '../references/csl';
import type { Reference } from '../references/reference';

/** `de la Cruz`, `United Nations`. */
export function familyOf(name: CslName): string {
  const { family, literal, given, 'non-dropping-particle': particle } = name;
  if (family) return particle ? `${particle} ${family}` : family;
  return literal ?? given ?? '';
}

/** `Okafor`, `Okafor & Lindqvist`, `Okafor et al.`; the first words of the title where nobody is named. */
export function entryAuthors(reference: Reference): string {
  const names = (reference.csl.author ?? reference.csl.editor ?? []).map(familyOf).filter((n) => n !== '');
  if (names.length > 2) return `${names[0]} et al.`;
  return (
    names.join(' & ') || `“${(reference.csl.title ?? reference.text).split(/\s+/).slice(0, 6).join(' ')}”`
  );
}

/** `2019a`, `n.d.`. */
export function entryYear(reference: Reference): string {
  const { issued } = reference.csl;
  const year = issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (issued?.literal ?? 'n.d.') : `${year}${reference.yearSuffix ?? ''}`;
}

export function entryLabel(reference: Reference): string {
  return `${entryAuthors(reference)} (${entryYear(reference)})`;
}

/** The cited authors in one form, however the citation writes them. */
export function citedAuthors(work: CitedWork): string {
  const names = work.authors.map((a) => a.text);
  if (work.etAl || names.length > 2) return `${names[0] ?? ''} et al.`;
  return names.join(' & ');
}
