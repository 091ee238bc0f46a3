/**
 * A sufferer that does not stand behind its verb: before a relative (`Kosovo, which Serbia does not recognise`), or in
 * a pronoun (`deepened ties with it`, `accused S of bugging its cabinet`). What a pronoun means is told only where the
 * sentence leaves no choice.
 */
import { nouns, type VerbReading, verbs } from '../../knowledge/relations/lexicon';
import { relationKinds } from '../../knowledge/relations/types';
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  prepositions,
  relatives,
  subordinators,
} from '../../knowledge/relations/words';
import { actorsAt, groupStart } from './search';
import type { Actors, SentenceView } from './sentence';
import { clauseSubject, subjectOf } from './subject';

/** How far before a relative its noun may have its owner: `Morocco's claim to the land, which`. */
const nounReach = 8;

/** The sufferer of the verb at `at`, whose frame has its noun at `noun`. */
export function targetElsewhere(
  view: SentenceView,
  at: number,
  noun: number,
  reading: VerbReading,
  subject: Actors,
): Actors | null {
  return (
    beforeRelative(view, at, reading, subject) ??
    inPronoun(view, at, noun, reading, subject) ??
    ofAccuser(view, at, reading, subject) ??
    ofSeller(view, at, reading)
  );
}

/** `Kosovo, which Serbia does not recognise`, `China, with which it signed`, `the Moroccan claim that Spain endorsed`. */
function beforeRelative(
  view: SentenceView,
  at: number,
  { frame, prepositions: wanted, objects }: VerbReading,
  subject: Actors,
): Actors | null {
  const { tokens } = view;
  const relative = relativeBefore(view, at, subject);
  if (relative === null || (wanted === null && hasObject(view, at))) return null;
  let noun = relative - 1;
  const before = tokens[noun]?.lower ?? '';
  const isShare =
    before === 'of' && /^(?:both|all|most|some|none|neither)$/.test(tokens[noun - 1]?.lower ?? '');
  if (isShare) noun -= 2;
  else if (wanted?.has(before)) noun--;
  else if (wanted || objects) return null;
  if (tokens[noun]?.lower === ',') noun--;
  else if (isShare) return null;
  const close = view.actors.find((a) => a.last - 1 === noun || a.to - 1 === noun);
  const owner = frame.whole ? null : ownerOf(view, close ? close.first - 1 : noun, subject);
  if (!close || close === subject || tokens[relative]!.lower === 'that') return owner;
  return owner && tokens[owner.last]?.lower === "'s" ? owner : close;
}

/** `that it cancel the deployment`, `which Greece called a threat`: what the verb takes stands behind it. */
function hasObject({ tokens }: SentenceView, at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word') return false;
  return !(
    prepositions.has(next.lower) ||
    conjunctions.has(next.lower) ||
    subordinators.has(next.lower) ||
    auxiliaries.has(next.lower) ||
    isAdverb(next.text) ||
    /^(?:\p{Lu}\p{Ll}+day|last|this|next|yesterday|today)$/u.test(next.text)
  );
}

/** The `which` right before the subject, or before the `it` that stands for it. */
export function relativeBefore(view: SentenceView, at: number, subject: Actors): number | null {
  const { tokens } = view;
  const start = groupStart(view, at);
  let i = /^(?:it|they)$/.test(tokens[start - 1]?.lower ?? '') ? start - 2 : subject.from - 1;
  if (i > at || subject.from > at) return null;
  while (i > 0 && determiners.has(tokens[i]!.lower) && !relatives.has(tokens[i]!.lower)) i--;
  if (!/^(?:which|whom|that)$/.test(tokens[i]?.lower ?? '')) return null;
  // `said that Mali expelled`
  const before = tokens[i - 1]?.lower ?? '';
  return tokens[i]!.lower === 'that' && verbs.has(before) && !nouns.has(before) ? null : i;
}

/** Whose the noun at `noun` is: `Morocco's claim`, `the Moroccan plan`. */
function ownerOf(view: SentenceView, noun: number, subject: Actors): Actors | null {
  for (let i = noun; i >= 0 && i > noun - nounReach; i--) {
    const actors = actorsAt(view, i);
    const { lower, kind } = view.tokens[i]!;
    if (actors && actors !== subject) {
      const isOwner =
        view.tokens[actors.last]?.lower === "'s" ||
        actors.members[0]!.mention.use === 'demonym' ||
        actors.to > noun;
      if (isOwner) return actors;
    } else if (kind === 'punctuation' && !/^['-]$/.test(lower)) return null;
    else if (auxiliaries.has(lower) || relatives.has(lower) || conjunctions.has(lower)) return null;
    else if (prepositions.has(lower) && !/^(?:of|to|over)$/.test(lower)) return null;
  }
  return null;
}

/** `deepened ties with it`, where the sentence has named one other party and no third. */
function inPronoun(
  view: SentenceView,
  at: number,
  noun: number,
  { prepositions: wanted, follow, frame }: VerbReading,
  subject: Actors,
): Actors | null {
  if (frame.people || (wanted === null && !follow && noun !== at)) return null;
  const pronoun =
    pronounBehind(view, at, noun, wanted) ?? ownedBehind(view, at, { frame, prepositions: wanted });
  if (pronoun === null || subject.last > pronoun) return null;
  const other = onlyOther(view, subject) ?? clauseBefore(view, subject);
  if (!other) return null;
  return other.last <= pronoun &&
    !(subject.last <= other.first && other.last <= at && isOwnClause(view, other, at))
    ? other
    : null;
}

/** `S buys Iraqi oil, and T punished it`: who did what is told before. */
function clauseBefore(view: SentenceView, { from }: Actors): Actors | null {
  const { tokens } = view;
  const start = determiners.has(tokens[from - 1]?.lower ?? '') ? from - 1 : from;
  const isLinked =
    /^(?:and|but|while|whereupon)$/.test(tokens[start - 1]?.lower ?? '') && tokens[start - 2]?.lower === ',';
  const actors = isLinked ? clauseSubject(view, start - 2) : null;
  return actors?.acting && actors.members.length === 1 ? actors : null;
}

/** The one party besides this that the sentence names. */
export function onlyOther(view: SentenceView, party: Actors): Actors | null {
  const others = view.actors.filter((a) => !isSame(a, party));
  const [other] = others;
  return other && other.members.length === 1 && others.every((a) => isSame(a, other)) ? other : null;
}

/** `S said T had attacked it`: between them the pronoun is the speaker's. */
function isOwnClause(view: SentenceView, other: Actors, at: number): boolean {
  return groupStart(view, at) <= other.to + 1;
}

function pronounBehind(
  view: SentenceView,
  at: number,
  noun: number,
  wanted: ReadonlySet<string> | null,
): number | null {
  const isPronoun = (i: number) => /^(?:it|them|him)$/.test(view.tokens[i]?.lower ?? '');
  if (wanted === null) return isPronoun(at + 1) ? at + 1 : null;
  for (let i = at + 1; i < view.tokens.length && i <= noun + 3; i++)
    if (wanted.has(view.tokens[i]!.lower)) return isPronoun(i + 1) ? i + 1 : null;
  return null;
}

/** `rejected its offer`, `has bankrolled its ports`: nobody does that to what is his own. */
function ownedBehind(
  view: SentenceView,
  at: number,
  { frame, prepositions }: Pick<VerbReading, 'frame' | 'prepositions'>,
): number | null {
  if (prepositions !== null || !toOthers.test(frame.type) || /^defend/.test(view.tokens[at]!.lower))
    return null;
  return /^(?:its|their)$/.test(view.tokens[at + 1]?.lower ?? '') ? at + 1 : null;
}

const toOthers = /^(?:criticises|supports|refuses|recognises|aids|opposes|interferes|clashes)$/;

/** The same party as far as the words go: `Russia` and `Moscow`, and no two lists. */
function isSame(a: Actors, b: Actors): boolean {
  return (
    a.members.length === b.members.length && a.members.every((m, i) => m.entity === b.members[i]!.entity)
  );
}

/** `accused T of bugging its cabinet`, `intercepted jets of T that had entered its airspace`: who accuses suffers it. */
function ofAccuser(
  view: SentenceView,
  at: number,
  { frame, objects }: VerbReading,
  subject: Actors,
): Actors | null {
  if (relationKinds[frame.type].polarity !== 'conflictual') return null;
  const { tokens } = view;
  const object = tokens.slice(at + 1, at + 4).findIndex((t) => /^(?:it|its|them|their)$/.test(t.lower));
  // `accused T of massing troops`
  const isLeftOut = objects !== null && /^(?:mobilises|threatens|sanctions)$/.test(frame.type);
  if (
    (object < 0 && !isLeftOut) ||
    /^(?:own|promises?|commitments?|obligations?|word)$/.test(tokens[at + 2 + object]?.lower ?? '')
  )
    return null;
  for (let i = subject.from - 1; i >= 0 && i > subject.from - 5; i--) {
    if (!accusing.test(tokens[i]!.lower)) continue;
    const accuser = subjectOf(view, i);
    return accuser && !isSame(accuser, subject) ? accuser : null;
  }
  return null;
}

/** `buys most of the electricity that T exports`. */
function ofSeller({ tokens, ...view }: SentenceView, at: number, { frame }: VerbReading): Actors | null {
  if (frame.type !== 'invests-trades' || !/^(?:buy|bought|import|purchas)/.test(tokens[at]!.lower))
    return null;
  for (let i = at + 1; i < tokens.length && i < at + 9; i++) {
    if (!/^(?:that|which)$/.test(tokens[i]!.lower)) continue;
    const seller = actorsAt({ tokens, ...view }, i + 1);
    return seller && /^(?:export|sell|produce|offer|mine|grow|make)s?$/.test(tokens[seller.to]?.lower ?? '')
      ? seller
      : null;
  }
  return null;
}

const accusing =
  /^(?:accus|blam|suspect|condemn|criticis|criticiz|denounc|intercept|fault|rebuk|censur|punish|sanction|su)(?:e|s|es|ed|ing)?$/;
