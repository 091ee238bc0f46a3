/** Where a citation, a note mark or an acronym leads to. */
import type { Snapshot } from '../analysis/snapshot';
import type { DocumentModel } from '../document/model';
import { isNoteInText } from '../document/notes/note';
import type { Reference } from '../document/references/reference';
import type { Span } from '../text/span';
import { blockSpan } from './target/blocks';
import { noteOf } from './target/notes';
import { targetAt, type WorkTarget } from './target/target';

/** `origin` is what the reader points at, `target` the whole thing, `selection` the words that name it. */
export interface Definition {
  readonly origin: Span;
  readonly target: Span;
  readonly selection: Span;
}

/** One for a linked work; the candidates of an ambiguous one; none on plain words. */
export function definition(snapshot: Snapshot, uri: string, offset: number): readonly Definition[] {
  const model = snapshot.papers.get(uri)?.model;
  const target = model && targetAt(model, offset);
  if (!model || !target) return [];
  switch (target.kind) {
    case 'work':
      return works(model, target);
    case 'note-reference':
      return note(model, target.id, target.span);
    case 'acronym': {
      const { start, end, shortSpan } = target.definition;
      return [{ origin: target.span, target: { start, end }, selection: shortSpan }];
    }
    case 'note-words':
      return [entry(target.reference, target.span)];
    // An entry is its own definition, so that an editor can offer its references instead.
    case 'reference':
      return [entry(target.reference, { start: offset, end: offset })];
    case 'link':
    case 'mention':
      return [];
  }
}

function works(model: DocumentModel, { reference, link, citation, work, span }: WorkTarget): Definition[] {
  // A note in the text is seen where its mark is; what is not seen is the entry, or the note that names it in full.
  if (citation.form === 'note' && work.key !== null && !isNoteInText(work.key))
    return note(model, work.key, span);
  if (reference) return [entry(reference, span)];
  if (link.match !== 'ambiguous') return [];
  return link.candidates.flatMap((i) => {
    const candidate = model.references[i];
    return candidate ? [entry(candidate, span)] : [];
  });
}

/** The authors name an entry; where none were read, its first word. */
function entry(reference: Reference, origin: Span): Definition {
  const target = { start: reference.start, end: reference.end };
  const author = reference.fields.find((f) => f.field === 'author');
  const selection = author
    ? { start: author.start, end: author.end }
    : { start: target.start, end: target.start };
  return { origin, target, selection };
}

function note(model: DocumentModel, id: string, origin: Span): Definition[] {
  const placed = noteOf(model, id);
  if (!placed) return [];
  const target = blockSpan(placed);
  return [{ origin, target, selection: { start: target.start, end: target.start } }];
}
