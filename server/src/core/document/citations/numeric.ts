/** Citations by number: `[3, 5–7]` and superscripts. Whether there is a numbered list decides what they are. */
import type { Block } from '../../syntax/block';
import { straighten } from '../../text/normalise';
import type { Citation, CitedWork } from './citation';

type Found = Omit<Citation, 'text'>;

const bracketed = /\[\s?\d{1,3}(?:\s?[,;-]\s?\d{1,3}){0,60}\s?\]/g;
const raised = /^[\s^{}*]*\d{1,3}(?:\s?[,;-]\s?\d{1,3}){0,60}[\s^{}*]*$/;
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
  for (const m of prose.matchAll(bracketed)) add(found, m[0], m.index);
  for (const inline of block.inlines) {
    if (inline.kind !== 'superscript') continue;
    const text = straighten(block.source.slice(inline.start, inline.end));
    if (raised.test(text.replace(/<\/?sup>/g, ''))) add(found, text, inline.start);
  }
  for (const m of prose.matchAll(unicodeRaised)) {
    if (/[\p{L}.,;:)"'”’]/u.test(prose.charAt(m.index - 1)) && !isUnit(prose, m.index)) {
      add(
        found,
        m[0].replace(/./gu, (c) => plain[c] ?? c),
        m.index,
      );
    }
  }
  return found;
}

/** `m²`, `km³`: a raised 2 or 3 behind a unit. */
function isUnit(prose: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:[a-zµ]{0,2}m|ft|in|[a-z])$/u.test(prose.slice(Math.max(0, at - 4), at));
}

function add(found: Found[], text: string, start: number): void {
  const works = numbersOf(text, start);
  if (works.length > 0) found.push({ form: 'numeric', start, end: start + text.length, works });
}

/** One work a number; those a range leaves out stand at the range as a whole. */
function numbersOf(text: string, start: number): CitedWork[] {
  const works: CitedWork[] = [];
  for (const m of text.matchAll(/(\d{1,3})(?:\s?-\s?(\d{1,3}))?/g)) {
    const from = Number(m[1]);
    const to = m[2] === undefined ? from : Number(m[2]);
    if (to < from || to - from > widest) return [];
    for (let n = from; n <= to; n++)
      works.push(numbered(String(n), start + m.index, start + m.index + m[0].length));
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
