/** The reference lists of a paper: which blocks hold them, and the entries of each block. */
import type { Block, PlacedBlock } from '../../syntax/block';
import type { Span } from '../../text/span';
import type { Section } from '../outline';
import { splitEntries } from './entries';
import { type EntryText, readEntryText } from './entryText';
import { findFlaws } from './flaws';
import { parseReference } from './parse';
import type { FieldSpan, Reference } from './reference';
import { looksLikeEntry, mayBeEntry, opensEntry } from './shape';

const listKinds: ReadonlySet<string> = new Set(['paragraph', 'list-item', 'table', 'quotation']);
/** So many entries in a row, without a heading, make a list. */
const shortestRun = 3;

/**
 * The entries of one block, each parsed; spans relative to the block, `index` counted from 0 in it.
 * A pure function of the block, so that a keystroke elsewhere costs nothing.
 */
export function readEntries(block: Block): readonly Reference[] {
  const references: Reference[] = [];
  for (const at of splitEntries(block)) {
    const entry = readEntryText(block, at);
    if (block.kind !== 'list-item' && !mayBeEntry(entry.text)) continue;
    if (entry.text === '') continue;
    references.push(readEntry(entry, at, references.length));
  }
  return references;
}

function readEntry(entry: EntryText, at: Span, index: number): Reference {
  const whole = parseReference(entry.text, entry.emphasis);
  const found = findFlaws(entry.text, whole);
  const fused = found.find((f) => f.kind === 'fused');
  // Two works run together are read as the first of them: the second one's authors are not the first one's.
  const parsed = fused ? parseReference(entry.text.slice(0, fused.start), entry.emphasis) : whole;
  const fields: FieldSpan[] = parsed.fields.map((f) => ({ ...f, ...placed(entry, f) }));
  const flaws = found.map((f) => ({ ...f, ...placed(entry, f) }));
  return { ...parsed, fields, flaws, index, text: entry.text, start: at.start, end: at.end };
}

function placed(entry: EntryText, s: Span): Span {
  return { start: entry.places[s.start]!, end: entry.places[Math.max(s.start, s.end - 1)]! + 1 };
}

/**
 * The indices of the blocks that hold reference lists: what stands under a heading of that role, or, where no
 * heading says so, a run of blocks with the shape of entries. Several lists (one a chapter) are all found.
 */
export function findReferenceBlocks(
  blocks: readonly PlacedBlock[],
  sections: readonly Section[],
): readonly number[] {
  const under = underHeadings(blocks, sections);
  return under.length > 0 ? under : byShape(blocks);
}

function underHeadings(blocks: readonly PlacedBlock[], sections: readonly Section[]): number[] {
  const found: number[] = [];
  let section = 0;
  blocks.forEach(({ start, block }, index) => {
    while (section + 1 < sections.length && sections[section + 1]!.start <= start) section++;
    if (listKinds.has(block.kind) && belongsToList(sections, section)) found.push(index);
  });
  return found;
}

/** A list may have parts (`Books`, `Online sources`): sections below the one with the role. */
function belongsToList(sections: readonly Section[], index: number): boolean {
  for (let at: number | null = index; at !== null; at = sections[at]?.parent ?? null) {
    if (sections[at]?.role === 'references') return true;
  }
  return false;
}

/** What a block adds to a run: entries by their shape, or one that only a neighbour makes likely. */
interface Shape {
  readonly entries: number;
  readonly mayBe: boolean;
}

/** So many blocks in a row without the shape of entries end a run. */
const widestGap = 2;

function byShape(blocks: readonly PlacedBlock[]): number[] {
  const found: number[] = [];
  let run: number[] = [];
  let open: number[] = [];
  let entries = 0;
  const close = () => {
    if (entries >= shortestRun && entries > run.length / 2) for (const index of run) found.push(index);
    run = [];
    open = [];
    entries = 0;
  };
  for (const [index, { block }] of blocks.entries()) {
    if (block.kind === 'residue') continue;
    const shape = shapeOf(block);
    if (shape.entries > 0) {
      run.push(...open, index);
      open = [];
      entries += shape.entries;
    } else if (shape.mayBe && open.length < widestGap) open.push(index);
    else close();
  }
  close();
  return found;
}

/** True where a block belongs to a list exactly if the other one in its place does. */
export function sameInLists(a: Block, b: Block): boolean {
  if (a.kind !== b.kind || !listKinds.has(a.kind)) return a.kind === b.kind;
  const [one, other] = [shapeOf(a), shapeOf(b)];
  return one.entries === other.entries && one.mayBe === other.mayBe;
}

/** Longer than nearly any entry. */
const longestEntry = 500;

function shapeOf(block: Block): Shape {
  const entries = listKinds.has(block.kind) ? entriesByShape(block) : 0;
  const mayBe =
    entries > 0 ||
    (listKinds.has(block.kind) &&
      block.source.length < longestEntry &&
      mayBeEntry(block.source) &&
      opensEntry(block.source));
  return { entries, mayBe };
}

/** How many entries a block seems to hold: a hard-wrapped paragraph may be a whole list. */
function entriesByShape(block: Block): number {
  if (block.kind === 'table' || !looksLikeEntry(block.source)) return 0;
  if (block.kind === 'list-item' || !block.source.includes('\n')) return 1;
  const spans = splitEntries(block);
  const shaped = spans.filter((s) => looksLikeEntry(block.source.slice(s.start, s.end)));
  return shaped.length * 2 > spans.length ? shaped.length : 0;
}
