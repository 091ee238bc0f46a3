/**
 * The drafts whose misses and reports were read while the rules were made, and those that were only counted. Every
 * other draft of a set was looked at from the beginning. Of the others every second one was opened on 27 November
 * 2026, in the sets named in `openedSets`, when the looked-at drafts had nothing left to teach: its figures up to
 * then are those of unread drafts (RESULTS.md of that day, before), those since are not. The rest is unread.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The folders of labelled drafts. */
export const sets = ['author-year', 'author-year-pandoc', 'numeric'] as const;

/** What a reader of the results should know of a draft. */
export type Half = 'looked at' | 'opened later' | 'not looked at';

const openedSets: ReadonlySet<string> = new Set(['author-year', 'numeric']);

/** Whether misses and reports of a draft may be read. */
export function isOpen(half: Half): boolean {
  return half !== 'not looked at';
}

/** The labelled drafts of a set, by the names of their gold files. */
export function goldFiles(folder: string): readonly { readonly file: string; readonly half: Half }[] {
  const files = readdirSync(folder).filter((f) => f.endsWith('.gold.json'));
  const opened = openedSets.has(path.basename(folder));
  return files.sort().map((file, i) => ({ file, half: halfAt(i, opened) }));
}

function halfAt(i: number, opened: boolean): Half {
  if (i % 2 === 0) return 'looked at';
  return opened && i % 4 === 1 ? 'opened later' : 'not looked at';
}

/** By the id of a draft, in all sets; unread where one of the sets keeps it so. */
export function halves(data: string): (id: string) => Half {
  const known = new Map<string, Half>();
  for (const set of sets) {
    for (const { file, half } of goldFiles(path.join(data, 'references', 'linking', set))) {
      const id = file.replace('.gold.json', '');
      const before = known.get(id) ?? half;
      known.set(id, before === half ? half : 'not looked at');
    }
  }
  return (id) => known.get(id) ?? 'not looked at';
}
