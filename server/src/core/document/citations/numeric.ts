/** Citations by number: `[3, 5–7]` and superscripts. Whether there is a numbered list decides what they are. */
import type { Block } from '../../syntax/block';
import { blank, straighten } from '../../text/normalise';
import type { Citation, CitedWork } from './citation';

type Found = Omit<Citation, 'text'>;

const bracketed = /\[\s?\d{1,3}(?:\s?[,;-]\s?\d{1,3}){0,60}\s?\]/g;
/** `(2,3)` behind a word; numbers of steps, `(1) …`, follow a comma, a colon or nothing. */
const round = /(?<=[\p{L}\p{N}%®™)”"]\s?)\(\d{1,3}(?:\s?[,;-]\s?\d{1,3}){0,60}\)/gu;
/** `ecosystem 1,2 , provides`: a raised number that a conversion set down; the blank before the stop betrays it. */
const lowered = /(?<=[\p{Ll})] )\d{1,3}(?:[,-]\d{1,3}){0,20}(?= [.,;:](?:\s|$))/gu;
/** `products.12 In`, `(KR)4 of`, `ketones3 and`: the same, set down without a blank. */
const attached = /(?<=\p{Ll}[.,;:]["”]?|\p{L}[)”]|\p{Ll}{5})\d{1,3}(?:[,-]\d{1,3}){0,20}(?=\s|$|[.,;:]\s)/gu;
/** `computing. 4 The`: set down behind the stop. */
const behind = /(?<=\p{Ll}[.] )\d{1,3}(?:[,-]\d{1,3}){0,20}(?= \p{Lu})/gu;
/** `<sup>1,2</sup>`, `<sup>(3)</sup>`, Pandoc's `^3^`, LaTeX's `\textsuperscript{3}` and `$^{3}$`. */
const superscript =
  /<sup>[\s(]{0,3}\d{1,3}(?:\s{0,2}[,;-]\s{0,2}\d{1,3}){0,60}[\s)]{0,3}<\/sup>|(?:\^|\\textsuperscript\{|\$\^\{)\d{1,3}(?:[,;-]\s?\d{1,3}){0,60}(?:\^|\}\$?)/g;
/** Unicode's raised digits, as a conversion leaves them: `embargo³,⁴`. */
const unicodeRaised = /[¹²³⁰⁴-⁹]{1,3}(?:[,⁻-][¹²³⁰⁴-⁹]{1,3}){0,20}/g;
const plain: Readonly<Record<string, string>> = {
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁰': '0',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
};

/** As many works as a range may stand for; a longer one is no citation. */
const widest = 40;

/** `prose` is straightened. */
export function findNumeric(block: Block, prose: string): Found[] {
  const found: Found[] = [];
  for (const pattern of [bracketed, round, lowered, attached, behind]) {
    for (const m of prose.matchAll(pattern)) add(found, m[0], m.index);
  }
  const source = straighten(block.source);
  for (const m of source.matchAll(superscript)) add(found, m[0].replace(/<\/?sup>/g, blank), m.index);
  for (const m of prose.matchAll(unicodeRaised)) {
    if (/[\p{L}.,;:)"'”’]/u.test(prose.charAt(m.index - 1)) && !isUnit(prose, m.index)) {
      add(
        found,
        m[0].replace(/./gu, (c) => plain[c] ?? c),
        m.index,
      );
    }
  }
  return apart(found);
}

/** `<sup>(3)</sup>` is raised and round; the first reading counts. */
function apart(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((c, i) => i === 0 || sorted[i - 1]!.end <= c.start);
}

/** `m²`, `km³`: a raised 2 or 3 behind a unit. */
function isUnit(prose: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:[a-zµ]{0,2}m|ft|in|[a-z])$/u.test(prose.slice(Math.max(0, at - 4), at));
}

function add(found: Found[], text: string, start: number): void {
  const works = numbersOf(text, start);
  if (works.length > 0) found.push({ form: 'numeric', start, end: start + text.length, works });
}

/** One work a number. Those that `5–7` leaves out stand at its dash. */
function numbersOf(text: string, start: number): CitedWork[] {
  const works: CitedWork[] = [];
  for (const m of text.matchAll(/(\d{1,3})(\s?-\s?)?(?:(?<=-\s?)(\d{1,3}))?/g)) {
    const from = start + m.index;
    works.push(numbered(m[1]!, from, from + m[1]!.length));
    if (m[3] === undefined) continue;
    const first = Number(m[1]);
    const last = Number(m[3]);
    const end = from + m[0].length;
    if (last < first || last - first > widest) return [];
    const dash = [from + m[1]!.length, end - m[3].length] as const;
    for (let n = first + 1; n < last; n++) works.push(numbered(String(n), ...dash));
    if (last > first) works.push(numbered(m[3], dash[1], end));
  }
  return works;
}

function numbered(key: string, start: number, end: number): CitedWork {
  return {
    start,
    end,
    authors: [],
    etAl: false,
    year: null,
    yearSpan: null,
    locator: null,
    key,
    secondary: false,
    strength: 'likely',
  };
}
