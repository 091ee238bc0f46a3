/**
 * An immutable text with its line starts. An edit makes a new Text by `splice`; nothing changes in place,
 * so a request in flight finishes on the text it began with.
 */
import type { Span } from './span';

/** Zero-based line and character, the character in UTF-16 code units (as in the Language Server Protocol). */
export interface LineColumn {
  readonly line: number;
  readonly character: number;
}

/** One replacement: the span of the old text, and what stands there afterwards. */
export interface Edit extends Span {
  readonly newText: string;
}

export class Text {
  readonly #content: string;
  #lines: readonly number[] | undefined;

  constructor(content: string) {
    this.#content = content;
  }

  get content(): string {
    return this.#content;
  }

  get length(): number {
    return this.content.length;
  }

  /** The text with one edit applied; offsets outside the text are clamped to it. */
  splice(edit: Edit): Text {
    const { start, end, newText } = this.clamp(edit);
    return new Text(this.content.slice(0, start) + newText + this.content.slice(end));
  }

  /** The edit as it is applied. */
  clamp(edit: Edit): Edit {
    const start = Math.max(0, Math.min(edit.start, this.length));
    const end = Math.max(start, Math.min(edit.end, this.length));
    return { start, end, newText: edit.newText };
  }

  slice(s: Span): string {
    return this.content.slice(s.start, s.end);
  }

  charAt(offset: number): string {
    return offset < 0 ? '' : this.slice({ start: offset, end: offset + 1 });
  }

  /** Where the line begins that an offset is in. */
  lineStart(offset: number): number {
    return this.content.lastIndexOf('\n', offset - 1) + 1;
  }

  /** Where it ends: before its `\r\n` or `\n`. */
  lineEnd(offset: number): number {
    const at = this.content.indexOf('\n', offset);
    if (at < 0) return this.content.length;
    return at > offset && this.content[at - 1] === '\r' ? at - 1 : at;
  }

  /** Where `words` stand for the first time at or behind `from`; -1 where they do not. */
  indexOf(words: string, from = 0): number {
    return this.content.indexOf(words, from);
  }

  /** The offset of a place; a line or character beyond the text is clamped to the nearest that exists. */
  offsetAt(place: LineColumn): number {
    const lines = this.lineStarts();
    if (place.line < 0) return 0;
    const start = lines[place.line];
    if (start === undefined) return this.length;
    const next = lines[place.line + 1] ?? this.length + 1;
    return Math.min(start + Math.max(0, place.character), Math.max(start, next - 1), this.length);
  }

  positionAt(offset: number): LineColumn {
    const lines = this.lineStarts();
    const at = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = lines.length;
    while (low + 1 < high) {
      const middle = (low + high) >> 1;
      if (lines[middle]! <= at) low = middle;
      else high = middle;
    }
    return { line: low, character: at - lines[low]! };
  }

  lineStarts(): readonly number[] {
    this.#lines ??= findLineStarts(this.content);
    return this.#lines;
  }
}

/** Line starts after LF, CRLF and a lone CR, the three line ends of the protocol. */
function findLineStarts(content: string): number[] {
  const starts = [0];
  const lineEnd = /\r\n|\n|\r/g;
  while (lineEnd.exec(content) !== null) starts.push(lineEnd.lastIndex);
  return starts;
}
