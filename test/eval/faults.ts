/**
 * Faults injected into drafts, each at a known place: how many of each kind the rules find, and how many they
 * report where nothing was injected. The clean twin of each draft shows what a writer would be told for nothing.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { overlaps, type Span } from '../../server/src/core/text/span';
import { check } from '../support/paper';
import { measureClean } from './cleanDrafts';
import { halves, isOpen } from './halves';
import { table, writeSection } from './results';

interface Fault extends Span {
  readonly kind: string;
  readonly was?: string;
  readonly reference?: string;
  readonly citationSpans?: readonly (readonly [number, number])[];
}

/** What a kind of fault should raise; the first is the rule made for it, the others also tell the writer. */
const rules: Readonly<Record<string, readonly string[]>> = {
  'missing-reference': ['citation/unresolved'],
  'uncited-reference': ['reference/uncited'],
  'year-mismatch': ['citation/year-mismatch', 'citation/unresolved', 'citation/ambiguous'],
  'name-misspelt': ['citation/misspelt', 'citation/unresolved'],
  'suffix-missing': ['citation/ambiguous', 'citation/year-mismatch'],
};
const watched = new Set(Object.values(rules).flat());

export function measure(data: string): void {
  const folder = path.join(data, 'references', 'faults');
  const files = readdirSync(folder)
    .filter((f) => f.endsWith('.faults.json'))
    .sort();
  const counts = new Map<string, { found: number; named: number; all: number }>();
  const misses: string[] = [];
  const halfOf = halves(data);
  let elsewhere = 0;
  for (const file of files) {
    const { faults } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
      faults: readonly Fault[];
    };
    const text = readFileSync(path.join(folder, file.replace('.faults.json', '.md')), 'utf8');
    const half = halfOf(file.replace('.faults.json', ''));
    const before = misses.length;
    const findings = check(text).findings.filter((f) => watched.has(f.rule));
    const explained = new Set<unknown>();
    for (const fault of faults) {
      const at = findings.filter((f) => placesOf(fault).some((p) => overlaps(p, f) || touches(p, f)));
      const named = at.filter((f) => f.rule === rules[fault.kind]![0]);
      const found = at.filter((f) => rules[fault.kind]!.includes(f.rule));
      for (const f of at) explained.add(f);
      for (const key of [fault.kind, `${fault.kind}, ${half}`]) {
        const count = counts.get(key) ?? { found: 0, named: 0, all: 0 };
        count.all++;
        if (named.length > 0) count.named++;
        if (found.length > 0) count.found++;
        counts.set(key, count);
      }
      if (found.length === 0)
        misses.push(
          `${file}\tmissed\t${fault.kind}\t${fault.was ?? ''}\t${around(text, placesOf(fault)[0]!)}`,
        );
    }
    for (const f of findings)
      if (!explained.has(f)) misses.push(`${file}\tbeside\t${f.rule}\t${f.message}\t${around(text, f)}`);
    if (!isOpen(half)) misses.length = before;
    elsewhere += findings.filter((f) => !explained.has(f)).length;
  }
  const clean = measureClean(data, misses);
  mkdirSync(path.join('test', 'output'), { recursive: true });
  writeFileSync(path.join('test', 'output', 'faults-misses.txt'), misses.join('\n'));
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, c]) => [kind, `${c.found}/${c.all}`, share(c.found, c.all), `${c.named}/${c.all}`]);
  const body = [
    table(['injected fault', 'found', '%', 'by the rule made for it'], rows),
    `Reported beside the injected faults: ${elsewhere} in ${files.length} drafts (the drafts have faults of their own).`,
    clean,
  ];
  writeSection('Injected faults of citations and references', body.join('\n\n'));
}

/** A missing entry shows at its citations, all others at their own place. */
function placesOf(fault: Fault): readonly Span[] {
  return fault.citationSpans?.map(([start, end]) => ({ start, end })) ?? [fault];
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function around(text: string, at: Span): string {
  return text.slice(Math.max(0, at.start - 40), at.end + 30).replace(/\s+/g, ' ');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
