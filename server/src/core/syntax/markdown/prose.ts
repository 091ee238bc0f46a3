/** The prose of a Markdown block: the same length as its source, with markup, addresses and code blanked. */
import type { SyntaxNodeRef, Tree } from '@lezer/common';
import { blank } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Block, Inline, InlineNote, PlainInline } from '../block';

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
  const reader = new Reader(content, tree, block);
  const note = noteLabel.exec(reader.source);
  if (note) reader.masks.push({ start: 0, end: note[0].length });
  tree.iterate({
    from: block.start,
    to: block.end,
    enter: (node) => {
      if (node.from < block.start || node.to > block.end) return true;
      return reader.read(node);
    },
  });
  const shown = reader.inlines.filter((i) => i.kind !== 'note-reference' || i.start > 0 || !note);
  const prose = mask(reader.source, reader.masks);
  return { prose, inlines: shown, ...(note ? { noteId: note[1]! } : {}) };
}

class Reader {
  readonly inlines: Inline[] = [];
  readonly masks: Span[] = [];
  readonly source: string;

  constructor(
    private readonly content: string,
    private readonly tree: Tree,
    private readonly block: Span,
  ) {
    this.source = content.slice(block.start, block.end);
  }

  /** Whether to go on inside the node. */
  read(node: SyntaxNodeRef): boolean {
    const at = this.placeOf(node);
    const text = this.source.slice(at.start, at.end);
    if (/Heading\d$/.test(node.name)) {
      const attributes = headingAttributes.exec(text);
      if (attributes) this.masks.push({ start: at.start + attributes.index, end: at.end });
    }
    switch (node.name) {
      case 'Link':
        return this.readLink(node);
      case 'Autolink':
      case 'URL':
        return this.readAddress(node);
      case 'Escape':
        this.masks.push({ start: at.start, end: at.start + 1 });
        return false;
      case 'Comment':
      case 'CommentBlock':
        this.inlines.push(comment(at, text));
        break;
      case 'InlineNote':
        this.inlines.push(this.readNote(node));
        break;
      default: {
        const kind = plainKinds[node.name];
        if (kind) this.inlines.push({ kind, ...at });
      }
    }
    if (!hidden.has(node.name)) return true;
    this.masks.push(at);
    return false;
  }

  private placeOf({ from, to }: { readonly from: number; readonly to: number }): Span {
    return { start: from - this.block.start, end: to - this.block.start };
  }

  private readNote(node: SyntaxNodeRef): InlineNote {
    const inside = { start: node.from + 2, end: node.to - 1 };
    const { prose, inlines } = readProse(this.content, this.tree, inside);
    const source = this.content.slice(inside.start, inside.end);
    const note: Block = { kind: 'note', level: 0, source, prose, inlines };
    const content = this.placeOf({ from: inside.start, to: inside.end });
    return { kind: 'inline-note', ...this.placeOf(node), content, note };
  }

  private readAddress(node: SyntaxNodeRef): boolean {
    if (node.name === 'URL' && node.matchContext(['Link'])) return false;
    const at = this.placeOf(node);
    const text = this.source.slice(at.start, at.end);
    const address = {
      start: at.start + (text.startsWith('<') ? 1 : 0),
      end: at.end - (text.endsWith('>') ? 1 : 0),
    };
    const href = this.source.slice(address.start, address.end);
    this.inlines.push({ kind: 'link', ...at, label: address, href, hrefSpan: address, title: null });
    this.masks.push(at);
    return false;
  }

  /** `[words](address "title")` keeps its words; `[^1]` refers to a note; `[@key]` and `[1]` stay as they are. */
  private readLink(node: SyntaxNodeRef): boolean {
    const at = this.placeOf(node);
    const note = noteMark.exec(this.source.slice(at.start, at.end));
    if (note) {
      this.inlines.push({ kind: 'note-reference', ...at, id: note[1]! });
      this.masks.push(at);
      return false;
    }
    const url = node.node.getChild('URL');
    if (!url) return false;
    const marks = node.node.getChildren('LinkMark');
    const title = node.node.getChild('LinkTitle');
    const hrefSpan = this.placeOf(url);
    this.inlines.push({
      kind: 'link',
      ...at,
      label: { start: marks[0]!.to - this.block.start, end: marks[1]!.from - this.block.start },
      href: this.source.slice(hrefSpan.start, hrefSpan.end),
      hrefSpan,
      title: title ? this.content.slice(title.from + 1, title.to - 1) : null,
    });
    this.masks.push({ start: marks[1]!.from - this.block.start, end: at.end });
    return true;
  }
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
