/** The marks of notes in the running text, and the works that each of them cites. */
import type { Block } from '../../syntax/block';
import type { Citation, CitedWork } from '../citations/citation';
import type { Cited } from '../linking/cited';
import type { Link } from '../linking/link';
import { isImprint } from './imprint';
import { idOfNoteInText } from './note';
import { openingOf, readNoteSources } from './sources';

/**
 * A number that is the mark of a note: raised, or set down behind its word by a conversion, in a paper whose notes
 * stand at the end and that has no numbered list. As it was where it is none.
 */
export function asNoteMark(citation: Citation, noteIds: ReadonlySet<string>): Citation {
  if (citation.form !== 'numeric' || citation.text.startsWith('(')) return citation;
  if (!citation.works.every((w) => noteIds.has(w.key ?? ''))) return citation;
  return { ...citation, form: 'note', works: citation.works.map((w) => ({ ...w, strength: 'sure' })) };
}

/**
 * What stands in the full form of a work, its address and its year, is a part of that and cites nothing more; nor
 * does the number of the note itself.
 */
export function outsideSources(block: Block, citations: readonly Citation[]): readonly Citation[] {
  if (block.kind !== 'note' || citations.length === 0) return citations;
  const full = readNoteSources(block).filter((s) => s.kind === 'full');
  const opening = openingOf(block);
  return citations.filter(
    (c) => c.end > opening && !isImprint(c.text) && !full.some((s) => s.start <= c.start && c.end <= s.end),
  );
}

/**
 * The mark of a note, in place, with one work for each that the note names; as it was where it names none. A note in
 * the text is known by its place.
 */
export function linkedByNote<T extends Pick<Cited, 'form' | 'works' | 'links' | 'start'>>(
  citation: T,
  byNote: ReadonlyMap<string, readonly number[]>,
): T {
  if (citation.form !== 'note') return citation;
  const marks = citation.works.map((w) => ({ ...w, key: w.key ?? idOfNoteInText(citation.start) }));
  const cited = marks.flatMap((mark, i): readonly { work: CitedWork; link: Link }[] => {
    const found = byNote.get(mark.key) ?? [];
    const reason = citation.works[i]!.key === null ? 'named in this note' : `named in note ${mark.key}`;
    return found.length === 0
      ? [{ work: mark, link: citation.links[i]! }]
      : found.map((reference) => ({
          work: mark,
          link: { match: 'exact', reference, candidates: [], problem: null, reason },
        }));
  });
  return { ...citation, works: cited.map((c) => c.work), links: cited.map((c) => c.link) };
}
