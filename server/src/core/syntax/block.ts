/**
 * What every source language becomes: a flat list of blocks in document order.
 * A block is the unit of memory: equal blocks are the same object from edit to edit, and everything
 * recognised in a block is remembered by that object. All spans in a block are relative to its start.
 */
import type { Span } from '../text/span';

/** What an author may write in; `quarto` covers R Markdown and Pandoc Markdown, which cite with `@key`. */
export type SourceLanguage = 'markdown' | 'quarto' | 'latex' | 'plaintext';

/**
 * `other` holds what is not prose and has no use for us (rules, raw HTML). `note` is the text of a footnote.
 * `residue` is what a conversion left behind: running heads, page numbers.
 */
export type BlockKind =
  | 'front-matter'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'table'
  | 'note'
  | 'caption'
  | 'code'
  | 'math'
  | 'comment'
  | 'residue'
  | 'other';

export interface Block {
  readonly kind: BlockKind;
  /** Heading level 1–6, list depth from 1, otherwise 0. */
  readonly level: number;
  /** The block as written. It may hold a page break, where a paragraph goes on behind it. */
  readonly source: string;
  /** As `source`, of the same length, with all that is not prose (markup, addresses, code) blanked. */
  readonly prose: string;
  readonly inlines: readonly Inline[];
  /** Of a `note`: the id it is referred to by (`1` in `[^1]: …`). */
  readonly noteId?: string;
}

/** A block at its place: absolute offset of its first code unit. */
export interface PlacedBlock {
  readonly start: number;
  readonly block: Block;
}

/** Inside a block, relative to it, in document order; emphasis may hold others. */
export type Inline = LinkInline | NoteReferenceInline | InlineNote | PlainInline | CommentInline;

/** `[the report](https://x.org/a "Title")`, `<https://x.org>` or a bare address; `label` covers `the report`. */
export interface LinkInline extends Span {
  readonly kind: 'link';
  readonly label: Span;
  readonly href: string;
  readonly hrefSpan: Span;
  readonly title: string | null;
}

/** `[^1]`, `\footnotemark`, a superscript number: refers to the note of that id. */
export interface NoteReferenceInline extends Span {
  readonly kind: 'note-reference';
  readonly id: string;
}

/**
 * `^[Smith 2020, 4.]` or `\footnote{…}`: `content` covers the text inside, which `note` reads, relative to it. A
 * note at the foot of a page, where a paragraph goes on behind it, has an id that marks refer to.
 */
export interface InlineNote extends Span {
  readonly kind: 'inline-note';
  readonly content: Span;
  readonly note: Block;
  readonly id?: string;
}

export interface PlainInline extends Span {
  readonly kind: 'emphasis' | 'strong' | 'code' | 'math' | 'image' | 'superscript' | 'command';
}

/** A comment of the source language, with its inner text: where suppressions are written. */
export interface CommentInline extends Span {
  readonly kind: 'comment';
  readonly text: string;
}

/** The blocks of a text, and whatever the adapter needs to parse the next edit quickly. */
export interface SyntaxTree {
  readonly language: SourceLanguage;
  readonly blocks: readonly PlacedBlock[];
  /** Private to the adapter that made the tree. */
  readonly state: unknown;
}

export const proseKinds: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'quotation', 'note']);
