/** Annotations of a pull request, as GitHub's workflow commands write them. */
import type { Severity } from '../../core/rules/rule';
import { type Located, regionOf } from './place';

const levels = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
} as const satisfies Record<Severity, string>;

export function githubReport(findings: readonly Located[]): string {
  return findings.map(annotation).join('');
}

function annotation({ file, text, finding }: Located): string {
  const { startLine, startColumn, endLine, endColumn } = regionOf(text, finding);
  const sameLine = startLine === endLine;
  const properties = [
    `file=${property(file)}`,
    `line=${startLine}`,
    `endLine=${endLine}`,
    // Columns are only read where the place is on one line.
    ...(sameLine ? [`col=${startColumn}`, `endColumn=${endColumn}`] : []),
    `title=${property(finding.rule)}`,
  ];
  return `::${levels[finding.severity]} ${properties.join(',')}::${data(finding.message)}\n`;
}

function data(value: string): string {
  return value.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(value: string): string {
  return data(value).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
