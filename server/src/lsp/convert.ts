/** Offsets to lines and columns, and back: the one place of the server where both are known. */
import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { Span } from '../core/text/span';
import type { Edit, Text } from '../core/text/text';

export function rangeOf(text: Text, span: Span): Range {
  return { start: text.positionAt(span.start), end: text.positionAt(span.end) };
}

/** An inverted range is turned round. */
export function spanOf(text: Text, range: Range): Span {
  const from = text.offsetAt(range.start);
  const to = text.offsetAt(range.end);
  return { start: Math.min(from, to), end: Math.max(from, to) };
}

export function offsetOf(text: Text, position: Position): number {
  return text.offsetAt(position);
}

export function textEdit(text: Text, edit: Edit): TextEdit {
  return { range: rangeOf(text, edit), newText: edit.newText };
}

/** The same data with a range of lines and columns for each span. */
export type Ranged<T> = T extends Span
  ? Range
  : T extends readonly (infer U)[]
    ? readonly Ranged<U>[]
    : T extends object
      ? { readonly [K in keyof T]: Ranged<T[K]> }
      : T;

export function ranged<T>(text: Text, data: T): Ranged<T> {
  return convert(text, data) as Ranged<T>;
}

function convert(text: Text, data: unknown): unknown {
  if (Array.isArray(data)) return data.map((item) => convert(text, item));
  if (typeof data !== 'object' || data === null) return data;
  if (isSpan(data)) return rangeOf(text, data);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, convert(text, value)]));
}

function isSpan(data: object): data is Span {
  return 'start' in data && typeof data.start === 'number' && 'end' in data && typeof data.end === 'number';
}
