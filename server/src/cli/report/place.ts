/** Findings with their file, and with lines and columns counted from one, as people and build servers count. */
import type { Finding } from '../../core/rules/finding';
import type { Span } from '../../core/text/span';
import type { Text } from '../../core/text/text';
import { type Baseline, entryOf } from '../baseline';
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

/** What a baseline accepts: findings that are still there, and entries whose finding is gone. */
export interface Known {
  readonly unchanged: readonly Located[];
  readonly stale: readonly Stale[];
}

export interface Stale {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
  readonly fingerprint: string;
}

export function accepted(papers: readonly ReadPaper[], baseline: Baseline): Known {
  return {
    unchanged: papers.flatMap(({ file, paper }) =>
      paper.check().accepted.map((finding) => ({ file, text: paper.model.text, finding })),
    ),
    stale: papers.flatMap(({ file, paper }) =>
      paper.check().stale.flatMap((fingerprint) => {
        const entry = entryOf(baseline, file, fingerprint);
        return entry ? [{ file, rule: entry.rule, message: entry.message, fingerprint }] : [];
      }),
    ),
  };
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
