/**
 * Does a long form spell out a short one? The letters of the short form are looked for in the long one from
 * the right, the first of them at the beginning of a word (Schwartz & Hearst 2003), with two conditions of our
 * own: most of the letters begin a word, and a plural `s` is no letter (`Special Immigration Visas (SIVs)`).
 */
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';

const word = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** What no long form reaches across; a comma may be part of a name (`Foreign, Commonwealth and …`). */
const barrier = /[.;:!?()[\]{}"“”]/;

/** Two to twelve letters and digits with two capitals at least, and not all of it a number: `UN`, `C5ISR`, `AfCFTA`. */
export function isShortForm(text: string): boolean {
  if (text.length < 2 || text.length > 12 || !/^[\p{L}\p{N}]/u.test(text)) return false;
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  const digits = text.match(/\p{N}/gu)?.length ?? 0;
  return (capitals >= 2 || (capitals === 1 && digits > 0 && small === 0)) && small <= capitals + 1;
}

/** A law's year is no part of what its letters spell: `Help America Vote Act of 2002 (HAVA)`. */
const ofYear = /,? (?:of )?(?:19|20)\d\d["”’']?\s*$/;

/** The long form that ends before the bracket at `bracket`, searched back to `from`. */
export function expansionBefore(prose: string, from: number, bracket: number, short: string): Span | null {
  const letters = lettersOf(short);
  const most = Math.min(letters.length + 5, letters.length * 2);
  const start = Math.max(from, bracket - most * 24);
  const whole = prose.slice(start, bracket);
  const words = wordsIn(prose, start, start + (ofYear.exec(whole)?.index ?? whole.length)).slice(-most);
  const last = words[words.length - 1];
  const between = last ? prose.slice(last.end, bracket).replace(ofYear, '') : '?';
  if (!last || between.replace(/[\s"”’']/g, '') !== '') return null;
  return shortestSpelling(prose, words, letters, short);
}

/** The long form inside a bracket, from its first word on: all of it is the expansion, or nothing is. */
export function expansionIn(prose: string, inside: Span, short: string): Span | null {
  const letters = lettersOf(short);
  const words = wordsIn(prose, inside.start, inside.end);
  const first = words[0];
  if (words.length < 2 || !first || first.start - inside.start > 2) return null;
  const found = shortestSpelling(prose, words, letters, short);
  return found && found.start === first.start ? found : null;
}

function wordsIn(prose: string, start: number, end: number): Span[] {
  const words: Span[] = [];
  for (const match of prose.slice(start, end).matchAll(word)) {
    words.push({ start: start + match.index, end: start + match.index + match[0].length });
  }
  const cut = words.findLastIndex((w, i) => i > 0 && barrier.test(prose.slice(words[i - 1]!.end, w.start)));
  return cut < 0 ? words : words.slice(cut);
}

/** Letters and digits, without a plural `s`; `&` and stops say nothing. */
function lettersOf(short: string): string {
  const bare = short.replace(/(?<=\p{Lu})s$/u, '').replace(/[^\p{L}\p{N}]/gu, '');
  return fold(bare);
}

/** The spelling with the fewest words whose initials carry most of the letters. */
function shortestSpelling(
  prose: string,
  words: readonly Span[],
  letters: string,
  short: string,
): Span | null {
  const end = words[words.length - 1]!.end;
  for (let i = words.length - 1; i >= 0; i--) {
    const start = words[i]!.start;
    const parts = words.slice(i).map((w) => fold(prose.slice(w.start, w.end)));
    if (!parts[0]!.startsWith(letters.charAt(0)) || small.has(parts[0]!)) continue;
    const long = prose.slice(start, end);
    if (parts.length * 2 < letters.length || long.length <= short.length || long.includes(short)) continue;
    if (spells(parts, letters)) return { start, end };
  }
  return null;
}

/**
 * Whether the words carry the letters in turn: each begins a word or follows inside the word of the one before,
 * no word is left out but small ones, and more than half of the letters begin a word.
 */
function spells(parts: readonly string[], letters: string): boolean {
  const seen = new Map<string, number>();
  /** Most initials to be had from letter `i` on, having read word `w` up to `at`; negative where it cannot be. */
  const initials = (w: number, at: number, i: number): number => {
    if (i === letters.length) return parts.slice(w + 1).every((p) => small.has(p)) ? 0 : impossible;
    const key = `${w} ${at} ${i}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    let best = impossible;
    for (let next = w + 1; next < parts.length; next++) {
      if (parts[next]!.startsWith(letters[i]!)) best = Math.max(best, 1 + initials(next, 1, i + 1));
      if (!small.has(parts[next]!)) break;
    }
    const inside = parts[w]!.indexOf(letters[i]!, at);
    if (inside >= 0) best = Math.max(best, initials(w, inside + 1, i + 1));
    seen.set(key, best);
    return best;
  };
  return (1 + initials(0, 1, 1)) * 2 > letters.length;
}

const impossible = -100;

const small: ReadonlySet<string> = new Set(
  'a an and at by for from in into of on or the to with de des du la le et der für und y e i el al'.split(
    ' ',
  ),
);
