/**
 * What fixes write, in the habits of the paper's source: its own line ends, and in LaTeX `\&`. Rules write `\n`
 * and `&` and need not think of it.
 */
import type { DocumentModel } from '../document/model';
import type { Span } from '../text/span';
import type { Text } from '../text/text';
import type { Finding } from './finding';
import type { Fix } from './rule';

export function asWritten(model: DocumentModel, findings: readonly Finding[]): readonly Finding[] {
  const windows = model.text.content.includes('\r\n');
  const latex = model.language === 'latex';
  if (!windows && !latex) return findings;
  const write = (newText: string) => {
    const escaped = latex ? newText.replace(/(?<!\\)&/g, '\\&') : newText;
    return windows ? escaped.replace(/(?<!\r)\n/g, '\r\n') : escaped;
  };
  const rewrite = (fix: Fix): Fix => ({
    ...fix,
    edits: fix.edits.map((edit) => ({ ...edit, newText: write(edit.newText) })),
  });
  return findings.map((f) => (f.fixes.length === 0 ? f : { ...f, fixes: f.fixes.map(rewrite) }));
}

/** A span widened to the line end before it, so that taking it out takes its line out. */
export function withLineEndBefore(text: Text, start: number): number {
  if (text.charAt(start - 1) !== '\n') return start;
  return text.charAt(start - 2) === '\r' ? start - 2 : start - 1;
}

/** The whole lines that a span touches, without the last line's end. */
export function linesAround(text: Text, { start, end }: Span): Span {
  return { start: text.lineStart(start), end: text.lineEnd(end) };
}
