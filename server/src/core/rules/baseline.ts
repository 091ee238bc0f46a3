/**
 * A baseline: today's findings, accepted as they are, so that a team hears of new ones only. A small JSON file
 * that lies with the papers and can be compared line by line; findings are known again by their fingerprints.
 */
import { isObject } from '../settings/spec';
import type { Finding } from './finding';

export const baselineName = '.policy-paper-baseline.json';

export interface BaselineEntry {
  /** Relative to the folder of the baseline, with forward slashes. */
  readonly file: string;
  readonly rule: string;
  readonly fingerprint: string;
  /** As it was when accepted: for people who read the file. */
  readonly message: string;
}

/** What a check found, parted by a baseline. */
export interface Parted {
  readonly findings: readonly Finding[];
  readonly accepted: readonly Finding[];
  /** Fingerprints that no finding has any more. */
  readonly stale: readonly string[];
}

/** The entries; null where the text is no baseline. */
export function readBaseline(content: string): readonly BaselineEntry[] | null {
  const raw = parsed(content.replace(/^\uFEFF/, ''));
  if (!isObject(raw) || raw['schema'] !== 1 || !Array.isArray(raw['findings'])) return null;
  return raw['findings'].every(isEntry) ? raw['findings'].map(entryOf) : null;
}

export function writeBaseline(entries: readonly BaselineEntry[]): string {
  const byPlace = [...entries].sort((a, b) => compare(a.file, b.file));
  return `${JSON.stringify({ schema: 1, findings: byPlace.map(entryOf) }, null, 2)}\n`;
}

/** The baseline with some findings of one file accepted as well, or with exactly these where `others` go. */
export function accept(
  entries: readonly BaselineEntry[],
  file: string,
  findings: readonly Finding[],
  others: 'keep' | 'drop',
): readonly BaselineEntry[] {
  const added = findings.map(({ rule, fingerprint, message }) => ({ file, rule, fingerprint, message }));
  const known = new Set(added.map((e) => e.fingerprint));
  const rest = entries.filter((e) => e.file !== file || (others === 'keep' && !known.has(e.fingerprint)));
  return [...rest, ...added];
}

export function acceptedOf(entries: readonly BaselineEntry[], file: string): ReadonlySet<string> {
  return new Set(entries.filter((e) => e.file === file).map((e) => e.fingerprint));
}

export function part(findings: readonly Finding[], accepted: ReadonlySet<string>): Parted {
  if (accepted.size === 0) return { findings, accepted: [], stale: [] };
  const present = new Set(findings.map((f) => f.fingerprint));
  return {
    findings: findings.filter((f) => !accepted.has(f.fingerprint)),
    accepted: findings.filter((f) => accepted.has(f.fingerprint)),
    stale: [...accepted].filter((fingerprint) => !present.has(fingerprint)),
  };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isObject(value) &&
    ['file', 'rule', 'fingerprint', 'message'].every((name) => typeof value[name] === 'string')
  );
}

function entryOf({ file, rule, fingerprint, message }: BaselineEntry): BaselineEntry {
  return { file, rule, fingerprint, message };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
