/**
 * What a reference can be found by. Read from the parsed item and from the entry's own words alike, so that
 * a fault of the parser does not break a link.
 */

import { straighten } from '../../text/normalise';
import { findYears } from '../citations/years';
import type { CslName } from '../references/csl';
import type { Reference } from '../references/reference';
import { addressKey } from './addresses';
import { acronymKey, bodyKey, initialsOf, surnameKey, wordsOf } from './names';

/** A person: folded surname without particles, all its words, and the folded given names. */
export interface PersonKey {
  readonly surname: string;
  readonly given: string;
  /** As written, for messages: `Okafor`. */
  readonly written: string;
}

export interface EntryKeys {
  readonly index: number;
  readonly persons: readonly PersonKey[];
  /** Bodies by their main words: `world bank`. */
  readonly bodies: readonly string[];
  readonly acronyms: ReadonlySet<string>;
  /** `(CME)` in the title of a body's work: what it is called for short. */
  readonly titleAcronyms: ReadonlySet<string>;
  /** Folded words before the year or the title, in order: the authors, however they are written. */
  readonly head: readonly string[];
  readonly title: string;
  /** Of a work that nobody signs: the words of its title up to a comma. */
  readonly titleWords: readonly string[];
  readonly year: string | null;
  readonly suffix: string | null;
  /** All years that the entry names, also of events, first editions and visits. */
  readonly years: ReadonlySet<string>;
  /** Authors the entry lists; null where it stops at `et al.` or nothing certain is known. */
  readonly count: number | null;
  /** The entry stops at `et al.`: who else wrote it is not known. */
  readonly truncated: boolean;
  readonly address: string | null;
}

/** Entries longer than this are read in their first part: the authors and the year are there. */
const readable = 700;

export function keysOf(reference: Reference, before: EntryKeys | undefined): EntryKeys {
  const text = straighten(reference.text.slice(0, readable));
  const years = findYears(text);
  const headText = headOf(text, years.find((y) => y.base !== null)?.start ?? -1);
  const names = reference.csl.author ?? reference.csl.editor ?? [];
  const truncated = /\bet\.? al\b|\.{3}|…|e outros|y otros/i.test(text.slice(0, headText.length + 12));
  const keys: EntryKeys = {
    index: reference.index,
    ...personsAndBodies(names),
    acronyms: acronymsOf(names, headText),
    titleAcronyms: names.every((n) => n.literal !== undefined) ? inBrackets(reference.csl.title ?? '') : none,
    head: wordsOf(headText).slice(0, 60),
    title: bodyKey(wordsOf(reference.csl.title ?? '')),
    titleWords: names.length > 0 ? [] : wordsOf((reference.csl.title ?? '').split(',', 1)[0]!),
    ...yearOf(reference, years[0]?.text),
    years: new Set([
      ...years.flatMap((y) => y.base ?? []),
      ...yearsOfRanges(`${reference.csl.title ?? ''} ${reference.csl.number ?? ''}`),
    ]),
    count: truncated || names.length === 0 ? null : names.length,
    truncated,
    address:
      addressKey(reference.csl.URL ?? '') ??
      addressKey(reference.csl.DOI ? `https://doi.org/${reference.csl.DOI}` : ''),
  };
  return reference.repeatsAuthor && before ? inherit(keys, before) : keys;
}

/** A dash in place of the authors stands for those of the entry before. */
function inherit(keys: EntryKeys, before: EntryKeys): EntryKeys {
  const { persons, bodies, acronyms, count } = before;
  return { ...keys, persons, bodies, acronyms, count, head: [...before.head, ...keys.head].slice(0, 60) };
}

/** The text before the year where it follows the authors; otherwise the first sentence. */
function headOf(text: string, year: number): string {
  if (
    year > 1 &&
    year < 350 &&
    /[(.,;[\s]$/.test(text.slice(0, year)) &&
    !/[.?!]\s\p{Lu}\p{L}+\s\p{Ll}+\s\p{Ll}/u.test(text.slice(0, year))
  ) {
    return text.slice(0, year);
  }
  const end = text.search(/[\p{Ll}\p{Lu}]{3}\.\s|["“]/u);
  return text.slice(0, end < 0 ? 120 : Math.min(end + 3, 350));
}

/** `ILO – International Labour Organization`, `BMZ [Bundesministerium für …`: a short name, and the long one behind it. */
const shortFirst = /^(\p{Lu}[\p{L}&.]{1,11})\s(?:[–-]\s|[[(])(\p{Lu}.*)$/u;

function personsAndBodies(names: readonly CslName[]): Pick<EntryKeys, 'persons' | 'bodies'> {
  const persons: PersonKey[] = [];
  const bodies: string[] = [];
  for (const n of names) {
    const written =
      n.literal ?? [n['non-dropping-particle'], n.family].filter((p) => p !== undefined).join(' ');
    const words = wordsOf(written);
    if (words.length === 0) continue;
    persons.push({ surname: surnameKey(words), given: wordsOf(n.given ?? '').join(' '), written });
    const long = n.literal === undefined ? undefined : shortFirst.exec(n.literal)?.[2];
    if (long !== undefined) bodies.push(bodyKey(wordsOf(long)));
    if (n.literal !== undefined || (n.given === undefined && words.length > 1)) bodies.push(bodyKey(words));
  }
  return { persons, bodies };
}

/** Initials of its bodies, and what stands in brackets behind them: `World Health Organization (WHO)`. */
function acronymsOf(names: readonly CslName[], head: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const n of names) {
    const body = n.literal ?? (n.given === undefined ? n.family : undefined);
    if (body === undefined) continue;
    for (const i of initialsOf(wordsOf(body))) found.add(i);
    const short = shortFirst.exec(body)?.[1];
    if (short !== undefined) found.add(acronymKey(short));
  }
  for (const acronym of inBrackets(head)) found.add(acronym);
  return found;
}

const none: ReadonlySet<string> = new Set();

function inBrackets(text: string): ReadonlySet<string> {
  const found = [...text.matchAll(/[([]\s?(\p{Lu}[\p{L}\p{N}&.-]{1,11})\s?[)\]]/gu)];
  return new Set(found.map((m) => acronymKey(m[1]!)));
}

/** `2011` of *Census of Manufacturing 2011/12*. */
function yearsOfRanges(title: string): string[] {
  return [...title.matchAll(/(?<!\d)((?:19|20)\d\d)(?=[/–-]\d{2}(?:\d{2})?(?!\d))/g)].map((m) => m[1]!);
}

/** Of the parsed item; where it has none, the first year of the text, with its letter. */
function yearOf(reference: Reference, first: string | undefined): Pick<EntryKeys, 'year' | 'suffix'> {
  const issued = reference.csl.issued?.['date-parts']?.[0]?.[0];
  const letter = reference.yearSuffix;
  // `(n.d.). … Retrieved 2023`: the year of the visit is not that of the work.
  if (first !== undefined && !/^\d/.test(first))
    return { year: null, suffix: letter ?? undatedLetter(first) };
  if (issued !== undefined) return { year: String(issued), suffix: letter };
  const m = /^(\d{4})(?:\/\d{4})?([a-r])?$/.exec(first ?? '');
  return m ? { year: m[1]!, suffix: letter ?? m[2] ?? null } : { year: null, suffix: letter };
}

/** `n.d.-a`. */
function undatedLetter(year: string): string | null {
  return /-([a-z])$/.exec(year)?.[1] ?? null;
}
