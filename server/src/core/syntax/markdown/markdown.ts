/** Markdown to blocks, again after an edit with what `@lezer/markdown` can keep of its tree. */
import { type Tree, type TreeCursor, TreeFragment } from '@lezer/common';
import { blank } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Edit, Text } from '../../text/text';
import { assemble } from '../assemble';
import type { BlockKind, SourceLanguage, SyntaxTree } from '../block';
import type { BlockDraft } from '../draft';
import { restoreStructure } from '../restore';
import { frontMatterDraft, frontMatterEnd } from './frontMatter';
import { markdownParser } from './grammar';
import { readProse } from './prose';

interface State {
  readonly tree: Tree;
  readonly fragments: readonly TreeFragment[];
  /** Where Markdown begins: behind the front matter. */
  readonly body: number;
}

export function parseMarkdown(text: Text, language: SourceLanguage): SyntaxTree {
  const { content } = text;
  const body = frontMatterEnd(content);
  const tree = markdownParser.parse(withoutFrontMatter(content, body));
  const state: State = { tree, fragments: TreeFragment.addTree(tree), body };
  return { language, blocks: assemble(content, drafts(content, state)), state };
}

export function reparseMarkdown(previous: SyntaxTree, text: Text, edit: Edit): SyntaxTree {
  const { content } = text;
  const { fragments, body: oldBody } = previous.state as State;
  const body = frontMatterEnd(content);
  const toB = edit.start + edit.newText.length;
  const change = { fromA: edit.start, toA: edit.end, fromB: edit.start, toB };
  const kept = body === oldBody ? TreeFragment.applyChanges(fragments, [change]) : [];
  const tree = markdownParser.parse(withoutFrontMatter(content, body), kept);
  const state: State = { tree, fragments: TreeFragment.addTree(tree, kept), body };
  const blocks = assemble(content, drafts(content, state), { blocks: previous.blocks, edit });
  return { language: previous.language, blocks, state };
}

/** Blanks instead of a range of the parser's: its fragments lose their place behind a range that starts late. */
function withoutFrontMatter(content: string, body: number): string {
  return body > 0 ? blank(content.slice(0, body)) + content.slice(body) : content;
}

function drafts(content: string, { tree, body }: State): readonly BlockDraft[] {
  const found: BlockDraft[] = body > 0 ? [frontMatterDraft(content, body)] : [];
  const add: Add = (at, kind, level) => {
    const { start, end } = at;
    found.push({ start, end, kind, level, read: () => readProse(content, tree, at) });
  };
  visit(tree.cursor(), { list: 0, quoted: false }, content, add);
  return restoreStructure(content, found);
}

interface Around {
  readonly list: number;
  readonly quoted: boolean;
}

const headings: ReadonlyMap<string, number> = new Map(
  [1, 2, 3, 4, 5, 6].flatMap((n) => [[`ATXHeading${n}`, n] as const, [`SetextHeading${n}`, n] as const]),
);

type Add = (at: Span, kind: BlockKind, level: number) => void;

/** What lies in the node that the cursor is at; the cursor comes back to it. */
function visit(cursor: TreeCursor, around: Around, content: string, add: Add): void {
  if (!cursor.firstChild()) return;
  do {
    const level = headings.get(cursor.name);
    if (level) add(spanOf(cursor), 'heading', level);
    else visitBlock(cursor, around, content, add);
  } while (cursor.nextSibling());
  cursor.parent();
}

function visitBlock(cursor: TreeCursor, around: Around, content: string, add: Add): void {
  switch (cursor.name) {
    case 'Paragraph':
    case 'LinkReference':
    case 'Task': {
      const notes = splitNotes(content, spanOf(cursor));
      if (notes.length > 0) for (const note of notes) add(note, 'note', 0);
      else if (cursor.name === 'LinkReference') add(spanOf(cursor), 'other', 0);
      else
        add(
          spanOf(cursor),
          around.list > 0 ? 'list-item' : around.quoted ? 'quotation' : 'paragraph',
          around.list,
        );
      break;
    }
    case 'BulletList':
    case 'OrderedList':
      visit(cursor, { ...around, list: around.list + 1 }, content, add);
      break;
    case 'ListItem':
      visit(cursor, around, content, add);
      break;
    case 'Blockquote':
      visit(cursor, { ...around, quoted: true }, content, add);
      break;
    case 'Table': {
      const { node } = cursor;
      for (const row of [...node.getChildren('TableHeader'), ...node.getChildren('TableRow')])
        add(spanOf(row), 'table', 0);
      break;
    }
    case 'FencedCode':
    case 'CodeBlock':
      add(spanOf(cursor), 'code', 0);
      break;
    case 'CommentBlock':
      add(spanOf(cursor), 'comment', 0);
      break;
    case 'HTMLBlock':
    case 'HorizontalRule':
      add(spanOf(cursor), 'other', 0);
      break;
  }
}

function spanOf(node: { readonly from: number; readonly to: number }): Span {
  return { start: node.from, end: node.to };
}

/** `[^1]: …` on lines that follow each other are one paragraph to the parser, and a note each to us. */
function splitNotes(content: string, block: Span): Span[] {
  if (!content.startsWith('[^', block.start)) return [];
  const source = content.slice(block.start, block.end);
  const starts = [...source.matchAll(/^[ \t]{0,3}\[\^[^\]\s]+\]:/gm)].map((m) => m.index);
  if (starts[0] !== 0) return [];
  return starts.map((from, i) => {
    const to = from + source.slice(from, starts[i + 1]).trimEnd().length;
    return { start: block.start + from, end: block.start + to };
  });
}
