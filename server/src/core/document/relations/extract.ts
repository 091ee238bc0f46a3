/**
 * The relations of one block, from its tokens and mentions; relative to the block. A sentence is read when it
 * names two entities; frames are looked up by their words, verbs first, then nouns that no verb has used.
 */
import type { Frame } from '../../knowledge/relations/frame';
import { type RelationType, relationKinds } from '../../knowledge/relations/types';
import type { Block } from '../../syntax/block';
import type { Token } from '../../syntax/tokens';
import { itemAt, lowerBound, type Span } from '../../text/span';
import type { Discourse, Entity, Mention } from '../entities/entity';
import type { Lexicon } from '../entities/lexicon';
import { type DateMention, isoDate } from '../timeline/dates';
import { findAdjectives } from './adjectives';
import { findCircumstances } from './circumstances';
import { findCompounds } from './compounds';
import { findDemands } from './demands';
import type { Found } from './found';
import { type Manner, mannerOf } from './manner';
import { findNouns } from './nouns';
import { arePartners } from './partners';
import type { Polarity, Relation, Tier } from './relation';
import { type Actor, type SentenceView, viewSentence } from './sentence';
import { findVerbs } from './verbs';

/** All a block knows that bears on relations. `citations` are lifted out of the sentence by their spans. */
export interface RelationContext {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly tokens: readonly Token[];
  readonly mentions: readonly Mention[];
  readonly citations: readonly Span[];
  readonly dates: readonly DateMention[];
  readonly lexicon: Lexicon;
  readonly before: Discourse;
}

/** Below this a statement is not shown at all. */
const lowest = 0.45;
/** A list of more parties than this is a list, not so many statements. */
const mostParties = 6;

export function extractRelations(context: RelationContext): readonly Relation[] {
  if (context.mentions.length === 0) return [];
  return context.sentences.flatMap((sentence) => {
    const view = viewSentence(sentence, context.tokens, context.mentions, context.citations);
    return view ? readSentence(view, context) : [];
  });
}

function readSentence(view: SentenceView, context: RelationContext): Relation[] {
  const found = [...findCircumstances(view), ...findVerbs(view)];
  const taken = new Set(found.flatMap((f) => range(f.first, f.last)));
  found.push(...findNouns(view, taken), ...findAdjectives(view), ...findDemands(view));
  found.push(...findCompounds(view));
  const told = new Set<string>();
  const ofStates = found.filter((f) => !isPrivate(f, view));
  return sureOrGuess(ofStates, view).flatMap((f) => relationsOf(f, view, context, told));
}

/**
 * `Mexican workers crossed`, `Japanese textbooks dismiss`, `Syrians fleeing the war`: what they do is no deed of their
 * country, unless they protest.
 */
function isPrivate({ source, frame }: Found, { tokens }: SentenceView): boolean {
  if (frame.type === 'protests' || source.members[0]!.mention.use !== 'demonym') return false;
  return [0, 1].some((i) => {
    const word = tokens[source.last + i]?.lower ?? '';
    return privateNouns.test(word) || /^(?:trying|fleeing|hoping)$/.test(word);
  });
}

const privateNouns =
  /^(?:(?:im|em)?migrants?|refugees?|expatriates?|tourists?|travell?ers?|workers?|students?|children|women|men|families|textbooks?|scholars?|historians?|economists?|philosophers?|novelists?|writers?|authors?|films?|restaurants?|diasporas?|descendants?)$/;

/** In their order; of guesses the best alone, and none beside what is surer or where a third is named. */
function sureOrGuess(found: readonly Found[], { actors }: SentenceView): Found[] {
  const known = found.filter((f) => !f.guess).sort((a, b) => a.first - b.first);
  if (known.length > 0) return known;
  if (new Set(actors.flatMap((a) => a.members.map((m) => m.entity))).size > 2) return [];
  const [best] = found.toSorted((a, b) => b.sure - a.sure || a.first - b.first);
  return best ? [best] : [];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first }, (_, i) => first + i);
}

function relationsOf(
  found: Found,
  view: SentenceView,
  context: RelationContext,
  told: Set<string>,
): Relation[] {
  const { source, target, frame } = found;
  const manner = mannerOf(view, frame, found, subjectEnd(found), source.last);
  const meaning = meaningOf(frame, manner);
  const confidence = Math.min(0.98, found.sure * (manner.modality === 'actual' ? 1 : 0.9));
  if (meaning === null || confidence < lowest) return [];
  const relations: Relation[] = [];
  for (const [i, s] of source.members.slice(0, mostParties).entries()) {
    // `blame each other`: each does it to each, and neither row says both
    const from = source === target && frame.mutual ? i + 1 : 0;
    for (const t of target.members.slice(from, from + mostParties)) {
      const said = meaningFor(context.lexicon.entity(t.entity), meaning);
      const key = `${s.entity} ${t.entity} ${said.type} ${said.polarity}`;
      const isState = context.lexicon.entity(t.entity)?.kind === 'country';
      if ((frame.body && isState) || (frame.state && !isState)) continue;
      if (told.has(key) || !arePartners(s, t, said.type, context.lexicon)) continue;
      told.add(key);
      relations.push(
        relation({ source: s, target: t, found, manner, meaning: said, confidence }, view, context),
      );
    }
  }
  return relations;
}

interface Meaning {
  readonly type: RelationType;
  readonly polarity: Polarity;
  readonly negated: boolean;
}

const opposite: Readonly<Record<Polarity, Polarity>> = {
  cooperative: 'conflictual',
  conflictual: 'cooperative',
  neutral: 'neutral',
};

/** What is said once denial, refusal and ending are taken into account. */
function meaningOf(frame: Frame, manner: Manner): Meaning | null {
  const { polarity, quad } = relationKinds[frame.type];
  const { negated } = manner;
  if (manner.denied || (negated && manner.modality === 'desired')) return null;
  if (polarity === 'neutral') return { type: frame.type, polarity, negated };
  if (manner.helping) return { type: 'aids', polarity: negated ? 'conflictual' : 'cooperative', negated };
  if (manner.threatened && frame.type !== 'threatens')
    return { type: 'threatens', polarity: negated ? 'cooperative' : 'conflictual', negated };
  if (manner.conditional && (polarity === 'conflictual' || frame.type === 'withdraws'))
    return { type: 'threatens', polarity: 'conflictual', negated };
  if (manner.refused) {
    if (polarity === 'conflictual' || frame.type === 'mediates') return null;
    return { type: 'refuses', polarity: negated ? 'cooperative' : 'conflictual', negated };
  }
  if (manner.ceased && frame.type === 'permits')
    return { type: 'sanctions', polarity: negated ? 'cooperative' : 'conflictual', negated };
  if (manner.ended) return endedMeaning(frame.type, polarity, quad, negated);
  return { type: frame.type, polarity: negated ? opposite[polarity] : polarity, negated };
}

/** Aid that stops is a sanction; a sanction that stops is eased; a war that stops is a retreat. */
function endedMeaning(
  type: RelationType,
  polarity: Polarity,
  quad: 1 | 2 | 3 | 4 | null,
  negated: boolean,
): Meaning {
  const turned: RelationType =
    polarity === 'cooperative'
      ? 'sanctions'
      : type === 'sanctions'
        ? 'permits'
        : quad === 4
          ? 'withdraws'
          : 'concedes';
  if (type === 'withdraws' || type === 'permits') return { type, polarity, negated };
  const now = relationKinds[turned].polarity;
  return { type: turned, polarity: negated ? opposite[now] : now, negated };
}

/** Troops that leave a country are a retreat; who leaves an organisation reduces relations (PLOVER: SANCTION). */
function meaningFor(target: Entity | undefined, meaning: Meaning): Meaning {
  if (meaning.type !== 'withdraws' || target?.kind !== 'organisation') return meaning;
  return { type: 'sanctions', polarity: opposite[meaning.polarity], negated: meaning.negated };
}

/** Manner is told between a subject and its verb; a noun's own modifier (`an end to US raids`) hides none. */
function subjectEnd({ source, first, frame }: Found): number {
  if (source.last > first) return 0;
  return frame.kind === 'noun' && first - source.last < 3 ? 0 : source.last;
}

interface Statement {
  readonly source: Actor;
  readonly target: Actor;
  readonly found: Found;
  readonly manner: Manner;
  readonly meaning: Meaning;
  readonly confidence: number;
}

function relation(s: Statement, view: SentenceView, context: RelationContext): Relation {
  const { block } = context;
  const { found, meaning } = s;
  const { plover, quad, does } = relationKinds[meaning.type];
  const trigger = { start: view.tokens[found.first]!.start, end: view.tokens[found.last - 1]!.end };
  const words = block.prose.slice(trigger.start, trigger.end).replace(/\s+/g, ' ');
  return {
    source: s.source.entity,
    target: s.target.entity,
    type: meaning.type,
    plover,
    quad,
    polarity: meaning.polarity,
    negated: meaning.negated,
    mutual: found.frame.mutual === true,
    modality: s.manner.modality,
    date: dateNear(hull([trigger, s.source.mention, s.target.mention]), view.span, context),
    confidence: Math.round(s.confidence * 100) / 100,
    tier: tierOf(s.confidence),
    trigger,
    sourceSpan: spanOf(s.source),
    targetSpan: spanOf(s.target),
    sentence: view.span,
    reason: `“${words}”: ${does}${meaning.negated ? ', denied' : ''}`,
  };
}

function spanOf({ mention }: Actor): Span {
  return { start: mention.start, end: mention.end };
}

function tierOf(confidence: number): Tier {
  return confidence >= 0.75 ? 'high' : confidence >= 0.6 ? 'medium' : 'low';
}

/**
 * The date that stands nearest to the deed in its sentence; the year of a citation is that of its source, and one
 * behind a semicolon is that of another deed.
 */
function dateNear(deed: Span, sentence: Span, { block, dates, citations }: RelationContext): string | null {
  let nearest: DateMention | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = lowerBound(dates, sentence.start); i < dates.length && dates[i]!.end <= sentence.end; i++) {
    const date = dates[i]!;
    if (date.start < sentence.start || date.kind === 'decade' || itemAt(citations, date.start)) continue;
    const between = block.prose.slice(Math.min(deed.end, date.end), Math.max(deed.start, date.start));
    if (/;/.test(between) && date.start > deed.start) continue;
    const apart = between.length + (/[,;]/.test(between) ? otherClause : 0);
    if (apart >= least) continue;
    nearest = date;
    least = apart;
  }
  return nearest && isoDate(nearest.from);
}

/** A date behind a comma is as far as one that stands so many characters away. */
const otherClause = 100;

function hull(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}
