/**
 * Near misses: the known word that a misspelt one stands for. Names are compared by edits, one letter added,
 * dropped, changed or two swapped (optimal string alignment; Damerau 1964), which is what typing errors are.
 */

/** Edits from `a` to `b`, or `limit + 1` as soon as it is sure to be more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) edits = Math.min(edits, beforeLast[j - 2]! + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}

export interface NearMatch<T> {
  readonly value: T;
  readonly edits: number;
}

/** Words by first letter and length: a lookup compares with those few that can be near. */
export class NearIndex<T> {
  readonly #exact = new Set<string>();
  readonly #shelves = new Map<string, { readonly key: string; readonly value: T }[]>();

  /** `key` is folded; a key that is added twice keeps its first value. */
  add(key: string, value: T): void {
    if (this.#exact.has(key)) return;
    this.#exact.add(key);
    const shelf = shelfOf(key, key.length);
    const held = this.#shelves.get(shelf);
    if (held) held.push({ key, value });
    else this.#shelves.set(shelf, [{ key, value }]);
  }

  has(key: string): boolean {
    return this.#exact.has(key);
  }

  /** The one nearest key within `limit` edits; null where there is none, or two equally near. */
  nearest(key: string, limit: number): NearMatch<T> | null {
    let best: NearMatch<T> | null = null;
    let ties = 0;
    for (let length = key.length - limit; length <= key.length + limit; length++) {
      for (const item of this.#shelves.get(shelfOf(key, length)) ?? []) {
        const within = best ? best.edits : limit;
        const edits = editDistance(key, item.key, within);
        if (edits > within) continue;
        if (best && edits === best.edits) ties++;
        else ties = 0;
        best = { value: item.value, edits };
      }
    }
    return ties > 0 ? null : best;
  }
}

/** People seldom mistake the first letter of a name; asking for it keeps false alarms few. */
function shelfOf(key: string, length: number): string {
  return `${key.charAt(0)}${length}`;
}
