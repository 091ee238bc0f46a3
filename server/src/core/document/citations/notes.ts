/**
 * Note references as citations: `[^1]`, and of a note in the text its opening, `^[` or `\footnote{`. What the note
 * says is read where it stands.
 */
import type { Block } from '../../syntax/block';
import type { Span } from '../../text/span';
import type { Citation } from './citation';

export function findNotes(block: Block): Omit<Citation, 'text'>[] {
  const found: Omit<Citation, 'text'>[] = [];
  for (const inline of block.inlines) {
    if (inline.kind === 'note-reference') found.push(note(inline, inline.id));
    else if (inline.kind === 'inline-note' && inline.id === undefined)
      found.push(note({ start: inline.start, end: inline.content.start }, null));
  }
  return found;
}

function note(at: Span, id: string | null): Omit<Citation, 'text'> {
  const { start, end } = at;
  const work = {
    start,
    end,
    authors: [],
    etAl: false,
    year: null,
    yearSpan: null,
    locator: null,
    key: id,
    secondary: false,
  };
  return { form: 'note', start, end, works: [{ ...work, strength: 'sure' }] };
}
