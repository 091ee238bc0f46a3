/** Picks from a list by a few typed letters that may be wrong: the only importer of fuse.js. */
import Fuse from 'fuse.js';

/** A field of the items, and how much a match in it counts against one in the others. */
export interface PickField<T> {
  readonly name: string;
  readonly weight: number;
  readonly of: (item: T) => string;
}

/** The items that fit, the best first; all of them, in their order, where nothing was typed. */
export function pick<T>(
  items: readonly T[],
  typed: string,
  fields: readonly PickField<T>[],
  limit = 50,
): readonly T[] {
  // A longer query costs more and finds nothing new.
  const query = typed.trim().slice(0, 64);
  if (query === '') return items.slice(0, limit);
  const fuse = new Fuse(items, {
    keys: fields.map((f) => ({ name: f.name, weight: f.weight, getFn: f.of })),
    threshold: 0.35,
    ignoreLocation: true,
    ignoreDiacritics: true,
  });
  return fuse.search(query, { limit }).map((found) => found.item);
}
