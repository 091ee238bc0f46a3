/**
 * The baselines of the folders that the editor has open. The editor reads and writes their files, since only it
 * can on every kind of disk; here is known which findings of which paper they accept.
 */
import type { Analyzer } from '../core/analysis/analyzer';
import { accept, acceptedOf, type BaselineEntry, readBaseline, writeBaseline } from '../core/rules/baseline';
import type { Accepted, AcceptParams, BaselineParams } from '../protocol/types';

export class Baselines {
  readonly #entries = new Map<string, readonly BaselineEntry[]>();

  constructor(
    private readonly analyzer: Analyzer,
    private readonly changed: (uri: string) => void,
  ) {}

  /** False where the content is no baseline. */
  set({ folder, content }: BaselineParams): boolean {
    const entries = content === null ? [] : readBaseline(content);
    this.#entries.set(folder, entries ?? []);
    for (const uri of this.analyzer.snapshot.papers.keys()) {
      if (fileIn(folder, uri) === null) continue;
      this.judge(uri);
      this.changed(uri);
    }
    return entries !== null;
  }

  /** Before a paper is read for the first time, so that it never shows what is accepted. */
  judge(uri: string): void {
    const folders = [...this.#entries.keys()].filter((folder) => fileIn(folder, uri) !== null);
    const nearest = folders.sort((a, b) => b.length - a.length)[0];
    if (nearest === undefined) return;
    const accepted = acceptedOf(this.#entries.get(nearest)!, fileIn(nearest, uri)!);
    this.analyzer.apply({ kind: 'baseline', uri, accepted });
  }

  accept({ uri, folder, fingerprints }: AcceptParams): Accepted | null {
    const check = this.analyzer.snapshot.papers.get(uri)?.check();
    const file = fileIn(folder, uri);
    if (!check || file === null) return null;
    const chosen = check.findings.filter(
      (f) => fingerprints === 'all' || fingerprints.includes(f.fingerprint),
    );
    // All of today's: what is stale goes.
    const kept = fingerprints === 'all' ? check.accepted : [];
    const known = this.#entries.get(folder) ?? [];
    const entries = accept(known, file, [...kept, ...chosen], fingerprints === 'all' ? 'drop' : 'keep');
    return { content: writeBaseline(entries), added: chosen.length };
  }
}

/** The path of a paper from a folder that holds it, as the baseline writes it. */
function fileIn(folder: string, uri: string): string | null {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  return uri.startsWith(base) ? decoded(uri.slice(base.length)) : null;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
