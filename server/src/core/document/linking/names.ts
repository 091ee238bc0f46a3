/** Names as keys: what of a name survives when it is written in another habit. */
import { nameLinks, particles } from '../../knowledge/citations/words';
import { fold } from '../../text/normalise';

/** Suffixes of persons, and words that add nothing to the name of a body. */
const dropped =
  /^(?:jr|sr|ii|iii|iv|filho|neto|junior|the|inc|ltd|llc|gmbh|corp|plc|co|s\.a|dr|prof|professor|president|minister|ambassador|mr|mrs|ms|sir|general|senator)$/;

/** The folded words of a name: `Ghizoni-Jr.` → `ghizoni`, `Prat I Fornells` → `prat i fornells`. */
export function wordsOf(name: string): string[] {
  const all = fold(name)
    .replace(/\b([do])' +/g, "$1'")
    .replace(/-jr\b/g, ' ')
    .replace(/['’]s\b/g, '')
    .split(/[^\p{L}\p{N}'-]+/u)
    .map((w) => w.replace(/^['-]+|(?<!['-])['-]+$/g, ''))
    .filter((w) => w !== '');
  const kept = all.filter((w) => !dropped.test(w));
  return kept.length > 0 ? kept : all;
}

/** A surname without its particles: `de la Cruz` → `cruz`, `al-Hashimi` → `hashimi`. */
export function surnameKey(words: readonly string[]): string {
  const bare = words.map((w) => w.replace(/^(?:al|el|ad|an|as)-/, '')).filter((w) => !particles.has(w));
  return (bare.length > 0 ? bare : words).join(' ').replace(/['-]/g, '');
}

/** The words of a body without the small ones: `Ministry of Foreign Affairs` → `ministry foreign affairs`. */
export function bodyKey(words: readonly string[]): string {
  return words.filter((w) => !nameLinks.has(w) && w !== '&').join(' ');
}

/** `u.s.` and `US`, `U.N.` and `UN`: an acronym without stops, in lower case. */
export function acronymKey(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** Initials of a body, with and without its small words: `undp`, `otdp`. At least two letters. */
export function initialsOf(words: readonly string[]): string[] {
  const all = words.map((w) => w[0]!).join('');
  const main = words
    .filter((w) => !nameLinks.has(w))
    .map((w) => w[0]!)
    .join('');
  return [...new Set([all, main])].filter((i) => i.length >= 2);
}

/** `MoEST` in *Ministry of Environment, Science and Technology*: its letters begin words, in order, most of them. */
export function abbreviates(short: string, words: readonly string[]): boolean {
  if (short.length < 2 || short.length > 10 || words.length < 2) return false;
  let at = 0;
  let used = 0;
  for (const word of words) {
    if (at < short.length && word.startsWith(short[at]!)) {
      used++;
      at++;
      if (
        at + 1 < short.length &&
        nameLinks.has(word) === false &&
        word.startsWith(short.slice(at - 1, at + 1)) &&
        words.length < short.length
      )
        at++;
    } else if (!nameLinks.has(word)) return false;
  }
  return at === short.length && used >= 2;
}
