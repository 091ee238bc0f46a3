/** Where a word has its doer and its sufferer: short walks over the tokens, stopping where another clause begins. */

import { verbs } from '../../knowledge/relations/lexicon';
import {
  adverbs,
  auxiliaries,
  beForms,
  conjunctions,
  deeds,
  negations,
  prepositions,
  relatives,
  subordinators,
} from '../../knowledge/relations/words';
import type { Token } from '../../syntax/tokens';
import type { Actors, SentenceView } from './sentence';

/** How far an object may stand behind its verb, and what hangs on a preposition behind that. */
const objectReach = 7;
const phraseReach = 6;

export function actorsAt(view: SentenceView, token: number): Actors | null {
  const index = view.actorAt[token] ?? -1;
  return index < 0 ? null : view.actors[index]!;
}

/** As `actorsAt`, but for `its` and `their`, which point back and are not acted on. */
function acted(view: SentenceView, token: number): Actors | null {
  return isOwn.test(view.tokens[token]!.lower) ? null : actorsAt(view, token);
}

const isOwn = /^(?:its|their|his|her)$/;

/** The first token of the verb group that ends at `verb`: `has not yet been condemned` begins at `has`. */
export function groupStart(view: SentenceView, verb: number): number {
  let i = verb;
  while (i > 0 && isOfGroup(view.tokens[i - 1]!)) i--;
  return i;
}

function isOfGroup({ text, lower: word }: Token): boolean {
  return auxiliaries.has(word) || negations.has(word) || isAdverb(text) || word === 'to' || word === 'longer';
}

/** `Italy` ends like an adverb, and is none. */
function isAdverb(text: string): boolean {
  return adverbs.test(text) && !/^\p{Lu}/u.test(text);
}

export function isPassive(view: SentenceView, verb: number): boolean {
  const start = groupStart(view, verb);
  for (let i = verb - 1; i >= start; i--) {
    const { text, lower } = view.tokens[i]!;
    if (beForms.has(lower)) return true;
    if (!isAdverb(text) && !negations.has(lower)) return false;
  }
  return false;
}

/**
 * Who does it: the nearest actors left of the verb group that can act and hang on no preposition. What stands
 * between two commas is stepped over; behind `which` and `who` the one they refer to is meant.
 */
export function subjectOf(view: SentenceView, verb: number): Actors | null {
  const { tokens } = view;
  let fallback: Actors | null = null;
  for (let i = groupStart(view, verb) - 1; i >= 0; i--) {
    const { lower } = tokens[i]!;
    const actors = actorsAt(view, i);
    if (actors) {
      const role = roleBefore(view, actors);
      if (role === 'free') return actors;
      if (fallback === null && (role === 'of' || actors.acting)) fallback = actors;
      i = actors.first;
      continue;
    }
    if (lower === ';' || lower === ':') break;
    if (lower === ',' && fallback === null) i = beforeAside(view, i);
    else if (subordinators.has(lower) && !relatives.has(lower) && fallback !== null) break;
  }
  return fallback;
}

/** `free` for a subject, `of` behind `of` or `from`, `bound` behind any other preposition. */
function roleBefore(view: SentenceView, actors: Actors): 'free' | 'of' | 'bound' {
  for (let i = actors.first - 1; i >= 0 && i > actors.first - 5; i--) {
    const { lower, kind } = view.tokens[i]!;
    if (prepositions.has(lower) && !subordinators.has(lower))
      return lower === 'of' || lower === 'from' || lower === 'by' || isLocal(view, i) ? 'of' : 'bound';
    if (kind === 'punctuation' || conjunctions.has(lower) || subordinators.has(lower)) return 'free';
    if (auxiliaries.has(lower) || /ed$/.test(lower)) return 'free';
  }
  return 'free';
}

/** `militants in Yemen`, `officials in Kabul` are of the place; `troops in Syria` need not be. */
function isLocal(view: SentenceView, preposition: number): boolean {
  return view.tokens[preposition]!.lower === 'in' && locals.has(view.tokens[preposition - 1]?.lower ?? '');
}

const locals: ReadonlySet<string> = new Set(
  'rebels militants insurgents guerrillas officials authorities protesters demonstrators leaders lawmakers gunmen villagers students police judges prosecutors separatists workers forces troops soldiers army military parliament government junta regime administration court leadership ministry'.split(
    ' ',
  ),
);

/** Left of `, which invaded Ukraine in 2022,` where that ends at the comma at `i`; otherwise `i`. */
function beforeAside(view: SentenceView, i: number): number {
  for (let j = i - 1; j >= 0 && j > i - 25; j--) {
    const { lower } = view.tokens[j]!;
    if (lower === ';' || lower === '.') return i;
    if (lower !== ',') continue;
    const first = view.tokens[j + 1]!.lower;
    const aside =
      relatives.has(first) ||
      prepositions.has(first) ||
      /(?:ed|ing)$/.test(first) ||
      first === 'a' ||
      first === 'an' ||
      first === 'the';
    return aside ? j : i;
  }
  return i;
}

/** What the verb acts on, without a preposition; `the attack by T`, `the government of T` count. */
export function objectOf(view: SentenceView, verb: number): Actors | null {
  const { tokens } = view;
  for (let i = verb + 1; i < tokens.length && i <= verb + objectReach; i++) {
    const actors = acted(view, i);
    if (actors) return actors;
    if (isDeed(view, i)) return agentOf(view, i);
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation' && lower !== '"' && lower !== "'" && lower !== '-') return null;
    if (lower === 'to' && tokens[i - 1]!.lower !== 'up') return null;
    if (subordinators.has(lower) || auxiliaries.has(lower)) return null;
    if (lower === 'and' && verbs.has(tokens[i + 1]?.lower ?? '')) return null;
    if (prepositions.has(lower) && !['of', 'by', 'in', 'from', 'to', 'up'].includes(lower)) return null;
  }
  return null;
}

/** The actors behind the first of the prepositions that follows `at` in its clause. */
export function behindPreposition(
  view: SentenceView,
  at: number,
  wanted: ReadonlySet<string>,
  reach = phraseReach,
): Actors | null {
  const { tokens } = view;
  for (let i = at + 1; i < tokens.length && i <= at + reach; i++) {
    const { lower } = tokens[i]!;
    if (wanted.has(lower)) {
      const actors = actorsNear(view, i + 1);
      if (actors) return actors;
      continue;
    }
    if (endsClause(lower)) return null;
  }
  return null;
}

export function endsClause(word: string): boolean {
  return (
    word === ';' ||
    word === ':' ||
    word === '.' ||
    relatives.has(word) ||
    word === 'because' ||
    word === 'while'
  );
}

/** The first actors of the phrase that begins at token `i`: a few words of noun phrase may come before. */
export function actorsNear(view: SentenceView, i: number): Actors | null {
  for (let j = i; j < view.tokens.length && j < i + 5; j++) {
    const actors = acted(view, j);
    if (actors) return actors;
    if (isDeed(view, j)) return agentOf(view, j);
    const { lower, kind } = view.tokens[j]!;
    if (kind === 'punctuation' && lower !== '-') return null;
    if (prepositions.has(lower) && lower !== 'of' && lower !== 'in') return null;
    if (auxiliaries.has(lower) || subordinators.has(lower)) return null;
  }
  return null;
}

/** Where it is done, for want of another sufferer: `deployed police in Haiti`, `resumed attacks in Israel`. */
export function placeOf(view: SentenceView, verb: number): Actors | null {
  return behindPreposition(view, verb, placeWords, 10);
}

const placeWords: ReadonlySet<string> = new Set(['in', 'inside', 'into', 'for', 'against', 'on']);

export function agentOf(view: SentenceView, verb: number): Actors | null {
  return behindPreposition(view, verb, byWord, 8);
}

const byWord: ReadonlySet<string> = new Set(['by']);

/** What a doer or sufferer is worth that stands where none is looked for: it makes a low tier at best. */
export const loose = 0.64;

/** `will retaliate if T`, `recalled its envoy after T`: clauses that name whom it is about. */
const crossed: ReadonlySet<string> = new Set(['as', 'if', 'unless', 'after', 'where']);

/** `the invasion of`: its sufferer is not what a verb before it acts on, though its doer may be. */
function isDeed(view: SentenceView, at: number): boolean {
  return deeds.has(view.tokens[at]!.lower) && view.tokens[at + 1]?.lower === 'of';
}

/** Whoever is named next in the clause, whatever stands between: no more than a guess. */
export function looselyBehind(view: SentenceView, at: number, reach = 16): Actors | null {
  for (let i = at + 1; i < view.tokens.length && i <= at + reach; i++) {
    const actors = acted(view, i);
    if (actors) return actors;
    const { lower } = view.tokens[i]!;
    if (isDeed(view, i)) return null;
    if (endsClause(lower) || (subordinators.has(lower) && !crossed.has(lower))) return null;
  }
  return null;
}
