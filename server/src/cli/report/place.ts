/** Findings with their file, and with lines and columns counted from one, as people and build servers count. */
import type { Finding } from '../../core/rules/finding';
import type { Span } from '../../core/text/span';
import type { Text } from '../../core/text/text';
import type { ReadPaper } from '../files';

export interface Located {
  readonly file: string;
  readonly text: Text;
  readonly finding: Finding;
}

export function locate(papers: readonly ReadPaper[]): readonly Located[] {
  return papers.flatMap(({ file, paper }) =>
    paper.check().findings.map((finding) => ({ file, text: paper.model.text, finding })),
  );
}

export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function regionOf(text: Text, span: Span): Region {
  const start = text.positionAt(span.start);
  const end = text.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
