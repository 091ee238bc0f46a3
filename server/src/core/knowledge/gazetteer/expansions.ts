/** What acronyms stand for by the names of their entries: `UNAMA` → `United Nations Assistance Mission in Afghanistan`. */
import { entries, type GazetteerEntry } from './gazetteer';
import { isAllCapitals } from './trie';

const known = expansionsOf(entries);

/** The usual long form of an acronym, undefined where the gazetteer has none. */
export function expansionOf(acronym: string): string | undefined {
  return known.get(acronym);
}

/** Of each acronym among the names of some entries, the first name that is spelt out. */
export function expansionsOf(list: readonly GazetteerEntry[]): ReadonlyMap<string, string> {
  return new Map(
    list.flatMap(({ names }) => {
      const long = names.find((n) => n.includes(' ') && !/^\p{Lu}{2}/u.test(n));
      return long ? names.filter((n) => isAllCapitals(n)).map((n) => [n, long] as const) : [];
    }),
  );
}
