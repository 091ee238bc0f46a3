/**
 * Which states share a border on land: facts, each pair once in borders.json (ISO 3166-1 alpha-3). Borders across
 * a strait or along a disputed line that nobody crosses by treaty are left out.
 */
import borders from './borders.json';

/** What a paper calls `the neighbouring countries`: a region whose members hang on whose neighbours they are. */
export const neighboursId = 'NEIGHBOURS';

const byCountry: ReadonlyMap<string, ReadonlySet<string>> = bothWays(Object.entries(borders));

/** Whether the two countries (ISO 3166-1 alpha-3) are neighbours; false for anything that is not a state. */
export function shareBorder(a: string, b: string): boolean {
  return byCountry.get(a)?.has(b) ?? false;
}

function bothWays(rows: readonly (readonly [string, readonly string[]])[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (from: string, to: string) => {
    const known = found.get(from) ?? new Set();
    found.set(from, known.add(to));
  };
  for (const [a, others] of rows) {
    for (const b of others) {
      add(a, b);
      add(b, a);
    }
  }
  return found;
}
