/** Noun frames: `S's attack on T`, `US sanctions on Iran`, `talks between S and T`, `the US-Iran war`. */
import { type Entry, nouns } from '../../knowledge/relations/lexicon';
import {
  auxiliaries,
  conjunctions,
  copulas,
  determiners,
  lightVerbs,
  prepositions,
  receivingVerbs,
} from '../../knowledge/relations/words';
import type { Found } from './found';
import { actorsAt, actorsNear, endsClause, subjectOf } from './search';
import type { Actors, SentenceView } from './sentence';
import { hasManner } from './verbs';

/** How far behind a noun its phrases go on: `the attack by Iran on a base in Iraq`. */
const phraseReach = 12;

/** `taken` are the tokens that verb frames have used up. */
export function findNouns(view: SentenceView, taken: ReadonlySet<number>): Found[] {
  const found: Found[] = [];
  view.tokens.forEach((token, at) => {
    const entries = token.kind === 'word' ? nouns.get(token.lower) : undefined;
    if (!entries || taken.has(at) || !isNounHere(view, at)) return;
    for (const entry of entries) {
      if (!hasManner(view, at, entry) && !isPredicated(view, at, entry)) continue;
      const best = read(view, at, entry);
      if (!best) continue;
      found.push(best);
      break;
    }
  });
  return found;
}

function isNounHere(view: SentenceView, at: number): boolean {
  const before = view.tokens[at - 1]?.lower ?? '';
  return before !== 'to' && !/^(?:will|would|can|could|may|might|must|shall|should|not)$/.test(before);
}

/** `Relations between Serbia and Hungary are strained`: the adjective of the frame stands behind a copula. */
function isPredicated(view: SentenceView, noun: number, { manner }: Entry): boolean {
  for (let i = noun + 1; i < view.tokens.length && i <= noun + phraseReach; i++) {
    const { lower } = view.tokens[i]!;
    if (copulas.has(lower)) return view.tokens.slice(i + 1, i + 4).some((t) => manner?.has(t.lower));
    if (endsClause(lower)) return false;
  }
  return false;
}

/** The phrases of the noun, by their preposition. */
type Slots = ReadonlyMap<string, Actors>;

function slotsOf(view: SentenceView, at: number): Slots {
  const slots = new Map<string, Actors>();
  for (let i = at + 1; i < view.tokens.length && i <= at + phraseReach; i++) {
    const { lower } = view.tokens[i]!;
    if (prepositions.has(lower)) {
      const actors = actorsNear(view, i + 1);
      if (actors && !slots.has(lower)) slots.set(lower, actors);
      if (actors) i = actors.last - 1;
    } else if (endsClause(lower) || auxiliaries.has(lower) || conjunctions.has(lower)) break;
    else if (lower === ',' || lower === '(') break;
  }
  return slots;
}

function read(view: SentenceView, at: number, entry: Entry): Found | null {
  const { frame } = entry;
  const slots = slotsOf(view, at);
  const between = slots.get('between') ?? slots.get('among');
  const place = { first: at, last: at + 1, frame };
  if (between && between.members.length === 2 && (frame.mutual || !entry.prepositions?.has('between')))
    return { ...place, ...split(between), sure: 0.85 };
  const modifier = modifierOf(view, at);
  if (frame.mutual && modifier && modifier.members.length === 2 && !targetOf(entry, slots))
    return { ...place, ...split(modifier), sure: 0.72 };
  const target = targetOf(entry, slots);
  if (!target) return null;
  const source = sourceOf(view, at, entry, slots, modifier, target);
  if (!source || source.actors === target) return null;
  return { ...place, source: source.actors, target, sure: (frame.sure ?? 0.85) * source.weight };
}

function split(pair: Actors): { source: Actors; target: Actors } {
  const [a, b] = pair.members;
  return { source: { ...pair, members: [a!] }, target: { ...pair, members: [b!] } };
}

function targetOf({ frame, prepositions: wanted }: Entry, slots: Slots): Actors | null {
  for (const [preposition, actors] of slots) {
    if (wanted?.has(preposition)) return actors;
    if (frame.of === 'target' && preposition === 'of') return actors;
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
  if (from && from !== target) return { actors: from, weight: 0.95 };
  const of = slots.get('of');
  if (of && of !== target && entry.frame.of !== 'target') return { actors: of, weight: 0.95 };
  return lightSubject(view, at);
}

/** Right before the noun, with nothing but adjectives and nouns between: `Iran's recent`, `US military`, `US-Iran`. */
function modifierOf(view: SentenceView, at: number): Actors | null {
  for (let i = at - 1; i >= 0 && i >= at - 5; i--) {
    const actors = actorsAt(view, i);
    if (actors) return paired(view, actors) ?? actors;
    const { lower, kind } = view.tokens[i]!;
    if (lower === "'s" || lower === "'" || lower === '-') continue;
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
  return { first: first.first, last: second.last, members, acting: true };
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
    if (kind === 'punctuation' && lower !== '-') return null;
  }
  return null;
}
