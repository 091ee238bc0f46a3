/**
 * Reports on drafts as they were published. A report is true where the labels bear it out (nobody cites the entry,
 * the printed year differs) or a reader judged it so, false where labels or a reader contradict it.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../../server/src/core/rules/finding';
import { overlaps, type Span } from '../../server/src/core/text/span';
import { check } from '../support/paper';
import { goldFiles, isOpen, sets } from './halves';
import { judged } from './judged';
import { table } from './results';

export type Verdict = 'true, by labels' | 'true, as read' | 'false' | 'not judged';

interface Gold {
  readonly citations: readonly (Span & {
    readonly refs: readonly number[];
    readonly suspect?: unknown;
    readonly unresolved?: unknown;
    readonly nameMatch?: boolean;
    readonly yearMatch?: boolean;
  })[];
  readonly references: readonly Span[];
  readonly uncitedInGold: readonly number[];
}

/** Reports by verdict, and of how many drafts. */
interface Row {
  readonly drafts: number;
  readonly reports: Map<Verdict, number>;
}

/** The table, by half, set and rule; what was read and is false or open goes to `misses`. */
export function measureClean(data: string, misses: string[]): string {
  const rows = new Map<string, Row>();
  for (const set of sets) {
    const folder = path.join(data, 'references', 'linking', set);
    const files = goldFiles(folder);
    for (const { file, half } of files) {
      const draft = path.join(folder, file.replace('.gold.json', '.md'));
      const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold;
      const judgedReports = judge(readFileSync(draft, 'utf8'), gold, path.basename(draft));
      const drafts = files.filter((f) => f.half === half).length;
      for (const r of judgedReports) {
        for (const key of [`${half}, ${set}`, `${half}, ${set}: ${r.rule}`]) {
          const row = rows.get(key) ?? { drafts, reports: new Map<Verdict, number>() };
          row.reports.set(r.verdict, (row.reports.get(r.verdict) ?? 0) + 1);
          rows.set(key, row);
        }
        if (isOpen(half) && !r.verdict.startsWith('true')) misses.push(r.line);
      }
    }
  }
  const cells = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, row]) => cellsOf(key, row));
  const head = ['half, set, rule', 'reports', 'true, by labels', 'true, as read', 'false', 'not judged'];
  return `Errors and warnings on the drafts as published:\n\n${table([...head, 'false a draft', 'at most'], cells)}\n\n“At most” counts what is not judged as false.`;
}

function judge(text: string, gold: Gold, draft: string) {
  return check(text)
    .findings.filter(isCounted)
    .map((f) => {
      const verdict = verdictOf(f, gold, draft);
      const line = [draft, `clean, ${verdict} ${keyOf(f, draft)}`, f.rule, f.message, around(text, f)].join(
        '\t',
      );
      return { rule: f.rule, verdict, line };
    });
}

function cellsOf(key: string, { drafts, reports }: Row): (string | number)[] {
  const of = (v: Verdict) => reports.get(v) ?? 0;
  const all = [...reports.values()].reduce((a, b) => a + b, 0);
  const wrong = of('false');
  const counts = [all, of('true, by labels'), of('true, as read'), wrong, of('not judged')];
  return [key, ...counts, (wrong / drafts).toFixed(2), ((wrong + of('not judged')) / drafts).toFixed(2)];
}

function isCounted(f: Finding): boolean {
  return /^(?:citation|reference)\//.test(f.rule) && (f.severity === 'error' || f.severity === 'warning');
}

function verdictOf(f: Finding, gold: Gold, draft: string): Verdict {
  const read = judged[keyOf(f, draft)];
  if (read !== undefined) return read ? 'true, as read' : 'false';
  return (f.rule === 'reference/uncited' ? uncited(f, gold) : cited(f, gold)) ?? 'not judged';
}

function uncited(f: Finding, gold: Gold): Verdict | null {
  const entry = gold.references.findIndex((r) => overlaps(r, f));
  if (entry < 0) return null;
  if (gold.citations.some((c) => c.refs.includes(entry) && isFair(c))) return 'false';
  return gold.uncitedInGold.includes(entry) ? 'true, by labels' : null;
}

/** A citation that the publisher linked, with names and year as in the list, lacks nothing. */
function cited(f: Finding, gold: Gold): Verdict | null {
  const at = gold.citations.filter((c) => overlaps(c, f));
  if (at.length === 0) return null;
  if (f.rule === 'citation/year-mismatch' && at.some((c) => c.yearMatch === false)) return 'true, by labels';
  const denies = ['citation/year-mismatch', 'citation/unresolved', 'citation/misspelt'].includes(f.rule);
  return denies && at.every((c) => isFair(c) && c.yearMatch === true && c.nameMatch === true)
    ? 'false'
    : null;
}

function isFair(c: Gold['citations'][number]): boolean {
  return !c.suspect && !c.unresolved && c.nameMatch !== false;
}

/** Names a report without its text: twelve digits of a digest of the draft's name and the report's fingerprint. */
function keyOf(f: Finding, draft: string): string {
  return createHash('sha1').update(`${draft} ${f.fingerprint}`).digest('hex').slice(0, 12);
}

function around(text: string, at: Span): string {
  return text.slice(Math.max(0, at.start - 40), at.end + 30).replace(/\s+/g, ' ');
}
