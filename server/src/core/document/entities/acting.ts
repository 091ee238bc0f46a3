/**
 * Can a name act where it stands? `French troops`, `Islamabad rejected`, `Russia's invasion` can;
 * `in Kabul`, `French wine`, `Russia's border` only place. Metonymy in the sense of Markert & Nissim (2007),
 * read from the words beside the name.
 */
import type { FormUse } from '../../knowledge/gazetteer/trie';
import {
  auxiliaries,
  doingNouns,
  landNouns,
  organNouns,
  placePrepositions,
  titleModifiers,
} from '../../knowledge/gazetteer/wordlists';
import { type NameWord, startsUpper } from '../../knowledge/gazetteer/words';

export interface Acting {
  readonly actor: boolean;
  /** One behind the last word of the phrase that acts: behind `troops` in `French troops`. */
  readonly end: number;
}

/** How many words may stand between an adjective and its noun: `Iranian and Russian naval forces`. */
const nounReach = 5;

export function actingOf(words: readonly NameWord[], first: number, last: number, use: FormUse): Acting {
  switch (use) {
    case 'people':
      return { actor: true, end: last };
    case 'adjective':
    case 'prefix':
      return ofAdjective(words, first, last);
    case 'name':
    case 'acronym':
    case 'seat':
    case 'blocked':
      return ofName(words, first, last);
  }
}

function ofAdjective(words: readonly NameWord[], first: number, last: number): Acting {
  const organ = organBehind(words, last);
  if (organ > last) return { actor: true, end: organ };
  const next = words[last];
  const alone = !next || next.gap === 'break' || next.gap === 'comma' || isVerbal(next);
  if (alone && words[first - 1]?.key === 'the') return { actor: true, end: last };
  return { actor: next !== undefined && doingAhead(words, last), end: last };
}

function ofName(words: readonly NameWord[], first: number, last: number): Acting {
  const possessive = isPossessive(words[last]);
  const behind = possessive ? last + 1 : last;
  const organ = organBehind(words, behind);
  if (organ > behind) return { actor: true, end: organ };
  const literal = possessive ? landNouns.has(words[behind]?.key ?? '') : placed(words, first, last);
  return { actor: !literal, end: last };
}

/** One behind the last of the organ nouns that follow (`foreign ministry`, `and Russian officials`), else `at`. */
function organBehind(words: readonly NameWord[], at: number): number {
  let end = at;
  for (let i = at; i < words.length && i < at + nounReach; i++) {
    const w = words[i]!;
    if (w.gap !== 'space' && w.gap !== 'hyphen') break;
    if (organNouns.has(w.key)) end = i + 1;
    else if (end > at) break;
    else if (!titleModifiers.has(w.key) && !isAttribute(w)) break;
  }
  return end;
}

/** Words that plainly stand before a noun: by their endings, no more. */
function isAttribute(w: NameWord): boolean {
  return /(?:al|ary|ic|ive|led|backed|nuclear|top|senior|local|new|ian|ese|ish|ani)$/.test(w.key);
}

function doingAhead(words: readonly NameWord[], at: number): boolean {
  for (let i = at; i < words.length && i < at + 3; i++) {
    const w = words[i]!;
    if (w.gap !== 'space' && w.gap !== 'hyphen') return false;
    if (doingNouns.has(w.key)) return true;
    if (!isAttribute(w) && !titleModifiers.has(w.key)) return false;
  }
  return false;
}

export function isPossessive(w: NameWord | undefined): boolean {
  return w !== undefined && w.gap === 'apostrophe' && w.key === 's';
}

function isVerbal(w: NameWord): boolean {
  return auxiliaries.has(w.key) || /(?:ed|s)$/.test(w.key);
}

/** A preposition of place before the name, also over a list: `in France, Spain and Germany`. */
function placed(words: readonly NameWord[], first: number, last: number): boolean {
  const listGoesOn = words[last]?.gap === 'comma' || words[last]?.key === 'and' || words[last]?.key === 'or';
  for (let i = first - 1; i >= 0 && i > first - 6; i--) {
    const w = words[i]!;
    const next = words[i + 1]!;
    if (next.gap === 'break' || (next.gap === 'comma' && !listGoesOn)) return false;
    if (placePrepositions.has(w.key)) return true;
    if (!listWords.has(w.key) && !startsUpper(w)) return false;
  }
  return false;
}

const listWords: ReadonlySet<string> = new Set(['the', 'and', 'or', 'both', 'neighbouring', 'neighboring']);
