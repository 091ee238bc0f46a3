/**
 * Words as names see them: runs of letters and digits, with the dots of initials gone (`U.S.` reads as `US`)
 * and with what stands between them. Names of the gazetteer and the prose of a paper go through here alike,
 * so that both agree on what a word is. Not the tokeniser of sentences: hyphens and apostrophes part words
 * here, which is what makes `US-Iran` two names and `Côte d'Ivoire` one.
 */
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';

/**
 * What stands before a word: nothing but blanks, a hyphen or dash, an apostrophe, a comma, or something that
 * no name reaches across. `start` opens the text.
 */
export type Gap = 'start' | 'space' | 'hyphen' | 'apostrophe' | 'comma' | 'break';

export interface NameWord extends Span {
  /** As written, without the dots of initials. */
  readonly text: string;
  /** Folded: lower case, no diacritics. */
  readonly key: string;
  readonly gap: Gap;
}

/** Initials first (`U.S.`, `D.C`), then runs of letters and digits (`OPEC+`), then `&`, which reads as `and`. */
const word = /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{M}])\.?|[\p{L}\p{M}\p{N}]+(?:\+(?!\p{L}))?|&/gu;
const plain = /^[a-z0-9]+$/;
/** Beside initials (`George W. Bush`), abbreviations whose stop does not end a name: `St. Lucia`, `No. 10`. */
const abbreviations: ReadonlySet<string> = new Set(['st', 'no', 'mt', 'ft', 'rep', 'dem', 'corp', 'co']);

export function nameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let end = 0;
  let last = '';
  for (const match of text.matchAll(word)) {
    const start = match.index;
    const written = match[0];
    const bare = written.includes('.') ? written.replaceAll('.', '') : written;
    const key = keyOf(bare);
    const gap = words.length === 0 ? 'start' : gapOf(text, end, start, last);
    words.push({ start, end: start + written.length, text: bare, key, gap });
    end = start + written.length;
    last = key;
  }
  return words;
}

function keyOf(written: string): string {
  if (written === '&') return 'and';
  const lower = written.toLowerCase();
  return plain.test(lower) ? lower : fold(written);
}

function gapOf(text: string, from: number, to: number, last: string): Gap {
  if (to - from === 1) return markOf(text.charCodeAt(from));
  const between = text.slice(from, Math.min(to, from + 40)).trim();
  if (between === '') return to - from > 40 ? 'break' : 'space';
  if (between.length > 1) return 'break';
  if (between === '.') return last.length === 1 || abbreviations.has(last) ? 'space' : 'break';
  const mark = markOf(between.charCodeAt(0));
  // `Lions' Den`: the possessive of a plural goes on; a quotation mark parts.
  if (mark === 'apostrophe') return last.endsWith('s') && text[from] !== ' ' ? 'space' : 'break';
  return mark;
}

/** Of a single character between two words. A spaced dash parts, but that is no concern of one character. */
function markOf(code: number): Gap {
  switch (code) {
    case 0x20:
    case 0x0a:
    case 0x0d:
    case 0x09:
    case 0xa0:
    case 0x202f:
      return 'space';
    case 0x2d: // hyphen-minus, hyphen, non-breaking hyphen, en dash
    case 0x2010:
    case 0x2011:
    case 0x2013:
      return 'hyphen';
    case 0x27:
    case 0x2019:
    case 0x2bc:
      return 'apostrophe';
    case 0x2c:
      return 'comma';
    default:
      return 'break';
  }
}

/** `Kabul`, `US`, `Élysée`; not `al`, `9/11`. */
export function startsUpper(w: NameWord): boolean {
  const first = w.text.charAt(0);
  return first !== first.toLowerCase();
}
