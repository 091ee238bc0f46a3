/** A cited work against one entry: how well names, number of authors, year and suffix agree. */

import { givenNames } from '../../knowledge/names/names';
import type { CitedWork } from '../citations/citation';
import {
  type CitedKey,
  citedKey,
  compareBody,
  compareFirst,
  compareOthers,
  comparePerson,
  joined,
  type NameMatch,
} from './compare';
import type { EntryKeys } from './keys';
import { wordsOf } from './names';

/** A way to read the cited names: as written, as one body, or without those that were no names. */
export interface NameReading {
  readonly names: readonly CitedKey[];
  readonly as: 'persons' | 'body';
  readonly cost: number;
  /** Left out, and to be found among the other authors. */
  readonly swapped?: readonly CitedKey[] | null;
}

/** A work to look for. `year` without its suffix, null where undated. */
export interface Wanted {
  readonly readings: readonly NameReading[];
  readonly etAl: boolean;
  readonly year: string | null;
  readonly suffix: string | null;
}

export interface Scored {
  readonly entry: EntryKeys;
  /** 0 to 1; from `accepted` on the names agree. */
  readonly names: number;
  readonly how: NameMatch['how'];
  /** Cited names beyond the first that the entry has, from 0 to 1. */
  readonly others: number;
}

/** Names agree at and above this; below, they are at best near. */
export const accepted = 0.74;

export function wanted(work: CitedWork): Wanted {
  const m = /^(\d{4})(?:\/\d{4})?([a-r])?/.exec(work.year ?? '');
  return {
    readings: readings(work),
    etAl: work.etAl,
    year: m ? m[1]! : null,
    suffix: m?.[2] ?? undatedSuffix(work.year),
  };
}

/** `n.d.-a`. */
function undatedSuffix(year: string | null): string | null {
  return /-([a-z])$/.exec(year ?? '')?.[1] ?? null;
}

/** The length of ` and ` and ` und `. A shorter joint may be ` e `, which parts clauses as well: `em Santo André e Silva (1998)`. */
const joint = 5;

function readings(work: CitedWork): NameReading[] {
  const { authors } = work;
  const names = authors.map(citedKey);
  const found: NameReading[] = [{ names, as: 'persons', cost: 0 }];
  if (authors.length > 1) found.push({ names: [joined(authors)], as: 'body', cost: 0.02 });
  const bodies = jointBodies(authors);
  if (bodies) found.push({ names: bodies, as: 'persons', cost: 0.02 });
  const tail = lastWord(authors);
  if (tail !== null) found.push({ names: [citedKey({ text: tail })], as: 'persons', cost: 0.2 });
  for (let drop = 1; drop < authors.length && drop < 4; drop++) {
    const rest = names.slice(drop);
    // `Collier and Zhang` is not Zhang: one name alone remains only of `X and Y` written the wrong way round.
    const joined = authors[drop]!.start - authors[drop - 1]!.end === joint;
    const swapped = rest.length === 1 && !work.etAl && joined ? names.slice(0, drop) : null;
    found.push({ names: rest, as: 'persons', cost: 0.08 * drop, swapped });
  }
  return found;
}

/** `FAO-WFP`, `UNDP/UNEP`: bodies that published together, by their acronyms. */
function jointBodies([name, ...others]: CitedWork['authors']): CitedKey[] | null {
  if (!name || others.length > 0 || !/^\p{Lu}{2,8}(?:\s?[-/–]\s?\p{Lu}{2,8}){1,3}$/u.test(name.text))
    return null;
  return name.text.split(/[-/–]/).map((text) => citedKey({ text: text.trim() }));
}

/** `Modelo de Firpo (2007)`, `MDAnalysis Alibay et al. (2023)`: what stands before a surname may be no part of it. */
function lastWord(authors: CitedWork['authors']): string | null {
  if (authors.length !== 1) return null;
  const words = authors[0]!.text.split(/\s+/);
  const first = wordsOf(words[0]!)[0] ?? '';
  return words.length < 2 || words.length > 6 || givenNames.has(first) || first.length < 2
    ? null
    : words.at(-1)!;
}

/** The best reading of the names against an entry, whatever its year. */
export function scoreNames(
  work: Wanted,
  entry: EntryKeys,
  expansionOf: (name: CitedKey) => string | undefined,
): Scored {
  let best: Scored = { entry, names: 0, how: 'surname', others: 0 };
  for (const { names, as, cost, swapped } of work.readings) {
    const compare = as === 'body' ? compareBody : compareFirst;
    const first = compare(names[0]!, entry, expansionOf(names[0]!));
    if (first.score === 0 || (swapped && !areCoAuthors(swapped, entry))) continue;
    const others = compareOthers(names.slice(1), entry);
    const score = 0.7 * first.score + 0.3 * others - cost - countCost(work, names.length, entry);
    if (score > best.names) best = { entry, names: score, how: first.how, others };
  }
  return best;
}

/** The names left out are those of all other authors. */
function areCoAuthors(names: readonly CitedKey[], entry: EntryKeys): boolean {
  return (
    entry.count === names.length + 1 &&
    names.every((n) => entry.persons.some((p) => comparePerson(n, p).score > 0.5))
  );
}

/** `et al.` of a work by one or two; one name of a work by two or more. */
function countCost(work: Wanted, cited: number, entry: EntryKeys): number {
  if (entry.count === null) return 0;
  if (work.etAl) return entry.count >= 3 ? 0 : entry.count === 2 ? 0.04 : 0.1;
  if (cited === entry.count) return 0;
  return cited < entry.count ? (cited === 1 ? 0.06 : 0.05) : 0.08;
}
