/**
 * The works that notes name (Chicago Manual of Style, 17th ed., 14.19): the entry of the reference list where it
 * has one, otherwise the full form of the first note that names it, which is then a source of the paper like any
 * entry. So a work cited in notes alone counts as cited, and a paper without a list has its sources all the same.
 */
import { fold } from '../../text/normalise';
import type { CslItem } from '../references/csl';
import type { Reference } from '../references/reference';
import { firstAuthor, titleKey } from '../references/similarity';
import { type CitedSource, type Note, workOf } from './note';

/** A shorter title says too little; a note may leave the subtitle out. */
const shortestTitle = 8;

export interface NotedWorks {
  /** Works that no list has, at the place of their full form; they are counted on behind the list's entries. */
  readonly works: readonly Reference[];
  /** By the id of the note: indices of works, in the order of its sources, each once. */
  readonly byNote: ReadonlyMap<string, readonly number[]>;
}

export const noNotedWorks: NotedWorks = { works: [], byNote: new Map() };

/** `listed` are the entries of the paper's lists, in order. */
export function worksOfNotes(notes: readonly Note[], listed: readonly Reference[]): NotedWorks {
  if (notes.length === 0) return noNotedWorks;
  const shelves = new Shelves();
  for (const { csl, index } of listed) shelves.add(csl, index);
  const works: Reference[] = [];
  const indexOf = (source: CitedSource): number | null => {
    const { parsed } = source;
    if (parsed === null) return null;
    const known = shelves.find(parsed.csl);
    if (known !== null) return known;
    const index = listed.length + works.length;
    const { start, end, text } = source;
    works.push({ ...parsed, start, end, text, flaws: [], index });
    shelves.add(parsed.csl, index);
    return index;
  };
  const byNote = new Map<string, readonly number[]>();
  for (const note of notes) {
    const found = note.sources.flatMap((s) => {
      const work = workOf(notes, s);
      return work === null ? [] : (indexOf(work) ?? []);
    });
    byNote.set(note.id, [...new Set(found)]);
  }
  return { works, byNote };
}

/** Works by the surname of their first author. */
class Shelves {
  readonly #shelves = new Map<string, { readonly title: string; readonly index: number }[]>();

  add(csl: CslItem, index: number): void {
    const work = { title: titleKey(csl.title ?? ''), index };
    const shelf = this.#shelves.get(surnameOf(csl));
    if (shelf) shelf.push(work);
    else this.#shelves.set(surnameOf(csl), [work]);
  }

  find(csl: CslItem): number | null {
    const title = titleKey(csl.title ?? '');
    const shelf = title.length < shortestTitle ? [] : (this.#shelves.get(surnameOf(csl)) ?? []);
    const found = shelf.find((w) => w.title === title) ?? shelf.find((w) => opensAlike(w.title, title));
    return found?.index ?? null;
  }
}

function surnameOf(csl: CslItem): string {
  return fold(firstAuthor(csl)).split(' ').at(-1)!;
}

function opensAlike(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= shortestTitle && (a.startsWith(b) || b.startsWith(a));
}
