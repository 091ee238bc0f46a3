/** `npm run bench`: how long an edit, a cold start and a hover take, beside two other tools; writes RESULTS.md. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { type BenchDocument, documents } from './documents';
import { milliseconds, type Timing } from './measure';
import { harper, markdownService } from './others';
import { actorsPerPage, citationsPerSecond, cold, hovering, keystroke, referencesPerSecond } from './ours';

const rows = [
  ['keystroke → model and findings', keystroke],
  ['cold analysis', cold],
  ['hover on a citation', hovering],
  ['Markdown language service, keystroke → symbols and diagnostics', markdownService],
  ['Harper, keystroke → findings', harper],
  ['mentions and relations, cold, a page of 2,600 characters', actorsPerPage],
  ['citations recognised and linked a second, cold', citationsPerSecond],
  ['references read a second, cold', referencesPerSecond],
] as const satisfies readonly (readonly [string, (d: BenchDocument) => Promise<Timing>])[];

const all = documents();
const timings = new Map<string, Timing[]>();
for (const [name, measure] of rows) {
  const found: Timing[] = [];
  for (const document of all) {
    found.push(await measure(document));
    console.log(`${name}, ${document.name}: ${milliseconds(found.at(-1)!.median)}`);
  }
  timings.set(name, found);
}

const median = (row: number, document: number) => timings.get(rows[row]![0])![document]!.median;
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const ratio = (other: number) => all.map((_, d) => `${milliseconds(median(other, d) / median(0, d))} ×`);
const growth = median(0, 1) / median(0, 0);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();

writeFileSync(
  'test/bench/RESULTS.md',
  `${[
    '# Measured speed',
    `Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, after commit ${commit}: Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}. Median milliseconds, or a number a second where the row says so (95th percentile), of one run, all tools on the same documents, one after the other.`,
    [
      line(['', ...all.map((d) => d.name)]),
      line(['---', ...all.map(() => '---:')]),
      ...rows.map(([name]) =>
        line([name, ...timings.get(name)!.map((t) => `${milliseconds(t.median)} (${milliseconds(t.p95)})`)]),
      ),
      line(['Markdown language service ÷ Policy Paper, keystroke', ...ratio(3)]),
      line(['Harper ÷ Policy Paper, keystroke', ...ratio(4)]),
    ].join('\n'),
    `Growth of a keystroke from 25 kB to 250 kB: ${growth.toFixed(2)} × (aim: under 3).`,
  ].join('\n\n')}\n`,
);
console.log(`growth 25 kB → 250 kB: ${growth.toFixed(2)} ×; written to test/bench/RESULTS.md`);
