/**
 * Notes and bibliography side by side (Chicago Manual of Style, 17th ed., 14.19): the entry of the reference list
 * for each work that a note names, so that a work cited in notes alone does not count as uncited.
 */
import { fold } from '../../text/normalise';
import type { LinkedCitation } from '../model';
import type { CslItem } from '../references/csl';
import type { Reference } from '../references/reference';
import { firstAuthor, titleKey } from '../references/similarity';
import { type Note, workOf } from './note';

/** A shorter title says too little; a note may leave the subtitle out. */
const shortestTitle = 8;

/** By the id of the note: indices of entries, in the order of its sources, each once. */
export function entriesOfNotes(
  notes: readonly Note[],
  references: readonly Reference[],
): ReadonlyMap<string, readonly number[]> {
  if (notes.length === 0 || references.length === 0) return new Map();
  const shelves = new Map<string, { readonly title: string; readonly index: number }[]>();
  for (const { csl, index } of references) {
    const shelf = shelves.get(surnameOf(csl)) ?? [];
    shelf.push({ title: titleKey(csl.title ?? ''), index });
    shelves.set(surnameOf(csl), shelf);
  }
  const entryOf = (csl: CslItem) => {
    const title = titleKey(csl.title ?? '');
    const shelf = title.length < shortestTitle ? [] : (shelves.get(surnameOf(csl)) ?? []);
    return shelf.find((e) => e.title === title) ?? shelf.find((e) => opensAlike(e.title, title));
  };
  return new Map(
    notes.map((note) => {
      const works = note.sources.map((s) => workOf(notes, s)?.csl).filter((csl) => csl !== undefined);
      const found = works.flatMap((csl) => (csl === null ? [] : (entryOf(csl)?.index ?? [])));
      return [note.id, [...new Set(found)]];
    }),
  );
}

function surnameOf(csl: CslItem): string {
  return fold(firstAuthor(csl)).split(' ').at(-1)!;
}

function opensAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= shortestTitle && (a.startsWith(b) || b.startsWith(a));
}

/** A mark of a note with one work for each entry that the note names; as it was where it names none. */
export function linkedByNote<T extends Pick<LinkedCitation, 'form' | 'works' | 'links'>>(
  citation: T,
  entries: ReadonlyMap<string, readonly number[]>,
): T {
  const [mark] = citation.works;
  const found = citation.form === 'note' && mark ? (entries.get(mark.key ?? '') ?? []) : [];
  if (found.length === 0) return citation;
  return {
    ...citation,
    works: found.map(() => mark!),
    links: found.map((reference) => ({
      match: 'exact' as const,
      reference,
      candidates: [],
      problem: null,
      reason: `named in note ${mark!.key}`,
    })),
  };
}
