/** The drafts whose misses and reports were read while the rules were made; those of the other half are only counted. */
import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The folders of labelled drafts. */
export const sets = ['author-year', 'author-year-pandoc', 'numeric'] as const;

export type Half = 'looked at' | 'not looked at';

/** The labelled drafts of a set, by the names of their gold files; every other one is looked at. */
export function goldFiles(folder: string): readonly { readonly file: string; readonly half: Half }[] {
  const files = readdirSync(folder).filter((f) => f.endsWith('.gold.json'));
  return files.sort().map((file, i) => ({ file, half: i % 2 === 0 ? 'looked at' : 'not looked at' }));
}

/** By the id of a draft, in all sets. */
export function halves(data: string): (id: string) => Half {
  const looked = new Set<string>();
  const counted = new Set<string>();
  for (const set of sets) {
    for (const { file, half } of goldFiles(path.join(data, 'references', 'linking', set)))
      (half === 'looked at' ? looked : counted).add(file.replace('.gold.json', ''));
  }
  return (id) => (looked.has(id) && !counted.has(id) ? 'looked at' : 'not looked at');
}
