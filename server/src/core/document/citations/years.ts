/** Years and what stands in their place, the anchors of author–year citations. */
import type { Span } from '../../text/span';

/** `text` as written, with its suffix: `2019a`, `n.d.`, `1920/1955`; `base` is the year alone, null where undated. */
export interface YearAnchor extends Span {
  readonly text: string;
  readonly base: string | null;
}

/**
 * Four digits with what may be a suffix; or `n.d.`, `n.d.-a`, `s. f.`, `o. J.`, `in press`, `forthcoming` and
 * their kin. Ranges, decades, decimals and parts of longer numbers are sorted out afterwards.
 */
const pattern =
  /(?:1[4-9]|20)\d\d(?:\/(?:1[4-9]|20)\d\d)?[a-r]?|n\. ?d\.(?:-[a-z])?|\bs\. ?[dfa]\.|\bs\/[df]\b|\bo\. ?J\.|\b(?:in press|forthcoming|no prelo|en prensa|sous presse|im Erscheinen|im Druck|in preparation|submitted|under review)\b/gi;

export function findYears(text: string): YearAnchor[] {
  const found: YearAnchor[] = [];
  for (const m of text.matchAll(pattern)) {
    const start = m.index;
    const word = withoutName(text, start, m[0]);
    const end = start + word.length;
    const dated = /^\d/.test(word);
    if (dated ? isYear(text, start, end) : isUndated(text, start, word)) {
      found.push({ start, end, text: word, base: dated ? word.slice(0, 4) : null });
    }
  }
  return found;
}

/** `Letouze1983)`: a blank lost in conversion; before a letter of any other kind it is part of a code. */
function isYear(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  const glued =
    /\p{Ll}/u.test(before) && /[);]/.test(after) && /\p{Ll}{3}$/u.test(text.slice(start - 3, start));
  if (/[\p{L}\p{N}$€£#@_+=%]/u.test(before) && !glued) return false;
  if (/[\p{L}\p{N}%$€£°_]/u.test(after) && !runsOn(text, start, end)) return false;
  if (openRange.test(text.slice(end, end + 7))) return false;
  if (
    /[.,/:-]/.test(before) &&
    /\d/.test(text.charAt(start - 2)) &&
    !yearsInRow.test(text.slice(start - 7, start))
  ) {
    return false;
  }
  return !(/[.,/:-]/.test(after) && /\d/.test(text.charAt(end + 1))) || isOwnComma(text, end);
}

/** `2004H` of `(2004Habib et al.` is the year and the beginning of a name. */
function withoutName(text: string, start: number, word: string): string {
  return /\d\p{Lu}$/u.test(word) && /\p{Ll}/u.test(text.charAt(start + word.length))
    ? word.slice(0, -1)
    : word;
}

/** `(2004Habib et al.`: a conversion lost the closing bracket and the blank. */
function runsOn(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '(' && /^\p{Lu}\p{Ll}{2}/u.test(text.slice(end, end + 3));
}

/** `2000- 2003`, `2000 - 2003`. */
const openRange = /^(?:-\s| -\s?)(?:1[4-9]|20)\d\d/;

/** `2014,` before a year. */
const yearsInRow = /(?:^|\D)\d{4}[a-r]?,$/;

/** `2014,2016` is two years and `2019:116` a year with its page; `2014-15`, `2014/15`, `2014.5` are no years. */
function isOwnComma(text: string, end: number): boolean {
  return /^,(?:1[4-9]|20)\d\d(?!\d)|^:\d/.test(text.slice(end, end + 6));
}

/** `s. d.` and `o. J.` are told from initials by their case; `n.d.` may follow a letter only behind a blank. */
function isUndated(text: string, start: number, word: string): boolean {
  if (/[\p{L}\p{N}.]/u.test(text.charAt(start - 1))) return false;
  if (/^s/i.test(word) && /^s[./]/i.test(word)) return word.startsWith('s');
  return !/^[no]\./i.test(word) || /^(?:n\. ?d\.|o\. ?J\.)/.test(word);
}
