/**
 * What a reference shows by its form alone, read before anything else: DOI, address, parenthesised date, the
 * dash that repeats an author, the number of the entry. Linear: each pattern starts at a fixed mark.
 */
import type { Span } from '../../text/span';

/** `(2020, 5 16)`, `(n.d.)`, `(March 2021).`: the span covers the inside of the brackets. */
export interface Anchors {
  readonly dois: readonly Span[];
  readonly urls: readonly Span[];
  readonly dates: readonly Span[];
  /** `______.`, `———.`: stands for the authors of the entry before. */
  readonly dash: Span | null;
  /** `[12]`, `12.`, `(3)` at the start; the span covers the number alone. */
  readonly number: Span | null;
}

const doiPattern = /\b10\.\d{4,9}\/[^\s"<>“”]+/g;
const urlPattern = /\b(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]+/gi;
const bracketPattern = /[([]([^()[\]]{1,48})[)\]]/g;
const yearPattern = /(?:^|\D)(?:1[4-9]|20)\d{2}(?!\d)/;
const undated =
  /^(?:n\.? ?d\.?|s\.? ?f\.?|s\.? ?d\.?|o\. ?J\.?|in press|im Druck|no prelo|en prensa|forthcoming|im Erscheinen|sous presse|no date)[-–]?[a-z]?$/i;
/** Words that a bracket may hold beside a year and still be a date. */
const dateWord =
  /^(?:(?:1[4-9]|20)\d{2}[a-z]?|\d{1,2}(?:st|nd|rd|th)?|ca?\.?|circa|original(?:ly)?|work|published|in|orig\.?|de|of|press|forthcoming|and|\p{L}{3,10}\.?)$/iu;
const dashPattern = /^\s*(?:[-–—―_‒][-–—―_‒ ]*[-–—―_‒]|[—―])(?=[\s.,:;]|$)/u;
const numberPattern = /^\s*(?:\[(\d{1,4})\]|\((\d{1,3})\)|(\d{1,4})[.)](?=\s))/;

export function findAnchors(text: string): Anchors {
  const urls = [...text.matchAll(urlPattern)].map((m) => trimAddress(text, m.index, m.index + m[0].length));
  const dois = [...text.matchAll(doiPattern)].map((m) => trimAddress(text, m.index, m.index + m[0].length));
  const dash = dashPattern.exec(text);
  return {
    dois,
    urls,
    dates: findBracketedDates(text, urls),
    dash: dash ? { start: dash[0].length - dash[0].trimStart().length, end: dash[0].length } : null,
    number: findNumber(text),
  };
}

export function isUndated(text: string): boolean {
  return undated.test(text.trim());
}

export function hasYear(text: string): boolean {
  return yearPattern.test(text);
}

/** An address ends before the punctuation of its sentence, and before a bracket that it did not open. */
export function trimAddress(text: string, start: number, end: number): Span {
  let last = end;
  let lone = 0;
  for (let i = start; i < end; i++) {
    const c = text[i];
    if (c === '(') lone--;
    else if (c === ')') lone++;
  }
  while (last > start) {
    const c = text[last - 1]!;
    if ('.,;:\'"’”>]}'.includes(c)) last--;
    else if (c === ')' && lone > 0) {
      lone--;
      last--;
    } else break;
  }
  return { start, end: last };
}

function findBracketedDates(text: string, urls: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(bracketPattern)) {
    const start = match.index + 1;
    const inside = match[1]!;
    if (urls.some((u) => u.start <= start && start < u.end)) continue;
    if (isDateText(inside)) found.push({ start, end: start + inside.length });
  }
  return found;
}

/** `2019a`, `2026, March 10`, `2020, 5 16`, `Spring 2011`, `n.d.`, `2008/1963`; not `Vol. 3` or `2019 edition of`. */
export function isDateText(text: string): boolean {
  if (isUndated(text)) return true;
  if (!yearPattern.test(text)) return false;
  const words = text.split(/[\s,;/–—-]+/).filter((w) => w.length > 0);
  return words.length <= 7 && words.every((w) => dateWord.test(w));
}

function findNumber(text: string): Span | null {
  const match = numberPattern.exec(text);
  if (!match) return null;
  const number = match[1] ?? match[2] ?? match[3]!;
  const start = match[0].indexOf(number);
  return { start, end: start + number.length };
}
