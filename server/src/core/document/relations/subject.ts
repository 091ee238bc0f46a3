/**
 * Who does it: the nearest actors left of the verb group that can act and hang on no preposition. What stands
 * between two commas is stepped over; behind `which` and `who` the one they refer to is meant. A clause with a
 * subject of its own that names nobody (`because prices angered`) has none of another clause.
 */
import { verbs } from '../../knowledge/relations/lexicon';
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  relatives,
  subordinators,
} from '../../knowledge/relations/words';
import { actorsAt, groupStart, isAdverb } from './search';
import type { Actors, SentenceView } from './sentence';

export function subjectOf(view: SentenceView, verb: number): Actors | null {
  const { tokens } = view;
  const start = groupStart(view, verb);
  let fallback: Actors | null = null;
  for (let i = start - 1; i >= 0; i--) {
    const { lower } = tokens[i]!;
    const actors = actorsAt(view, i);
    if (actors) {
      const role = roleBefore(view, actors);
      if (role === 'free') return actors;
      if (fallback === null && role === 'of') fallback = actors;
      i = actors.first;
      continue;
    }
    if (lower === ';' || lower === ':') break;
    if (lower === ',' && fallback === null) i = beforeAside(view, i);
    else if (opensClause(view, i)) {
      if (fallback !== null) break;
      if (hasOwnSubject(view, i + 1, start)) return null;
    }
  }
  return fallback;
}

/** `as`, `because`, and `that` behind a verb of saying; not `that` of a relative clause. */
function opensClause(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens[at]!;
  if (!subordinators.has(lower)) return false;
  return !relatives.has(lower) || (lower === 'that' && verbs.has(view.tokens[at - 1]?.lower ?? ''));
}

/** Between the word that opens the clause and its verb stands a noun that is none of the sentence's actors. */
function hasOwnSubject(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, kind, text } = view.tokens[i]!;
    if (kind !== 'word' || lower === "'s" || empty.has(lower) || auxiliaries.has(lower)) continue;
    if (determiners.has(lower) || prepositions.has(lower) || isAdverb(text)) continue;
    return !standIns.has(lower);
  }
  return false;
}

const empty: ReadonlySet<string> = new Set('not never both all also own new'.split(' '));
/** They speak of whom the sentence has named: `as it sought`, `when its troops entered`. */
const standIns: ReadonlySet<string> = new Set(
  'it they he she we who which that country nation countries nations government army military troops forces authorities officials president minister leaders leader regime junta administration parliament ministry side'.split(
    ' ',
  ),
);

/** `free` for a subject, `of` behind `of`, `from` or as a place of the doer, `bound` behind any other preposition. */
function roleBefore(view: SentenceView, actors: Actors): 'free' | 'of' | 'bound' {
  if (isChained(view, actors)) return 'bound';
  const pointed = actors.members[0]!.mention.use === 'pronoun' && !actors.acting;
  for (let i = actors.first - 1; i >= 0 && i > actors.first - 5; i--) {
    const { lower, kind } = view.tokens[i]!;
    if (i === actors.first - 1 && (kind === 'number' || times.test(lower))) break;
    if (prepositions.has(lower) && !subordinators.has(lower))
      return lower === 'of' || lower === 'from' || lower === 'by' || isLocal(view, i) ? 'of' : 'bound';
    if (kind === 'punctuation' || conjunctions.has(lower) || subordinators.has(lower)) break;
    if (auxiliaries.has(lower) || /ed$/.test(lower)) break;
  }
  return pointed ? 'bound' : 'free';
}

/** `In 2019 Kenya accused`, `On Monday Kenya accused`. */
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|year|week|month)$/;

/** `the Turkmenistan-Afghanistan-Pakistan pipeline`: of a chain that no doer follows. */
function isChained(view: SentenceView, { first, last, to }: Actors): boolean {
  const isMark = (at: number) => /^[-–—/]$/.test(view.tokens[at]?.lower ?? '');
  if (isMark(last) && actorsAt(view, last + 1)) return true;
  return to <= last && isMark(first - 1) && actorsAt(view, first - 2) !== null;
}

/** `militants in Yemen`, `officials in Kabul` are of the place. */
function isLocal(view: SentenceView, preposition: number): boolean {
  return view.tokens[preposition]!.lower === 'in' && locals.has(view.tokens[preposition - 1]?.lower ?? '');
}

const locals: ReadonlySet<string> = new Set(
  'rebels militants insurgents guerrillas officials authorities protesters demonstrators leaders lawmakers gunmen villagers students police judges prosecutors separatists workers forces troops soldiers army military parliament government junta juntas regime regimes administration court leadership ministry'.split(
    ' ',
  ),
);

/** Left of `, which invaded Ukraine in 2022,` where that ends at the comma at `i`; otherwise `i`. */
function beforeAside(view: SentenceView, i: number): number {
  for (let j = i - 1; j >= 0 && j > i - 25; j--) {
    const { lower } = view.tokens[j]!;
    if (lower === ';' || lower === '.') return i;
    if (lower !== ',') continue;
    return isAside(view, j) ? j : i;
  }
  return i;
}

/** What follows the comma at `at` only adds to the name before it. */
function isAside(view: SentenceView, at: number): boolean {
  const { lower: first, text } = view.tokens[at + 1]!;
  if (relatives.has(first) || prepositions.has(first) || determiners.has(first)) return true;
  if (/(?:ed|ing|en)$/.test(first) || /^(?:once|long|then|now|home|already|itself|themselves)$/.test(first))
    return true;
  return isAdverb(text) && actorsAt(view, at - 1) !== null;
}

/** The doer behind a participle that opens its clause: `Backed by Iran, Syria …`, `Citing Iran, Syria …`. */
export function subjectAhead(view: SentenceView, verb: number): Actors | null {
  const before = view.tokens[verb - 1];
  if (
    before &&
    before.lower !== ',' &&
    before.lower !== ';' &&
    !/^(?:while|by|after|before|when|in)$/.test(before.lower)
  )
    return null;
  for (let i = verb + 1; i < view.tokens.length && i <= verb + 25; i++) {
    const { lower } = view.tokens[i]!;
    if (lower === ';' || lower === '.') return null;
    if (lower !== ',') continue;
    for (let j = i + 1; j < view.tokens.length && j <= i + 6; j++) {
      const actors = actorsAt(view, j);
      if (actors) return roleBefore(view, actors) === 'free' ? actors : null;
      const word = view.tokens[j]!.lower;
      if (prepositions.has(word) || auxiliaries.has(word) || word === ',') break;
    }
  }
  return null;
}
