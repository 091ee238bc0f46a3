/** One command from its words to its exit code. Writes through the ports given, so that tests can listen. */

import { parseReference } from '../core/document/references/parse';
import { facts } from '../core/features/facts';
import { reviewLetter } from '../core/features/reviewLetter';
import { WordCounts } from '../core/features/views/summary';
import type { Severity } from '../core/rules/rule';
import { type Command, type Format, readArguments, type Threshold } from './arguments';
import { acceptedIn, openBaseline, saveBaseline } from './baseline';
import { Complaint } from './complaint';
import { type ReadPaper, readContent, readerOf, readPapers, readText } from './files';
import { fixPapers } from './fix';
import { help } from './help';
import { githubReport } from './report/github';
import { jsonReport } from './report/json';
import { accepted, type Known, type Located, locate } from './report/place';
import { sarifReport } from './report/sarif';
import { staleReport, textReport } from './report/text';

export interface Ports {
  readonly out: (text: string) => void;
  readonly complain: (text: string) => void;
  readonly version: () => string;
  readonly serve: () => void;
}

/** 0 nothing at or above the threshold, 1 something, 2 the work could not be done; undefined while serving. */
export type ExitCode = 0 | 1 | 2 | undefined;

type CheckCommand = Extract<Command, { readonly name: 'check' }>;

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
      const all = readPapers(command.files, readerOf(command.options, ports.complain)).map(
        ({ file, paper }) => facts(paper.model, file),
      );
      ports.out(`${JSON.stringify(all.length === 1 ? all[0] : all)}\n`);
      return 0;
    }
    case 'check':
      return check(command, ports);
    case 'parse-references':
      ports.out(parsedReferences(readText(command.file), command.spans));
      return 0;
  }
}

function check(command: CheckCommand, ports: Ports): ExitCode {
  const { files, options, mode, format, failOn } = command;
  const missing = mode === 'write-baseline' ? 'empty' : 'complain';
  const baseline = command.baseline === null ? null : openBaseline(command.baseline, missing);
  const reader = readerOf(
    options,
    ports.complain,
    baseline ? (file) => acceptedIn(baseline, file) : undefined,
  );
  const read = readPapers(files, reader);
  if (mode === 'write-baseline' && baseline) {
    const count = saveBaseline(baseline, read);
    ports.out(`${count} ${count === 1 ? 'finding' : 'findings'} accepted in ${baseline.file}.\n`);
    return 0;
  }
  const papers = mode === 'fix' ? fixPapers(read, ({ file }, text) => readContent(file, text, reader)) : read;
  for (const { file, paper } of papers)
    for (const { rule } of paper.check().failures)
      ports.complain(`policy-paper: ${file}: the rule ${rule} failed and found nothing.\n`);
  const findings = locate(papers);
  const known = baseline ? accepted(papers, baseline) : null;
  if (known && format !== 'sarif') ports.complain(staleReport(known.stale));
  ports.out(format === 'letter' ? letters(papers) : report(findings, known, format, ports));
  return failing(findings, failOn) ? 1 : 0;
}

function letters(papers: readonly ReadPaper[]): string {
  return papers.map(({ paper }) => reviewLetter(paper, new WordCounts())).join('\n\n');
}

function report(
  findings: readonly Located[],
  known: Known | null,
  format: Exclude<Format, 'letter'>,
  ports: Ports,
): string {
  switch (format) {
    case 'text':
      return textReport(findings);
    case 'json':
      return jsonReport(findings);
    case 'sarif':
      return sarifReport(findings, known, ports.version());
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
