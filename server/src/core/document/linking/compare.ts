/** How well the names of a citation agree with those of an entry. */
import { distanceWithin } from '../../text/distance';
import type { CitedName } from '../citations/citation';
import type { EntryKeys, PersonKey } from './keys';
import { abbreviates, acronymKey, bodyKey, surnameKey, wordsOf } from './names';

/** A cited name as keys; a full name ends or begins with the surname. */
export interface CitedKey {
  readonly text: string;
  readonly words: readonly string[];
  /** All words as one surname, without particles. */
  readonly whole: string;
  readonly last: string;
  readonly first: string;
  readonly body: string;
  readonly acronym: string;
  /** Initials given with it: `r p` in `R. P. Bagozzi`. */
  readonly initials: string;
}

/** How one name agrees: 1 fully, less by other ways; `how` says by which. */
export interface NameMatch {
  readonly score: number;
  readonly how:
    | 'surname'
    | 'full name'
    | 'part of the name'
    | 'organisation'
    | 'acronym'
    | 'title'
    | 'spelling';
}

const noMatch: NameMatch = { score: 0, how: 'surname' };

export function citedKey(name: Pick<CitedName, 'text'>): CitedKey {
  const [own, given] = name.text.includes(',') ? name.text.split(',', 2) : [name.text, ''];
  const words = wordsOf(own!);
  const letters = words.filter((w) => w.replace(/[^\p{L}]/gu, '').length === 1);
  const full = words.filter((w) => !letters.includes(w));
  const named = full.length > 0 ? full : words;
  return {
    text: name.text,
    words: named,
    whole: surnameKey(named),
    last: surnameKey(named.slice(-1)),
    first: surnameKey(named.slice(0, 1)),
    body: bodyKey(wordsOf(own!)),
    acronym: acronymKey(own!),
    initials: [...letters, ...wordsOf(given ?? '').map((w) => w[0]!)].join(' '),
  };
}

/** Several cited names as one body: `Ministério da Agricultura e Pecuária`. */
export function joined(names: readonly CitedName[]): CitedKey {
  return citedKey({ text: names.map((n) => n.text.replace(',', ' ')).join(' ') });
}

/** The first author, a body or a title against what an entry begins with. */
export function compareFirst(cited: CitedKey, entry: EntryKeys, expansion: string | undefined): NameMatch {
  const first = entry.persons[0];
  const person = first ? comparePerson(cited, first) : noMatch;
  if (person.score === 1) return person;
  return best([
    person,
    compareBody(cited, entry, expansion),
    compareHead(cited, entry),
    compareTitle(cited, entry),
  ]);
}

function best(matches: readonly NameMatch[]): NameMatch {
  return matches.reduce((a, b) => (b.score > a.score ? b : a), noMatch);
}

export function comparePerson(cited: CitedKey, person: PersonKey): NameMatch {
  if (person.surname === cited.whole)
    return { score: fitsInitials(cited, person) ? 1 : 0.55, how: 'surname' };
  const parts = person.surname.split(' ');
  if (cited.words.length > 1) {
    if (person.surname === cited.last)
      return { score: fitsGiven(cited, person) ? 1 : 0.55, how: 'full name' };
    if (person.surname === cited.first) return { score: 0.9, how: 'full name' };
    if (parts.length > 1 && parts.at(-1) === cited.last) return { score: 0.9, how: 'part of the name' };
  }
  if (parts.length > 1 && (parts[0] === cited.whole || parts.at(-1) === cited.whole))
    return { score: 0.88, how: 'part of the name' };
  if (hyphenPart(person.written, cited)) return { score: 0.85, how: 'part of the name' };
  return noMatch;
}

/** `Saint-Exupéry` cited as `Exupéry`. */
function hyphenPart(written: string, cited: CitedKey): boolean {
  return written.includes('-') && wordsOf(written.replaceAll('-', ' ')).includes(cited.whole);
}

function fitsInitials(cited: CitedKey, person: PersonKey): boolean {
  if (cited.initials === '' || person.given === '') return true;
  return person.given[0] === cited.initials[0];
}

/** `Lutz Kilian` against *Kilian, M. L.*: the given name begins as one of those in the list. */
function fitsGiven(cited: CitedKey, person: PersonKey): boolean {
  return person.given === '' || person.given.split(' ').some((g) => g[0] === cited.first[0]);
}

/** An organisation, by its name or an acronym of it. */
export function compareBody(cited: CitedKey, entry: EntryKeys, expansion: string | undefined): NameMatch {
  for (const body of entry.bodies) {
    if (body === cited.body) return { score: 1, how: 'organisation' };
    if (expansion !== undefined && bodyKey(wordsOf(expansion)) === body) return { score: 1, how: 'acronym' };
    if (cited.words.length > 1 && (body.startsWith(`${cited.body} `) || cited.body.startsWith(`${body} `)))
      return { score: 0.88, how: 'organisation' };
  }
  if (isAcronym(cited)) {
    if (entry.acronyms.has(cited.acronym)) return { score: 0.97, how: 'acronym' };
    if (entry.bodies.some((b) => abbreviates(cited.acronym, b.split(' '))))
      return { score: 0.9, how: 'acronym' };
    if (abbreviatesHead(cited, entry)) return { score: 0.85, how: 'acronym' };
  }
  return isSpeltOut(cited, entry) ? { score: 0.95, how: 'acronym' } : noMatch;
}

export function isAcronym(cited: CitedKey): boolean {
  return cited.words.length === 1 && /^\p{Lu}[\p{L}\p{N}&.-]*\p{Lu}/u.test(cited.text);
}

function abbreviatesHead(cited: CitedKey, entry: EntryKeys): boolean {
  return entry.head.length > 1 && entry.head.length < 14 && abbreviates(cited.acronym, entry.head);
}

/** The text spells out what the list abbreviates. */
function isSpeltOut(cited: CitedKey, entry: EntryKeys): boolean {
  const name = entry.persons[0]?.surname ?? entry.head[0] ?? '';
  return cited.words.length > 1 && name.length > 1 && abbreviates(name, wordsOf(cited.text));
}

/** The entry's own words: a safety net under the parser. */
function compareHead(cited: CitedKey, entry: EntryKeys): NameMatch {
  const head = entry.head.map((w) => w.replace(/['-]/g, ''));
  const at = cited.words.length > 1 ? head.indexOf(cited.last) : head.indexOf(cited.whole);
  const body = bodyKey(entry.head);
  if (cited.words.length > 1 && body.startsWith(cited.body)) return { score: 0.9, how: 'organisation' };
  if (cited.words.length === 1 && head[0] === cited.whole) return { score: 0.85, how: 'surname' };
  if (
    cited.words.length > 1 &&
    at >= 0 &&
    at < 4 &&
    cited.words.every((w) => entry.head.slice(0, 6).includes(w))
  )
    return { score: 0.88, how: 'full name' };
  return at > 0 && entry.persons.length === 0 ? { score: 0.5, how: 'part of the name' } : noMatch;
}

/** Nothing of the title is missing: so sure that the year may differ. */
const wholeTitle = 0.97;

function compareTitle(cited: CitedKey, entry: EntryKeys): NameMatch {
  if (entry.title === '' || cited.body === '') return noMatch;
  const starts = entry.title === cited.body || entry.title.startsWith(`${cited.body} `);
  if (!starts && isAcronym(cited) && abbreviatesTitle(cited, entry)) return { score: 0.78, how: 'title' };
  if (!starts) return noMatch;
  const whole = entry.title === cited.body ? wholeTitle : 0.9;
  return { score: cited.words.length > 1 ? whole : 0.78, how: 'title' };
}

/** `UNCLOS`: a treaty that nobody signs is called by the letters of its name. */
function abbreviatesTitle(cited: CitedKey, entry: EntryKeys): boolean {
  if (entry.titleAcronyms.has(cited.acronym)) return true;
  return isUnsigned(entry) && cited.acronym.length > 3 && abbreviates(cited.acronym, entry.titleWords);
}

/** An entry that names no author. */
export function isUnsigned(entry: EntryKeys): boolean {
  return entry.persons.length === 0;
}

/** How many of the further cited names the entry has, from 0 to 1; those in its words count as well. */
export function compareOthers(others: readonly CitedKey[], entry: EntryKeys): number {
  if (others.length === 0) return 1;
  const head = new Set(entry.head.map((w) => w.replace(/['-]/g, '')));
  const found = others.filter(
    (c) =>
      entry.persons.some((p) => comparePerson(c, p).score > 0.5) ||
      head.has(c.whole) ||
      head.has(c.last) ||
      (isAcronym(c) && entry.acronyms.has(c.acronym)),
  );
  if (entry.truncated && others.length >= entry.persons.length) return 0.95;
  return found.length / others.length;
}

/** One or two letters off, the more the longer the name; null where it is further away. */
export function spellingDistance(a: string, b: string): number | null {
  const length = Math.min(a.length, b.length);
  const limit = length < 4 ? 0 : length < 6 ? 1 : 2;
  if (limit === 0 || a === b) return null;
  const d = distanceWithin(a, b, limit);
  return d > limit ? null : d;
}
