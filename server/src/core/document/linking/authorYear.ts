/** An author–year work to its entry: exact, near, ambiguous or none, each with its reason. */
import type { CitedWork } from '../citations/citation';
import type { Candidates } from './candidates';
import { type CitedKey, isAcronym, isUnsigned, type NameMatch } from './compare';
import { isCountry } from './countries';
import type { EntryKeys } from './keys';
import type { Link } from './link';
import { accepted, type Scored, scoreNames, type Wanted, wanted } from './match';
import { alike, type NearMiss, nearest, nearNames, nearYears, slipAmongOthers } from './near';

/** What the paper calls its bodies for short: acronym key → spelt-out name. */
export type Expansions = ReadonlyMap<string, string>;

/** Scores closer than this are equal: nothing that a reader could tell decides between them. */
const equal = 0.025;

export function linkAuthorYear(work: CitedWork, candidates: Candidates, expansions: Expansions): Link {
  if (work.authors.length === 0) return none([]);
  const query = wanted(work);
  const expansionOf = (name: CitedKey) => expansions.get(name.acronym);
  const entries = new Set(
    query.readings.flatMap((r) => [...candidates.named(r.names[0]!, expansionOf(r.names[0]!))]),
  );
  const [first] = query.readings[0]!.names;
  if (first && isAcronym(first))
    for (const e of candidates.ofYear(query.year)) if (isUnsigned(e)) entries.add(e);
  const scored = [...entries].map((e) => scoreNames(query, e, expansionOf));
  const fitting = scored.filter((s) => s.names >= accepted && sameYear(query, s.entry) > 0);
  if (fitting.length > 0) return decide(query, fitting);
  const link = nearLink(query, scored, candidates);
  if (isCountry(work.authors[0]!.text)) return link.far ? none([link.reference!]) : link;
  const known = link.match === 'none' && scored.some(isSameAuthors);
  return known ? { ...link, known } : link;
}

/** 1 for the year of the entry, less for another year it names; 0 where it names none such. */
function sameYear(work: Wanted, entry: EntryKeys): number {
  if (work.year === entry.year) return 1;
  if (work.year === null || entry.year === null) return 0;
  return entry.years.has(work.year) ? 0.5 : 0;
}

/** The same letter behind the year speaks for an entry, another one against it. */
function suffixBonus(cited: string | null, listed: string | null): number {
  if (cited === null || listed === null) return 0;
  return cited === listed ? 0.08 : -0.08;
}

/** The best of those whose names and year agree; the suffix decides among the works of one year. */
function decide(work: Wanted, fitting: readonly Scored[]): Link {
  const total = (s: Scored) =>
    s.names + (sameYear(work, s.entry) - 1) * 0.3 + suffixBonus(work.suffix, s.entry.suffix);
  const top = Math.max(...fitting.map(total));
  const equals = fitting.filter((s) => top - total(s) < equal).sort((a, b) => a.entry.index - b.entry.index);
  const lettered = byOrder(work, equals);
  if (lettered) return lettered;
  const level = distinct(equals);
  const suffixed = level.filter((s) => s.entry.suffix === work.suffix);
  if (level.length === 1) return single(work, level[0]!);
  // `2024` and `2024a` of one list are two works, told apart as the list writes them.
  if (suffixed.length === 1) return exact(work, suffixed[0]!);
  const suffixFree = level.every((s) => s.entry.suffix === null);
  return {
    match: 'ambiguous',
    reference: null,
    candidates: level.map((s) => s.entry.index),
    problem: suffixFree && work.suffix === null ? null : 'suffix',
    reason: `${level.length} works by these authors in ${work.year ?? 'the list without a year'}`,
  };
}

/**
 * `2019a` and `2019b` in the text, and a list that bears no letters: letters follow the order of the list (APA,
 * Chicago), so `b` is the second. Linked, and reported as a letter that the list lacks.
 */
function byOrder(work: Wanted, equals: readonly Scored[]): Link | null {
  if (work.suffix === null || equals.length < 2 || equals.some((s) => s.entry.suffix !== null)) return null;
  const meant = equals[work.suffix.charCodeAt(0) - 'a'.charCodeAt(0)];
  if (!meant) return null;
  const candidates = equals.map((s) => s.entry.index);
  const reason = 'the letter behind the year stands only in the text; taken in the order of the list';
  return { match: 'near', reference: meant.entry.index, candidates, problem: 'suffix', reason };
}

/** The same work listed twice is one work: the first entry stands for both. */
function distinct<T extends Scored | NearMiss>(level: readonly T[]): readonly T[] {
  const titles = new Set<string>();
  return level.filter((s) => {
    const { title, suffix } = s.entry;
    if (title === '') return true;
    const key = `${title} ${suffix ?? ''}`;
    if (titles.has(key)) return false;
    titles.add(key);
    return true;
  });
}

function single(work: Wanted, s: Scored): Link {
  const letters = slipAmongOthers(work.readings[0]!.names, s.entry);
  if (letters !== null)
    return {
      match: 'near',
      reference: s.entry.index,
      candidates: [],
      problem: 'name',
      reason: slipReason(letters),
    };
  if (work.suffix === s.entry.suffix) return exact(work, s);
  const missing = work.suffix === null ? 'in the list' : 'in the text';
  const reason =
    work.suffix !== null && s.entry.suffix !== null
      ? `another letter behind the year: ${work.suffix} here, ${s.entry.suffix} in the list`
      : `the letter behind the year stands only ${missing}`;
  return { match: 'near', reference: s.entry.index, candidates: [], problem: 'suffix', reason };
}

function exact(work: Wanted, s: Scored): Link {
  const link: Link = {
    match: 'exact',
    reference: s.entry.index,
    candidates: [],
    problem: null,
    reason: `${words[s.how]} and year`,
  };
  if (s.how === 'title') return { ...link, titled: true };
  return work.etAl && s.entry.count === 2 ? { ...link, fewer: true } : link;
}

const words: Readonly<Record<NameMatch['how'], string>> = {
  surname: 'surname',
  'full name': 'full name',
  'part of the name': 'part of the name',
  organisation: 'organisation',
  acronym: 'acronym',
  title: 'title',
  spelling: 'spelling',
};

function nearLink(work: Wanted, scored: readonly Scored[], candidates: Candidates): Link {
  const years = nearYears(work, scored);
  const names = work.year === null ? [] : nearNames(work, candidates.ofYear(work.year));
  const found = pick(distinct(names)) ?? pick(distinct(years));
  if (!found)
    return none(
      [...years, ...names].map((n) => n.entry.index).slice(0, 3),
      nearest(work, scored, candidates),
    );
  return {
    match: 'near',
    reference: found.entry.index,
    candidates: [],
    problem: found.problem,
    far: found.problem === 'year' && found.cost >= 2,
    reason: nearReason(work, found),
  };
}

/** By name, acronym or both; a title names nobody. */
function isSameAuthors({ names, others, how }: Scored): boolean {
  return names >= alike && others === 1 && how !== 'title';
}

/** The nearest one, where no other is as near. */
function pick(found: readonly NearMiss[]): NearMiss | undefined {
  const [first, second] = found;
  return first && (!second || second.cost - first.cost > 0.05) ? first : undefined;
}

function nearReason(work: Wanted, n: NearMiss): string {
  switch (n.problem) {
    case 'name':
      return slipReason(Math.floor(n.cost));
    case 'year':
      return `same authors, another year: ${work.year ?? 'none'} here, ${n.entry.year ?? 'none'} in the list`;
  }
}

function slipReason(letters: number): string {
  return letters <= 1 ? 'same year, name one letter off' : 'same year, names two letters off';
}

export function none(close: readonly number[], further: readonly number[] = []): Link {
  const candidates = close.length > 0 ? close : further;
  return { match: 'none', reference: null, candidates, problem: null, reason: 'no such entry in the list' };
}
