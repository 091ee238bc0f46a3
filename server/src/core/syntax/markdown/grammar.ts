/** GitHub Markdown as `@lezer/markdown` reads it, with the two things policy papers add to it. */
import { GFM, type InlineParser, type MarkdownConfig, parser } from '@lezer/markdown';

const dollar = 36;
const caret = 94;
const open = 91;
const close = 93;
const backslash = 92;

/** `^[a note in the text]` of Pandoc. */
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
      else if (char === close && --depth === 0) return cx.addElement(cx.elt('InlineNote', pos, at + 1));
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

export const markdownParser = parser.configure([GFM, ours]);
