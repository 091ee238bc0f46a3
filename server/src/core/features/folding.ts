/** What can be folded away: sections, the reference list among them, and the front matter. */
import type { Snapshot } from '../analysis/snapshot';
import type { Span } from '../text/span';
import { blockSpan } from './target/blocks';
import { extents } from './target/sections';

export interface Fold extends Span {
  readonly kind: 'section' | 'front-matter' | 'comment';
}

export function folds(snapshot: Snapshot, uri: string): readonly Fold[] {
  const model = snapshot.papers.get(uri)?.model;
  if (!model) return [];
  const ends = extents(model.sections);
  const sections = model.sections.flatMap((section, i): Fold[] => {
    if (section.heading === null) return [];
    return [{ kind: 'section', start: section.heading.start, end: lastWord(model.text.content, ends[i]!) }];
  });
  const blocks = model.blocks.flatMap((placed): Fold[] => {
    const { kind } = placed.block;
    return kind === 'front-matter' || kind === 'comment' ? [{ kind, ...blockSpan(placed) }] : [];
  });
  return [...blocks, ...sections].sort((a, b) => a.start - b.start);
}

/** The end of a section without the empty lines behind it. */
function lastWord(content: string, { start, end }: Span): number {
  let last = end;
  while (last > start && /\s/.test(content.charAt(last - 1))) last--;
  return last;
}
