/** One command from its words to its exit code. Writes through the ports given, so that tests can listen. */

import { parseReference } from '../core/document/references/parse';
import { facts } from '../core/features/facts';
import type { Severity } from '../core/rules/rule';
import { type Command, type Format, readArguments, type Threshold } from './arguments';
import { Complaint } from './complaint';
import { readPapers, readText } from './files';
import { help } from './help';
import { githubReport } from './report/github';
import { jsonReport } from './report/json';
import { type Located, locate } from './report/place';
import { sarifReport } from './report/sarif';
import { textReport } from './report/text';

export interface Ports {
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly version: () => string;
  readonly serve: () => void;
}

/** 0 nothing at or above the threshold, 1 something, 2 the work could not be done; undefined while serving. */
export type ExitCode = 0 | 1 | 2 | undefined;

export function run(typed: readonly string[], ports: Ports): ExitCode {
  try {
    return execute(readArguments(typed), ports);
  } catch (error) {
    if (!(error instanceof Complaint)) throw error;
    ports.complain(`policy-paper: ${error.message}\n`);
    return 2;
  }
}

function execute(command: Command, ports: Ports): ExitCode {
  switch (command.name) {
    case 'help':
      ports.out(help);
      return 0;
    case 'version':
      ports.out(`${ports.version()}\n`);
      return 0;
    case 'serve':
      ports.serve();
      return undefined;
    case 'facts': {
      const all = readPapers(command.files, command.options).map(({ file, paper }) =>
        facts(paper.model, file),
      );
      ports.out(`${JSON.stringify(all.length === 1 ? all[0] : all)}\n`);
      return 0;
    }
    case 'check': {
      const findings = locate(readPapers(command.files, command.options));
      ports.out(report(findings, command.format, ports));
      return failing(findings, command.failOn) ? 1 : 0;
    }
    case 'parse-references':
      ports.out(parsedReferences(readText(command.file), command.spans));
      return 0;
  }
}

function report(findings: readonly Located[], format: Format, ports: Ports): string {
  switch (format) {
    case 'text':
      return textReport(findings);
    case 'json':
      return jsonReport(findings);
    case 'sarif':
      return sarifReport(findings, ports.version());
    case 'github':
      return githubReport(findings);
  }
}

const order: readonly Severity[] = ['hint', 'information', 'warning', 'error'];

function failing(findings: readonly Located[], threshold: Threshold): boolean {
  if (threshold === 'never') return false;
  return findings.some(({ finding }) => order.indexOf(finding.severity) >= order.indexOf(threshold));
}

/** A line for a line; an empty line is an empty item. */
function parsedReferences(content: string, spans: 'with' | 'without'): string {
  const lines = content.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${JSON.stringify(parsedLine(line, spans))}\n`).join('');
}

function parsedLine(line: string, spans: 'with' | 'without'): object {
  const { csl, fields } = parseReference(line);
  if (spans === 'without') return csl;
  return { csl, spans: fields.map(({ field, start, end }) => ({ field, start, end })) };
}
