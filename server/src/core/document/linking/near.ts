/** Near misses: a name within two edits and the same year, or the same names and a year off by a digit or one. */

import type { Candidates } from './candidates';
import { type CitedKey, comparePerson, spellingDistance } from './compare';
import type { EntryKeys } from './keys';
import type { Scored, Wanted } from './match';

export interface NearMiss {
  readonly entry: EntryKeys;
  readonly problem: 'name' | 'year';
  readonly cost: number;
}

/** Entries of the same year whose names differ by a letter or two, nearest first. */
export function nearNames(work: Wanted, entries: readonly EntryKeys[]): NearMiss[] {
  const found: NearMiss[] = [];
  for (const entry of entries) {
    const readings = work.readings.filter((r) => !r.swapped && r.as === 'persons');
    const cost = Math.min(...readings.map((r) => spellingCost(r.names, entry) + r.cost));
    if (cost < Infinity) found.push({ entry, problem: 'name', cost });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** Letters that differ over all cited names; infinite where one is too far from every author of the entry. */
function spellingCost(names: readonly CitedKey[], entry: EntryKeys): number {
  const first = authorDistance(names[0]!, entry, 0);
  if (first === null) return Infinity;
  let cost = first;
  for (const name of names.slice(1)) {
    const others = entry.persons.map((_, i) => authorDistance(name, entry, i)).filter((d) => d !== null);
    if (others.length === 0) return Infinity;
    cost += Math.min(...others);
  }
  const listed = entry.count !== null && names.length === 1 && entry.count > 2 ? 0.2 : 0;
  return cost > 0 ? cost + listed : Infinity;
}

function authorDistance(name: CitedKey, entry: EntryKeys, index: number): number | null {
  const surname = entry.persons[index]?.surname ?? (index === 0 ? entry.head[0] : undefined);
  if (surname === undefined) return null;
  const ways = [name.whole, name.last];
  if (ways.includes(surname)) return 0;
  const body = index === 0 ? [...entry.bodies, entry.title].map((b) => spellingDistance(name.body, b)) : [];
  const distances = [...ways.map((w) => spellingDistance(w, surname)), ...body].filter((d) => d !== null);
  return distances.length === 0 ? null : Math.min(...distances);
}

/**
 * `Kuchins, Mankof, and Backes` of *Kuchins, Mankoff, and Backes*: letters by which a further author differs from one
 * of the entry whom nobody else means; null where all agree, or one is another person altogether.
 */
export function slipAmongOthers(names: readonly CitedKey[], entry: EntryKeys): number | null {
  if (names.length < 2 || entry.persons.length < names.length) return null;
  const left = entry.persons.filter((p) => !names.some((n) => comparePerson(n, p).score > 0.5));
  const unknown = names.slice(1).filter((n) => !entry.persons.some((p) => comparePerson(n, p).score > 0.5));
  const [name] = unknown;
  if (unknown.length !== 1 || !name || entry.head.includes(name.whole)) return null;
  const bare = (surname: string) => surname.replaceAll(' ', '');
  if (left.some((p) => bare(p.surname) === bare(name.whole))) return null;
  const letters = left.flatMap((p) => spellingDistance(name.whole, p.surname) ?? []);
  return letters.length === 0 ? null : Math.min(...letters);
}

/** Names must agree in full, and in number, before a year may be wrong: `Li et al.` is not Li and Durbin. */
export const alike = 0.965;

/** Entries with the same names whose year is a digit or at most two years away, nearest first. */
export function nearYears(work: Wanted, scored: readonly Scored[]): NearMiss[] {
  const found: NearMiss[] = [];
  for (const s of scored) {
    if (s.names < alike || s.others < 1) continue;
    const cost = yearCost(work.year, s.entry.year);
    if (cost !== null) found.push({ entry: s.entry, problem: 'year', cost: cost + (1 - s.names) });
  }
  return found.sort((a, b) => a.cost - b.cost);
}

/** 1 for the next year, more for a digit or two swapped; null where the years have nothing in common. */
function yearCost(a: string | null, b: string | null): number | null {
  if (a === null || b === null) return a === b ? 0 : 3;
  const apart = Math.abs(Number(a) - Number(b));
  if (apart === 1) return 1;
  if (apart === 2) return 1.5;
  const differing = [...a].filter((c, i) => c !== b[i]).length;
  if (differing === 1) return 2;
  const swapped = differing === 2 && [...a].sort().join('') === [...b].sort().join('');
  return swapped ? 2 : null;
}

/** For what fits nowhere: the entry a reader would think of first, if there is one. */
export function nearest(work: Wanted, scored: readonly Scored[], candidates: Candidates): readonly number[] {
  const same = scored.filter((s) => s.names >= 0.5).sort((a, b) => b.names - a.names);
  if (same.length > 0) return same.slice(0, 3).map((s) => s.entry.index);
  return nearNames(work, candidates.ofYear(work.year))
    .slice(0, 3)
    .map((n) => n.entry.index);
}
