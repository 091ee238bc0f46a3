/** What the rules of consistency share: whether two clauses of a paper speak of the same thing. */

import { stem } from '../document/claims/content';
import type { DocumentModel } from '../document/model';
import type { Statement } from '../document/statements/statement';
import { type DateMention, earliestDay, latestDay } from '../document/timeline/dates';
import { fold } from '../text/normalise';
import type { Span } from '../text/span';
import type { Text } from '../text/text';

/** At most so many earlier clauses of a kind are compared with each, so that a long paper stays linear. */
const reach = 60;

/** Every pair of items that share a key, the earlier first; items without keys stand alone. */
export function* pairs<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): Iterable<readonly [T, T]> {
  const buckets = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known = buckets.get(key) ?? [];
      for (let i = Math.max(0, known.length - reach); i < known.length; i++) yield [known[i]!, item];
      known.push(item);
      buckets.set(key, known);
    }
  }
}

/** Verbs that only bring a figure in; a clause with one and a clause with another say the same. */
const neutral: ReadonlySet<string> = new Set(
  (
    'find finds found show shows showed shown report reports reported reporting note notes noted cover covers covered reach ' +
    'reached reaches total totals totalled totaled amount amounts amounted stand stands stood count counts counted comprise ' +
    'comprises comprised include included includes record recorded give gave given put say says said state states estimate'
  )
    .split(' ')
    .map(stem),
);

/** Verbs of one direction are one verb. */
const directions: ReadonlyMap<string, string> = new Map([
  ...'fall fell fallen drop drops dropped decline declines declined decrease decreased shrink shrank lose lost loses'
    .split(' ')
    .map((w) => [stem(w), 'down'] as const),
  ...'rise rose risen grow grew grown increase increased climb climbed gain gained'
    .split(' ')
    .map((w) => [stem(w), 'up'] as const),
  ...'go goes went receive receives received get gets got absorb absorbs absorbed take takes took consume consumes consumed'
    .split(' ')
    .map((w) => [stem(w), 'take'] as const),
  ...'come comes came supply supplies supplied provide provides provided deliver delivers delivered'
    .split(' ')
    .map((w) => [stem(w), 'give'] as const),
]);

function tellingWords(words: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...words].filter((w) => !neutral.has(w)).map((w) => directions.get(w) ?? w));
}

/**
 * The shorter clause is said again by the longer one, word for word but for verbs that only bring a figure in,
 * and what the longer one adds is no other name and sets nothing apart. `least`: shared words that suffice; `alike`:
 * those that do where neither adds any.
 */
export function sameSubject(
  model: DocumentModel,
  a: Statement,
  b: Statement,
  least: number,
  alike = least,
): boolean {
  if (atBracket(a) || atBracket(b)) return false;
  const x = model.recall(tellingWords, a.words);
  const y = model.recall(tellingWords, b.words);
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  if (few.size < (few.size === many.size ? alike : least)) return false;
  if (few.size < 0.45 * many.size || ![...few].every((w) => many.has(w))) return false;
  if (!namesWithin(a, b) && !namesWithin(b, a)) return false;
  return a.apart === b.apart && !narrows(x.size <= y.size ? b : a, few);
}

const links: ReadonlySet<string> = new Set(
  'of in at on to from for near beside behind outside around along inside under over between'.split(' '),
);

/** `the road beside the corridor` is not the corridor: a word that the other clause lacks takes what both have. */
function narrows(longer: Statement, shared: ReadonlySet<string>): boolean {
  const base = longer.sentence.start;
  const words = longer.lower.slice(longer.start - base, longer.end - base).match(/[\p{L}\d]+/gu) ?? [];
  return words.some((word, i) => {
    if (!links.has(words[i + 1] ?? '') || !isAdded(word)) return false;
    return words.slice(i + 2, i + 4).some((w) => shared.has(stem(fold(w))));
  });

  function isAdded(word: string): boolean {
    const stemmed = stem(fold(word));
    const telling = directions.get(stemmed) ?? stemmed;
    return longer.words.has(stemmed) && !neutral.has(stemmed) && !shared.has(telling);
  }
}

/** `remittances to Tajikistan`, `the Rogun dam` and nothing else: two words for a thing, told again. */
export function samePair(model: DocumentModel, a: Statement, b: Statement): boolean {
  const x = model.recall(tellingWords, a.words);
  const y = model.recall(tellingWords, b.words);
  return x.size === 2 && y.size === 2 && [...x].every((w) => y.has(w)) && a.apart === b.apart;
}

/** `remittances to Tajikistan`, not `Mali received`: the name stands behind its thing. */
export function isThingOfName({ words, names }: Statement): boolean {
  const [first, second] = words;
  return first !== undefined && second !== undefined && !names.has(first) && names.has(second);
}

const directed = /\b(?:to|from|by|against|over)\b/;

/** Both name the same actors in another order: who gives and who takes may have changed places. */
export function isTurned(a: Statement, b: Statement): boolean {
  if (!directed.test(a.lower) || !directed.test(b.lower)) return false;
  const shared = (s: Statement) =>
    [...s.words].filter((w) => a.words.has(w) && b.words.has(w) && (a.names.has(w) || b.names.has(w)));
  return shared(a).join(' ') !== shared(b).join(' ');
}

/** How far two clauses differ: the words of the longer one that the shorter one lacks. */
export function surplus(model: DocumentModel, a: Statement, b: Statement): number {
  return Math.abs(model.recall(tellingWords, a.words).size - model.recall(tellingWords, b.words).size);
}

/** As `sameSubject`, where the longer clause may add as much as it likes. */
export function saidAgain(model: DocumentModel, a: Statement, b: Statement, least: number): boolean {
  if (atBracket(a) || atBracket(b)) return false;
  const x = model.recall(tellingWords, a.words);
  const y = model.recall(tellingWords, b.words);
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  const [short, long] = x.size <= y.size ? [a, b] : [b, a];
  const set = new Set(long.apart.split(' '));
  if (short.apart !== '' && !short.apart.split(' ').every((w) => set.has(w))) return false;
  return few.size >= least && [...few].every((w) => many.has(w)) && (namesWithin(a, b) || namesWithin(b, a));
}

/** An aside, and what goes on behind it, has the subject of the clause around it, which it does not name. */
function atBracket({ lower, start, sentence }: Statement): boolean {
  return '([)]'.includes(lower.charAt(start - sentence.start - 1) || ' ');
}

function namesWithin(a: Statement, b: Statement): boolean {
  return [...a.names].every((n) => b.words.has(n));
}

/** A clause, and whether abstract or conclusion states it. */
interface Stated {
  readonly statement: Statement;
  readonly summary: boolean;
}

/** Both give the same dates, or one restates, undated, in the abstract or the conclusion what the other dates. */
export function samePeriod(a: Stated, b: Stated): boolean {
  const [x, y] = [a.statement.sentenceDates, b.statement.sentenceDates];
  if (x.length > 0 && y.length > 0) return x.length === y.length && x.every((d, i) => sameDate(d, y[i]!));
  return (x.length === 0 && y.length === 0) || a.summary !== b.summary;
}

/** Whether a section is the abstract or the conclusion. */
export function isSummary(model: DocumentModel, section: number): boolean {
  const { role } = model.sections[section]!;
  return role === 'abstract' || role === 'conclusion';
}

export function sameDate(a: DateMention, b: DateMention): boolean {
  return earliestDay(a.from) === earliestDay(b.from) && latestDay(a.to) === latestDay(b.to);
}

/** More than so many characters lie between two spans; no more of them are read. */
export function isApart(text: Text, before: Span, behind: Span, most: number): boolean {
  const end = Math.min(behind.start, before.end + most + 1);
  return text.slice({ start: Math.min(before.end, end), end }).length > most;
}

/** One line of white space, for messages. */
export function wordsOf(model: DocumentModel, at: { start: number; end: number }): string {
  return model.text.slice(at).replace(/\s+/g, ' ');
}
