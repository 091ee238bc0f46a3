/** Is the word a verb where it stands, and whose: told by its form, and where the form is open, by what stands beside it. */
import { nouns, type VerbReading, verbs } from '../../knowledge/relations/lexicon';
import {
  auxiliaries,
  conjunctions,
  determiners,
  isAdverb,
  negations,
  prepositions,
} from '../../knowledge/relations/words';
import { actorsAt, groupStart } from './search';
import type { SentenceView } from './sentence';

/** `forces` of `the US forces` is part of a name, and no verb. */
export function isOfActor(view: SentenceView, at: number): boolean {
  if ((view.actorAt[at] ?? -1) >= 0) return true;
  return view.actors.some((a) => a.from <= at && at < a.to);
}

/** `ruling` and `to rule` have subjects of their own, which a verb behind `and` does not take up. */
export function hasTense(view: SentenceView, at: number): boolean {
  const start = groupStart(view, at);
  if (view.tokens[start]!.lower === 'to') return false;
  return start < at || !/ing$/.test(view.tokens[at]!.lower);
}

/** Told from a noun by its form, and where the form is open, by what stands before and behind. */
export function isVerbHere(view: SentenceView, at: number, readings: readonly VerbReading[]): boolean {
  const forms = new Set(readings.flatMap((r) => [...r.forms]));
  // `stopped short of`
  if (view.tokens[at + 1]?.lower === 'short' && view.tokens[at + 2]?.lower === 'of') return false;
  if (forms.has('past') && !forms.has('base'))
    return !isAuxiliary(view, at) && !isAttribute(view, at) && !isBecoming(view, at);
  const before = view.tokens[at - 1];
  if (isAuxiliary(view, at) || isNamedPart(view, at)) return false;
  if (before && forms.has('base') && /^(?:ha(?:s|ve|d|ving)|is|are|was|were|been|being)$/.test(before.lower))
    if (!forms.has('participle')) return false;
  if (isMonth(view, at)) return false;
  // `close to the border`
  if (view.tokens[at]!.lower === 'close' && view.tokens[at + 1]?.lower === 'to') return false;
  if (before && (determiners.has(before.lower) || isAmount(before))) return false;
  if (forms.has('gerund')) {
    // `the Paris meeting`: nouns of their own unless something before makes them a verb.
    if (nouns.has(view.tokens[at]!.lower))
      return before !== undefined && (auxiliaries.has(before.lower) || prepositions.has(before.lower));
    return before?.lower !== "'s";
  }
  if (!before || isOwned(view, at, readings)) return false;
  if (before.lower === 'to' || auxiliaries.has(before.lower) || negations.has(before.lower)) return true;
  if (adjectiveLike.test(view.tokens[at]!.lower)) return false;
  const open = nouns.has(view.tokens[at]!.lower) || nounLike.has(view.tokens[at]!.lower);
  if (!open && forms.has('third')) return true;
  if (!open && (view.actorAt[at - 1]! >= 0 || isOrgan(before.lower))) return true;
  const next = view.tokens[at + 1];
  if (!next || (prepositions.has(next.lower) && !readings.some((r) => r.prepositions?.has(next.lower))))
    return false;
  const actors = actorsAt(view, at - 1);
  const named =
    actors?.members.at(-1)?.mention.use === 'name' || actors?.members.at(-1)?.mention.use === 'acronym';
  const opens = determiners.has(next.lower) || isCount(next.lower) || (view.actorAt[at + 1] ?? -1) >= 0;
  return (
    opens ||
    readings.some((r) => r.manner?.has(next.lower)) ||
    (named && readings.some((r) => r.prepositions?.has(next.lower) || r.objects?.has(next.lower))) ||
    isPlainVerb(view, at)
  );
}

/** `have` of `have learned to trust`. */
function isAuxiliary({ tokens }: SentenceView, at: number): boolean {
  if (!/^ha(?:s|ve|d|ving)$/.test(tokens[at]!.lower)) return false;
  let i = at + 1;
  while (i < tokens.length && (isAdverb(tokens[i]!.text) || negations.has(tokens[i]!.lower))) i++;
  const { lower } = tokens[i] ?? { lower: '' };
  return /(?:ed|en)$/.test(lower) || verbs.get(lower)?.some((r) => r.forms.has('participle')) === true;
}

/** `free` of `accepted free Chinese aid`: a verb behind `to` or an auxiliary alone. */
const adjectiveLike = /^(?:free|open|close|clear|secure|complete)$/;

/** `in March 2023`, `since March`. */
export function isMonth({ tokens }: SentenceView, at: number): boolean {
  if (!/^(?:March|May)$/.test(tokens[at]!.text)) return false;
  const before = tokens[at - 1];
  return (
    tokens[at + 1]?.kind === 'number' ||
    before?.kind === 'number' ||
    /^(?:in|since|until|by|last|this|next|early|late|mid|from|of|and)$/.test(before?.lower ?? '')
  );
}

/** `Force` of `Air Force One`. */
function isNamedPart({ tokens }: SentenceView, at: number): boolean {
  const isName = (i: number) => /^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? '');
  return isName(at) && at > 0 && (isName(at - 1) || tokens[at - 1]!.lower === 'of') && isName(at + 1);
}

/** Plurals that no frame has for a noun: `security forces`, `oil supplies`. */
const nounLike: ReadonlySet<string> = new Set(
  'forces supplies goods ships leaves plants heads means rules orders stands plans works fires hosts values shelters shores posts strains views holds finds states arms backs boats telephones phones mines trains moves flows shields equips heads sides partners masses islands sources shares reports shows lands guards drives'.split(
    ' ',
  ),
);

/** `ended up in`, `grew up in`. */
function isBecoming(view: SentenceView, at: number): boolean {
  return view.tokens[at + 1]?.lower === 'up' && /^(?:ended|grew|wound|turned)$/.test(view.tokens[at]!.lower);
}

/** `demanded that the government cut ties`. */
function isOrgan(word: string): boolean {
  return /^(?:government|parliament|ministry|army|military|troops|forces|leaders|officials|authorities|lawmakers|rebels|militants|countries|states|powers)$/.test(
    word,
  );
}

/** `the special forces of Niger`: no verb takes an `of` that its frame does not name. */
function isOwned(view: SentenceView, at: number, readings: readonly VerbReading[]): boolean {
  return view.tokens[at + 1]?.lower === 'of' && !readings.some((r) => r.prepositions?.has('of'));
}

/** `three billion pounds`. */
function isAmount({ kind, lower }: SentenceView['tokens'][number]): boolean {
  return kind === 'number' || /^(?:hundred|thousand|million|billion|trillion)s?$/.test(lower);
}

/** `hit two vehicles`, `cut 40 jobs`. */
function isCount(word: string): boolean {
  return /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|several|many)$/.test(word);
}

/** `the accused official`, `occupied Ukraine`: a participle before a noun, behind a determiner. */
function isAttribute(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]?.lower ?? '';
  if ((determiners.has(before) && !isRelative(view, at - 1)) || before === "'s") return true;
  if (view.tokens[at]!.lower === 'armed' && armedNouns.test(view.tokens[at + 1]?.lower ?? '')) return true;
  if (isAdverb(view.tokens[at - 1]?.text ?? '') && isOpening(view, at - 2)) return true;
  // `conducted armed operations`
  return verbs.has(before) && !auxiliaries.has(before) && /(?:ed|ing)$/.test(before);
}

/** `a move that angered`; but `of that occupied land`. */
function isRelative({ tokens }: SentenceView, at: number): boolean {
  const { kind, lower, text } = tokens[at - 1] ?? { kind: 'punctuation', lower: '', text: '' };
  return (
    tokens[at]!.lower === 'that' &&
    kind !== 'punctuation' &&
    !prepositions.has(lower) &&
    !conjunctions.has(lower) &&
    !isAdverb(text) &&
    (!verbs.has(lower) || /s$/.test(lower) || determiners.has(tokens[at - 2]?.lower ?? ''))
  );
}

/** `of internationally recognised Omani land`. */
function isOpening({ tokens }: SentenceView, at: number): boolean {
  const { lower } = tokens[at] ?? { lower: '' };
  return (
    (prepositions.has(lower) && !/^(?:by|since|after|before)$/.test(lower)) ||
    determiners.has(lower) ||
    lower === "'s"
  );
}

const armedNouns =
  /^(?:forces?|groups?|conflicts?|men|struggle|wings?|attacks?|resistance|opposition|clashes|militants?|rebels?|services|insurgency|violence|actors?|drones?|vehicles?|intervention)$/;

/** Behind an adverb, a plural or a pronoun: `they often condemn`, `officials condemn`. */
function isPlainVerb(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]!;
  if (nounLike.has(view.tokens[at]!.lower)) return /^(?:who|which|that|it|he|she)$/.test(before.lower);
  if (before.kind !== 'word' || before.lower === "'s") return false;
  return (
    isAdverb(before.text) ||
    /s$/.test(before.lower) ||
    /^(?:they|we|many|who|people|police)$/.test(before.lower)
  );
}

/** `X condemned Y and imposed …`: the verb shares the subject of the one before. */
export function joinsVerb(view: SentenceView, at: number): boolean {
  const start = groupStart(view, at);
  const before = view.tokens[start - 1]?.lower ?? '';
  return conjunctions.has(before) || before === 'then';
}

/** `the port seized by Iran`: a participle behind a noun, with its agent. */
export function isReduced(view: SentenceView, at: number, readings: readonly VerbReading[]): boolean {
  if (!readings.some((r) => r.forms.has('participle'))) return false;
  const next = view.tokens[at + 1]?.lower ?? '';
  if (next !== 'by' && !isLongBy(view, at)) return false;
  return !auxiliaries.has(view.tokens[at - 1]?.lower ?? '');
}

/** `, delayed for twenty months by T`, `, seized in 2014 by T`: behind a comma, with nothing but its time between. */
function isLongBy(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  if (tokens[at - 1]?.lower !== ',' || !/^(?:for|since|in|until)$/.test(tokens[at + 1]?.lower ?? ''))
    return false;
  for (let i = at + 2; i < tokens.length && i < at + 8; i++) {
    if (tokens[i]!.lower === 'by') return actorsAt(view, i + 1) !== null || actorsAt(view, i + 2) !== null;
    if (tokens[i]!.kind === 'punctuation' || actorsAt(view, i)) return false;
  }
  return false;
}
