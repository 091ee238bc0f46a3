/** The citations of one block, all forms together, in document order; relative to the block. */
import type { Block } from '../../syntax/block';
import { straighten } from '../../text/normalise';
import { lowerBound } from '../../text/span';
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
  keepApart(kept, findKeyed(block.source));
  keepApart(kept, findAuthorYear(prose));
  const numeric = findNumeric(block, prose);
  splitAround(kept, numeric);
  for (const found of [numeric, findNotes(block), findLinks(block)]) keepApart(kept, found);
  return kept.map((c) => ({ ...withAddresses(c, block), text: block.source.slice(c.start, c.end) }));
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
