/**
 * Can a name act where it stands? `French troops`, `Islamabad rejected`, `Russia's invasion` can;
 * `in Kabul`, `French wine`, `Russia's border` only place. Metonymy in the sense of Markert & Nissim (2007),
 * read from the words beside the name.
 */
import type { FormUse } from '../../knowledge/gazetteer/trie';
import {
  auxiliaries,
  doingNouns,
  landKinds,
  landModifiers,
  landNouns,
  motionWords,
  organNouns,
  placePrepositions,
  titleModifiers,
} from '../../knowledge/gazetteer/wordlists';
import { type NameWord, startsUpper } from '../../knowledge/gazetteer/words';

/** A name in its text: the words from `first` up to `last`; `named` tells which words belong to any name. */
export interface NamePlace {
  readonly words: readonly NameWord[];
  readonly first: number;
  readonly last: number;
  readonly named: ReadonlySet<number>;
}

export interface Acting {
  readonly actor: boolean;
  /** One behind the last word of the phrase that acts: behind `troops` in `French troops`. */
  readonly end: number;
}

/** How many words may stand between an adjective and its noun: `Iranian and Russian naval forces`. */
const nounReach = 5;
/** How far back the word lies that a name hangs on: `in Austria, Germany, Spain and France`. */
const governorReach = 12;

/** For countries, their parts and their capitals, which a text may mean as ground. */
export function actingOf(place: NamePlace, use: FormUse): Acting {
  switch (use) {
    case 'people':
      return { actor: true, end: place.last };
    case 'adjective':
    case 'prefix':
      return ofAdjective(place);
    case 'name':
    case 'acronym':
    case 'seat':
    case 'blocked':
      return ofName(place);
  }
}

/** A town or a region is ground, unless what follows acts: `Crimean authorities`, `Gaza's rulers`. */
export function actingPlace(words: readonly NameWord[], last: number): Acting {
  const behind = isPossessive(words[last]) ? last + 1 : last;
  const organ = organBehind(words, behind);
  return organ > behind ? { actor: true, end: organ } : { actor: false, end: last };
}

/** A body or a group acts wherever it stands; only its phrase is looked for: `Taliban government`. */
export function actingBody(words: readonly NameWord[], last: number): Acting {
  const behind = isPossessive(words[last]) ? last + 1 : last;
  const organ = organBehind(words, behind);
  return { actor: true, end: organ > behind ? organ : last };
}

function ofAdjective({ words, first, last }: NamePlace): Acting {
  const organ = organBehind(words, last);
  if (organ > last) return { actor: true, end: organ };
  const next = words[last];
  const alone = !next || next.gap === 'break' || next.gap === 'comma' || isVerbal(next);
  if (alone && words[first - 1]?.key === 'the') return { actor: true, end: last };
  return { actor: next !== undefined && doingAhead(words, last), end: last };
}

function ofName(place: NamePlace): Acting {
  const { words, last } = place;
  const possessive = isPossessive(words[last]);
  const behind = possessive ? last + 1 : last;
  const organ = organBehind(words, behind);
  if (organ > behind) return { actor: true, end: organ };
  const paired = pairBehind(words, last);
  if (paired > last) return { actor: !landNouns.has(words[paired]?.key ?? ''), end: last };
  if (possessive) return { actor: doingAhead(words, behind) || !ownsLand(words[behind]), end: last };
  if (isModifier(words[last])) return { actor: doingAhead(words, behind), end: last };
  return { actor: !isLandItself(words, last) && !placedBefore(place), end: last };
}

/** One behind the last of the organ nouns that follow (`foreign ministry`, `and Russian officials`), else `at`. */
function organBehind(words: readonly NameWord[], at: number): number {
  let end = at;
  for (let i = at; i < words.length && i < at + nounReach; i++) {
    const w = words[i]!;
    if (w.gap !== 'space' && w.gap !== 'hyphen') break;
    if (organNouns.has(w.key)) end = i + 1;
    else if (end > at) break;
    else if (!titleModifiers.has(w.key) && !isAttribute(w) && !isJoinedAdjective(words, i)) break;
  }
  return end;
}

/** One behind the last name of a hyphen pair that goes on: `-Afghanistan` of `Pakistan-Afghanistan tensions`. */
function pairBehind(words: readonly NameWord[], last: number): number {
  let end = last;
  while (words[end]?.gap === 'hyphen' && startsUpper(words[end]!)) end++;
  return end;
}

/** `and Russian` of `Iranian and Russian officials`, `and the Nigerian` of `the Nigerien and the Nigerian army`. */
function isJoinedAdjective(words: readonly NameWord[], at: number): boolean {
  const { key } = words[at]!;
  const next = words[at + 1];
  if (key === 'the') return words[at - 1]?.key === 'and';
  return key === 'and' && next !== undefined && (startsUpper(next) || next.key === 'the');
}

/** Words that plainly stand before a noun: by their endings, no more. */
function isAttribute(w: NameWord): boolean {
  if (/^(?:led|backed|run|based|appointed)$/.test(w.key)) return w.gap === 'hyphen';
  return /(?:al|ary|ic|ive|nuclear|top|senior|local|new|ian|ese|ish|ani)$/.test(w.key);
}

/** A doing that the name is the doer of: `US withdrawal`, `China's growing military presence`. */
function doingAhead(words: readonly NameWord[], at: number): boolean {
  for (let i = at; i < words.length && i < at + 4; i++) {
    const w = words[i]!;
    if (w.gap !== 'space' && w.gap !== 'hyphen') return false;
    if (doingNouns.has(w.key) || organNouns.has(w.key)) return true;
    if (i > at && !isAttribute(words[i - 1]!)) return false;
  }
  return false;
}

export function isPossessive(w: NameWord | undefined): boolean {
  return w !== undefined && w.gap === 'apostrophe' && w.key === 's';
}

/** `Russia's border`, `China's largest city`, `Canada's Saint Lawrence River`. */
function ownsLand(owned: NameWord | undefined): boolean {
  if (owned?.gap !== 'space') return true;
  return landNouns.has(owned.key) || startsUpper(owned) || /^(?:most|primary|main|.{3,}est)$/.test(owned.key);
}

function isVerbal(w: NameWord): boolean {
  return auxiliaries.has(w.key) || /(?:ed|s)$/.test(w.key);
}

/** A noun right behind a name makes that a modifier: `New Zealand physicist`, `the Chile border`. */
function isModifier(next: NameWord | undefined): boolean {
  if (next?.gap !== 'space' || startsUpper(next) || notNouns.has(next.key)) return false;
  return landNouns.has(next.key) || /(?:ist|er|or|ion|ness|ment|ity|ian)$/.test(next.key);
}

const notNouns: ReadonlySet<string> = new Set(
  'under after over for or however never ever either neither rather whether later together other per nor'.split(
    ' ',
  ),
);

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'one', 'unusual']);

/** `Cambodia is a country located in`, `France has unusual small municipalities`. */
function isLandItself(words: readonly NameWord[], last: number): boolean {
  const verb = words[last];
  if (verb?.gap !== 'space' || !/^(?:is|was|has|lies|comprises)$/.test(verb.key)) return false;
  if (verb.key === 'lies' || verb.key === 'comprises') return true;
  const said = words.slice(last + 1, last + 5).filter((w) => w.gap === 'space');
  if (!said[0] || !(landKinds.has(said[0].key) || articles.has(said[0].key))) return false;
  return said.some((w) => landKinds.has(w.key) && !startsUpper(w));
}

/** What the name hangs on is a place or a way to one: `in Kabul`, `returned to London`, `the people of Peru`. */
function placedBefore(place: NamePlace): boolean {
  const { words } = place;
  const governor = governorOf(place);
  if (governor === 'apposed') return true;
  if (governor < 0) return false;
  const w = words[governor]!;
  if (placePrepositions.has(w.key) || landModifiers.has(w.key) || motionWords.has(w.key)) return true;
  switch (w.key) {
    case 'of':
    case 'from':
      return !doingBefore(words, governor);
    case 'to':
    case 'for':
    case 'between':
    case 'towards':
    case 'toward':
      return motionBefore(words, governor);
    default:
      return false;
  }
}

/**
 * The word before the name that it hangs on, past the article and the names of a list; -1 where the name opens
 * its clause. `Beijing, China` is apposed: it says where Beijing lies.
 */
function governorOf({ words, first, last, named }: NamePlace): number | 'apposed' {
  let crossed = false;
  for (let i = first; i > 0 && i > first - governorReach; i--) {
    const { gap } = words[i]!;
    const before = words[i - 1]!;
    if (gap === 'break' || gap === 'start') return -1;
    if (gap === 'comma') {
      if (!startsUpper(before)) return -1;
      if (i === first && !listGoesOn(words, last)) return closesClause(words[last]) ? 'apposed' : -1;
      crossed = true;
    } else if (gap === 'hyphen') return -1;
    if (named.has(i - 1) && i < first) {
      if (!crossed && !isListed(words, i, first)) return -1;
      continue;
    }
    if (!listWords.has(before.key) && !startsUpper(before)) return i - 1;
    if (startsUpper(before) && !crossed && !isListed(words, i, first))
      return isFunctionWord(before) ? i - 1 : -1;
  }
  return -1;
}

const listWords: ReadonlySet<string> = new Set([
  'the',
  'and',
  'or',
  'both',
  'neighbouring',
  'neighboring',
  'later',
]);

function listGoesOn(words: readonly NameWord[], last: number): boolean {
  const next = words[last];
  return next?.key === 'and' || next?.key === 'or' || (next?.gap === 'comma' && startsUpper(next));
}

/** No verb follows: `in Beijing, China.` as against `In England, Argentina hosted`. */
function closesClause(next: NameWord | undefined): boolean {
  return next?.gap !== 'space' || !isVerbal(next);
}

/** Between the word at `i` and the name stands `and` or `or`. */
function isListed(words: readonly NameWord[], i: number, first: number): boolean {
  for (let j = i; j < first; j++) if (words[j]!.key === 'and' || words[j]!.key === 'or') return true;
  return false;
}

/** A capital at the head of a sentence is no name: `In Pakistan`, `From Kabul`. */
function isFunctionWord(w: NameWord): boolean {
  return (
    placePrepositions.has(w.key) ||
    landModifiers.has(w.key) ||
    /^(?:from|to|of|for|between|visiting)$/.test(w.key)
  );
}

function doingBefore(words: readonly NameWord[], preposition: number): boolean {
  for (let i = preposition - 1; i >= 0 && i > preposition - 4; i--) {
    const w = words[i]!;
    if (sufferedNouns.has(w.key)) return false;
    if (
      doingNouns.has(w.key) ||
      organNouns.has(w.key) ||
      /^(?:independence|distance|rule|itself)$/.test(w.key)
    )
      return true;
    if (words[i + 1]!.gap === 'break') return false;
  }
  return false;
}

/** Before `of` they have their sufferer, not their doer: `the invasion of Iraq`. */
const sufferedNouns: ReadonlySet<string> = new Set(
  'invasion occupation annexation bombing bombardment blockade conquest takeover control siege'.split(' '),
);

function motionBefore(words: readonly NameWord[], preposition: number): boolean {
  for (let i = preposition - 1; i >= 0 && i > preposition - 5; i--) {
    const w = words[i]!;
    if (words[i + 1]!.gap === 'break') return false;
    if (motionWords.has(w.key) || /^(?:area|border|borders|distance|road|separate)$/.test(w.key)) return true;
  }
  return false;
}
