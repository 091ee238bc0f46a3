/** YAML between two lines of three dashes at the very start of a paper (Pandoc manual, "YAML metadata blocks"). */
import type { BlockDraft } from '../draft';

const opening = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/;
const closing = /^(?:---|\.\.\.)[ \t]*$/gm;

/** Where the front matter ends, its last line of dashes included; 0 where there is none or it is never closed. */
export function frontMatterEnd(content: string): number {
  const first = opening.exec(content);
  if (!first) return 0;
  closing.lastIndex = first[0].length;
  const last = closing.exec(content);
  return last ? last.index + last[0].length : 0;
}

export function frontMatterDraft(content: string, end: number): BlockDraft {
  const read = () => ({ prose: content.slice(0, end), inlines: [] });
  return { start: 0, end, kind: 'front-matter', level: 0, read };
}
