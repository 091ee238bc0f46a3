/** The citations of one block, all forms together, in document order; relative to the block. */
import type { Block } from '../../syntax/block';
import { straighten } from '../../text/normalise';
import { lowerBound, type Span } from '../../text/span';
import { findAuthorYear } from './authorYear';
import type { Citation } from './citation';
import { findKeyed } from './keyed';
import { findLinks } from './links';
import { findNotes } from './notes';
import { findNumeric } from './numeric';

export function recogniseCitations(block: Block, _sentences: readonly Span[]): readonly Citation[] {
  const prose = straighten(block.prose);
  const kept: Omit<Citation, 'text'>[] = [];
  for (const found of [
    findKeyed(block.source),
    findAuthorYear(prose),
    findNumeric(block, prose),
    findNotes(block),
    findLinks(block),
  ]) {
    keepApart(kept, found);
  }
  return kept.map((c) => ({ ...c, text: block.source.slice(c.start, c.end) }));
}

/** Citations never overlap: what an earlier form has taken, a later one leaves. */
function keepApart(kept: Omit<Citation, 'text'>[], found: readonly Omit<Citation, 'text'>[]): void {
  if (found.length === 0) return;
  const free = found.filter((c) => {
    const near = kept[lowerBound(kept, c.start + 1)];
    return near === undefined || near.start >= c.end;
  });
  kept.push(...free);
  kept.sort((a, b) => a.start - b.start);
}
