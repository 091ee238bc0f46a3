/**
 * Where one entry ends and the next begins in a block: list items are one each; paragraphs of many lines are
 * split by hanging indent, by numbers, or by lines that open like an entry behind one that closes like one.
 */
import type { Block } from '../../syntax/block';
import type { Span } from '../../text/span';
import { opensEntry, opensNumbered } from './shape';

const marker = /^\s*(?:[-*+•–]|\\bibitem(?:\[[^\]]*\])?\{[^}]*\}|\\item)\s+/;
const closing = /[.)\]\d>/”"*_]\s*$/;
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

function startsByShape(source: string, all: readonly Span[]): Span[] {
  return all.filter((line, i) => {
    if (i === 0) return true;
    const before = source.slice(all[i - 1]!.start, all[i - 1]!.end);
    return closing.test(before) && opensEntry(source.slice(line.start, line.end));
  });
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
