/**
 * The names of an author field, in the habits of reference lists: `Family, G.`, `Family G`, `Given Family`,
 * mixed after the first (Chicago), `;` or `,` or a word between them, organisations, particles and suffixes.
 */

import { institutes, newsOutlets } from '../../knowledge/citations/outlets';
import { givenNames, organisationWords, publishingPlaces } from '../../knowledge/names/names';
import { fold } from '../../text/normalise';
import type { CslName } from './csl';

/** `M.`, `J.-P.`, `JH`, `M. K.`: initials and nothing else. */
const initials = /^(?:\p{Lu}\p{Ll}?\.?[\s-]*){1,5}$/u;
const dotted = /^(?:\p{Lu}\p{Ll}{0,2}\.[\s-]*)+(?:\p{Lu}\.?)?$/u;
const bareInitials = /^\p{Lu}{1,4}$/u;
const leadingInitials = /^(?:\p{Lu}\p{Ll}{0,2}\.[\s-]*)+(?=\p{L}{2})/u;
const suffixPattern = /^(?:Jr|Sr|II|III|IV|V|Filho|Neto|Júnior|Junior)\.?$/u;
const particlePattern =
  /^(?:de|da|do|dos|das|del|della|di|du|van|von|der|den|ter|ten|la|le|los|las|el|al|bin|ibn|zu|zur|af|av|y|e)$/u;
/** `Siqueira JS de`: in Vancouver lists a particle may stand behind the initials. */
const trailingParticle = /^(\p{Lu}[\p{L}’' -]{1,30}) (\p{Lu}{1,3} (?:de|da|do|dos|das|del|di|van|von|la))$/u;
const noise = /^(?:in:?\s+|by\s+|edited by\s+|eds?\.\s+|ed\. by\s+)/i;
const roles =
  /[([]\s{0,3}(?:eds?|editors?|hrsg|hg|orgs?|coords?|dirs?|comps?|trans|translators?|director|producer|host|writer|contributing ed|guest eds?)\b[^()[\]]{0,40}(?:[)\]]|$)|(?<![\s,])[\s,]{1,3}(?:eds|hrsg|hg|orgs|coords)\.?\s{0,3}$/giu;
const others =
  /(?<![,;&\s])[,;&\s]*(?:\b(?:and|et|y|e|und)\s{1,3})?\b(?:et\.? ?al|and others|e outros|y otros|u\. ?a|et collab|and colleagues)\b\.?|(?<![,\s])[,\s]*(?:…|\.\s?\.\s?\.)/giu;

/** `[@POTUS]` behind a name. */
const handle = /\[@[^\][]{1,40}\]?/g;
/** `Hyman, M., & Shanahan, K.` behind a semicolon: the list goes on in another habit. */
const joinsMore = /,[^,;]{1,40},\s?(?:&|and)\s[^,;]{2,40},/;

export interface NameContext {
  /** The style of this list inverts names (`(2020)` follows the authors), so `World Bank.` is no Mr Bank. */
  readonly inverted: boolean;
}

export function parseNames(text: string, context: NameContext): readonly CslName[] {
  const clean = text
    .replace(handle, ' ')
    .replace(roles, ' ')
    .replace(others, ' , ')
    .replace(noise, '')
    .replace(/\s+/g, ' ');
  if (isOrganisation(clean)) return splitOrganisations(clean);
  if (clean.includes(';'))
    return clean
      .split(/;\s*(?:(?:&|and)\s)?/)
      .flatMap((p) => (joinsMore.test(p) ? readList(p, context) : oneName(p, context)));
  return invertedPairs(clean) ?? readList(clean, context);
}

/** Names between commas. */
function readList(text: string, context: NameContext): readonly CslName[] {
  return readPieces(splitPieces(text), context, text.split(',').length - 1);
}

/**
 * `Yousaf, Farooq, and Jabeen, Moneeb`, `Becker, Anna, Wolf, Karl und Braun, Eva`, `Fischer, Hans/Lang, Petra`: a
 * comma in each part of what a word or a stroke joins turns every name round.
 */
function invertedPairs(text: string): CslName[] | null {
  const parts = text.split(/,?\s(?:&|and|und|et|y|e)\s|(?<=\p{L}\.?)\s?\/\s?(?=\p{Lu})/u).map((p) =>
    p
      .split(',')
      .map(tidy)
      .filter((w) => w !== ''),
  );
  if (parts.length < 2 || !parts.every((p) => p.length > 0 && p.length % 2 === 0)) return null;
  const names = parts.flat();
  if (!names.every((w) => /^(?:\p{Ll}{1,4}\s){0,2}\p{Lu}[^.]+(?:\s\p{Lu}\.){0,3}$/u.test(w))) return null;
  const given = names.filter((_, i) => i % 2 === 1);
  const sure = parts.every((p) => p.length === 2) || given.every((g) => isGivenName(g.split(/[\s-]/)[0]!));
  return sure ? given.flatMap((g, i) => inverted(names[2 * i]!, g)) : null;
}

/** `Aguera y Arcas B`: one surname, as initials stand behind its second part alone. */
const doubleSurname = /(^|,\s)(\p{Lu}[\p{L}’'-]+) ([ye]) (\p{Lu}[\p{L}’'-]+ \p{Lu}{1,3})(?=,|$)/gu;

/** A stretch between commas or conjunctions. */
function splitPieces(text: string): string[] {
  return text
    .replace(doubleSurname, `$1$2\u2060$3\u2060$4`)
    .split(/,|\s(?:&|and|und|et|y|e)\s|&/u)
    .map(tidy)
    .filter((p) => p !== '');
}

function tidy(piece: string): string {
  const trimmed = piece
    .replaceAll('\u2060', ' ')
    .replace(/^[\s.,:;*†"“]+|(?<![\s,:;*†"”])[\s,:;*†"”]+$/gu, '');
  return /(?:^|[\s.-])\p{Lu}\p{Ll}?\.$|(?:Jr|Sr)\.$|\p{Lu}\.\p{Lu}\.$/u.test(trimmed)
    ? trimmed
    : trimmed.replace(/(?<!\.)\.+$/, '');
}

/** `commas`: how many commas could part a surname from its given name. */
function readPieces(pieces: readonly string[], context: NameContext, commas: number): CslName[] {
  const names: CslName[] = [];
  const surnamesOnly = commas === 0 || (pieces.length > 2 && pieces.every((p) => !/[\s.]/.test(p)));
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    if (suffixPattern.test(piece) && names.length > 0) names.push(withSuffix(names.pop()!, piece));
    else if (next !== undefined && !surnamesOnly && isGivenOf(piece, next, i === 0)) {
      names.push(...inverted(piece, next));
      i++;
    } else names.push(...single(piece, context, i === 0 && pieces.length === 1));
  }
  return names;
}

/** `next` is the given name of `piece`: initials always, whole names only behind a bare surname that comes first. */
function isGivenOf(piece: string, next: string, first: boolean): boolean {
  if (leadingInitials.test(piece) || endsInInitials(piece) || trailingParticle.test(piece)) return false;
  if (dotted.test(next)) return true;
  if (bareInitials.test(next) && next.length <= 3) return true;
  if (!first && !isGivenName(next.split(' ')[0]!)) return false;
  if (suffixPattern.test(next) || piece.split(' ').length > 3) return false;
  const words = next.split(' ');
  if (isGivenName(piece.split(' ')[0]!) && piece.includes(' ')) return false;
  // `Avet Gafurov, Alexander Shiklomanov`: behind the first author names are written in their order.
  if (!first && words.length > 1 && /^\p{Lu}\S+ \p{Lu}/u.test(piece)) return false;
  return words.length <= 3 && words.every((w) => /^\p{Lu}/u.test(w) || particlePattern.test(w));
}

/** A reference manager that was given a whole name as the surname prints `Lutz Kilian, M. P.`: two authors. */
function inverted(piece: string, given: string): CslName[] {
  const words = piece.split(' ');
  const whole =
    words.length === 2 &&
    isGivenName(words[0]!) &&
    !suffixPattern.test(words[1]!) &&
    (given.match(/\p{Lu}/gu)?.length ?? 0) >= 2;
  if (whole && initials.test(given)) return [{ family: words[1]!, given: words[0]! }, { literal: given }];
  return [{ family: piece, ...splitSuffix(given) }];
}

function splitSuffix(given: string): { given: string; suffix?: string } {
  const words = given.split(' ');
  const last = words[words.length - 1]!;
  if (words.length < 2 || !/^(?:Jr|Sr|II|III)\.?$/.test(last)) return { given };
  return { given: words.slice(0, -1).join(' '), suffix: last };
}

function withSuffix(name: CslName, suffix: string): CslName {
  return name.literal === undefined ? { ...name, suffix } : name;
}

function oneName(piece: string, context: NameContext): CslName[] {
  const parts = piece
    .split(',')
    .map(tidy)
    .filter((p) => p !== '');
  const [family, given, suffix] = parts;
  if (family === undefined) return [];
  if (given === undefined) return single(family, context, true);
  if (isOrganisation(piece)) return [{ literal: tidy(piece) }];
  return suffix === undefined ? inverted(family, given) : [{ family, given, suffix }];
}

/** A name without a comma: `S. E. Han`, `Wan Q`, `Warwick Anderson`, `UNAMA`, `Plato`. */
function single(piece: string, context: NameContext, alone: boolean): CslName[] {
  if (isOrganisation(piece) || /^the\s/i.test(piece) || publishingPlaces.has(fold(piece)))
    return [{ literal: piece }];
  const state = /^([^()]{3,40})\s\([^()]{2,30}\)$/.exec(piece)?.[1];
  if (state && publishingPlaces.has(fold(state))) return [{ literal: piece }];
  const behind = trailingParticle.exec(piece);
  if (behind) return [{ family: behind[1]!, given: behind[2]! }];
  const words = piece.split(' ');
  const lead = leadingInitials.exec(piece);
  if (lead) return [{ family: piece.slice(lead[0].length), given: lead[0].trim() }];
  if (alone && isOutlet(piece)) return [{ literal: piece }];
  if (words.length === 1) return /^\p{Lu}{2,}$/u.test(piece) ? [{ literal: piece }] : [{ family: piece }];
  if (endsInInitials(piece)) {
    const last = words.pop()!;
    const suffix = suffixPattern.test(last) && words.length > 1 ? last : undefined;
    const given = suffix ? words.pop()! : last;
    return [{ family: words.join(' '), given, ...(suffix && { suffix }) }];
  }
  if (alone && context.inverted && !isGivenName(words[0]!)) return [{ literal: piece }];
  return [givenFirst(words)];
}

function givenFirst(words: readonly string[]): CslName {
  let at = words.length - 1;
  const suffix = at > 1 && suffixPattern.test(words[at]!) ? words[at--] : undefined;
  let start = at;
  while (start > 1 && particlePattern.test(words[start - 1]!)) start--;
  const name = { family: words.slice(start, at + 1).join(' '), given: words.slice(0, start).join(' ') };
  return suffix === undefined ? name : { ...name, suffix };
}

function endsInInitials(piece: string): boolean {
  return (
    /\s(?:\p{Lu}{1,3}|\p{Lu}\.|(?:\p{Lu}[.\s-]{0,2}){1,3}\p{Lu}\.?|(?:Jr|Sr)\.?)$/u.test(piece) &&
    /\p{Ll}|\p{Lu}{4}/u.test(piece)
  );
}

/** `Reuters`, `Chatham House`: known by name, as no word of it says so. */
function isOutlet(name: string): boolean {
  const key = fold(name);
  return newsOutlets.has(key) || institutes.has(key);
}

function isGivenName(word: string): boolean {
  return givenNames.has(fold(word));
}

/** `BMZ [Bundesministerium für …]`, `NBS – National Bureau of …`: a short name with the long one behind it. */
const shortFirst = /^\p{Lu}{2,10}\s(?:[[(]\p{Lu}\p{Ll}|[–-]\s\p{Lu}\p{Ll})/u;

/** Words that only a body has, and no initials: `Ministry of Finance, Department of Customs`. */
export function isOrganisation(text: string): boolean {
  if (shortFirst.test(text)) return true;
  const words = text.split(/[\s,()/-]+/);
  return words.some((w) => organisationWords.has(fold(w))) && !/(?:^|\s)\p{Lu}\.(?:\s|$|,)/u.test(text);
}

function splitOrganisations(text: string): CslName[] {
  const parts = text.includes(';') ? text.split(';') : text.split(/&/);
  const whole =
    parts.length > 1 &&
    parts.every((p) => (isOrganisation(p) && !p.includes(',')) || /^\s*\p{Lu}{2,}\s*$/u.test(p));
  return (whole ? parts : [text]).map((p) => ({ literal: tidy(p) })).filter((n) => n.literal !== '');
}
