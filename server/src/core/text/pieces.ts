/** Long texts in pieces: what bounds the work of those who look from each place of a text at all the others. */
import { type Span, span } from './span';

/**
 * Spans that follow on each other and cover the text, none longer than `longest`: cut behind the last line end of
 * a piece, else behind its last blank, else where it is full, but never inside a character.
 */
export function piecesOf(text: string, longest: number): readonly Span[] {
  const pieces: Span[] = [];
  let from = 0;
  while (text.length - from > longest) {
    const cut = cutBetween(text, from, from + longest);
    pieces.push(span(from, cut));
    from = cut;
  }
  pieces.push(span(from, text.length));
  return pieces;
}

function cutBetween(text: string, from: number, most: number): number {
  const line = text.lastIndexOf('\n', most - 1) + 1;
  if (line > from + (most - from) / 2) return line;
  for (let at = most; at > from + 1; at--) if (/\s/.test(text.charAt(at - 1))) return at;
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}
