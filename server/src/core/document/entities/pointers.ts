/** The phrases that point back to an actor: `both sides`, `the two countries`, `the country`, `its`. */
import type { NameWord } from '../../knowledge/gazetteer/words';
import type { Span } from '../../text/span';

/** `subject` pronouns open their sentence; `owner` pronouns are `its` and `their`. */
export type PointerKind =
  | 'pair'
  | 'parties'
  | 'three'
  | 'country'
  | 'group'
  | 'it'
  | 'they'
  | 'its'
  | 'their';

export interface Pointer extends Span {
  readonly kind: PointerKind;
}

const pairNouns: ReadonlySet<string> = new Set(
  'sides countries states nations governments neighbours neighbors capitals powers leaders presidents militaries rivals'.split(
    ' ',
  ),
);
/** They may as well be parties of an election. */
const partyNouns: ReadonlySet<string> = new Set(['parties']);
const groupNouns: ReadonlySet<string> = new Set(['group', 'movement', 'militia']);
const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'its', 'their']);
/** Behind `the country` they tell which one it is, so that it need not be the last named. */
const toldApart: ReadonlySet<string> = new Set(['of', 'where', 'that', 'which', 'with', 'by']);

export function findPointers(words: readonly NameWord[]): Pointer[] {
  const pointers: Pointer[] = [];
  for (let i = 0; i < words.length; i++) {
    const found = pointerAt(words, i);
    if (found) pointers.push(found);
  }
  return pointers;
}

function pointerAt(words: readonly NameWord[], at: number): Pointer | null {
  const w = words[at]!;
  if (pronouns.has(w.key)) return { kind: w.key as PointerKind, start: w.start, end: w.end };
  if (w.key === 'both') return pairAt(words, at, at + 1);
  const number = words[at + 1]?.key;
  if (number === 'three' && (w.key === 'the' || w.key === 'all'))
    return nounAt(words, at, at + 2, pairNouns, 'three');
  if (w.key !== 'the') return null;
  if (number === 'two') return pairAt(words, at, at + 2);
  return countryAt(words, at) ?? nounAt(words, at, at + 1, groupNouns, 'group');
}

function pairAt(words: readonly NameWord[], first: number, from: number): Pointer | null {
  return nounAt(words, first, from, pairNouns, 'pair') ?? nounAt(words, first, from, partyNouns, 'parties');
}

function countryAt(words: readonly NameWord[], at: number): Pointer | null {
  const noun = words[at + 1];
  if (noun?.key !== 'country' || noun.gap !== 'space') return null;
  if (toldApart.has(words[at + 2]?.key ?? '') && words[at + 2]!.gap === 'space') return null;
  return { kind: 'country', start: words[at]!.start, end: noun.end };
}

/** `both sides`, `both the countries`, `the two neighbouring countries`: a word at most before the noun. */
function nounAt(
  words: readonly NameWord[],
  first: number,
  from: number,
  nouns: ReadonlySet<string>,
  kind: PointerKind,
): Pointer | null {
  for (let i = from; i < from + (kind === 'group' || kind === 'parties' ? 1 : 2); i++) {
    const w = words[i];
    if (w?.gap !== 'space') return null;
    // `both sides of the border` are places, `both sides of the conflict` are not, but who they are is open.
    if (nouns.has(w.key)) {
      return words[i + 1]?.key === 'of' ? null : { kind, start: words[first]!.start, end: w.end };
    }
  }
  return null;
}
