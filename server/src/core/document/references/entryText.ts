/** The words of an entry as a reader sees them, each with its place: no markup, one blank between words. */
import type { Block } from '../../syntax/block';
import type { Span } from '../../text/span';

/** `places[i]` is the offset in the block of `text[i]`; one more entry ends the last. */
export interface EntryText {
  readonly text: string;
  readonly places: readonly number[];
  /** Stretches in emphasis, relative to `text`: a strong hint of a title or a journal. */
  readonly emphasis: readonly Span[];
}

/** Markup is what `prose` blanks and `source` has; addresses are blanked too, and are kept. */
export function readEntryText(block: Block, at: Span): EntryText {
  const keep = keptPlaces(block, at);
  const places: number[] = [];
  // Letters are joined at the end: to ask a growing string for its last letter copies it each time.
  const letters: string[] = [];
  for (let i = at.start; i < at.end; i++) {
    const c = block.source[i]!;
    if (isBlank(c)) {
      const last = letters.at(-1) ?? ' ';
      if (last === ' ' || joinsLines(block.source, i, letters)) continue;
      letters.push(' ');
    } else if (block.prose[i] === ' ' && !keep.has(i)) continue;
    else if (c === '\u00ad') continue;
    // What LaTeX writes as `` is one quotation mark in the prose.
    else letters.push(keep.has(i) ? c : block.prose[i]!);
    places.push(i);
  }
  const trimmed = letters.join('').trimEnd();
  places.length = trimmed.length;
  const ends = [...places, places.length > 0 ? places[places.length - 1]! + 1 : at.start];
  return { text: trimmed, places: ends, emphasis: emphasisIn(block, ends, at) };
}

/** Offsets blanked in the prose that a reference needs all the same: addresses, code, maths. */
function keptPlaces(block: Block, at: Span): ReadonlySet<number> {
  const keep = new Set<number>();
  for (const inline of block.inlines) {
    if (inline.start >= at.end || inline.end <= at.start) continue;
    if (inline.kind === 'link') addPlaces(keep, inline.hrefSpan, at);
    else if (inline.kind === 'code' || inline.kind === 'math') addPlaces(keep, inline, at);
  }
  return keep;
}

function addPlaces(keep: Set<number>, s: Span, at: Span): void {
  for (let i = Math.max(s.start, at.start); i < Math.min(s.end, at.end); i++) keep.add(i);
}

function isBlank(c: string): boolean {
  return /\s/.test(c);
}

/**
 * A word broken by a hyphen at the end of a line (`overl-` / `apping`) and an address broken behind one of its signs
 * (`https://doi.org/10.1088/` / `1748-9326`); the blanks behind it are dropped.
 */
function joinsLines(source: string, i: number, letters: readonly string[]): boolean {
  if ((source[i] === '\n' || source[i] === '\r') && endsInBrokenAddress(source, i, letters)) return true;
  if (letters.at(-1) !== '-' || letters.length < 3 || !/\p{Ll}/u.test(letters.at(-2)!)) return false;
  return source[i] === '\n' || source[i] === '\r';
}

/** The longest address that is looked at, in code units. */
const longestAddress = 200;

function endsInBrokenAddress(source: string, i: number, letters: readonly string[]): boolean {
  const last = letters.at(-1)!;
  if (!/[/=&_.-]/.test(last)) return false;
  const tail = letters.slice(-longestAddress).join('');
  const word = tail.slice(tail.lastIndexOf(' ') + 1);
  if (!/^[<(]?(?:https?:\/\/|www\.|(?:doi:)?10\.\d{4})/i.test(word)) return false;
  const next = /^\s{1,40}(\S{1,80})/.exec(source.slice(i, i + 130))?.[1] ?? '';
  // A stop may end the sentence, and an address of its own may follow.
  return (
    /^[\p{L}\p{N}%]/u.test(next) && !/^https?:/.test(next) && (last !== '.' || /^[\p{Ll}\d]\S*\d/u.test(next))
  );
}

function emphasisIn(block: Block, places: readonly number[], at: Span): Span[] {
  const found: Span[] = [];
  for (const inline of block.inlines) {
    if (inline.kind !== 'emphasis' || inline.start < at.start || inline.end > at.end) continue;
    const start = lowerPlace(places, inline.start);
    const end = lowerPlace(places, inline.end);
    if (end > start) found.push({ start, end });
  }
  return found;
}

/** The first index whose place is at or behind `offset`. */
export function lowerPlace(places: readonly number[], offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
