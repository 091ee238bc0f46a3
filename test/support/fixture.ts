/**
 * Papers with marks in: `‸` is the cursor (there may be several), `⟦` and `⟧` enclose the spans expected.
 * `render` does the reverse, so that a test compares a text with a text.
 */
import { Analyzer } from '../../server/src/core/analysis/analyzer';
import type { Paper, Snapshot } from '../../server/src/core/analysis/snapshot';
import { defaultSettings } from '../../server/src/core/settings/settings';
import type { Span } from '../../server/src/core/text/span';
import { type Edit, Text } from '../../server/src/core/text/text';
import type { PaperOptions } from './paper';

export interface Fixture {
  readonly uri: string;
  readonly text: string;
  readonly snapshot: Snapshot;
  readonly paper: Paper;
  /** The first cursor; 0 where there is none. */
  readonly offset: number;
  readonly cursors: readonly number[];
  readonly spans: readonly Span[];
}

export const fixtureUri = 'file:///paper.md';

export function fixture(marked: string, options: PaperOptions = {}): Fixture {
  const { text, spans, cursors } = readMarks(marked);
  const analyzer = new Analyzer();
  analyzer.apply({ kind: 'settings', uri: null, settings: options.settings ?? defaultSettings });
  const language = options.language ?? 'markdown';
  const snapshot = analyzer.apply({ kind: 'open', uri: fixtureUri, language, version: 1, content: text });
  const paper = snapshot.papers.get(fixtureUri)!;
  return { uri: fixtureUri, text, snapshot, paper, offset: cursors[0] ?? 0, cursors, spans };
}

export function readMarks(marked: string) {
  const spans: { start: number; end: number }[] = [];
  const cursors: number[] = [];
  const open: number[] = [];
  let text = '';
  for (const c of marked) {
    if (c === '‸') cursors.push(text.length);
    else if (c === '⟦') open.push(spans.push({ start: text.length, end: -1 }) - 1);
    else if (c === '⟧') spans[open.pop()!]!.end = text.length;
    else text += c;
  }
  return { text, spans, cursors };
}

/** The text with `⟦` and `⟧` around spans, for comparison with a fixture. */
export function render(text: string, spans: readonly Span[]): string {
  const marks = spans.flatMap((s) => [
    { at: s.start, mark: '⟦', order: 1 },
    { at: s.end, mark: '⟧', order: 0 },
  ]);
  marks.sort((a, b) => b.at - a.at || b.order - a.order);
  return marks.reduce((out, { at, mark }) => out.slice(0, at) + mark + out.slice(at), text);
}

/** The text after edits that were all made for the text as it is. */
export function edited(text: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.start - a.start || b.end - a.end);
  return last.reduce((current, edit) => current.splice(edit), new Text(text)).content;
}
