/** Plain text, as it is typed or as it comes out of a PDF or a Word file: paragraphs, lists, bare addresses. */
import type { Edit, Text } from '../../text/text';
import { assemble, type Previous } from '../assemble';
import type { Inline, SourceLanguage, SyntaxTree } from '../block';
import type { BlockDraft } from '../draft';
import { isNotesTitle } from '../endnotes';
import { roleOfTitle } from '../headings';
import { mask } from '../markdown/prose';
import { restoreStructure } from '../restore';

/** One or more lines with something on them. */
const paragraph = /(?<![^\S\n\r])[^\S\n\r]*\S[^\n\r]*(?:(?:\r\n|\n|\r)[^\S\n\r\f]*[^\s][^\n\r]*)*/g;
const bullet = /^[ \t]*[•●▪‣◦*–-][ \t]+/;
const address = /(?:https?:\/\/|www\.)[^\s<>"“”]+[^\s<>"“”.,;:!?)\]]/g;

export function parsePlain(text: Text, language: SourceLanguage, previous?: Previous): SyntaxTree {
  const { content } = text;
  const drafts = [...content.matchAll(paragraph)].flatMap((m) =>
    split(content, m.index, m.index + m[0].length),
  );
  return {
    language,
    blocks: assemble(content, restoreStructure(content, drafts), previous),
    state: undefined,
  };
}

export function reparsePlain(previous: SyntaxTree, text: Text, edit: Edit): SyntaxTree {
  return parsePlain(text, previous.language, { blocks: previous.blocks, edit });
}

/**
 * A paragraph whose lines open with bullets is a list; any other is one block, but for a first line that heads a
 * list of notes or references.
 */
function split(content: string, start: number, end: number): BlockDraft[] {
  const source = content.slice(start, end);
  const line = /^[^\n\r]{1,60}(?=[\n\r])/.exec(source)?.[0];
  if (line !== undefined && (isNotesTitle(line) || roleOfTitle(line) === 'references')) {
    const below = start + line.length + /^\s*/.exec(source.slice(line.length))![0].length;
    return [draft(content, start, start + line.length, 'paragraph'), ...split(content, below, end)];
  }
  if (!bullet.test(source)) return [draft(content, start, end, 'paragraph')];
  const lines = [...source.matchAll(/^[ \t]*[•●▪‣◦*–-][ \t]+/gm)].map((m) => m.index);
  return lines.map((from, i) => {
    const to = lines[i + 1] ?? source.length;
    const item = source.slice(from, to).trimEnd();
    return draft(content, start + from, start + from + item.length, 'list-item');
  });
}

function draft(content: string, start: number, end: number, kind: 'paragraph' | 'list-item'): BlockDraft {
  return {
    start,
    end,
    kind,
    level: kind === 'list-item' ? 1 : 0,
    read: () => read(content.slice(start, end)),
  };
}

function read(source: string) {
  const inlines: Inline[] = [...source.matchAll(address)].map((m) => {
    const at = { start: m.index, end: m.index + m[0].length };
    return { kind: 'link', ...at, label: at, href: m[0], hrefSpan: at, title: null };
  });
  const mark = bullet.exec(source);
  const masks = mark ? [...inlines, { start: 0, end: mark[0].length }] : inlines;
  return { prose: mask(source, masks), inlines };
}
