/**
 * Damerau–Levenshtein distance in its restricted form (optimal string alignment: Damerau 1964, Levenshtein 1966):
 * insertions, deletions, substitutions and swaps of neighbours, each costing one.
 */

/** The distance of two strings in code units, or `limit + 1` as soon as it must be larger than `limit`. */
export function distanceWithin(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = distanceRow(a, b, i, last, beforeLast);
    if (Math.min(...row.slice(Math.max(0, i - limit), i + limit + 1)) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** One row of the table: the costs of turning the first `i` letters of `a` into each prefix of `b`. */
function distanceRow(a: string, b: string, i: number, last: number[], beforeLast: number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
    let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
    const swapped =
      i > 1 &&
      j > 1 &&
      a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
      a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
    if (swapped) cost = Math.min(cost, beforeLast[j - 2]! + 1);
    row.push(cost);
  }
  return row;
}
