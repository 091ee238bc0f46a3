/** The prose of a Markdown block: the same length as its source, with markup, addresses and code blanked. */
import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { blank } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Block, Inline, PlainInline } from '../block';

/** Written over with blanks. */
const hidden = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'EmphasisMark',
  'CodeMark',
  'LinkMark',
  'LinkTitle',
  'StrikethroughMark',
  'TaskMarker',
  'InlineCode',
  'HTMLTag',
  'Comment',
  'CommentBlock',
  'ProcessingInstruction',
  'Image',
  'Maths',
  'TableDelimiter',
  'Entity',
  'InlineNote',
  'CodeInfo',
  'HardBreak',
]);

const plainKinds: Readonly<Record<string, PlainInline['kind']>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  InlineCode: 'code',
  Image: 'image',
  Maths: 'math',
};

const noteMark = /^\[\^([^\]\s]+)\]$/;
const noteLabel = /^\[\^([^\]\s]+)\]:/;

/** `# Methods {#methods}`, `## Aside {-}`: what Pandoc and Quarto write behind a heading is none of its words. */
const headingAttributes = /\{(?:-|[#.][^{}\n]{0,120}|[\w-]{1,40}=[^{}\n]{0,120})\}[ \t#]*$/;

export function readProse(
  content: string,
  tree: Tree,
  block: Span,
): Pick<Block, 'prose' | 'inlines' | 'noteId'> {
  const inlines: Inline[] = [];
  const masks: Span[] = [];
  const source = content.slice(block.start, block.end);
  const note = noteLabel.exec(source);
  if (note) masks.push({ start: 0, end: note[0].length });
  tree.iterate({
    from: block.start,
    to: block.end,
    enter: (node) => {
      if (node.from < block.start || node.to > block.end) return true;
      return readNode(node, source, block.start, inlines, masks);
    },
  });
  const shown = inlines.filter((i) => i.kind !== 'note-reference' || i.start > 0 || !note);
  return { prose: mask(source, masks), inlines: shown, ...(note ? { noteId: note[1]! } : {}) };
}

/** Whether to go on inside the node. */
function readNode(
  node: SyntaxNodeRef,
  source: string,
  base: number,
  inlines: Inline[],
  masks: Span[],
): boolean {
  const at = { start: node.from - base, end: node.to - base };
  const text = source.slice(at.start, at.end);
  if (/Heading\d$/.test(node.name)) {
    const attributes = headingAttributes.exec(text);
    if (attributes) masks.push({ start: at.start + attributes.index, end: at.end });
  }
  switch (node.name) {
    case 'Link':
      return readLink(node, source, base, inlines, masks);
    case 'Autolink':
    case 'URL': {
      if (node.name === 'URL' && node.matchContext(['Link'])) return false;
      const address = {
        start: at.start + (text.startsWith('<') ? 1 : 0),
        end: at.end - (text.endsWith('>') ? 1 : 0),
      };
      const href = source.slice(address.start, address.end);
      inlines.push({ kind: 'link', ...at, label: address, href, hrefSpan: address, title: null });
      masks.push(at);
      return false;
    }
    case 'Escape':
      masks.push({ start: at.start, end: at.start + 1 });
      return false;
    case 'Comment':
    case 'CommentBlock':
      inlines.push(comment(at, text));
      break;
    case 'InlineNote':
      inlines.push({ kind: 'inline-note', ...at, content: { start: at.start + 2, end: at.end - 1 } });
      break;
    default: {
      const kind = plainKinds[node.name];
      if (kind) inlines.push({ kind, ...at });
    }
  }
  if (!hidden.has(node.name)) return true;
  masks.push(at);
  return false;
}

/** `[words](address "title")` keeps its words; `[^1]` refers to a note; `[@key]` and `[1]` stay as they are. */
function readLink(
  node: SyntaxNodeRef,
  source: string,
  base: number,
  inlines: Inline[],
  masks: Span[],
): boolean {
  const at = { start: node.from - base, end: node.to - base };
  const note = noteMark.exec(source.slice(at.start, at.end));
  if (note) {
    inlines.push({ kind: 'note-reference', ...at, id: note[1]! });
    masks.push(at);
    return false;
  }
  const url = node.node.getChild('URL');
  if (!url) return false;
  const marks = node.node.getChildren('LinkMark');
  const title = node.node.getChild('LinkTitle');
  const hrefSpan = { start: url.from - base, end: url.to - base };
  inlines.push({
    kind: 'link',
    ...at,
    label: { start: marks[0]!.to - base, end: marks[1]!.from - base },
    href: source.slice(hrefSpan.start, hrefSpan.end),
    hrefSpan,
    title: title ? source.slice(title.from - base + 1, title.to - base - 1) : null,
  });
  masks.push({ start: marks[1]!.from - base, end: at.end });
  return true;
}

export function mask(source: string, masks: readonly Span[]): string {
  if (masks.length === 0) return source;
  const sorted = masks.toSorted((a, b) => a.start - b.start);
  let prose = '';
  let at = 0;
  for (const m of sorted) {
    if (m.end <= at) continue;
    const start = Math.max(at, m.start);
    prose += source.slice(at, start) + blank(source.slice(start, m.end));
    at = m.end;
  }
  return prose + source.slice(at);
}

/** A block of comment ends behind its line: with `\r`, which is not its own. */
function comment(at: Span, text: string): Inline {
  const own = text.trimEnd();
  const words = own.replace(/^<!--/, '').replace(/-->$/, '').trim();
  return { kind: 'comment', start: at.start, end: at.start + own.length, text: words };
}
