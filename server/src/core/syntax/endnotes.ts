/**
 * Notes at the end of a paper, as a word processor or a PDF leaves them: `12. Okafor, …` under `Notes`. They
 * become blocks of the kind `note` with their number as id, like Markdown's own `[^12]: …`.
 */
import { noteHeadings } from '../knowledge/structure/headings';
import { fold } from '../text/normalise';
import type { BlockDraft } from './draft';
import { withoutNumber } from './headings';
import { inOrder, marksOf, splitAt } from './noteNumbers';

const fewest = 2;

const names: ReadonlySet<string> = new Set(noteHeadings.map(fold));

export function isNotesTitle(title: string): boolean {
  return names.has(fold(withoutNumber(title.replace(/[#*_:]/g, ' ').trim())));
}

/** The same drafts, with those below a heading for notes split at their numbers. */
export function readEndnotes(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const opening = (d: BlockDraft) => d.kind === 'heading' && isNotesTitle(content.slice(d.start, d.end));
  if (!drafts.some(opening)) return drafts;
  const all: BlockDraft[] = [];
  for (let i = 0; i < drafts.length; ) {
    const draft = drafts[i++]!;
    all.push(draft);
    if (!opening(draft)) continue;
    const from = i;
    while (i < drafts.length && drafts[i]!.kind !== 'heading') i++;
    for (const d of numbered(content, drafts.slice(from, i))) all.push(d);
  }
  return all;
}

function numbered(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const may = drafts.map((d) =>
    d.kind === 'paragraph' || d.kind === 'list-item' ? marksOf(content, d) : [],
  );
  const counted = inOrder(may.flat(), 1);
  if (counted.size < fewest) return drafts;
  let begun = false;
  return drafts.flatMap((d, i) => {
    const marks = may[i]!.filter((m) => counted.has(m));
    begun ||= marks.length > 0;
    if (marks.length > 0) return splitAt(content, d, marks);
    return [begun && d.kind === 'paragraph' ? { ...d, kind: 'note' as const, level: 0 } : d];
  });
}
