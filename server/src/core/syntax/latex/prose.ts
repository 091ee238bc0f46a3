/** The prose of a LaTeX block: same length, commands blanked, their words kept. One pass; notes are read for themselves. */
import { blank } from '../../text/normalise';
import type { Block, Inline } from '../block';
import { emphasisCommands, isCiteCommand, silentCommands } from './commands';

const commandName = /[a-zA-Z@]+\*?|[^a-zA-Z]/y;

class Scanner {
  at = 0;
  readonly inlines: Inline[] = [];
  readonly #out: string[] = [];

  constructor(readonly source: string) {}

  keep(end: number): void {
    this.#out.push(this.source.slice(this.at, end));
    this.at = end;
  }

  hide(end: number): void {
    this.#out.push(blank(this.source.slice(this.at, end)));
    this.at = end;
  }

  /** `text` must be as long as what it stands for. */
  write(text: string): void {
    this.#out.push(text);
    this.at += text.length;
  }

  get prose(): string {
    return this.#out.join('');
  }
}

export function readLatexProse(source: string): { prose: string; inlines: readonly Inline[] } {
  const s = new Scanner(source);
  while (s.at < source.length) {
    const char = source[s.at]!;
    if (char === '\\') readCommand(s);
    else if (char === '%') readComment(s);
    else if (char === '$') readMaths(s);
    else if (char === '{' || char === '}' || char === '~' || char === '&') s.hide(s.at + 1);
    else if (source.startsWith('``', s.at)) s.write(' “');
    else if (source.startsWith("''", s.at)) s.write('” ');
    else s.keep(nextSpecial(source, s.at + 1));
  }
  return { prose: s.prose, inlines: s.inlines };
}

const special = /[\\%${}~&]|``|''/g;

function nextSpecial(source: string, from: number): number {
  special.lastIndex = from;
  return special.exec(source)?.index ?? source.length;
}

function readComment(s: Scanner): void {
  const lineEnd = s.source.indexOf('\n', s.at);
  const end = lineEnd < 0 ? s.source.length : lineEnd;
  const own = s.source.slice(s.at, end).trimEnd();
  s.inlines.push({ kind: 'comment', start: s.at, end: s.at + own.length, text: own.slice(1).trim() });
  s.hide(end);
}

/** `$x^2$` and `$$…$$`, no further than its paragraph; a lone dollar is only a dollar. */
function readMaths(s: Scanner): void {
  const mark = s.source.startsWith('$$', s.at) ? '$$' : '$';
  const close = s.source.indexOf(mark, s.at + mark.length);
  if (close < 0) {
    s.keep(s.at + mark.length);
    return;
  }
  s.inlines.push({ kind: 'math', start: s.at, end: close + mark.length });
  s.hide(close + mark.length);
}

function readCommand(s: Scanner): void {
  commandName.lastIndex = s.at + 1;
  const name = commandName.exec(s.source)?.[0] ?? '';
  const plain = name.replace(/\*$/, '');
  const behind = s.at + 1 + name.length;
  if (/^[%$&#_{}]$/.test(name)) {
    s.hide(s.at + 1);
    s.keep(behind);
  } else if (isCiteCommand(plain)) s.keep(endOfArguments(s.source, behind));
  else if (plain === 'footnote' || plain === 'footnotetext') readNote(s, behind);
  else if (plain === 'href') readLink(s, behind);
  else if (plain === 'url') readAddress(s, behind);
  else if (plain === 'verb' || plain === 'lstinline') readVerbatim(s, behind);
  else if (silentCommands.has(plain)) s.hide(endOfArguments(s.source, behind));
  else {
    if (emphasisCommands.has(plain)) emphasise(s, behind);
    s.hide(endOfOption(s.source, behind));
  }
}

function readNote(s: Scanner, behind: number): void {
  const open = endOfOption(s.source, behind);
  const end = endOfGroup(s.source, open);
  if (end > open) {
    const content = { start: open + 1, end: end - 1 };
    const source = s.source.slice(content.start, content.end);
    // A group ends within 5,000 letters, and so do notes in notes.
    const note: Block = { kind: 'note', level: 0, source, ...readLatexProse(source) };
    s.inlines.push({ kind: 'inline-note', start: s.at, end, content, note });
  }
  s.hide(Math.max(end, behind));
}

/** `\href{address}{words}` keeps its words. */
function readLink(s: Scanner, behind: number): void {
  const middle = endOfGroup(s.source, behind);
  const end = endOfGroup(s.source, middle);
  if (middle === behind || end === middle) {
    s.hide(Math.max(middle, behind));
    return;
  }
  const hrefSpan = { start: behind + 1, end: middle - 1 };
  const label = { start: middle + 1, end: end - 1 };
  const href = s.source.slice(hrefSpan.start, hrefSpan.end);
  s.inlines.push({ kind: 'link', start: s.at, end, label, href, hrefSpan, title: null });
  s.hide(label.start);
  s.keep(label.end);
  s.hide(end);
}

function readAddress(s: Scanner, behind: number): void {
  const end = endOfGroup(s.source, behind);
  if (end === behind) {
    s.hide(behind);
    return;
  }
  const label = { start: behind + 1, end: end - 1 };
  const href = s.source.slice(label.start, label.end);
  s.inlines.push({ kind: 'link', start: s.at, end, label, href, hrefSpan: label, title: null });
  s.hide(end);
}

/** `\verb|\cite{x}|`, `\lstinline{…}`: code, up to the sign that opened it, on the same line. */
function readVerbatim(s: Scanner, behind: number): void {
  const open = endOfOption(s.source, behind);
  const mark = s.source[open] === '{' ? '}' : (s.source[open] ?? '\n');
  const close = s.source.indexOf(mark, open + 1);
  const lineEnd = s.source.indexOf('\n', open);
  const end = close < 0 || /\s/.test(mark) || (lineEnd >= 0 && lineEnd < close) ? behind : close + 1;
  if (end > behind) s.inlines.push({ kind: 'code', start: s.at, end });
  s.hide(end);
}

function emphasise(s: Scanner, behind: number): void {
  const end = endOfGroup(s.source, behind);
  if (end > behind) s.inlines.push({ kind: 'emphasis', start: behind, end });
}

/** Behind `[…]` options and `{…}` groups, as many as follow. */
function endOfArguments(source: string, from: number): number {
  let at = from;
  for (let next = endOfGroup(source, endOfOption(source, at)); next > at; ) {
    at = next;
    next = endOfGroup(source, endOfOption(source, at));
  }
  return at;
}

/** Behind `[…]` at `from`, or `from`. An option is short; an open bracket far away is none. */
function endOfOption(source: string, from: number): number {
  if (source[from] !== '[') return from;
  const close = source.indexOf(']', from);
  return close < 0 || close - from > 300 ? from : close + 1;
}

/** Behind the group that opens at `from`, or `from` where none does or it never closes. */
export function endOfGroup(source: string, from: number): number {
  if (source[from] !== '{') return from;
  let depth = 0;
  const limit = Math.min(source.length, from + 5000);
  for (let at = from; at < limit; at++) {
    const char = source[at];
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return from;
}
