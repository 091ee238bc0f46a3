/**
 * The authors before a year, read from right to left: `Okafor & Lindqvist`, `de la Cruz et al.`,
 * `World Bank`, `SILVA; SOUZA`. Right to left, because the year is certain and where the names begin is not.
 */
import { commonParticles, eventWords, furtherAuthors } from '../../knowledge/citations/words';
import { organisationWords } from '../../knowledge/names/names';
import type { CitedName } from './citation';
import { isConjunction, isLink, isMonth, isOpener, isParticle, type NameToken } from './nameTokens';

/** In brackets nearly all that stands before a year is its authors; in a sentence much else is. */
export type Place = 'bracket' | 'sentence';

export interface AuthorRun {
  readonly authors: readonly CitedName[];
  readonly etAl: boolean;
  readonly conjunction: boolean;
  /** Behind the last name: `'s`, as in `Thomas's (2026)`. */
  readonly possessive: boolean;
  /** A place in time, an event or a law by its words: `World War II`, `March`. */
  readonly event: boolean;
  /** Index of the first token that belongs to the names. */
  readonly first: number;
}

/** A stretch of tokens that make one name: from `first` to `last`, both included. */
interface Group {
  readonly first: number;
  readonly last: number;
  readonly opened: boolean;
}

interface Separator {
  readonly next: number;
  readonly kind: 'conjunction' | 'comma' | 'semicolon' | 'stroke';
}

/** Abbreviated parts of names that end in a stop without ending a sentence. */
const stopped =
  /^(?:jr|sr|st|dr|prof|mr|mrs|ms|inc|ltd|co|corp|dept|gov|sen|rep|gen|min|univ|eds?|orgs?|coords?|hrsg|u\.s|u\.k|u\.n|e\.u|ph\.d|n|no)$/;

export function authorsBefore(tokens: readonly NameToken[], place: Place): AuthorRun | null {
  let at = skipMarks(tokens, tokens.at(-1)?.text === ';' ? tokens.length - 2 : tokens.length - 1);
  const others = furtherAuthorsAt(tokens, at);
  const etAl = others !== at;
  at = skipMarks(tokens, others);
  const groups: Group[] = [];
  let conjunction = false;
  for (;;) {
    const group =
      readGroup(tokens, at, place) ?? (etAl && groups.length === 0 ? shortSurname(tokens, at) : null);
    if (!group) break;
    groups.unshift(group);
    const separator = group.opened ? null : readSeparator(tokens, group.first - 1);
    if (!separator || !joins(separator.kind, tokens, groups, place, etAl || conjunction)) break;
    conjunction ||= separator.kind === 'conjunction';
    at = separator.next;
  }
  if (groups.length === 0) return null;
  const authors = namesOf(tokens, groups);
  return {
    authors,
    etAl,
    conjunction: conjunction && authors.length > 1,
    possessive:
      /'s?$/.test(tokens[groups.at(-1)!.last]!.text) || isLonePossessive(tokens, groups.at(-1)!.last),
    event: isEvent(tokens, groups) && !(conjunction && groups.every((g) => g.first === g.last)),
    first: groups[0]!.first,
  };
}

/** Commas, colons and stops between names and year; `'s` where it is a word of its own. */
function skipMarks(tokens: readonly NameToken[], from: number): number {
  let at = from;
  while (at >= 0 && /^[,.:'*_]$/.test(tokens[at]!.text)) at--;
  if (at > 0 && tokens[at]!.text === 's' && tokens[at - 1]!.text === "'") return at - 2;
  return at;
}

function isLonePossessive(tokens: readonly NameToken[], last: number): boolean {
  return tokens[last + 1]?.text === "'";
}

/** The index before `et al.` and its kin, `at` where there is none. */
function furtherAuthorsAt(tokens: readonly NameToken[], at: number): number {
  let end = at;
  while (end > 0 && tokens[end]!.key === 'al' && tokens[skipMarks(tokens, end - 1)]?.key === 'al')
    end = skipMarks(tokens, end - 1);
  const key = tokens[end]?.key;
  if (key === undefined || tokens[end]!.kind === 'capital') return at;
  for (const [last, first] of furtherAuthors) {
    if (key.replace(/'s?$/, '') !== last) continue;
    const before = skipMarks(tokens, end - 1);
    if (tokens[before]?.key === first) return before - 1;
  }
  return key === 'et.al' || key === 'et.al.' || key === 'etal' ? end - 1 : at;
}

function readSeparator(tokens: readonly NameToken[], from: number): Separator | null {
  const t = tokens[from];
  if (!t) return null;
  if (isConjunction(t)) {
    const comma = tokens[from - 1]?.text;
    return { kind: 'conjunction', next: comma === ',' || comma === ';' ? from - 2 : from - 1 };
  }
  if (t.text === ',') return { kind: 'comma', next: from - 1 };
  if (t.text === '/' && isStroke(tokens, from)) return { kind: 'stroke', next: from - 1 };
  return t.text === ';' ? { kind: 'semicolon', next: from - 1 } : null;
}

/** `Fischer/Lang`: two surnames without a blank between them; `AC/DC` and `US/China` are none. */
function isStroke(tokens: readonly NameToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return [before, after].every((t) => t?.kind === 'capital' && /\p{Ll}{2}/u.test(t.text));
}

/**
 * Whether what stands left of a separator may be a further author. In a sentence a comma joins names only
 * before an `and` or where initials follow it; a semicolon joins names in brackets (ABNT) and nowhere else.
 */
function joins(
  kind: Separator['kind'],
  tokens: readonly NameToken[],
  groups: readonly Group[],
  place: Place,
  listed: boolean,
): boolean {
  switch (kind) {
    case 'conjunction':
    case 'stroke':
      return true;
    case 'comma':
      return place === 'bracket' || listed || isInitials(tokens, groups[0]!);
    case 'semicolon':
      return place === 'bracket';
  }
}

/** The longest name that ends at `last`, null where none does. */
function readGroup(tokens: readonly NameToken[], last: number, place: Place): Group | null {
  if (last < 0 || !isNamePart(tokens[last]!)) return null;
  let first = last;
  for (let at = last - 1; at >= 0; ) {
    const t = tokens[at]!;
    if (isNamePart(t) && !endsSentence(t, place)) first = at--;
    else {
      const beyond = smallWords(tokens, at, place);
      if (beyond === at) break;
      first = beyond + 1;
      at = beyond;
    }
  }
  let opener = first;
  while (opener <= last && (isOpener(tokens[opener]!) || isMonth(tokens[opener]!)) && opener < last) opener++;
  if (isOpener(tokens[opener]!)) return null;
  return { first: opener, last, opened: opener > first };
}

/** `He et al.`: before `et al.` a word that opens sentences elsewhere is a surname. */
function shortSurname(tokens: readonly NameToken[], at: number): Group | null {
  return at >= 0 && tokens[at]!.kind === 'capital' ? { first: at, last: at, opened: true } : null;
}

function isNamePart(t: NameToken): boolean {
  return t.kind === 'capital' || t.kind === 'initial';
}

function endsSentence(t: NameToken, place: Place): boolean {
  return t.kind === 'capital' && t.text.endsWith('.') && !stopped.test(t.key) && place === 'sentence';
}

/** Passes over `de la`, `of the`: the index before them where a name stands there, or where they begin a surname. */
function smallWords(tokens: readonly NameToken[], from: number, place: Place): number {
  let at = from;
  while (
    at >= 0 &&
    from - at < 4 &&
    tokens[at]!.kind === 'small' &&
    (isLink(tokens[at]!) || isParticle(tokens[at]!))
  )
    at--;
  if (at === from) return from;
  const before = tokens[at];
  const linked = tokens.slice(at + 1, from + 1);
  const named = before && isNamePart(before) && !endsSentence(before, place) && !isOpener(before);
  if (named && !isConjunction(linked.at(-1)!) && !isConjunction(linked[0]!)) return at;
  return startOfParticles(tokens, at, from, place);
}

/** `van der`, `de la`; a lone `de` or `la` begins a surname only where no words of its language stand before it. */
function startOfParticles(tokens: readonly NameToken[], at: number, from: number, place: Place): number {
  let start = from;
  while (start > at && isParticle(tokens[start]!) && !isConjunction(tokens[start]!)) start--;
  if (start === from) return from;
  const common = commonParticles.has(tokens[start + 1]!.key) && from - start === 1;
  const before = tokens[start];
  const romance = place === 'sentence' && before?.kind === 'small' && !englishBefore.test(before.key);
  return common && romance ? from : start;
}

const englishBefore = /^(?:and|by|of|see|to|in|with|from|as|for|with|but|that|both)$/;

function isInitials(tokens: readonly NameToken[], g: Group): boolean {
  return tokens.slice(g.first, g.last + 1).every((t) => t.kind === 'initial');
}

/** The names of the groups; initials behind a comma belong to the surname before it. */
function namesOf(tokens: readonly NameToken[], groups: readonly Group[]): CitedName[] {
  const names: CitedName[] = [];
  for (const [i, g] of groups.entries()) {
    if (isInitials(tokens, g) && names.length > 0) {
      names.push(nameOf(tokens, groups[i - 1]!.first, g.last, names.pop()!.start));
    } else names.push(nameOf(tokens, g.first, g.last, tokens[g.first]!.start));
  }
  return names;
}

function nameOf(tokens: readonly NameToken[], first: number, last: number, start: number): CitedName {
  const parts = tokens.slice(first, last + 1);
  const text = parts.map((t, i) => (i > 0 && t.start > parts[i - 1]!.end ? ` ${t.text}` : t.text)).join('');
  const own = text.replace(/(?:'s?|(?<!\.)\.{2,})$/, '').replace(/([^.\s]{3})\.$/, '$1');
  return { text: own, kind: kindOf(parts), start, end: parts.at(-1)!.end - (text.length - own.length) };
}

function kindOf(parts: readonly NameToken[]): CitedName['kind'] {
  if (parts.some((t) => organisationWords.has(t.key) || (isLink(t) && !isParticle(t)))) return 'organisation';
  if (parts.some((t) => t.kind === 'initial' || t.kind === 'small')) return 'person';
  return 'unknown';
}

function isEvent(tokens: readonly NameToken[], groups: readonly Group[]): boolean {
  return groups.some((g) => {
    const parts = tokens.slice(g.first, g.last + 1);
    if (parts.length > 1 && organisationWords.has(parts.at(-1)!.key)) return false;
    return parts.some((t) => eventWords.has(t.key)) || parts.every(isMonth);
  });
}
