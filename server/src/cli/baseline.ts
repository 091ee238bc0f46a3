/** The baseline of a run: which findings it accepts of which file, and writing it anew from today's findings. */
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { accept, acceptedOf, type BaselineEntry, readBaseline, writeBaseline } from '../core/rules/baseline';
import { Complaint } from './complaint';
import { type ReadPaper, readText } from './files';

export interface Baseline {
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
}

/** `missing` says what a file that is not there means: an error, or (before it is written) an empty baseline. */
export function openBaseline(file: string, missing: 'complain' | 'empty'): Baseline {
  if (missing === 'empty' && !existsSync(file)) return { file, entries: [] };
  const entries = readBaseline(readText(file));
  if (entries === null) throw new Complaint(`${file} is no baseline of policy-paper.`);
  return { file, entries };
}

export function acceptedIn({ file, entries }: Baseline, paper: string): ReadonlySet<string> {
  return acceptedOf(entries, nameFrom(file, paper));
}

/** The entry that a fingerprint of a paper stands for. */
export function entryOf(
  { file, entries }: Baseline,
  paper: string,
  fingerprint: string,
): BaselineEntry | undefined {
  const name = nameFrom(file, paper);
  return entries.find((e) => e.file === name && e.fingerprint === fingerprint);
}

/** Accepts all that is found in the papers; entries of other files stay. Returns how many there are of these papers. */
export function saveBaseline(baseline: Baseline, papers: readonly ReadPaper[]): number {
  let { entries } = baseline;
  let count = 0;
  for (const { file, paper } of papers) {
    const { findings, accepted } = paper.check();
    entries = accept(entries, nameFrom(baseline.file, file), [...accepted, ...findings], 'drop');
    count += accepted.length + findings.length;
  }
  try {
    writeFileSync(baseline.file, writeBaseline(entries));
  } catch (error) {
    throw new Complaint(`${baseline.file} could not be written (${(error as NodeJS.ErrnoException).code}).`);
  }
  return count;
}

/** The paper as seen from the folder of the baseline, with forward slashes on every system. */
function nameFrom(baseline: string, paper: string): string {
  if (paper === '-') return 'stdin';
  return path.relative(path.dirname(path.resolve(baseline)), path.resolve(paper)).replaceAll('\\', '/');
}
