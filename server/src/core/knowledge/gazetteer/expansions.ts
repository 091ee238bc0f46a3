/** What the acronyms of the gazetteer stand for: `UNAMA` → `United Nations Assistance Mission in Afghanistan`. */
import { entries } from './gazetteer';
import { isAllCapitals } from './trie';

const expansions: ReadonlyMap<string, string> = new Map(
  entries.flatMap(({ names }) => {
    const long = names.find((n) => n.includes(' ') && !/^\p{Lu}{2}/u.test(n));
    return long ? names.filter((n) => isAllCapitals(n)).map((n) => [n, long] as const) : [];
  }),
);

/** The usual long form of an acronym, undefined where the gazetteer has none. */
export function expansionOf(acronym: string): string | undefined {
  return expansions.get(acronym);
}
