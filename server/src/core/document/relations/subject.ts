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
  isAdverb,
  prepositions,
  relatives,
  subordinators,
} from '../../knowledge/relations/words';
import { actorsAt, groupStart, isLocal } from './search';
import type { Actors, SentenceView } from './sentence';

export function subjectOf(view: SentenceView, verb: number): Actors | null {
  const { tokens } = view;
  const start = groupStart(view, verb);
  if (isAdjunct(view, start)) return clauseSubject(view, start);
  if (tokens[start - 1]?.lower === 'from' && /ing$/.test(tokens[start]!.lower))
    return heldBack(view, start - 1);
  const speaker = tokens[start - 1]?.lower ?? '';
  const meant = relatives.has(speaker) ? meantBy(view, start - 1, start) : null;
  if (meant) return meant;
  if (speaker === 'which' && isOfThing(view, start - 2)) return null;
  if (isOfNobody(view, start)) return null;
  if (/^(?:i|we|you)$/.test(speaker)) return null;
  const pronoun = pronounBefore(view, start);
  if (pronoun !== null) return clauseSubject(view, pronoun);
  const asked = bidden(view, start);
  if (asked) return asked;
  const personal = speaker === 'he' || speaker === 'she';
  let fallback: Actors | null = null;
  for (let i = start - 1; i >= 0; i--) {
    const { lower } = tokens[i]!;
    const actors = actorsAt(view, i);
    if (actors) {
      const role = personal && isState(actors) ? 'bound' : roleBefore(view, actors);
      if (role === 'free' && !(sharesSubject(view, start) && isObject(view, actors))) return actors;
      if (fallback === null && role !== 'bound') fallback = actors;
      i = actors.first;
      continue;
    }
    if (lower === ';' || lower === ':') break;
    // `T, whose party once killed`
    if (lower === 'whose' && !theirs.test(tokens[i + 1]!.lower) && hasOwnSubject(view, i + 1, start))
      return null;
    if (lower === ',' && fallback === null) i = beforeAside(view, i);
    else if (opensClause(view, i)) {
      if (fallback !== null) break;
      if (!goesOn(view, start) && hasOwnSubject(view, i + 1, start)) return null;
    }
  }
  return fallback;
}

/** The `it` of `it condemned` and `it needed to condemn`, unless it is known whom it means. */
function pronounBefore(view: SentenceView, start: number): number | null {
  const { tokens } = view;
  const isPronoun = (i: number) => /^(?:it|they)$/.test(tokens[i]?.lower ?? '') && !actorsAt(view, i);
  if (isPronoun(start - 1)) return start - 1;
  const chained = tokens[start]!.lower === 'to' ? groupStart(view, start - 1) : start;
  return chained < start && isPronoun(chained - 1) ? chained - 1 : null;
}

/**
 * `rebels who killed`, `against resolutions condemning`: what the verb stands behind is a noun that names nobody, and
 * another is meant than those who are named before it.
 */
function isOfNobody(view: SentenceView, start: number): boolean {
  const { tokens } = view;
  const who = /^(?:who|that)$/.test(tokens[start - 1]?.lower ?? '');
  const noun = who ? start - 2 : start - 1;
  const { kind, lower, text } = tokens[noun] ?? { kind: 'punctuation', lower: '', text: '' };
  if (kind !== 'word' || lower !== text || standIns.has(lower) || isAdverb(text)) return false;
  if (view.actors.some((a) => a.from <= noun && noun < a.to)) return false;
  if (who) return /[^s]s$/.test(lower);
  if (!/ing$/.test(tokens[start]!.lower)) return false;
  if (/^an?$/.test(tokens[noun - 1]?.lower ?? '')) return true;
  if (!/s$/.test(lower)) return false;
  return tokens.slice(Math.max(0, noun - 5), noun).some((t) => turning.test(t.lower));
}

/** `called on T to finalise`: whoever is asked to do it. */
function bidden(view: SentenceView, start: number): Actors | null {
  if (view.tokens[start]!.lower !== 'to') return null;
  const actors = view.actors.find((a) => a.to === start || a.last === start);
  if (!actors || !/^(?:on|upon|to|with|for|the)$/.test(view.tokens[actors.from - 1]?.lower ?? ''))
    return null;
  return view.tokens.slice(Math.max(0, actors.from - 4), actors.from).some((t) => bidding.test(t.lower))
    ? actors
    : null;
}

const bidding = /^(?:call|appeal|plead|lobb)(?:s|ed|ing|y|ied|ies|ying)?$|^calls$/;

/** Whom the `which`, `who` or `that` at `relative` means, with the verb group that begins at `start`. */
function meantBy(view: SentenceView, relative: number, start: number): Actors | null {
  const { tokens } = view;
  const before = tokens[relative - 1]?.lower ?? '';
  if (before === ',')
    return tokens[relative]!.lower === 'that' ? null : rightBefore(view, relative - 1, start);
  if (deedWords.test(before))
    for (let i = relative - 2; i > 0 && i > relative - 5; i--)
      if (/^[,–—-]$/.test(tokens[i]!.lower)) return clauseSubject(view, i);
  return doersOf(view, relative) ?? explained(view, relative - 1);
}

/** `settled it in the accords of 1998, which`: the comma at `comma` stands behind what names nobody. */
function isOfThing({ tokens, actors }: SentenceView, comma: number): boolean {
  if (tokens[comma]?.lower !== ',') return false;
  const nearest = actors.findLast((a) => a.first < comma);
  if (!nearest) return false;
  const between = tokens.slice(Math.max(nearest.to, nearest.last), comma);
  return between.length > 4 || between.some((t) => prepositions.has(t.lower));
}

/** `signed a declaration in May that angered`: who made what angers. */
function doersOf(view: SentenceView, relative: number): Actors | null {
  const { tokens } = view;
  for (let i = relative - 1; i > 1 && i > relative - 12; i--) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'punctuation' && lower !== '-') return null;
    if (!made.test(lower)) continue;
    for (let j = i - 1; j > 0 && j > i - 6; j--) if (making.test(tokens[j]!.lower)) return subjectOf(view, j);
    return null;
  }
  return null;
}

const made =
  /^(?:declaration|pact|treaty|deal|agreement|accord|memorandum|statement|law|bill|speech|map|remarks|alliance|partnership|contract|report)$/;
const making =
  /^(?:sign|conclude|issue|publish|announce|launch|adopt|pass|deliver|ma[dk]e|unveil|strike|struck|seal|ink|form|reach|enact)(?:s|d|ed|es)?$/;

/** `, moves that angered`: what the clause before told is taken up by such a noun. */
const deedWords =
  /^(?:moves?|decisions?|steps?|acts?|actions?|measures?|polic(?:y|ies)|gestures?|charges?|announcements?|proposals?|plans?|deals?)$/;

/** `turned to Egypt, which sent`: whoever is named right before the comma; `talks with Egypt, which have` are the talks. */
function rightBefore(view: SentenceView, comma: number, start: number): Actors | null {
  const actors = view.actors.find((a) => (a.to === comma || a.last === comma) && a.first < comma);
  if (!actors || actors.members[0]!.mention.use === 'pronoun') return null;
  const isPlural = /^(?:have|are|were|do)$/.test(view.tokens[start]!.lower);
  return isPlural && actors.members.length === 1 && actors.to === actors.last ? null : actors;
}

/** `with Somaliland, a breakaway republic that is`: whom the noun at `noun` explains. */
function explained(view: SentenceView, noun: number): Actors | null {
  for (let i = noun; i > 0 && i > noun - 6; i--) {
    if (actorsAt(view, i) || prepositions.has(view.tokens[i]!.lower)) return null;
    if (view.tokens[i]!.lower !== ',') continue;
    return determiners.has(view.tokens[i + 1]!.lower) ? actorsAt(view, i - 1) : null;
  }
  return null;
}

const turning =
  /^(?:against|reject(?:s|ed|ing)?|oppos(?:e|es|ed|ing)|veto(?:es|ed|ing)?|block(?:s|ed|ing)?)$/;

/** `courted China and threatened`: whom a verb right before them takes, behind a doer of its own. */
function isObject(view: SentenceView, actors: Actors): boolean {
  let verb = actors.from - 1;
  while (verb > 0 && (determiners.has(view.tokens[verb]!.lower) || isAdverb(view.tokens[verb]!.text))) verb--;
  const { lower, text } = view.tokens[verb] ?? { lower: '', text: '' };
  if (
    verb < 1 ||
    lower !== text ||
    !/(?:ed|s)$|^(?:met|hit|left|sent|told|fought|struck|beat|made|took|gave|put|kept|found|saw|brought|bought|sold|won|lost|chose)$/.test(
      lower,
    )
  )
    return false;
  if (!verbs.has(lower)) return false;
  const doer = view.actors.find((a) => a.last <= verb && a.last >= verb - 6);
  return doer !== undefined && roleBefore(view, doer) === 'free';
}

/** No `he` is a country. */
function isState({ members }: Actors): boolean {
  return /^[A-Z]{3}$/.test(members[0]!.entity);
}

/** `, straining ties`, `while maintaining ties`: what the subject of the clause does besides. */
function isAdjunct(view: SentenceView, start: number): boolean {
  if (!/ing$/.test(view.tokens[start]!.lower)) return false;
  return /^(?:,|while|by|after|before|when|without|through|in|since|despite)$/.test(
    view.tokens[start - 1]?.lower ?? '',
  );
}

/** The first free actors of the clause before `at`, not the nearest. */
export function clauseSubject(view: SentenceView, at: number): Actors | null {
  let subject: Actors | null = null;
  for (let i = outOfThat(view, at) - 1; i >= 0; i--) {
    const { lower } = view.tokens[i]!;
    if (subject !== null && i === subject.from - 1 && /^(?:and|but)$/.test(lower)) break;
    const actors = actorsAt(view, i);
    if (actors) {
      const role = roleBefore(view, actors);
      if (role === 'free' || (role === 'of' && subject === null && !isFrom(view, actors))) subject = actors;
      i = actors.first;
      continue;
    }
    if (lower === ';' || lower === ':') break;
    if (lower === ',') i = beforeAside(view, i);
    else if (subject !== null && ((opensClause(view, i) && !timely.test(lower)) || saying.test(lower))) break;
  }
  return subject;
}

/** `quit the pact after Rubio had come, drawing`: behind such a clause the main one goes on. */
const timely = /^(?:after|before|when|since|until)$/;

/** `concluded that T could not be trusted and that it`: the subject of the verb before the first `that`. */
function outOfThat(view: SentenceView, at: number): number {
  if (view.tokens[at - 1]?.lower !== 'that' || !conjunctions.has(view.tokens[at - 2]?.lower ?? '')) return at;
  for (let i = at - 3; i > 0; i--) if (view.tokens[i]!.lower === 'that' && opensClause(view, i)) return i;
  return at;
}

/** `directs migrants from Africa, seeking`: they are no doers. */
function isFrom({ tokens }: SentenceView, { first }: Actors): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some((t) => t.lower === 'from');
}

const saying = /^(?:said|says|announced|stated|reported|added|told|claimed|claims|believe|believes)$/;

/** `kept Iran from selling`: whoever stands right before `from`; `kept militias from selling` names none. */
function heldBack(view: SentenceView, from: number): Actors | null {
  const actors = view.actors.find((a) => a.last <= from && from <= a.to);
  return actors ?? null;
}

/** `as`, `because`, and `that` behind a verb of saying; not `that` of a relative clause. */
function opensClause(view: SentenceView, at: number): boolean {
  const { lower } = view.tokens[at]!;
  if (!subordinators.has(lower)) return false;
  return !relatives.has(lower) || (lower === 'that' && verbs.has(view.tokens[at - 1]?.lower ?? ''));
}

/** `condemned T and both warned`: the verb shares the subject of one before. */
function sharesSubject(view: SentenceView, start: number): boolean {
  const before = view.tokens[start - 1]?.lower ?? '';
  // `and threatened to scrap`
  if (view.tokens[start]!.lower === 'to' && /ed$/.test(before))
    return conjunctions.has(view.tokens[groupStart(view, start - 1) - 1]?.lower ?? '');
  return conjunctions.has(
    /^(?:both|each|then)$/.test(before) ? (view.tokens[start - 2]?.lower ?? '') : before,
  );
}

/** `feared that a war would come, and warned` may go on with either clause; without the comma with the nearer one. */
function goesOn(view: SentenceView, start: number): boolean {
  if (!sharesSubject(view, start)) return false;
  const and = conjunctions.has(view.tokens[start - 1]!.lower) ? start - 1 : start - 2;
  return view.tokens[and - 1]?.lower === ',';
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

/** `whose actions have helped`: it is as good as done by them. */
const theirs =
  /^(?:actions?|polic(?:y|ies)|attacks?|strikes?|drones|jets|navy|ships|support|backing|aid|police)$/;

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
    if (((kind === 'number' && year.test(lower)) || times.test(lower)) && isNext(view, i, actors.first))
      break;
    if (answers.test(lower) && isNext(view, i, actors.first)) break;
    if (lower === 'than') return 'bound';
    if (lower === 'to' && swaying.test(view.tokens[i + 1]!.lower)) break;
    if (prepositions.has(lower) && !subordinators.has(lower))
      return lower === 'of' || lower === 'from' || lower === 'by' || isLocal(view, i) ? 'of' : 'bound';
    if (kind === 'punctuation' || conjunctions.has(lower) || subordinators.has(lower)) break;
    if (auxiliaries.has(lower) || /ed$/.test(lower)) break;
  }
  return pointed ? 'bound' : 'free';
}

/** Nothing but an article between. */
function isNext({ tokens }: SentenceView, i: number, first: number): boolean {
  return i === first - 1 || (i === first - 2 && tokens[first - 1]!.lower === 'the');
}

const year = /^(?:1[5-9]|20)\d\d$/;

/** `In 2019 Kenya accused`, `On Monday Kenya accused`. */
const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|year|week|month)$/;

/** `to press T to withdraw`: whoever is swayed does what follows. */
const swaying =
  /^(?:press|pressure|urge|ask|persuade|convince|compel|force|push|prod|allow|get|let|help|encourage|order|tell|prevent|stop|keep|want)$/;

/** `in response Quito sent`. */
const answers = /^(?:response|return|reply|retaliation|turn|protest)$/;

/** `the Turkmenistan-Afghanistan-Pakistan pipeline`: of a chain that no doer follows. */
function isChained(view: SentenceView, { first, last, to }: Actors): boolean {
  const isMark = (at: number) => /^[-–—/]$/.test(view.tokens[at]?.lower ?? '');
  if (isMark(last) && actorsAt(view, last + 1)) return true;
  return to <= last && isMark(first - 1) && actorsAt(view, first - 2) !== null;
}

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
  if (/^(?:though|although|while|if|as)$/.test(first)) return true;
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
  return subjectAfter(view, verb);
}

/** Behind the comma that ends the phrase of the token at `at`: `Despite protests from Iran, Syria …`. */
export function subjectAfter(view: SentenceView, at: number): Actors | null {
  for (let i = at + 1; i < view.tokens.length && i <= at + 25; i++) {
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
