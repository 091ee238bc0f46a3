/**
 * A country's name inside the name of something else: a body (`Hazara University`, `Reserve Bank of India`),
 * a newspaper, a person (`Michael Jordan`, `Chad Smith`). The blocked phrases of the gazetteer hold those that
 * follow no pattern.
 */
import type { NameForm } from '../../knowledge/gazetteer/trie';
import {
  bodyNouns,
  givenNames,
  organNouns,
  personalNames,
  titleNouns,
  treatyNouns,
} from '../../knowledge/gazetteer/wordlists';
import { type NameWord, startsUpper } from '../../knowledge/gazetteer/words';
import type { EntityKind } from './entity';

/** Names of bodies seldom run longer; beyond that a heading in capitals begins. */
const reach = 6;
const links: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

/** The form of a name with the kind of what it names. */
export interface NamedForm extends NameForm {
  readonly kind?: EntityKind | undefined;
}

export function insideOtherName(
  words: readonly NameWord[],
  first: number,
  last: number,
  form: NamedForm,
): boolean {
  if (form.use === 'prefix' || last - first > 2) return false;
  if (personalNames.has(words[first]!.key) && isPerson(words, first, last)) return true;
  if (form.id === 'GEO' && form.use === 'name' && besideState(words, first, last)) return true;
  if ((form.kind === 'place' || form.use === 'seat') && opensTreaty(words, last)) return true;
  if (!isPlaceId(form.id) && form.kind !== 'place') return false;
  return opensBody(words, last) || closesBody(words, first);
}

/** `the Kyoto Protocol`: places lend their names to what was signed there. */
function opensTreaty(words: readonly NameWord[], last: number): boolean {
  const after = words[last];
  return after !== undefined && joins(after) && startsUpper(after) && treatyNouns.has(after.key);
}

/** `Florida, Georgia and Texas`: the state of the Union stands among its sisters. */
function besideState(words: readonly NameWord[], first: number, last: number): boolean {
  const near = [words[first - 1], words[first - 2], words[last], words[last + 1]];
  return near.some((w) => w !== undefined && startsUpper(w) && unionStates.has(w.key));
}

const unionStates: ReadonlySet<string> = new Set(
  (
    'alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois ' +
    'indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri ' +
    'montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin ' +
    'wyoming atlanta'
  ).split(' '),
);

/** Only lands lend their names to bodies; `NATO Parliamentary Assembly` stays with NATO. */
function isPlaceId(id: string): boolean {
  return /^[A-Z]{3}$/.test(id);
}

/** `Chad Smith`, but not `Chad Basin` or `Georgia Army`; `Michael Jordan`. */
function isPerson(words: readonly NameWord[], first: number, last: number): boolean {
  const before = words[first - 1];
  if (before && joins(words[first]!) && startsUpper(before)) {
    if (givenNames.has(before.key) || /^\p{Lu}$/u.test(before.text)) return true;
  }
  const after = words[last];
  if (last - first > 1 || !after || after.gap !== 'space' || !/^\p{Lu}\p{Ll}+$/u.test(after.text))
    return false;
  return (
    !calendar.has(after.key) &&
    words[first]!.text !== words[first]!.text.toUpperCase() &&
    !bodyNouns.has(after.key) &&
    !organNouns.has(after.key) &&
    !titleNouns.has(after.key)
  );
}

function joins(w: NameWord): boolean {
  return w.gap === 'space' || w.gap === 'hyphen';
}

/** `Bangladesh [Institute of Peace]`: the capitals that follow hold the noun of a body. */
function opensBody(words: readonly NameWord[], last: number): boolean {
  for (let i = last; i < words.length && i < last + reach; i++) {
    const w = words[i]!;
    if (!joins(w)) return false;
    if (links.has(w.key)) {
      if (i === last) return false;
      continue;
    }
    if (!startsUpper(w) || organFirst(w, i - last)) return false;
    if (bodyNouns.has(w.key)) return true;
  }
  return false;
}

/** `Pakistan Army Museum` is rare, `Pakistan Army` is not: an organ right behind the name keeps the country. */
function organFirst(w: NameWord, distance: number): boolean {
  return distance === 0 && organNouns.has(w.key) && !bodyNouns.has(w.key);
}

/** `University of [the South] Africa`, `Special Inspector General for Afghanistan Reconstruction`. */
function closesBody(words: readonly NameWord[], first: number): boolean {
  let i = first - 1;
  if (!joins(words[first]!) || !words[i]) return false;
  if (words[i]!.key === 'the') i--;
  const link = words[i];
  if (!link || (link.key !== 'of' && link.key !== 'for')) return false;
  for (i--; i >= 0 && i > first - 2 - reach; i--) {
    const w = words[i]!;
    if (!links.has(w.key) && !startsUpper(w)) return false;
    if (bodyNouns.has(w.key)) return startsUpper(w);
    if (!joins(w)) return false;
  }
  return false;
}

/** `Israel Friday`, `Jordan in June`: newswire leaves out the `on`. */
const calendar: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december'
  ).split(' '),
);
