/** The keys of a list in LaTeX: `\bibitem[Okafor(2021)]{okafor2021} Okafor, A. …` (LaTeX: A Document Preparation System, 4.3.2). */
import type { Reference } from './reference';

const bibItem = /\\bibitem\s{0,9}(?:\[[^[\]]{0,200}\])?\s{0,9}\{([^{}]{0,200})\}\s{0,99}$/;
const longestItem = 600;

export interface BibItem {
  /** Offset of its backslash. */
  readonly start: number;
  readonly key: string;
}

/** What stands right before an entry that begins at `start`; null where that is no `\bibitem`. */
export function bibItemBefore(content: string, start: number): BibItem | null {
  const before = content.slice(Math.max(0, start - longestItem), start);
  const item = before.lastIndexOf('\\bibitem');
  const match = item < 0 ? null : bibItem.exec(before.slice(item));
  return match && { start: start - before.length + item, key: match[1]!.trim() };
}

/** By entry: its key, or null where it has none. */
export function entryKeys(references: readonly Reference[], content: string): readonly (string | null)[] {
  if (!content.includes('\\bibitem')) return references.map(() => null);
  return references.map((r) => bibItemBefore(content, r.start)?.key ?? null);
}
