/** The citations of one block, all forms together, in document order; relative to the block. */
import type { Block, Inline } from '../../syntax/block';
import { blankedPart, straighten } from '../../text/normalise';
import { lowerBound, type Span, shiftSpan } from '../../text/span';
import { findAuthorYear } from './authorYear';
import type { Citation } from './citation';
import { findKeyed } from './keyed';
import { findLinks, withAddresses } from './links';
import { findNotes } from './notes';
import { findNumeric } from './numeric';

type Found = Omit<Citation, 'text'>;

export function recogniseCitations(block: Block): readonly Citation[] {
  const prose = straighten(block.prose);
  const kept: Found[] = [];
  const source = readable(block);
  keepApart(kept, findKeyed(source));
  keepApart(kept, findAuthorYear(prose));
  const numeric = findNumeric(block, prose, straighten(source));
  splitAround(kept, numeric);
  for (const found of [numeric, findNotes(block), findLinks(block)]) keepApart(kept, found);
  return kept.map((c) => ({ ...withAddresses(c, block), text: block.source.slice(c.start, c.end) }));
}

/** The source, where commands and marks stand, without comments and code: what is written there cites nothing. */
function readable({ source, inlines }: Block): string {
  const hidden = unread(inlines, 0);
  return hidden.length === 0 ? source : blankedPart(source, { start: 0, end: source.length }, hidden);
}

/** In order; notes in the text have comments of their own. */
function unread(inlines: readonly Inline[], delta: number): Span[] {
  return inlines.flatMap((i) => {
    if (i.kind === 'comment' || i.kind === 'code') return [shiftSpan(i, delta)];
    return i.kind === 'inline-note' ? unread(i.note.inlines, delta + i.content.start) : [];
  });
}

/** Citations never overlap: what an earlier form has taken, a later one leaves. */
function keepApart(kept: Found[], found: readonly Found[]): void {
  if (found.length === 0) return;
  const free = found.filter((c) => {
    const near = kept[lowerBound(kept, c.start + 1)];
    return near === undefined || near.start >= c.end;
  });
  for (const c of free) kept.push(c);
  kept.sort((a, b) => a.start - b.start);
}

/** `(see Horvath 2008 [82])`: the number is a citation of its own, and the one around it ends before it. */
function splitAround(kept: Found[], numbers: readonly Found[]): void {
  for (const n of numbers) {
    const at = lowerBound(kept, n.start + 1);
    const around = kept[at];
    if (!around || around.start >= n.start || around.form !== 'parenthetical') continue;
    if (around.works.some((w) => w.start < n.end && n.start < w.end)) continue;
    const before = around.works.filter((w) => w.end <= n.start);
    const after = around.works.filter((w) => w.start >= n.end);
    kept.splice(
      at,
      1,
      ...(before.length > 0 ? [{ ...around, end: before.at(-1)!.end, works: before }] : []),
      ...(after.length > 0 ? [{ ...around, start: after[0]!.start, works: after }] : []),
    );
  }
}
