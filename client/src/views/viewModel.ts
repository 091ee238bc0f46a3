/**
 * What a tree shows, as plain data: no `vscode` import, so that every label is tested without an editor.
 * A view is a pure function (answer of the server, options) → `ViewContent`.
 */
import type { Range } from '../../../server/src/protocol/types';

/** The product's own icons (codicons) that the trees use. */
export type IconName =
  | 'add'
  | 'remove'
  | 'circle-small'
  | 'globe'
  | 'file'
  | 'organization'
  | 'person'
  | 'shield'
  | 'arrow-both'
  | 'book'
  | 'bookmark'
  | 'question'
  | 'quote'
  | 'warning'
  | 'pass'
  | 'note'
  | 'circle-slash'
  | 'wand';

/** A tint beside the shape of an icon, never the only sign. */
export type Tint = 'cooperative' | 'conflictual' | 'attention' | 'good' | 'plain';

export interface ViewNode {
  /** Unique in its tree and the same after an edit, so that what a reader had opened stays open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Markdown, its text escaped by `escapeMarkdown`. */
  readonly tooltip: string;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly icon: IconName;
  readonly tint: Tint;
  /** Decides the context menu (`viewItem` in the manifest). */
  readonly kind:
    | 'paper'
    | 'country'
    | 'counterpart'
    | 'statement'
    | 'group'
    | 'work'
    | 'citation'
    | 'section'
    | 'claim';
  readonly place: Range | null;
  /** The paper that `place` is in, where it is not the one that the whole tree is of. */
  readonly uri?: string;
  /** The actors that the row is about, for the map: a country, or a pair in the direction of the statement. */
  readonly actors?: readonly string[];
  /** What "Copy" copies; null where there is nothing to copy. */
  readonly copy: string | null;
  readonly unfolded: boolean;
  readonly children: readonly ViewNode[];
}

export interface ViewContent {
  /** Beside the title: `12 countries · 41 statements · 9 without a source`. */
  readonly description: string;
  /** One sentence above the tree, empty for none. */
  readonly message: string;
  readonly nodes: readonly ViewNode[];
  /** Whether a filter hides something; decides which empty state is shown. */
  readonly filtered: boolean;
}

export const emptyContent: ViewContent = { description: '', message: '', nodes: [], filtered: false };

/** `3 statements`, `1 statement`, `no statements`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return n === 0 ? `no ${many}` : `${n.toLocaleString('en')} ${n === 1 ? one : many}`;
}

/** `71 %`, with a non-breaking space; a share that is not nothing is never shown as 0 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return share > 0 && rounded === 0 ? '< 1\u00a0%' : `${rounded}\u00a0%`;
}

/** The parts that are not empty, with a dot between them. */
export function joined(...parts: readonly (string | null | false)[]): string {
  return parts.filter(Boolean).join(' · ');
}

/** The beginning of a sentence on one line, cut between words. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length / 2 ? space : length).replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** Text of a paper inside Markdown: no character of it is read as markup, an icon or a link. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_{}[\]()#+\-.!~|<>$&]/gu, '\\$&');
}

/** Section titles as they are shown in a line: `§ Trade`. */
export function sectionMark(title: string): string {
  return title === '' ? '' : `§ ${shortened(title, 32)}`;
}
