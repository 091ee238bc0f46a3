/** Where a word has its doer and its sufferer: short walks over the tokens, stopping where another clause begins. */

import { nouns, verbs } from '../../knowledge/relations/lexicon';
import {
  auxiliaries,
  beForms,
  conjunctions,
  deeds,
  determiners,
  isAdverb,
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

export function isPassive(view: SentenceView, verb: number): boolean {
  const start = groupStart(view, verb);
  for (let i = verb - 1; i >= start; i--) {
    const { text, lower } = view.tokens[i]!;
    if (beForms.has(lower)) return true;
    if (!isAdverb(text) && !negations.has(lower)) return false;
  }
  return false;
}

/** Where the object may hang on a preposition: `the government of T`; and for deeds on the ground, `a port in T`. */
export const crossedByWords: ReadonlySet<string> = new Set(['of', 'by', 'up']);
export const crossedByDeeds: ReadonlySet<string> = new Set(['of', 'by', 'from', 'up', 'in', 'to']);

/** What the verb acts on, without a preposition; `the attack by T`, `the government of T` count. */
export function objectOf(view: SentenceView, verb: number, crossed = crossedByDeeds): Actors | null {
  const { tokens } = view;
  for (let i = verb + 1; i < tokens.length && i <= verb + objectReach; i++) {
    const actors = acted(view, i);
    if (actors) return actors;
    if (isDeed(view, i)) return agentOf(view, i);
    const { lower, kind } = tokens[i]!;
    if (i === verb + 1 && /^(?:it|them|him|us|me|you)$/.test(lower)) return null;
    if (kind === 'punctuation' && lower !== '"' && lower !== "'" && lower !== '-') return null;
    if (lower === 'to' && tokens[i - 1]!.lower !== 'up') return null;
    if (subordinators.has(lower) || relatives.has(lower) || auxiliaries.has(lower)) return null;
    if (i === verb + 1 && /ing$/.test(lower) && verbs.has(lower) && !nouns.has(lower)) return null;
    if (lower === 'and' && verbs.has(tokens[i + 1]?.lower ?? '')) return null;
    if (lower === 'about' && tokens[i + 1]?.kind === 'number') continue;
    if (prepositions.has(lower) && !isLocal(view, i) && (!crossed.has(lower) || isAmong(view, i)))
      return null;
    if (isTold(view, i)) return null;
  }
  return null;
}

/** `militants in Yemen`, `officials in Kabul` are of the place. */
export function isLocal({ tokens }: SentenceView, preposition: number): boolean {
  return tokens[preposition]!.lower === 'in' && locals.has(tokens[preposition - 1]?.lower ?? '');
}

const locals: ReadonlySet<string> = new Set(
  (
    'rebels militants insurgents guerrillas officials authorities protesters demonstrators leaders lawmakers gunmen ' +
    'villagers students police judges prosecutors separatists workers forces troops soldiers army military ' +
    'parliament government junta juntas regime regimes administration court leadership ministry opposition farmers ' +
    'rioters crowds activists settlers bombers hackers miners lawyers generals rulers'
  ).split(' '),
);

/** `fight insurgents in T`: it is done for T rather than to it. */
function isAmong({ tokens }: SentenceView, at: number): boolean {
  return tokens[at]!.lower === 'in' && outlaws.test(tokens[at - 1]!.lower);
}

const outlaws =
  /^(?:insurgents?|insurgency|insurgencies|militants?|terrorists?|terrorism|jihadists?|extremists?|rebels?|pirates?|piracy|gangs?|traffickers?|trafficking|crime|drugs|poverty|corruption|violence|hunger)$/;

/** `the liberties guaranteed in T`: what a participle behind a noun adds is no object. */
function isTold({ tokens }: SentenceView, at: number): boolean {
  return (
    /ed$/.test(tokens[at]!.lower) &&
    /^(?:in|by|at|on|under)$/.test(tokens[at + 1]?.lower ?? '') &&
    /^\p{Ll}{3,}$/u.test(tokens[at - 1]!.text) &&
    !determiners.has(tokens[at - 1]!.lower)
  );
}

/** The actors behind the first of the prepositions that follows `at` in its clause. */
export function behindPreposition(
  view: SentenceView,
  at: number,
  wanted: ReadonlySet<string>,
  reach = phraseReach,
): Actors | null {
  const { tokens } = view;
  if (wanted.has('against') && wanted.has('in')) {
    const sufferer = behindPreposition(view, at, againstWord, reach);
    if (sufferer) return sufferer;
  }
  let nearer: number | null = null;
  for (let i = at + 1; i < tokens.length && i <= at + reach; i++) {
    const { lower } = tokens[i]!;
    if (wanted.has(lower) && !isTogether(view, i) && !isPurpose(view, i)) {
      if (nearer !== null && takes(view, nearer, lower)) return null;
      const actors = actorsNear(view, i + 1) ?? beyondBorder(view, i + 1);
      // `feared that a war in T would`
      if (actors && lower === 'that' && tokens.slice(i, actors.first).some((t) => t.lower === 'in'))
        return null;
      if (actors) return actors;
      continue;
    }
    if (isNearerNoun(view, i)) nearer = i;
    if (endsClause(lower) || (lower === 'in' && answers.test(tokens[i + 1]?.lower ?? ''))) return null;
  }
  return null;
}

/** `broke off talks in retaliation for`: a phrase of its own. */
const answers = /^(?:retaliation|response|reply|return|exchange|protest|revenge|reprisal|turn)$/;

/** `fought the rebels jointly with T`: who is named so does it too. */
export function isTogether({ tokens }: SentenceView, at: number): boolean {
  return tokens[at]!.lower === 'with' && /^(?:jointly|together|alongside)$/.test(tokens[at - 1]!.lower);
}

/** `resisted pressure to abandon T`; what hangs on a verb is another matter: `refused to accept T's offer`. */
function isPurpose(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]!.lower;
  return isInfinitive(view, at) && (nouns.has(before) || !verbs.has(before));
}

/** `support to counter T`: `to` opens what it is for, and no party. */
export function isInfinitive({ tokens }: SentenceView, at: number): boolean {
  const next = tokens[at + 1]?.lower ?? '';
  return (
    tokens[at]!.lower === 'to' &&
    !nouns.has(next) &&
    verbs.get(next)?.some((r) => r.forms.has('base')) === true
  );
}

/** `strikes in Iraq against the PKK`. */
const againstWord: ReadonlySet<string> = new Set(['against']);

/** `an alliance in response to tensions with T`: what hangs on `with` is the tensions'. */
export function isNearerNoun(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]?.lower ?? '';
  if (!nouns.has(view.tokens[at]!.lower) || conjunctions.has(before) || before === ',') return false;
  for (let i = at - 1; i > at - 5 && i >= 0; i--) {
    const { lower } = view.tokens[i]!;
    if (lower === 'to' && verbs.has(view.tokens[i + 1]!.lower)) return false;
    if (prepositions.has(lower)) return !holding.has(lower);
  }
  return false;
}

/** `interest in ties with`, `a round of talks with`: the phrase is one with the noun before. */
const holding: ReadonlySet<string> = new Set(['of', 'in', 'on', 'into']);

export function takes(view: SentenceView, noun: number, preposition: string): boolean {
  return nouns.get(view.tokens[noun]!.lower)?.some((e) => e.prepositions?.has(preposition)) ?? false;
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
  for (let j = isVerdict(view, i) ? i + 2 : i; j < view.tokens.length && j < i + 5; j++) {
    const actors = acted(view, j);
    if (actors) return actors;
    if (isDeed(view, j)) return agentOf(view, j);
    const { lower, kind } = view.tokens[j]!;
    const named = instancesFrom(view, j);
    if (named !== null) return actorsAt(view, named);
    if (kind === 'punctuation' && lower !== '-') return null;
    if (prepositions.has(lower) && lower !== 'of' && lower !== 'in') return null;
    if (auxiliaries.has(lower) || subordinators.has(lower) || relatives.has(lower)) return null;
    if (j > i && isParticiple(view, j)) return null;
  }
  return null;
}

/** `rejected as unacceptable T's demand`. */
function isVerdict({ tokens }: SentenceView, at: number): boolean {
  return (
    tokens[at]?.lower === 'as' && /(?:able|ible|ed|al|ous|ive|ic|less|ful)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** `along the border with T`, `near its frontier with T`. */
function beyondBorder(view: SentenceView, from: number): Actors | null {
  const word = (i: number) => view.tokens[i]?.lower ?? '';
  const border = determiners.has(word(from)) ? from + 1 : from;
  return /^(?:borders?|frontiers?|boundary)$/.test(word(border)) && word(border + 1) === 'with'
    ? actorsNear(view, border + 2)
    : null;
}

/** `resolutions condemning Russia`: whom the participle acts on hangs on no preposition before it. */
function isParticiple({ tokens }: SentenceView, at: number): boolean {
  const { lower } = tokens[at]!;
  return /ing$/.test(lower) && verbs.has(lower) && !nouns.has(lower) && /[^s]s$/.test(tokens[at - 1]!.lower);
}

/** `its neighbours, including the`, `powers such as`: at `at` names begin to be told; the token of the first. */
function instancesFrom(view: SentenceView, at: number): number | null {
  const { tokens } = view;
  let i = tokens[at]!.lower === ',' ? at + 1 : at;
  const word = tokens[i]?.lower ?? '';
  if (word === 'such' && tokens[i + 1]?.lower === 'as') i += 2;
  else if (instances.has(word)) i++;
  else if (i === at || !kin.test(tokens[at - 1]?.lower ?? '')) return null;
  while (i < tokens.length && determiners.has(tokens[i]!.lower)) i++;
  return i < tokens.length && actorsAt(view, i) ? i : null;
}

/** `its allies, Australia and the US`. */
const kin =
  /^(?:all(?:y|ies)|partners?|neighbou?rs?|rivals?|donors?|members?|patrons?|backers?|states|powers)$/;

const instances: ReadonlySet<string> = new Set(
  'including particularly especially notably like namely mainly chiefly primarily'.split(' '),
);

/** `either Chile or Peru`, `neither Chile nor Peru`: they do it to nobody among them. */
export function isOneOf({ tokens }: SentenceView, { first, last }: Actors): boolean {
  return tokens.slice(first, last).some((t) => /^n?or$/.test(t.lower));
}

/** Where it is done, for want of another sufferer: `deployed police in Haiti`, `resumed attacks in Israel`. */
export function placeOf(view: SentenceView, verb: number): Actors | null {
  // `fight insurgents in T`
  if (view.tokens.slice(verb + 1, verb + 4).some((t) => outlaws.test(t.lower))) return null;
  return behindPreposition(view, verb, placeWords, 10);
}

const placeWords: ReadonlySet<string> = new Set(['in', 'inside', 'into', 'for', 'against', 'on']);

export function agentOf(view: SentenceView, verb: number): Actors | null {
  // `retaliated by expelling T`
  const by = view.tokens.findIndex((t, i) => i > verb && i <= verb + 8 && t.lower === 'by');
  const next = view.tokens[by + 1]?.lower ?? '';
  if (by > 0 && /ing$/.test(next) && verbs.has(next) && !nouns.has(next)) return null;
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
export function looselyBehind(view: SentenceView, at: number, reach = 10): Actors | null {
  for (let i = at + 1; i < view.tokens.length && i <= at + reach; i++) {
    const actors = acted(view, i);
    if (actors) return actors;
    const { lower } = view.tokens[i]!;
    if (isDeed(view, i) || /^(?:like|unlike|than)$/.test(lower)) return null;
    if (endsClause(lower) || (subordinators.has(lower) && !crossed.has(lower))) return null;
    if (lower === ',' && conjunctions.has(view.tokens[i + 1]?.lower ?? '')) return null;
    if (conjunctions.has(lower) && actorsAt(view, i + 1)) return null;
  }
  return null;
}
