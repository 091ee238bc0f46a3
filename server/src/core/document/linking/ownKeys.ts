/** Whether a paper has its keyed entries in itself, so that a key which they lack is missing. */
import { overlaps, type Span } from '../../text/span';
import type { DocumentModel } from '../model';

/** What brings in entries that this file does not have. */
const elsewhere = ['\\bibliography{', '\\addbibresource', '\\input{', '\\include{', '\\subfile{'];

/** Entries with keys, and nothing that brings in others: without them a key is told in a file that is not read here. */
export function hasOwnKeys(model: DocumentModel): boolean {
  return (
    model.referenceIndex.keys.some((k) => k !== null) && !elsewhere.some((words) => commands(model, words))
  );
}

/** Whether the text has these words outside of comments and code. */
function commands(model: DocumentModel, words: string): boolean {
  let at = model.text.indexOf(words);
  while (at >= 0) {
    const place = { start: at, end: at + words.length };
    if (!isHidden(model, place)) return true;
    at = model.text.indexOf(words, place.end);
  }
  return false;
}

function isHidden({ comments, blocks }: DocumentModel, place: Span): boolean {
  return (
    comments.some((c) => overlaps(c, place)) ||
    blocks.some(({ start, block: { kind, source } }) => {
      const hides = kind === 'comment' || kind === 'code';
      return hides && overlaps({ start, end: start + source.length }, place);
    })
  );
}
