/** Which name of a near miss differs from the list, and how the list writes it. */
import type { CitedName, CitedWork } from '../citations/citation';
import type { Reference } from '../references/reference';
import { citedKey, spellingDistance } from './compare';
import { type EntryKeys, keysOf, type PersonKey } from './keys';

export interface Misspelling {
  readonly name: CitedName;
  /** As the entry writes it. */
  readonly listed: string;
  /** Letters that differ: 1 or 2. */
  readonly letters: number;
}

/** The first cited name that no author of the entry bears, with the author nearest to it. */
export function misspellingIn(work: CitedWork, reference: Reference): Misspelling | null {
  const keys = keysOf(reference, undefined);
  for (const name of work.authors) {
    const cited = citedKey(name);
    if (keys.persons.some((p) => p.surname === cited.whole || p.surname === cited.last)) continue;
    const nearest = keys.persons
      .map((p) => ({ person: p, letters: distanceTo(cited.whole, cited.last, p) }))
      .filter((n) => n.letters < 3)
      .sort((a, b) => a.letters - b.letters)[0];
    if (nearest) return { name, listed: nearest.person.written, letters: nearest.letters };
    const word = nearestWord(cited.whole, keys);
    if (word) return { name, ...word };
  }
  return null;
}

function distanceTo(whole: string, last: string, person: PersonKey): number {
  return Math.min(spellingDistance(whole, person.surname) ?? 3, spellingDistance(last, person.surname) ?? 3);
}

/** Where the authors were not read, the words before the year have to do. */
function nearestWord(cited: string, keys: EntryKeys): Pick<Misspelling, 'listed' | 'letters'> | null {
  const candidates = [...keys.bodies, ...keys.head.slice(0, 3)];
  for (const listed of candidates) {
    const letters = spellingDistance(cited, listed);
    if (letters !== null)
      return { listed: listed.replace(/(?:^|\s)\p{Ll}/gu, (c) => c.toUpperCase()), letters };
  }
  return null;
}
