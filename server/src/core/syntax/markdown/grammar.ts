/** GitHub Markdown as `@lezer/markdown` reads it, with the two things policy papers add to it. */
import {
  type Element,
  GFM,
  type InlineContext,
  type InlineParser,
  type MarkdownConfig,
  type MarkdownParser,
  parser,
} from '@lezer/markdown';
import { piecesOf } from '../../text/pieces';

const dollar = 36;
const caret = 94;
const open = 91;
const close = 93;
const backslash = 92;

/** The markup in a note. Notes in notes, which Pandoc knows no more than we, are left as text. */
function inside(cx: InlineContext, from: number, to: number): readonly Element[] {
  const words = cx.slice(from, to);
  return words.includes('^[') ? [] : cx.parser.parseInline(words, from);
}

/** `^[a note in the text]` of Pandoc; `^[3,4]^` are raised numbers. */
const inlineNote: InlineParser = {
  name: 'InlineNote',
  before: 'Link',
  parse(cx, next, pos) {
    if (next !== caret || cx.char(pos + 1) !== open) return -1;
    let depth = 0;
    for (let at = pos + 1; at < cx.end; at++) {
      const char = cx.char(at);
      if (char === backslash) at++;
      else if (char === open) depth++;
      else if (char === close && --depth === 0)
        return cx.char(at + 1) === caret
          ? -1
          : cx.addElement(cx.elt('InlineNote', pos, at + 1, inside(cx, pos + 2, at)));
    }
    return -1;
  },
};

/** `$x^2$`, never `$3.8 billion … $4`: no space inside the dollars, no digit behind. */
const maths: InlineParser = {
  name: 'Maths',
  before: 'Emphasis',
  parse(cx, next, pos) {
    if (next !== dollar || !/\S/.test(String.fromCharCode(cx.char(pos + 1)))) return -1;
    const text = cx.slice(pos, Math.min(cx.end, pos + 200));
    const match = /^\$(?![\d\s$])[^$\n]*[^\s$\\]\$(?!\d)/.exec(text);
    return match ? cx.addElement(cx.elt('Maths', pos, pos + match[0].length)) : -1;
  },
};

const ours: MarkdownConfig = {
  defineNodes: ['InlineNote', 'Maths'],
  parseInline: [inlineNote, maths],
  // Indented lines of converted papers are prose, not code.
  remove: ['IndentedCode'],
};

/**
 * The longest text (UTF-16 offsets) whose inline markup is read in one go. The parser looks from each closing mark
 * back over all that stands before it; markup that spans two pieces is not seen. Paragraphs are far shorter.
 */
const longestPiece = 20_000;

function inPieces(whole: MarkdownParser): MarkdownParser {
  const read = whole.parseInline.bind(whole);
  whole.parseInline = (text, offset) => {
    if (text.length <= longestPiece) return read(text, offset);
    const elements: ReturnType<typeof read> = [];
    for (const piece of piecesOf(text, longestPiece))
      for (const e of read(text.slice(piece.start, piece.end), offset + piece.start)) elements.push(e);
    return elements;
  };
  return whole;
}

export const markdownParser = inPieces(parser.configure([GFM, ours]));
