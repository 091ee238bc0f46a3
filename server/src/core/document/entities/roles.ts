/**
 * People by their office: a title, perhaps with a country before or behind it, and a name in capitals:
 * `Chinese foreign minister Mao Ning`, `President Aoun`. And governments by the name of their head:
 * `the Trump administration` is the United States.
 */
import { governmentWords, leaderSurnames } from '../../knowledge/gazetteer/leaders';
import { bodyNouns, titleModifiers, titleNouns } from '../../knowledge/gazetteer/wordlists';
import { type NameWord, startsUpper } from '../../knowledge/gazetteer/words';
import type { Candidate } from './candidates';

/** A person or government found beside the names of the lexicon; word indices, `last` exclusive. */
export interface Role {
  readonly kind: 'person' | 'government';
  readonly first: number;
  readonly last: number;
  /** Where the title begins, for a person: `foreign` of `foreign minister Mao Ning`. */
  readonly title: number;
  /** The country the title belongs to, as far as the words beside it say. */
  readonly country: string | null;
}

/** Small words inside names: `Ursula von der Leyen`, `Osama bin Laden`, `Zia ul-Haq`. */
const particles: ReadonlySet<string> = new Set([
  ...[
    'al',
    'el',
    'bin',
    'ibn',
    'von',
    'van',
    'der',
    'den',
    'de',
    'da',
    'di',
    'la',
    'le',
    'ul',
    'ur',
    'ud',
    'du',
  ],
]);
const longestName = 5;
const longestTitle = 6;

export function findRoles(words: readonly NameWord[], candidates: readonly Candidate[]): Role[] {
  const taken = new Map(candidates.map((c) => [c.first, c]));
  const ending = new Map(candidates.map((c) => [c.last, c]));
  const roles: Role[] = [];
  for (let i = 0; i < words.length; i++) {
    const role = governmentAt(words, i) ?? personAt(words, i, taken, ending);
    if (!role) continue;
    roles.push(role);
    i = role.last - 1;
  }
  return roles;
}

/** `Trump administration`, `Modi-led government`. */
function governmentAt(words: readonly NameWord[], at: number): Role | null {
  const w = words[at]!;
  const country = startsUpper(w) ? leaderSurnames.get(w.key) : undefined;
  if (!country) return null;
  let next = at + 1;
  if (words[next]?.key === 's' && words[next]?.gap === 'apostrophe') next++;
  if (words[next]?.key === 'led' && words[next]?.gap === 'hyphen') next++;
  const noun = words[next];
  if (noun?.gap !== 'space' || !governmentWords.has(noun.key)) return null;
  return { kind: 'government', first: at, last: next + 1, title: at, country };
}

type ByIndex = ReadonlyMap<number, Candidate>;

/** A title ends at `at`, and the words behind it are a name. */
function personAt(words: readonly NameWord[], at: number, taken: ByIndex, ending: ByIndex): Role | null {
  if (!titleNouns.has(words[at]!.key)) return null;
  const behind = taken.get(words[at + 2]?.key === 'the' ? at + 3 : at + 2);
  if (words[at + 1]?.key === 'of' && behind) {
    return nameAt(words, behind.last, titleStart(words, at, ending), behind.form.id, taken);
  }
  const title = titleStart(words, at, ending);
  const owner = ownerOf(words, title, ending);
  return nameAt(words, at + 1, title, owner, taken);
}

function nameAt(
  words: readonly NameWord[],
  first: number,
  title: number,
  country: string | null,
  taken: ByIndex,
): Role | null {
  let last = first;
  let capitals = 0;
  for (; last < words.length && last < first + longestName; last++) {
    const w = words[last]!;
    const joined = w.gap === 'space' || (last > first && w.gap === 'hyphen');
    if (!joined && !(last === first && w.gap === 'comma')) break;
    if (taken.has(last)) break;
    if (isNamePart(w)) capitals++;
    else if (!particles.has(w.key) || capitals === 0) break;
  }
  while (last > first && particles.has(words[last - 1]!.key)) last--;
  if (capitals === 0 || (words[first]!.gap === 'comma' && capitals < 2)) return null;
  const home =
    words[last]?.key === 'of' ? taken.get(words[last + 1]?.key === 'the' ? last + 2 : last + 1) : undefined;
  return { kind: 'person', first, last, title, country: country ?? home?.form.id ?? null };
}

/** `Mao`, `O`, `Yvette`; not `OSCE`, `Affairs`, `The`. */
function isNamePart(w: NameWord): boolean {
  return /^\p{Lu}(?:\p{Ll}|$)/u.test(w.text) && !notNames.has(w.key) && !bodyNouns.has(w.key);
}

const notNames: ReadonlySet<string> = new Set([
  ...[
    'the',
    'a',
    'an',
    'in',
    'on',
    'and',
    'but',
    'he',
    'she',
    'it',
    'they',
    'this',
    'that',
    'his',
    'her',
    'its',
  ],
  ...[
    'affairs',
    'office',
    'department',
    'ministry',
    'general',
    'assembly',
    'council',
    'committee',
    'act',
    'order',
  ],
  ...[
    'monday',
    'tuesday',
    'wednesday',
    'thursday',
    'friday',
    'saturday',
    'sunday',
    'january',
    'february',
    'march',
  ],
  ...['april', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'of', 'for', 'with'],
  ...titleNouns,
]);

/** Back over `Deputy`, `Prime`, `foreign` to the first word of the title. */
function titleStart(words: readonly NameWord[], at: number, ending: ByIndex): number {
  let start = at;
  while (start > 0 && at - start < longestTitle) {
    const before = words[start - 1]!;
    const fits = titleModifiers.has(before.key) || titleNouns.has(before.key);
    if (words[start]!.gap !== 'space' || !fits || before.key === 'of' || before.key === 'and') break;
    if (ending.has(start)) break;
    start--;
  }
  return start;
}

/** Where the title of a person begins whose name begins at `first`; `first` where there is no title. */
export function titleBefore(words: readonly NameWord[], first: number): number {
  const title = words[first - 1];
  const joined = words[first]!.gap === 'space' || words[first]!.gap === 'comma';
  if (!title || !joined || !titleNouns.has(title.key)) return first;
  return titleStart(words, first - 1, noCandidates);
}

const noCandidates: ByIndex = new Map();

/** The country right before the title: `Iranian`, `Pakistan's`, `US`. */
function ownerOf(words: readonly NameWord[], title: number, ending: ByIndex): string | null {
  const w = words[title - 1];
  const possessive = w?.key === 's' && w.gap === 'apostrophe';
  const c = ending.get(possessive ? title - 1 : title);
  return c && words[title]!.gap !== 'break' ? c.form.id : null;
}
