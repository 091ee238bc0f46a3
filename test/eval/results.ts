/** RESULTS.md of the evaluations: one section a measure, each replaced by the run that measured it anew. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const file = path.join('test', 'eval', 'RESULTS.md');
const head =
  '# Measured quality\n\nWritten by `npm run eval`; the data is not part of the repository (see CONTRIBUTING).\n';

/** Where the labelled data lies: `--data DIR`, otherwise `../shared/data`; null and a sentence where neither exists. */
export function dataFolder(args: readonly string[]): string | null {
  const at = args.indexOf('--data');
  const folder = at >= 0 ? args[at + 1] : path.join('..', 'shared', 'data');
  if (folder !== undefined && existsSync(folder)) return folder;
  console.log(
    `No labelled data at ${folder ?? '(no folder given)'}: nothing measured. Name its folder with --data DIR.`,
  );
  return null;
}

/** Puts a section (a table, mostly) under its title, with date and commit, and prints it. */
export function writeSection(title: string, body: string): void {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  const day = new Date().toISOString().slice(0, 10);
  const text = `## ${title}\n\n${day}, after commit ${commit}.\n\n${body.trim()}\n`;
  const sections = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split(/\n(?=## )/)
        .slice(1)
        .map((s) => s.trim())
    : [];
  const others = sections.filter((s) => s.split('\n', 1)[0] !== `## ${title}`);
  const all = [...others, text.trim()].sort((a, b) => (a < b ? -1 : 1));
  writeFileSync(file, `${head}\n${all.join('\n\n')}\n`);
  console.log(text);
}

/** A Markdown table from rows of cells. */
export function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}
