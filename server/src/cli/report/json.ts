/** For programs: offsets, lines and columns, fixes and fingerprints. */
import { type Located, regionOf } from './place';

export function jsonReport(findings: readonly Located[]): string {
  return `${JSON.stringify(findings.map(entry), null, 2)}\n`;
}

function entry({ file, text, finding }: Located) {
  const { rule, severity, start, end, message, fingerprint, fixes, related } = finding;
  const { startLine, startColumn, endLine, endColumn } = regionOf(text, finding);
  return {
    file,
    rule,
    severity,
    start,
    end,
    line: startLine,
    column: startColumn,
    endLine,
    endColumn,
    message,
    fingerprint,
    fixes: fixes.map(({ title, edits, safe }) => ({
      title,
      edits: edits.map((e) => ({ start: e.start, end: e.end, newText: e.newText })),
      safe,
    })),
    related: related.map((r) => ({ start: r.start, end: r.end, message: r.message })),
  };
}
