/**
 * Where one entry ends and the next begins in a block: list items are one each; paragraphs of many lines are
 * split by hanging indent, by numbers, or by lines that open like an entry behind one that closes like one.
 */
import type { Block } from '../../syntax/block';
import type { Span } from '../../text/span';
import { hasYear } from './anchors';
import { mayBeEntry, opensEntry, opensNumbered, opensPersonal } from './shape';

const marker = /^\s*(?:[-*+•–]|\\bibitem(?:\[[^\]]*\])?\{[^}]*\}|\\item)\s+/;
const closing = /[.)\]\d>/”"*_]\s*$/;
const address = /(?:^|\s)<?(?:https?:\/\/|www\.|(?:doi:)?10\.\d{4,9}\/)\S{1,300}\s*$/;
const tableRule = /^[\s|:+=-]+$/;

export function splitEntries(block: Block): readonly Span[] {
  switch (block.kind) {
    case 'list-item':
      return [withoutMarker(block.source, { start: 0, end: block.source.length })];
    case 'paragraph':
    case 'quotation':
    case 'note':
      return splitLines(block.source);
    case 'table':
      return lines(block.source).filter((l) => isRow(block.source, l));
    default:
      return [];
  }
}

function isRow(source: string, line: Span): boolean {
  const text = source.slice(line.start, line.end);
  return !tableRule.test(text) && /\d/.test(text);
}

function splitLines(source: string): Span[] {
  const all = lines(source).filter((l) => source.slice(l.start, l.end).trim() !== '');
  if (all.length < 2) return [withoutMarker(source, { start: 0, end: source.length })];
  const starts = startsByMarker(source, all) ?? startsByIndent(source, all) ?? startsByShape(source, all);
  return starts.map((line, i) => {
    const end = starts[i + 1]?.start ?? source.length;
    return withoutMarker(source, { start: i === 0 ? 0 : line.start, end });
  });
}

/** `[1] …` or `- …` or `\bibitem{…}` at the start of the first line and of at least one other. */
function startsByMarker(source: string, all: readonly Span[]): Span[] | null {
  const marked = all.filter((l) => {
    const text = source.slice(l.start, l.end);
    return marker.test(text) || opensNumbered(text);
  });
  return marked.length > 1 && marked[0] === all[0] ? marked : null;
}

/** Lines that stand out to the left of others, where most of them open like an entry. */
function startsByIndent(source: string, all: readonly Span[]): Span[] | null {
  const indents = all.map((l) => indentOf(source, l));
  const least = indents.reduce((a, b) => Math.min(a, b), Infinity);
  const out = all.filter((_, i) => indents[i] === least);
  if (out.length === all.length || out[0] !== all[0]) return null;
  const opening = out.filter((l) => opensEntry(source.slice(l.start, l.end)));
  return opening.length * 2 >= out.length ? out : null;
}

/** Wider than any page: lines so long were not broken to fit, and each break was meant. */
const widest = 160;
/** Lines of a page vary by so much: one that leaves more room than the next word needs was ended on purpose. */
const ragged = 0.93;
/** A name or a title to begin with, not the address or the pages that go on with the line before. */
const opening = /^\s*["“‘«¿¡*_[(]{0,3}(?:\p{Lu}|\d{1,4}[.)\]]?\s\p{Lu})/u;
/** As many lines that all open and close like entries are entries, and none goes on in the next. */
const fewestAlike = 3;
/** `J. M.` at the end of a line: the names go on in the next one. */
const initial = /(?:^|[\s.-])\p{Lu}\.\s*$/u;

/**
 * Lines that open like an entry behind one that ends as entries do, once the entry before has its year. A line
 * broken to fit the page goes on in the next one, unless that begins with a person's name.
 */
function startsByShape(source: string, all: readonly Span[]): Span[] {
  const texts = all.map((l) => source.slice(l.start, l.end).trimEnd());
  const width = texts.reduce((most, t) => Math.max(most, t.length), 0);
  const starts = [all[0]!];
  if (opensNumbered(texts[0]!)) return starts;
  if (all.length >= fewestAlike && texts.every((t) => opensEntry(t) && closing.test(t))) return [...all];
  let dated = isDated(texts[0]!);
  for (let i = 1; i < all.length; i++) {
    const [before, text] = [texts[i - 1]!, texts[i]!];
    const ends = (closing.test(before) && !initial.test(before)) || address.test(before);
    if (ends && (dated || width > widest) && opensHere(before, text, width)) {
      starts.push(all[i]!);
      dated = false;
    }
    dated ||= isDated(text);
  }
  return starts;
}

function isDated(text: string): boolean {
  return hasYear(text) || /\bn\. ?d\.|\bs\. ?[adf]\.|\bo\. ?J\.|\bno date|forthcoming|in press/i.test(text);
}

function opensHere(before: string, text: string, width: number): boolean {
  if (width > widest) return opensEntry(text) || (opening.test(text) && mayBeEntry(text));
  const word = /\S*/.exec(text.trimStart())![0].length;
  const meant = before.length + 1 + word <= width * ragged;
  return meant ? opensEntry(text) : opensPersonal(text);
}

function indentOf(source: string, line: Span): number {
  const text = source.slice(line.start, line.end);
  return text.length - text.trimStart().length;
}

function lines(source: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let i = 0; i <= source.length; i++) {
    if (i < source.length && source[i] !== '\n' && source[i] !== '\f') continue;
    if (i > start) found.push({ start, end: i });
    start = i + 1;
  }
  return found;
}

function withoutMarker(source: string, at: Span): Span {
  const text = source.slice(at.start, at.end);
  const lead = marker.exec(text)?.[0].length ?? text.length - text.trimStart().length;
  const start = at.start + lead;
  return { start, end: Math.max(start, at.start + text.trimEnd().length) };
}
