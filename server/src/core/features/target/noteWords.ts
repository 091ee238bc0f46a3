/** The words of a note that stand for a work named elsewhere: `Ibid., 22`, `Okafor, Border Markets, 55`. */
import type { DocumentModel } from '../../document/model';
import { type CitedSource, type Note, workOf } from '../../document/notes/note';
import type { Reference } from '../../document/references/reference';
import { itemAt, type Span } from '../../text/span';

export interface NoteWordsTarget {
  readonly kind: 'note-words';
  readonly span: Span;
  /** The id of the note. */
  readonly id: string;
  readonly reference: Reference;
}

export function noteWordsAt(model: DocumentModel, offset: number): NoteWordsTarget | null {
  const note = itemAt(model.notes, offset);
  const source = note && itemAt(note.sources, offset);
  if (!source || (source.kind !== 'ibid' && source.kind !== 'short')) return null;
  const reference = referenceOf(model, note, source);
  return reference && { kind: 'note-words', span: source, id: note.id, reference };
}

/** The work itself, or the entry of the list that the marks of the note which names it lead to. */
function referenceOf(model: DocumentModel, note: Note, source: CitedSource): Reference | null {
  const work = workOf(model.notes, source);
  if (!work) return null;
  const named = model.works.find((w) => w.start === work.start && w.end === work.end);
  if (named) return named;
  const mark = model.citations.find((c) => c.form === 'note' && c.works.some((w) => w.key === note.id));
  const index = mark?.links.length === 1 ? mark.links[0]!.reference : null;
  return index === null || index === undefined ? null : (model.works[index] ?? null);
}
