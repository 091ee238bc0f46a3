/**
 * A reference list in alphabetical order: by authors, year and title, as author–year styles want it. Only whole
 * entries change places; list markers, blank lines and everything else between them stay where they are.
 */
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Edit, Text } from '../../text/text';
import { bibItemBefore } from './bibItem';
import type { Reference } from './reference';
import { firstAuthor, titleKey } from './similarity';

export type Sorting =
  | { readonly edits: readonly Edit[] }
  /** Why the list is left as it is, as a sentence. */
  | { readonly refusal: string };

/** What an entry is sorted by first: the name, or the title where there is none. */
export function sortName(r: Reference): string {
  return firstAuthor(r.csl).replaceAll(/[^\p{L} ]/gu, '') || titleKey(r.csl.title ?? '');
}

/** Numbered lists follow the citations. `list` are the entries of one section. */
export function isNumbered(text: Text, list: readonly Reference[]): boolean {
  return list.some((r) => {
    const before = text.slice({ start: text.lineStart(r.start), end: r.start });
    if (r.csl['citation-number'] !== undefined) return true;
    return /\d/.test(before) && bibItemBefore(text.content, r.start) === null;
  });
}

export function sortList(text: Text, list: readonly Reference[]): Sorting {
  if (isNumbered(text, list)) {
    return { refusal: 'The list is numbered: its order is that of the citations.' };
  }
  const slots = list.map((r) => slotOf(text, r));
  if (slots.some((slot) => /\n[^\S\n]*\n|\f/.test(text.slice(slot)))) {
    return { refusal: 'An entry of the list runs over a page or a blank line; it must be mended first.' };
  }
  const sorted = sortedUnits(list);
  const edits = slots.flatMap((slot, i) => {
    const newText = text.slice(slots[sorted[i]!]!);
    return newText === text.slice(slot) ? [] : [{ ...slot, newText }];
  });
  return { edits };
}

/** In LaTeX the key goes with its entry: `\bibitem{okafor2021} Okafor, A. …`. */
function slotOf(text: Text, { start, end }: Reference): Span {
  return { start: bibItemBefore(text.content, start)?.start ?? start, end };
}

/** Indices of the entries in their new order. Entries with a dash for the authors stay behind their first one. */
function sortedUnits(list: readonly Reference[]): readonly number[] {
  const units: number[][] = [];
  list.forEach((r, i) => {
    if (r.repeatsAuthor && units.length > 0) units.at(-1)!.push(i);
    else units.push([i]);
  });
  const keys = list.map(sortKeys);
  const order = (a: number, b: number) => compareKeys(keys[a]!, keys[b]!) || a - b;
  const inside = units.map(([first, ...rest]) => [first!, ...rest.sort(order)]);
  return inside.sort((a, b) => order(a[0]!, b[0]!)).flat();
}

function sortKeys(r: Reference): readonly string[] {
  const { author, editor, issued, title } = r.csl;
  const others = (author ?? editor ?? [])
    .slice(1)
    .map((n) => fold(n.literal ?? `${n.family} ${n.given ?? ''}`));
  const year = String(issued?.['date-parts']?.[0]?.[0] ?? 9999).padStart(4, '0');
  return [sortName(r), others.join(' '), `${year}${r.yearSuffix ?? ''}`, titleKey(title ?? '')];
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    if (a[i]! < b[i]!) return -1;
    if (a[i]! > b[i]!) return 1;
  }
  return 0;
}
