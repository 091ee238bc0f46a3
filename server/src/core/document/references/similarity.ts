/** When two entries are the same work, and what the address of an entry says in words. */
import { fold } from '../../text/normalise';
import type { CslItem } from './csl';

/** Letters and digits alone: `Border Markets after the Embargo` and `Border markets after the embargo.` agree. */
export function titleKey(title: string): string {
  return fold(title).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Shorter titles (`Introduction`, `Annual report`) say nothing about identity. */
const shortestTitle = 16;

/** The same DOI, or the same title, year and first author, and nothing that tells them apart. */
export function isSameWork(a: CslItem, b: CslItem): boolean {
  if (a.DOI !== undefined && b.DOI !== undefined)
    return a.DOI.toLowerCase() === b.DOI.toLowerCase() && !haveOtherTitles(a, b);
  const title = titleKey(a.title ?? '');
  if (title.length < shortestTitle || title !== titleKey(b.title ?? '')) return false;
  if (yearOf(a) !== yearOf(b) || firstAuthor(a) !== firstAuthor(b)) return false;
  if (!isSameHouse(a.publisher, b.publisher)) return false;
  return (['volume', 'issue', 'page', 'edition'] as const).every((f) => agree(a[f], b[f]));
}

/** Words that a publisher's name is written with or without. */
const houseWords: ReadonlySet<string> = new Set(
  'the a and of group press publishers publishing publications verlag books editora editorial ediciones editions inc ltd llc gmbh co company university'.split(
    ' ',
  ),
);

/** `Nomos` and `Nomos Verlag`, `World Bank` and `The World Bank Group`; what is not given speaks against nothing. */
function isSameHouse(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || titleKey(a) === titleKey(b)) return true;
  const [one, other] = [a, b].map((name) =>
    wordsOf(name)
      .filter((w) => !houseWords.has(w))
      .join(' '),
  );
  return one !== '' && one === other;
}

/** Chapters are often listed with the DOI of their book: titles that share less than a third of their words are two works. */
function haveOtherTitles(a: CslItem, b: CslItem): boolean {
  const [words, others] = [wordsOf(a.title ?? ''), new Set(wordsOf(b.title ?? ''))];
  if (words.length < 3 || others.size < 3) return false;
  const shared = words.filter((w) => w.length > 3 && others.has(w)).length;
  return shared * 3 < Math.min(words.length, others.size);
}

function agree(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || b === undefined || titleKey(a) === titleKey(b);
}

export function yearOf(csl: CslItem): number | null {
  return csl.issued?.['date-parts']?.[0]?.[0] ?? null;
}

/** The name that an entry is sorted and found by, folded. */
export function firstAuthor(csl: CslItem): string {
  const name = (csl.author ?? csl.editor)?.[0];
  return fold(name?.literal ?? name?.family ?? '');
}

export interface AddressWords {
  readonly words: readonly string[];
  /** Year, month and day where the path is dated: `/2026/4/28/`. */
  readonly date: readonly number[] | null;
}

const datedPath = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})(?=\/|$)/;
/** Folders of uploads are dated by the day of the upload. */
const upload = /upload|files|media|sites|content/i;

/** The longest part of the path that is written in words, and the date of the path. */
export function readAddress(url: string): AddressWords {
  const path = url.replace(/^[a-z]{2,5}:\/\//i, '').split(/[?#]/, 1)[0]!;
  const slug = path
    .split('/')
    .slice(1)
    .map((part) =>
      part
        .split(/[-_+.]|%20/)
        .filter((w) => /^\p{L}{3,}$/u.test(w))
        .map(fold),
    )
    .reduce((best, words) => (words.length > best.length ? words : best), []);
  const dated = upload.test(path) ? null : datedPath.exec(path);
  return { words: slug, date: dated ? [Number(dated[1]), Number(dated[2]), Number(dated[3])] : null };
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
