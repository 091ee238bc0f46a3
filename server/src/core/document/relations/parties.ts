/** The doer and the sufferer of one reading of a verb, in the active and in the passive. */
import { nouns, type VerbReading, verbs } from '../../knowledge/relations/lexicon';
import { relationKinds } from '../../knowledge/relations/types';
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  subordinators,
} from '../../knowledge/relations/words';
import { onlyOther, relativeBefore, targetElsewhere } from './elsewhere';
import {
  actorsNear,
  agentOf,
  behindPreposition,
  crossedByDeeds,
  crossedByWords,
  endsClause,
  groupStart,
  isOneOf,
  loose,
  looselyBehind,
  objectOf,
  placeOf,
} from './search';
import type { Actors, SentenceView } from './sentence';

/** How far behind a verb its object noun may stand: `imposed a new round of sanctions`. */
const nounReach = 7;

export interface Voice {
  readonly subject: Actors | null;
  readonly passive: boolean;
}

export function partiesOf(
  view: SentenceView,
  at: number,
  reading: VerbReading,
  voice: Voice,
): Parties | null {
  const noun = reading.objects ? objectNoun(view, at, reading, voice) : at;
  if (noun === null) return null;
  return voice.passive
    ? passiveParties(view, at, noun, reading, voice)
    : activeParties(view, at, noun, reading, voice);
}

/** The token of the noun that makes the frame, behind the verb, or before it in the passive. */
function objectNoun(view: SentenceView, at: number, reading: VerbReading, voice: Voice): number | null {
  const has = (i: number) => reading.objects!.has(view.tokens[i]!.lower) && hasManner(view, i, reading);
  // `protect it from`
  if (reading.prepositions && /^(?:it|them|him)$/.test(view.tokens[at + 1]?.lower ?? '')) return null;
  const reach = reading.frame.tight ? 3 : nounReach + (reading.prepositions ? 4 : 0);
  for (let i = at + 1; i < view.tokens.length && i <= at + reach; i++) {
    if (has(i)) return i;
    if (endsObject(view, at, i)) break;
  }
  if (!voice.passive) return frontedNoun(view, at, voice, has);
  for (let i = at - 1; i >= 0 && i >= at - 12; i--) if (has(i)) return i;
  return null;
}

/** `the sanctions that S placed on T`, `the treaty which S and T signed`. */
function frontedNoun(
  view: SentenceView,
  at: number,
  { subject }: Voice,
  has: (i: number) => boolean,
): number | null {
  const relative = subject && relativeBefore(view, at, subject);
  if (relative === null) return null;
  for (let i = relative - 1; i >= 0 && i >= relative - 8; i--) {
    if (has(i)) return i;
    if (view.tokens[i]!.lower === ';' || verbs.has(view.tokens[i]!.lower)) return null;
  }
  return null;
}

/** `took measures for the return of refugees`: what the verb takes ends where another phrase hangs on it. */
function endsObject(view: SentenceView, verb: number, i: number): boolean {
  const { lower } = view.tokens[i]!;
  if (lower === 'and' && /^(?:it|they|he|she)$/.test(view.tokens[i + 1]?.lower ?? '')) return true;
  if (lower === 'and' && i > verb + 1 && isNextDeed(view, i)) return true;
  // `met Bolivia, drawing criticism`
  const next = view.tokens[i + 1]?.lower ?? '';
  if (lower === ',' && /ing$/.test(next) && verbs.has(next) && !nouns.has(next)) return true;
  if (endsClause(lower) || /^(?:without|aimed|designed|intended|meant)$/.test(lower)) return true;
  return i > verb + 2 && /^(?:for|with|against|by|about|after|before|despite|amid)$/.test(lower);
}

/** `ended talks and imposed sanctions`: a verb of its own behind an object, not `new and expanded sanctions`. */
function isNextDeed({ tokens }: SentenceView, and: number): boolean {
  const readings = verbs.get(tokens[and + 1]?.lower ?? '');
  if (!readings?.some((r) => r.forms.has('past')) || readings.some((r) => r.forms.has('base'))) return false;
  return nouns.has(tokens[and - 1]!.lower) || /[^s]s$/.test(tokens[and - 1]!.lower);
}

/** An adjective of the frame stands within three words before the noun. */
export function hasManner(
  view: SentenceView,
  noun: number,
  { manner }: { readonly manner: ReadonlySet<string> | null },
): boolean {
  if (manner === null) return true;
  for (let i = noun - 1; i >= 0 && i >= noun - 4; i--) if (manner.has(view.tokens[i]!.lower)) return true;
  return false;
}

export interface Parties {
  readonly source: Actors;
  readonly target: Actors;
  /** Below 1 where the target is but the place where it was done, or a guess. */
  readonly weight: number;
  /** The token of the frame's object noun, or of the verb itself. */
  readonly noun: number;
}

function activeParties(
  view: SentenceView,
  at: number,
  noun: number,
  reading: VerbReading,
  { subject }: Voice,
): Parties | null {
  if (reading.frame.pair)
    return subject && !isBareGerund(view, at) && !hasMatter(view, at, reading)
      ? pairOf(view, subject, noun, reading)
      : null;
  const target = otherThan(subject, targetBehind(view, at, Math.max(at, noun), reading), view, noun);
  if (reading.frame.pits) return target && pitted(view, at, target);
  if (!subject && reading.frame.type === 'protests' && target) return crowdIn(view, at, noun, target);
  if (!subject || (reading.frame.envoy && !isEnvoy(view, subject))) return null;
  if (!target && isReciprocal(view, reading.prepositions ? noun : at, reading))
    return pairOf(view, subject, noun, reading);
  if (target && target !== subject) return { source: subject, target, weight: 1, noun };
  const elsewhere = targetElsewhere(view, at, noun, reading, subject);
  if (elsewhere) return { source: subject, target: elsewhere, weight: 0.95, noun };
  if (
    reading.frame.mutual &&
    reading.prepositions?.has('with') &&
    !target &&
    isAlone(view, noun) &&
    !isBareGerund(view, at) &&
    !hasMatter(view, at, reading)
  ) {
    const pair = pairOf(view, subject, noun, reading);
    if (pair) return pair;
  }
  if (!target && reading.frame.type === 'urges-restraint') {
    const quarrelling = pairBeside(view, subject);
    if (quarrelling) return { source: subject, target: quarrelling, weight: 0.95, noun };
  }
  const place = isMaterial(reading) && !target ? placeOf(view, noun) : null;
  if (place && place !== subject) return { source: subject, target: place, weight: 0.75, noun };
  const rival =
    reading.frame.type === 'sanctions' && reading.objects && !target ? onlyOther(view, subject) : null;
  const isTold = reading.prepositions?.has(view.tokens[noun + 1]?.lower ?? '');
  if (rival && rival.last <= at && !isTold) return { source: subject, target: rival, weight: 0.8, noun };
  const guess = target || !mayGuess(reading) ? null : looselyBehind(view, noun);
  return guess && guess !== subject ? { source: subject, target: guess, weight: loose, noun } : null;
}

/** `Rioters set fire to the Danish embassy in Damascus`: of whom nobody says whose they are, they are of the place. */
function crowdIn(view: SentenceView, at: number, noun: number, target: Actors): Parties | null {
  if (
    !/^(?:rioters|protesters|demonstrators|crowds?|mobs?|students|activists)$/.test(
      view.tokens[at - 1]?.lower ?? '',
    )
  )
    return null;
  const source = behindPreposition(view, target.last, placeOfDeed, 4);
  return source && source !== target ? { source, target, weight: 0.85, noun } : null;
}

/** Verbs of many uses are not read without the words that their frame has. */
function mayGuess({ follow, frame, objects, prepositions: wanted }: VerbReading): boolean {
  if (wanted && !objects) return /^(?:demands|threatens|clashes|sanctions)$/.test(frame.type);
  if (follow || frame.people || frame.whole) return false;
  return !/^(?:consults|agrees|invests-trades|resents)$/.test(frame.type);
}

/** Somebody is named, or an office: `Macron`, `the Polish president`; a state that is named alone may go too. */
function isEnvoy(view: SentenceView, { members, from, to, last }: Actors): boolean {
  const word = (i: number) => view.tokens[i]?.lower ?? '';
  const link = word(from - 1) === 'the' ? from - 2 : from - 1;
  if (/^(?:of|from|in)$/.test(word(link))) return offices.test(word(link - 1));
  const { mention } = members[0]!;
  // `Nauru's abandonment came`
  if (mention.use !== 'demonym') return word(last) !== "'s" || offices.test(word(Math.max(to - 1, last)));
  return offices.test(view.tokens[Math.max(to - 1, last)]?.lower ?? '');
}

const offices =
  /^(?:presidents?|ministers?|premiers?|chancellors?|king|queen|emir|sultan|monarch|leaders?|officials?|diplomats?|negotiators?|delegations?|envoys?|ambassadors?|secretary|commanders?|generals?|lawmakers?|senators?|representatives?|government|spokesman|spokeswoman|mediators?|peacekeepers?|observers?|inspectors?|troops?|soldiers?|forces?|police|warplanes|jets|aircraft|army|navy)$/;

/** `voiced concern about Russian speakers in Latvia`: nobody does it to himself; the place tells to whom. */
function otherThan(
  subject: Actors | null,
  target: Actors | null,
  view: SentenceView,
  noun: number,
): Actors | null {
  const isOwn =
    target?.members.length === 1 && subject?.members.some((m) => m.entity === target.members[0]!.entity);
  if (target?.members.every((m) => /^person:.*:$/.test(m.entity))) return null;
  return isOwn ? placeOf(view, noun) : target;
}

/** `accused each other of`, `fought against one another`. */
function isReciprocal(view: SentenceView, at: number, { prepositions: wanted }: VerbReading): boolean {
  for (let i = at + 1; i < view.tokens.length - 1 && i <= at + 6; i++) {
    const pair = `${view.tokens[i]!.lower} ${view.tokens[i + 1]!.lower}`;
    if (pair === 'each other' || pair === 'one another')
      return wanted === null ? i === at + 1 : wanted.has(view.tokens[i - 1]!.lower);
    if (endsClause(view.tokens[i]!.lower)) return false;
  }
  return false;
}

/** Whom a call for peace is made to, where the sentence names two that could make it. */
function pairBeside(view: SentenceView, subject: Actors): Actors | null {
  return view.actors.find((a) => a !== subject && new Set(a.members.map((m) => m.entity)).size === 2) ?? null;
}

/** `pits S against T`: S stands between verb and preposition. */
function pitted(view: SentenceView, at: number, target: Actors): Parties | null {
  const source = actorsNear(view, at + 1);
  return source && source !== target ? { source, target, weight: 1, noun: at } : null;
}

/** Not `spoke for the region`, `joined NATO` or `shared concerns`: what follows makes another meaning. */
function isAlone(view: SentenceView, at: number): boolean {
  const next = view.tokens[at + 1];
  if (!next || next.kind === 'punctuation' || next.kind === 'number' || times.test(next.lower)) return true;
  if (/^(?:for|of|about|as|with)$/.test(next.lower)) return false;
  return (
    prepositions.has(next.lower) ||
    conjunctions.has(next.lower) ||
    subordinators.has(next.lower) ||
    isAdverb(next.text) ||
    /^(?:together|hard|again|to|throughout)$/.test(next.lower)
  );
}

/** `was killed in T`: who is not told, where is. */
function placeBehind(view: SentenceView, at: number): Actors | null {
  return behindPreposition(view, at, placeOfDeed, 10);
}

const placeOfDeed: ReadonlySet<string> = new Set(['in', 'outside', 'near', 'inside']);

function isForce({ frame }: VerbReading): boolean {
  return frame.type === 'clashes' && !frame.mutual;
}

/** What is done on the ground may be told by its place alone. */
function isMaterial({ frame }: VerbReading): boolean {
  const { quad } = relationKinds[frame.type];
  return quad === 4 || (quad === 2 && /^(?:aids|permits|shelters|withdraws)$/.test(frame.type));
}

/** `called Russia`, `met the Omani minister`; not `called Russian claims`, `called Russia a threat`. */
function isWhole(view: SentenceView, verb: number, { from, to, last }: Actors): boolean {
  if (view.tokens.slice(verb + 1, from).some((t) => prepositions.has(t.lower))) return false;
  const next = view.tokens[Math.max(to, last)];
  if (/^(?:troops|forces|soldiers|fighters)$/.test(view.tokens[to - 1]!.lower)) return false;
  if (!next || next.kind === 'punctuation') return next?.lower !== '"' && next?.lower !== "'s";
  if (determiners.has(next.lower)) return false;
  return (
    prepositions.has(next.lower) ||
    conjunctions.has(next.lower) ||
    subordinators.has(next.lower) ||
    auxiliaries.has(next.lower) ||
    isAdverb(next.text) ||
    offices.test(next.lower) ||
    (offices.test(view.tokens[Math.max(to, last) - 1]!.lower) && /^\p{Lu}/u.test(next.text)) ||
    times.test(next.lower) ||
    /ed$/.test(next.lower)
  );
}

const times = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|last|this|yesterday|today|to|who|which|whose)$/;

function targetBehind(view: SentenceView, at: number, noun: number, reading: VerbReading): Actors | null {
  const { prepositions: wanted, follow } = reading;
  if (follow) {
    const object = objectOf(view, at);
    return object && view.tokens.slice(object.last, object.to + 4).some((t) => follow.has(t.lower))
      ? object
      : null;
  }
  if (reading.frame.people) return peopleBehind(view, at, noun, wanted);
  if (!wanted) {
    const object = objectOf(view, at, isMaterial(reading) ? crossedByDeeds : crossedByWords);
    return object && reading.frame.whole && !isWhole(view, at, object) ? null : object;
  }
  const behind =
    behindPreposition(view, noun, wanted, reading.objects ? 9 : reading.frame.tight ? 1 : 6) ??
    (noun === at ? null : behindPreposition(view, at, wanted, noun - at));
  const owner = reading.objects ? actorsNear(view, at + 1) : null;
  if (behind && owner && owner.first < noun && view.tokens[behind.first - 1]?.lower === 'in') return owner;
  if (behind && owner && owner.first < noun && view.tokens[behind.first - 2]?.lower === 'in') return owner;
  if (behind) return behind;
  if (!reading.objects) return null;
  // `supplied Ukraine's aid`, `cut US aid`: whose aid it is stands between verb and noun.
  const between = actorsNear(view, at + 1);
  return between && between.first < noun ? between : null;
}

/** `sent 1.9 million Afghans to`, `sent home Yemeni workers`: people, and where they go to or from. */
function peopleBehind(
  view: SentenceView,
  at: number,
  noun: number,
  wanted: ReadonlySet<string> | null,
): Actors | null {
  const people = objectOf(view, noun === at + 1 ? noun : at);
  if (!people || !namesPeople(view, people)) return null;
  if (wanted === null) return people;
  return view.tokens.slice(people.last, people.last + 5).some((t) => wanted.has(t.lower)) ? people : null;
}

function namesPeople(view: SentenceView, { last, to, members }: Actors): boolean {
  if (members[0]!.mention.use !== 'demonym') return false;
  return (
    /s$|ese$/.test(view.tokens[last - 1]!.lower) ||
    /s$|people/.test(view.tokens[Math.max(to, last + 1) - 1]?.lower ?? '')
  );
}

function passiveParties(
  view: SentenceView,
  at: number,
  noun: number,
  reading: VerbReading,
  { subject }: Voice,
): Parties | null {
  const named = agentOf(view, at);
  if (!named && reading.frame.from && subject) return leftBy(view, at, noun, reading, subject);
  const agent = named ?? (isForce(reading) ? placeBehind(view, at) : null);
  if (!agent) return ownerOf(view, at, noun, reading, subject);
  const wanted = reading.prepositions;
  const target = wanted
    ? (behindPreposition(view, at, wanted, 8) ?? behindPreposition(view, noun, wanted, 8))
    : subject;
  const weight = named ? 1 : loose;
  return target && target !== agent ? { source: agent, target, weight, noun } : null;
}

/** `French troops were withdrawn from Mali`: nobody else is told who moved them. */
function ownerOf(
  view: SentenceView,
  at: number,
  noun: number,
  { prepositions: wanted }: VerbReading,
  owner: Actors | null,
): Parties | null {
  if (!wanted || !owner || noun >= at || noun < owner.last - 1 || noun > owner.last + 2) return null;
  const target = behindPreposition(view, at, wanted, 6);
  return target && target !== owner ? { source: owner, target, weight: 0.95, noun } : null;
}

/** `Niger was suspended from ECOWAS`: what it is put out of has put it out. */
function leftBy(
  view: SentenceView,
  at: number,
  noun: number,
  { frame }: VerbReading,
  target: Actors,
): Parties | null {
  const source = behindPreposition(view, at, new Set(frame.from!.split(' ')), 5);
  return source && source !== target ? { source, target, weight: 0.95, noun } : null;
}

/** `China and India meet the demand`: they meet it, and not each other. */
function hasMatter(view: SentenceView, at: number, { frame, objects }: VerbReading): boolean {
  return objects === null && frame.type !== 'agrees' && determiners.has(view.tokens[at + 1]?.lower ?? '');
}

/** `trading` of `a trading bloc`. */
function isBareGerund(view: SentenceView, at: number): boolean {
  return groupStart(view, at) === at && /ing$/.test(view.tokens[at]!.lower);
}

/** `Chile and Peru agreed`: each with each; but of three that fought, none knows who fought whom. */
function pairOf(view: SentenceView, group: Actors, noun: number, { frame }: VerbReading): Parties | null {
  const { length } = group.members;
  if (isOneOf(view, group)) return null;
  const most = relationKinds[frame.type].polarity === 'conflictual' ? 2 : 4;
  return length > 1 && length <= most ? { source: group, target: group, weight: 1, noun } : null;
}
