/** For people: a line for each finding, and a line that sums up. */
import type { Severity } from '../../core/rules/rule';
import { type Located, regionOf, type Stale } from './place';

export function textReport(findings: readonly Located[]): string {
  const lines = findings.map(({ file, text, finding }) => {
    const { startLine, startColumn } = regionOf(text, finding);
    return `${file}:${startLine}:${startColumn}: ${finding.severity}: ${finding.message} [${finding.rule}]`;
  });
  return [...lines, sum(findings)].join('\n') + '\n';
}

function sum(findings: readonly Located[]): string {
  const of = (severity: Severity) => findings.filter((f) => f.finding.severity === severity).length;
  const parts = [
    counted(of('error'), 'error'),
    counted(of('warning'), 'warning'),
    counted(of('information'), 'question'),
    counted(of('hint'), 'hint'),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'Nothing found.' : `${parts.join(', ')}.`;
}

function counted(n: number, noun: string): string {
  return n === 0 ? '' : `${n} ${noun}${n === 1 ? '' : 's'}`;
}

/** Entries of the baseline that can go; empty where there are none. */
export function staleReport(stale: readonly Stale[]): string {
  if (stale.length === 0) return '';
  const lines = stale.map(({ file, rule, message }) => `${file}: ${message} [${rule}]`);
  const [is, it] = stale.length === 1 ? ['finding is', 'it'] : ['findings are', 'them'];
  return `${stale.length} accepted ${is} no longer there; --write-baseline takes ${it} out:\n${lines.join('\n')}\n`;
}
