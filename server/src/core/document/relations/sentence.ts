/** One sentence as the reader of relations sees it: tokens, and actors at their tokens. */
import { entriesById } from '../../knowledge/gazetteer/gazetteer';
import { compounds, nouns, verbs } from '../../knowledge/relations/lexicon';
import {
  auxiliaries,
  conjunctions,
  isAdverb,
  negations,
  prepositions,
} from '../../knowledge/relations/words';
import type { Token } from '../../syntax/tokens';
import { lowerBound, overlaps, type Span } from '../../text/span';
import type { Mention } from '../entities/entity';

/** Entities named together (`A, B and C`, `both sides`), from token `first` up to token `last`. */
export interface Actors {
  readonly first: number;
  readonly last: number;
  readonly members: readonly Actor[];
  /** True where the first of them can act where it stands (`Mention.actor`). */
  readonly acting: boolean;
  /** With the words that belong to them (`President Biden`, `French troops`): from `from` up to `to`. */
  readonly from: number;
  readonly to: number;
}

export interface Actor {
  readonly entity: string;
  readonly mention: Mention;
}

export interface SentenceView {
  readonly span: Span;
  /** Without those of citations. */
  readonly tokens: readonly Token[];
  /** In order, never overlapping. */
  readonly actors: readonly Actors[];
  /** By token: the index of the actors that it belongs to, -1 for none. */
  readonly actorAt: readonly number[];
}

/** Null where fewer than two entities are named: nothing can be said between them. */
export function viewSentence(
  span: Span,
  all: readonly Token[],
  mentions: readonly Mention[],
  citations: readonly Span[],
): SentenceView | null {
  const spoken = within(mentions, span).filter((m) => isKnown(m) && !isDateline(m, span, all));
  const named = spoken.length < 2 ? spoken : spoken.filter((m) => !isAnothers(m, all));
  if (named.length === 0 || (named.length === 1 && named[0]!.pair === null)) return null;
  const lifted = within(citations, span);
  let next = 0;
  const tokens = within(all, span).filter((t) => {
    while (next < lifted.length && lifted[next]!.end <= t.start) next++;
    return next >= lifted.length || !overlaps(lifted[next]!, t);
  });
  const single = named.flatMap((m) => actorsOf(m, tokens)).filter((a, i, all) => !isOfPerson(a, all[i + 1]));
  const actors = withOwners(
    joined(
      single.filter((a) => !isOwner(a, tokens)),
      tokens,
    ),
    single,
    tokens,
  );
  const actorAt = tokens.map(() => -1);
  for (const [i, a] of actors.entries()) actorAt.fill(i, a.first, a.last);
  return { span, tokens, actors, actorAt };
}

/** Those of a sorted list that lie within the sentence, by bisection: a block may be one long line. */
function within<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = lowerBound(items, span.start); i < items.length && items[i]!.start < span.end; i++)
    if (items[i]!.start >= span.start && items[i]!.end <= span.end) found.push(items[i]!);
  return found;
}

/** The name only tells others apart: `anti-Taliban figures`, `NATO member states`, `former Soviet republics`. */
function isAnothers({ start, end, use }: Mention, tokens: readonly Token[]): boolean {
  const at = lowerBound(tokens, start);
  const behind = lowerBound(tokens, end + 1);
  const word = (i: number) => tokens[i]?.lower ?? '';
  if (word(at - 1) === 'anti' || (word(at - 2) === 'anti' && /^[-–]$/.test(word(at - 1)))) return true;
  if (/^members?$/.test(word(behind))) return true;
  if (word(behind) === "'s" && followers.test(word(behind + 1))) return true;
  if (use === 'acronym' && /^(?:states|countries|nations|capitals)$/.test(word(behind))) return true;
  if (word(at - 1) === 'former' && /^(?:states?|republics?|bloc|allies|colon(?:y|ies))$/.test(word(behind)))
    return true;
  const of = word(at - 1) === 'the' ? at - 2 : at - 1;
  return word(of) === 'of' && word(of - 1) === 'members' && word(of - 2) === ',';
}

/** `Kyiv's supporters`: others than Kyiv. */
const followers =
  /^(?:supporters|backers|allies|opponents|critics|adversaries|enemies|foes|rivals|detractors)$/;

/** `DAKAR (Reuters) - Mali`: where it was written. */
function isDateline({ start, end, text }: Mention, span: Span, tokens: readonly Token[]): boolean {
  if (start > span.start + 2 || !/^[\p{Lu} .'-]{3,}$/u.test(text)) return false;
  const behind = lowerBound(tokens, end);
  return tokens.slice(behind, behind + 10).some((t) => /^[-–—]+$/.test(t.text) && t.start > end);
}

function isKnown(m: Mention): boolean {
  return m.entity !== null || m.pair !== null;
}

function actorsOf(mention: Mention, tokens: readonly Token[]): Actors[] {
  const first = tokens.findIndex((t) => t.end > mention.start);
  if (first < 0 || tokens[first]!.start >= mention.end) return [];
  let last = first;
  while (last < tokens.length && tokens[last]!.start < mention.end) last++;
  const ids = mention.pair ?? [mention.entity!];
  const members = ids.map((entity) => ({ entity, mention }));
  return [{ first, last, members, acting: mention.actor, ...extentOf(mention, tokens, first, last) }];
}

function extentOf({ extent }: Mention, tokens: readonly Token[], first: number, last: number) {
  let from = first;
  while (from > 0 && tokens[from - 1]!.start >= extent.start) from--;
  let to = last;
  while (to < tokens.length && tokens[to]!.start < extent.end) to++;
  return { from, to };
}

/** `Azerbaijani` of `Azerbaijani President Ilham Aliyev`: the person is named, and acts. */
function isOfPerson({ members, to }: Actors, next: Actors | undefined): boolean {
  const { entity, mention } = members[0]!;
  if (!next || mention.use !== 'demonym' || to < next.from || to > next.first) return false;
  const person = next.members[0]!.entity;
  const [kind, , home] = person.split(':');
  return kind === 'person'
    ? home === entity
    : entriesById.get(person)?.kind === 'person' && entriesById.get(person)?.country === entity;
}

/** `A, B and C`, `A and B`: a list needs its conjunction; commas alone may part clauses. */
function joined(single: readonly Actors[], tokens: readonly Token[]): Actors[] {
  const found: Actors[] = [];
  for (let i = 0; i < single.length; ) {
    let end = i + 1;
    let sure = i;
    for (; end < single.length; end++) {
      const link = linkBetween(single[end - 1]!, single[end]!, tokens);
      if (link === null || opensPair(single, end, tokens)) break;
      if (opensPhrase(single[end - 1]!, single[end]!, tokens)) break;
      if ((end === i + 1 || sure === end - 1) && opensClause(single[end - 1]!, single[end]!, tokens)) break;
      if (link === 'and') sure = end;
    }
    const group = single.slice(i, sure + 1);
    found.push(group.length === 1 ? group[0]! : groupOf(group));
    i = sure + 1;
  }
  return found;
}

/** `the ministry and Pak-Afghan trade`, `Iran and Turkish-backed forces`: the second is a phrase of its own. */
function opensPair(single: readonly Actors[], at: number, tokens: readonly Token[]): boolean {
  const { last } = single[at]!;
  if (!/^[-–—/]$/.test(tokens[last]?.lower ?? '')) return false;
  return single[at + 1]?.first === last + 1 || compounds.has(tokens[last + 1]?.lower ?? '');
}

/** `its` of `Iran and its neighbour Iraq` is no third party; elsewhere it keeps its place. */
function withOwners(
  groups: readonly Actors[],
  single: readonly Actors[],
  tokens: readonly Token[],
): Actors[] {
  const owners = single.filter(
    (a) => isOwner(a, tokens) && !groups.some((g) => g.first <= a.first && a.first < g.last),
  );
  return owners.length === 0 ? [...groups] : [...groups, ...owners].sort((a, b) => a.first - b.first);
}

function isOwner({ first }: Actors, tokens: readonly Token[]): boolean {
  return /^(?:its|their|his|her)$/.test(tokens[first]!.lower);
}

/** `the policy of the Taliban and US aid to Mali`: behind a preposition, `and` goes on with another phrase. */
function opensPhrase(a: Actors, b: Actors, tokens: readonly Token[]): boolean {
  if (!nouns.has(tokens[b.last]?.lower ?? '') || b.to > b.last) return false;
  const before = tokens[a.first - 1]?.lower === 'the' ? a.first - 2 : a.first - 1;
  return a.members[0]!.mention.use !== 'demonym' && prepositions.has(tokens[before]?.lower ?? '');
}

/** `joined NATO, and Germany followed`: behind a comma and `and` a doer with a verb of its own is no second of a list. */
function opensClause(a: Actors, b: Actors, tokens: readonly Token[]): boolean {
  const between = tokens.slice(a.to, b.from).map((t) => t.lower);
  const comma = between.indexOf(',');
  const isGoal = comma < 0 && /^(?:to|into|towards?|against)$/.test(tokens[a.from - 1]?.lower ?? '');
  if (!/^(?:and|but|or)$/.test(between[comma + 1] ?? '') || a.from === 0) return false;
  // `flew to Moscow and Serbia condemned`
  if (comma < 0 && !(isGoal && isPast(tokens[b.to]?.lower ?? ''))) return false;
  if (tokens[b.to]?.lower === ',') return false;
  let i = b.to;
  // `, and Indian airports have`
  if (
    b.members[0]!.mention.use === 'demonym' &&
    /^\p{Ll}+s$/u.test(tokens[i]?.text ?? '') &&
    !auxiliaries.has(tokens[i]!.lower)
  )
    i++;
  while (i < tokens.length && (negations.has(tokens[i]!.lower) || isAdverb(tokens[i]!.text))) i++;
  const next = tokens[i]?.lower ?? '';
  const opens =
    auxiliaries.has(next) || /ed$/.test(next) || (/s$/.test(next) && verbs.has(next)) || isPast(next);
  return opens && !startsSentence(a, tokens);
}

/** Of the forms that no noun shares: `fought`, `sent`. */
function isPast(word: string): boolean {
  return verbs.get(word)?.some((r) => r.forms.has('past') && !r.forms.has('base')) === true;
}

/** `Mali, and later Niger, quit`: no verb before the first. */
function startsSentence({ from }: Actors, tokens: readonly Token[]): boolean {
  return !tokens
    .slice(0, from)
    .some((t) => auxiliaries.has(t.lower) || verbs.has(t.lower) || /ed$/.test(t.lower));
}

function groupOf(group: readonly Actors[]): Actors {
  return {
    first: group[0]!.first,
    last: group[group.length - 1]!.last,
    members: group.flatMap((g) => g.members),
    acting: group.some((g) => g.acting),
    from: group[0]!.from,
    to: group[group.length - 1]!.to,
  };
}

function linkBetween(a: Actors, b: Actors, tokens: readonly Token[]): 'and' | 'comma' | null {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [a.last, b.first];
  const between = tokens.slice(from, to).map((t) => t.lower);
  if (between.length === 0 || between.length > 6) return null;
  const words = between.filter((w) => !linkFill.has(w));
  if (words.length === 0) return between.includes(',') || between.includes(')') ? 'comma' : null;
  const and = words.length === 1 && conjunctions.has(words[0]!) && words[0] !== 'but';
  return and || togetherWith.has(words.join(' ')) ? 'and' : null;
}

/** Between the names of a list: `Chile (CL), and its neighbour Peru`. */
const linkFill: ReadonlySet<string> = new Set(
  'the , ( ) both its their neighbouring neighboring neighbour neighbor ally partner fellow also'.split(' '),
);
const togetherWith: ReadonlySet<string> = new Set(['as well as', 'along with', 'together with', 'alongside']);
