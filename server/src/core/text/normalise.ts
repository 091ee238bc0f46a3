/**
 * The one place that evens out quotation marks, dashes, spaces and diacritics.
 * `straighten` keeps every offset; `fold` does not, and serves only as a key.
 */

import type { Span } from './span';

const singles: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201A': "'",
  '\u201B': "'",
  '\u02BC': "'",
  '\u00B4': "'",
  '\u0060': "'",
  '\u201C': '"',
  '\u201D': '"',
  '\u201E': '"',
  '\u201F': '"',
  '\u00AB': '"',
  '\u00BB': '"',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u00A0': ' ',
  '\u2000': ' ',
  '\u2001': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2004': ' ',
  '\u2005': ' ',
  '\u2006': ' ',
  '\u2007': ' ',
  '\u2008': ' ',
  '\u2009': ' ',
  '\u200A': ' ',
  '\u202F': ' ',
  '\u3000': ' ',
};

const uneven =
  /[\u2018-\u201B\u02BC\u00B4\u0060\u201C-\u201F\u00AB\u00BB\u2010-\u2015\u2212\u00A0\u2000-\u200A\u202F\u3000]/g;

/** Curly quotes, dashes and odd spaces to their ASCII twins, one code unit for one, so that offsets stay true. */
export function straighten(text: string): string {
  return text.replace(uneven, (c) => singles[c] ?? c);
}

/** Nothing to even out: printable ASCII without a backtick, one space between words. */
const even = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

/** A key for comparing names: without diacritics, lower case, ASCII quotes and dashes, one space at most. */
export function fold(text: string): string {
  if (even.test(text)) return text.toLowerCase();
  return straighten(text)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łŁ]/g, 'l')
    .replace(/[øØ]/g, 'o')
    .replace(/[đĐðÐ]/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe')
    .replace(/ı/g, 'i')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** Blanks of the same length: what a mask writes over markup, so that offsets stay true. Line ends are kept. */
export function blank(text: string): string {
  return text.replace(/[^\n\r]/g, ' ');
}

/**
 * The text of `part` with the given spans blanked, of the same length.
 * @param spans sorted, in the offsets of `text`; what lies outside of `part` is passed over
 */
export function blankedPart(text: string, part: Span, spans: readonly Span[]): string {
  let kept = '';
  let at = part.start;
  for (const s of spans) {
    const start = Math.max(at, Math.min(s.start, part.end));
    const end = Math.max(start, Math.min(s.end, part.end));
    kept += text.slice(at, start) + ' '.repeat(end - start);
    at = end;
  }
  return kept + text.slice(at, part.end);
}
