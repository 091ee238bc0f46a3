/** Headings by their words: which part of a paper a title names, and what it is without its number. */
import { type HeadingRole, headingNames } from '../knowledge/structure/headings';
import { fold } from '../text/normalise';

/** `2`, `2.1.`, `IV.`, `A)`, `§ 3`, `Chapter 4:` before a title. */
const number =
  /^(?:§\s*)?(?:(?:chapter|section|part|annex|kapitel|capítulo|chapitre)\s+)?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[IVX]{1,6}|[A-H](?=[.)]))[.):]?\s+(?=\S)/iu;

const exact = new Map<string, HeadingRole>();
const openings: (readonly [string, HeadingRole])[] = [];
for (const [role, names] of Object.entries(headingNames) as [HeadingRole, readonly string[]][]) {
  for (const name of names) {
    if (name.endsWith('…')) openings.push([fold(name.slice(0, -1)), role]);
    else exact.set(fold(name), role);
  }
}

/** `2.1 Relations with Iran` → `Relations with Iran`. */
export function withoutNumber(title: string): string {
  const rest = title.replace(number, '');
  return rest === '' ? title : rest;
}

/** The depth a number gives: `2.1` is 2, `IV.` is 1; 0 without a number. */
export function numberDepth(title: string): number {
  const match = number.exec(title);
  return match ? match[0].replace(/(?<![.):\s])[.):\s]+$/, '').split('.').length : 0;
}

/** The role that the words of a title name, undefined where they are no usual heading. */
export function roleOfTitle(title: string): HeadingRole | undefined {
  const name = fold(withoutNumber(title.trim()))
    .replace(/(?<![.:*])[.:*]+$/, '')
    .trim();
  return exact.get(name) ?? openings.find(([opening]) => name.startsWith(opening))?.[1];
}
