/**
 * Near misses: the known word that a misspelt one stands for. Names are compared by edits, one letter added,
 * dropped, changed or two swapped, which is what typing errors are.
 */
import { distanceWithin } from '../text/distance';

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
        const edits = distanceWithin(key, item.key, within);
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
