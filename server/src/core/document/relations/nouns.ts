/** Noun frames: `S's attack on T`, `US sanctions on Iran`, `talks between S and T`, `the US-Iran war`. */
import { type Entry, nouns, verbs } from '../../knowledge/relations/lexicon';
import {
  auxiliaries,
  carriers,
  conjunctions,
  copulas,
  determiners,
  lightVerbs,
  prepositions,
  receivingVerbs,
  relatives,
  subordinators,
} from '../../knowledge/relations/words';
import { onlyOther } from './elsewhere';
import type { Found } from './found';
import { hasManner } from './parties';
import {
  actorsAt,
  actorsNear,
  endsClause,
  isInfinitive,
  isNearerNoun,
  isOneOf,
  isTogether,
  loose,
  takes,
} from './search';
import type { Actors, SentenceView } from './sentence';
import { clauseSubject, subjectOf } from './subject';
import { isMonth } from './verbForm';

/** How far behind a noun its phrases go on: `the attack by Iran on a base in Iraq`. */
const phraseReach = 12;

/** `taken` are the tokens that verb frames have used up. */
export function findNouns(view: SentenceView, taken: ReadonlySet<number>): Found[] {
  const found: Found[] = [];
  view.tokens.forEach((token, at) => {
    const entries = token.kind === 'word' ? nouns.get(token.lower) : undefined;
    if (!entries || taken.has(at) || actorsAt(view, at) || !isNounHere(view, at)) return;
    let best: Found | null = null;
    for (const entry of entries) {
      if (!hasManner(view, at, entry) && !isPredicated(view, at, entry)) continue;
      const here = read(view, at, entry);
      if (here && here.sure > (best?.sure ?? 0)) best = here;
    }
    if (best) found.push(best);
  });
  return found;
}

function isNounHere(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]?.lower ?? '';
  if (isMonth(view, at) || heads.test(view.tokens[at + 1]?.lower ?? '')) return false;
  // `Secretary of Commerce`
  if (before === 'of' && /^\p{Lu}/u.test(view.tokens[at]!.text)) return false;
  return before !== 'to' && !/^(?:will|would|can|could|may|might|must|shall|should|not)$/.test(before);
}

/** `dialogue partners`, `the trade ministers of`: the noun only tells of which kind they are. */
const heads =
  /^(?:partners?|ministers?|ministry|ministries|workers?|agency|agencies|officials?|negotiators?|teams?|departments?|secretary|experts?)$/;

/** `Relations between Serbia and Hungary are strained`: the adjective of the frame stands behind a copula. */
function isPredicated(view: SentenceView, noun: number, { manner }: Entry): boolean {
  for (let i = noun + 1; i < view.tokens.length && i <= noun + phraseReach; i++) {
    const { lower } = view.tokens[i]!;
    if (copulas.has(lower) || lower === 'as')
      return view.tokens.slice(i + 1, i + 5).some((t) => manner?.has(t.lower));
    if (manner?.has(lower) && /(?:ed|en)$/.test(lower)) return true;
    if (endsClause(lower)) return false;
  }
  return false;
}

/** The phrases of the noun, by their preposition. */
type Slots = ReadonlyMap<string, Actors>;

function slotsOf(view: SentenceView, at: number): Slots {
  const slots = new Map<string, Actors>();
  let nearer: number | null = null;
  for (let i = at + 1; i < view.tokens.length && i <= at + phraseReach; i++) {
    const { lower } = view.tokens[i]!;
    if (isNearerNoun(view, i)) nearer = i;
    if (isInfinitive(view, i)) break;
    if (prepositions.has(lower)) {
      const actors = actorsNear(view, i + 1);
      if (isTogether(view, i)) break;
      if (actors && !slots.has(lower) && !(nearer !== null && takes(view, nearer, lower)))
        slots.set(lower, actors);
      if (actors) i = actors.last - 1;
    } else if (auxiliaries.has(lower) && slots.size === 0 && isHeld(view, i)) i++;
    else if (endsClause(lower) || auxiliaries.has(lower) || conjunctions.has(lower)) break;
    else if (lower === ',' && closesInstances(view, i) > 0) i = closesInstances(view, i);
    else if (lower === ',' || lower === '(') break;
  }
  return slots;
}

/** `a meeting was held between`, `a truce was agreed with`: the verb only says that there was one. */
function isHeld({ tokens }: SentenceView, at: number): boolean {
  return tokens
    .slice(at + 1, at + 3)
    .some((t) =>
      /^(?:held|signed|reached|concluded|resumed|established|agreed|formed|renewed|broken|opened)$/.test(
        t.lower,
      ),
    );
}

/** The comma that ends `, especially Iraq and Oman,`, begun at `at`; 0 where none does. */
function closesInstances(view: SentenceView, at: number): number {
  if (!/^(?:including|especially|particularly|notably)$/.test(view.tokens[at + 1]?.lower ?? '')) return 0;
  for (let i = at + 2; i < view.tokens.length && i < at + 14; i++)
    if (view.tokens[i]!.lower === ',') return i;
  return 0;
}

/** Who stands against the one behind `between`: `between Iran and its neighbours, notably Iraq and Oman`. */
function otherSide(view: SentenceView, one: Actors): Actors | null {
  let joins = false;
  for (let i = one.last; i < view.tokens.length && i < one.last + 10; i++) {
    const { lower } = view.tokens[i]!;
    if (joins) return actorsNear(view, i);
    if (actorsAt(view, i)) continue;
    if (auxiliaries.has(lower) || endsClause(lower)) return null;
    joins = lower === 'and';
  }
  return null;
}

function read(view: SentenceView, at: number, entry: Entry): Found | null {
  const { frame } = entry;
  if (frame.tight && !entry.prepositions?.has(view.tokens[at + 1]?.lower ?? '')) return null;
  const slots = slotsOf(view, at);
  const place = { first: at, last: at + 1, frame };
  const several = frame.mutual ? severalIn(view, slots) : null;
  if (several) return { ...place, ...several, sure: frame.sure ?? 0.85 };
  const modifier = modifierOf(view, at);
  if (frame.mutual && modifier && isSeveral(modifier) && !targetOf(entry, slots))
    return { ...place, ...each(modifier), sure: 0.78 };
  if (frame.status) return readStatus(view, at, entry, slots, modifier);
  const target = targetOf(entry, slots, modifier);
  if (!target && frame.felt) return readFelt(view, at, entry, slots);
  if (!target) {
    const group = frame.mutual && slots.size === 0 ? lightSubject(view, at)?.actors : null;
    return group && isSeveral(group) && !isOneOf(view, group)
      ? { ...place, ...each(group), sure: (frame.sure ?? 0.8) * 0.95 }
      : null;
  }
  const source = sourceOf(view, at, entry, slots, modifier, target) ?? looseSubject(view, at, entry);
  if (!source || source.actors === target) return null;
  return {
    ...place,
    source: source.actors,
    target,
    sure: (frame.sure ?? 0.85) * source.weight,
    ...(source.weight === loose && { guess: true as const }),
  };
}

/** `is` of `which is under pressure`; the noun itself where no verb is near. */
function verbBefore({ tokens }: SentenceView, at: number): number {
  for (let i = at - 1; i >= 0 && i > at - 5; i--)
    if (copulas.has(tokens[i]!.lower) || lightVerbs.has(tokens[i]!.lower)) return i;
  return at;
}

/** `after pressure by` leaves open who felt it. */
const feeling =
  /^(?:under|fac(?:e|es|ed|ing)|feel|feels|felt|resist(?:s|ed)?|despite|withstood|earn(?:s|ed)|drew|incurred)$/;

/** `Panama left under pressure from the United States`: who is named before it in the clause feels it. */
function readFelt(view: SentenceView, at: number, { frame }: Entry, slots: Slots): Found | null {
  if (!view.tokens.slice(Math.max(0, at - 5), at).some((t) => feeling.test(t.lower))) return null;
  const source = slots.get('from') ?? slots.get('by') ?? modifierOf(view, at);
  const target = source && subjectOf(view, verbBefore(view, at));
  return target && target !== source && target.acting && !isGround(view, source)
    ? { frame, source, target, first: at, last: at + 1, sure: (frame.sure ?? 0.85) * 0.95 }
    : null;
}

/** `between S and T`, `the confrontation of S and T`, `clashes at the border of S and T`. */
function severalIn(view: SentenceView, slots: Slots): Sides | null {
  const named = slots.get('between') ?? slots.get('among') ?? slots.get('of');
  const facing = named && isOneHand(view, named) ? otherSide(view, named) : null;
  if (named && facing) return { source: named, target: facing };
  if (named && isSeveral(named)) return each(named);
  const one = slots.get('between');
  const other = one && otherSide(view, one);
  if (other) return { source: one, target: other };
  for (const preposition of ['at', 'along', 'on', 'near']) {
    const actors = slots.get(preposition);
    const border = actors && (paired(view, actors) ?? paired(view, nextOf(view, actors)));
    if (border && isSeveral(border) && isBorder(view, border.last)) return each(border);
  }
  return null;
}

/** `between S and U, on the one hand, and T`. */
function isOneHand({ tokens }: SentenceView, { last }: Actors): boolean {
  const words = tokens.slice(last, last + 6).map((t) => t.lower);
  return (
    words.includes('on') &&
    words.includes('one') &&
    /^(?:hand|side)$/.test(words[words.indexOf('one') + 1] ?? '')
  );
}

interface Sides {
  readonly source: Actors;
  readonly target: Actors;
}

/** The actors right behind a dash: `Afghanistan` of `Tajikistan-Afghanistan`. */
function nextOf(view: SentenceView, actors: Actors): Actors {
  return actorsAt(view, actors.last + 1) ?? actors;
}

function isBorder(view: SentenceView, at: number): boolean {
  return /^(?:border|borders|frontier|boundary)$/.test(view.tokens[at]?.lower ?? '');
}

/** A pair, or few enough that each may be meant with each. */
function isSeveral({ members }: Actors): boolean {
  return members.length > 1 && members.length < 5;
}

function each(group: Actors): Sides {
  return { source: group, target: group };
}

/** With a doer before the noun, `of` stands before the sufferer: `Spain's endorsement of the Moroccan plan`. */
function targetOf(
  { frame, prepositions: wanted }: Entry,
  slots: Slots,
  modifier: Actors | null = null,
): Actors | null {
  const isOwned = frame.of === 'target' || (frame.of === 'source' && modifier !== null);
  for (const [preposition, actors] of slots) {
    if (wanted?.has(preposition)) return actors;
    if (isOwned && preposition === 'of') return actors;
  }
  return null;
}

interface Source {
  readonly actors: Actors;
  readonly weight: number;
}

function sourceOf(
  view: SentenceView,
  at: number,
  entry: Entry,
  slots: Slots,
  modifier: Actors | null,
  target: Actors,
): Source | null {
  const by = slots.get('by');
  if (by && by !== target) return { actors: by, weight: 1 };
  if (modifier) return { actors: modifier, weight: 1 };
  const from = slots.get('from');
  if (from && from !== target && !isGround(view, from)) return { actors: from, weight: 0.95 };
  const between = slots.get('between');
  if (between && between !== target) return { actors: between, weight: 0.95 };
  const own = ownSource(view, at);
  if (own) return own;
  const of = slots.get('of');
  if (of && of !== target && entry.frame.of !== 'target') return { actors: of, weight: 0.95 };
  return lightSubject(view, at) ?? meansOf(view, at, entry);
}

/** `but its investments in T`, `stressed that relations with T`: who is spoken of, or who speaks. */
function ownSource(view: SentenceView, at: number): Source | null {
  for (let i = at - 1; i >= 0 && i >= at - 3; i--) {
    const { lower, kind } = view.tokens[i]!;
    const before = view.tokens[i - 1]?.lower ?? '';
    const isIts = /^(?:its|their)$/.test(lower) && (/^[,;]$/.test(before) || conjunctions.has(before));
    if (isIts || (lower === 'that' && verbs.has(before))) {
      const actors = clauseSubject(view, i);
      return actors?.acting ? { actors, weight: 0.88 } : null;
    }
    if (kind !== 'word' || prepositions.has(lower) || determiners.has(lower)) return null;
  }
  return null;
}

/** `threats from Iraqi soil` are those of others. */
function isGround({ tokens }: SentenceView, { last }: Actors): boolean {
  return /^(?:soil|territory|waters|airspace|side|land)$/.test(tokens[last]?.lower ?? '');
}

/** `deepened its influence through a deal with T`. */
function meansOf(view: SentenceView, at: number, { frame }: Entry): Source | null {
  if (!/^(?:agrees|cooperates)$/.test(frame.type)) return null;
  for (let i = at - 1; i >= 0 && i > at - 6; i--) {
    if (!/^(?:through|via|under)$/.test(view.tokens[i]!.lower)) continue;
    const actors = subjectOf(view, i);
    return actors?.acting ? { actors, weight: 0.85 } : null;
  }
  return null;
}

/** `S is an ally of T`, `S, T's oldest foe,`: whom the noun belongs to, and of whom it is said. */
function readStatus(
  view: SentenceView,
  at: number,
  { frame, prepositions: wanted }: Entry,
  slots: Slots,
  modifier: Actors | null,
): Found | null {
  const owner = targetOf({ frame, prepositions: wanted } as Entry, slots) ?? slots.get('to') ?? modifier;
  const holder = statusHolder(view, at, owner);
  if (!holder || holder === owner) return null;
  const known = owner?.members[0]?.entity === holder.members[0]!.entity ? null : owner;
  return statusOf(frame, at, holder, known ?? (isTheirs(view, at) ? onlyOther(view, holder) : null));
}

/** `its` of `S, which is also its largest trading partner`. */
function isTheirs({ tokens }: SentenceView, at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((t) => /^(?:its|their)$/.test(t.lower));
}

function statusOf(frame: Entry['frame'], at: number, holder: Actors, owner: Actors | null): Found | null {
  if (!owner) return null;
  const [source, target] = frame.inverse ? [owner, holder] : [holder, owner];
  return { frame, source, target, first: at, last: at + 1, sure: frame.sure ?? 0.8 };
}

/** The subject of the copula before the noun, or the name before the comma that the noun explains. */
function statusHolder(view: SentenceView, at: number, owner: Actors | null): Actors | null {
  for (let i = at - 1; i >= 0 && i >= at - 10; i--) {
    const { lower } = view.tokens[i]!;
    if (copulas.has(lower) || lower === 'been' || lower === 'as') return subjectOf(view, i);
    if (lower === ',' || lower === '(') return actorsAt(view, i - 1);
    if (lower === ';' || relatives.has(lower) || (prepositions.has(lower) && lower !== 'of')) return null;
    const other = actorsAt(view, i);
    if (other && other !== owner && view.tokens[other.last]?.lower !== "'s") return null;
  }
  return null;
}

/** Right before the noun, with nothing but adjectives and nouns between: `Iran's recent`, `US military`, `US-Iran`. */
function modifierOf(view: SentenceView, at: number): Actors | null {
  for (let i = at - 1; i >= 0 && i >= at - 8; i--) {
    const actors = actorsAt(view, i);
    if (actors) return paired(view, actors) ?? actors;
    const { lower, kind } = view.tokens[i]!;
    if (lower === "'s" || lower === "'" || lower === '-') continue;
    if (lower === 'and' && i > at - 4) continue;
    if (lower === 'of' && carriers.has(view.tokens[i - 1]?.lower ?? '')) continue;
    if (kind !== 'word' || determiners.has(lower) || prepositions.has(lower)) return null;
    if (auxiliaries.has(lower) || conjunctions.has(lower) || lightVerbs.has(lower)) return null;
  }
  return null;
}

/** `US-Iran`: two actors with nothing but a dash or a stroke between. */
function paired(view: SentenceView, second: Actors): Actors | null {
  const mark = view.tokens[second.first - 1]?.lower ?? '';
  const first = /^[-–—/]$/.test(mark) ? actorsAt(view, second.first - 2) : null;
  if (!first) return null;
  const members = [...first.members, ...second.members];
  return { ...second, first: first.first, from: first.from, members, acting: true };
}

/** For want of a nearer one whoever acts before it in the clause: no more than a guess. */
function looseSubject(view: SentenceView, at: number, { frame }: Entry): Source | null {
  // `invoked the pact after the attacks on T`: whoever is named need not have struck.
  if (frame.type === 'clashes') return null;
  const actors = subjectOf(view, at);
  return actors?.acting ? { actors, weight: loose } : null;
}

/** `S launched an attack on T`, `S has close ties with T`: the verb says little, its subject does it. */
function lightSubject(view: SentenceView, at: number): Source | null {
  for (let i = at - 1; i >= 0 && i >= at - 6; i--) {
    const { lower, kind } = view.tokens[i]!;
    if (lightVerbs.has(lower)) {
      if (receivingVerbs.has(lower)) return null;
      const actors = subjectOf(view, i);
      return actors && { actors, weight: 0.85 };
    }
    if (verbs.has(lower) && determiners.has(view.tokens[i + 1]!.lower)) return null;
    if (kind === 'punctuation' && lower !== '-') return null;
    if (subordinators.has(lower) || (prepositions.has(lower) && !lightPrepositions.has(lower))) return null;
  }
  return null;
}

/** `is in talks`, `is at war`, `a round of talks`. */
const lightPrepositions: ReadonlySet<string> = new Set(['in', 'at', 'under', 'of', 'into', 'to']);
