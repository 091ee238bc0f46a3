/**
 * The call hierarchy of actors: who acts on a country (incoming), and on whom it acts (outgoing). An actor is
 * known by its id, so that each step of the walk works on whatever the paper says by then.
 */
import type { Snapshot } from '../analysis/snapshot';
import { type DocumentModel, mentionAt } from '../document/model';
import type { Span } from '../text/span';
import {
  type Actor,
  type ActorStatement,
  balance,
  castOf,
  compareNames,
  countPolarity,
  mentionsOf,
  statementsOf,
} from './target/actors';
import { targetAt } from './target/target';
import { count } from './words/phrases';

export interface HierarchyActor extends Actor {
  /** `23 mentions`, or of a step `−6 +1`. */
  readonly detail: string;
  /** The mention the walk starts from; of other actors their first. */
  readonly selection: Span;
}

export interface HierarchyStep {
  readonly actor: HierarchyActor;
  /** The sentences that say so, in document order, each once. */
  readonly statements: readonly Span[];
}

/** The actor that is spoken of at an offset; null on plain words and in citations. */
export function hierarchyActor(snapshot: Snapshot, uri: string, offset: number): HierarchyActor | null {
  const model = snapshot.papers.get(uri)?.model;
  const target = model && targetAt(model, offset);
  if (!target || (target.kind !== 'mention' && target.kind !== 'acronym')) return null;
  const mention = mentionAt(model, offset);
  const entity = mention?.entity ? model.lexicon.entity(mention.entity) : undefined;
  if (!mention || !entity) return null;
  const actor = castOf(model).actorOf(entity);
  const detail = count(mentionsOf(model, actor).length, 'mention');
  return { ...actor, detail, selection: { start: mention.start, end: mention.end } };
}

export type Direction = 'incoming' | 'outgoing';

/** Those with the most statements first, then by name. What two do together is in both directions. */
export function hierarchySteps(
  snapshot: Snapshot,
  uri: string,
  id: string,
  direction: Direction,
): readonly HierarchyStep[] {
  const model = snapshot.papers.get(uri)?.model;
  if (!model) return [];
  const groups = new Map<string, { other: Actor; statements: ActorStatement[] }>();
  for (const statement of statementsOf(model)) {
    for (const other of othersOf(statement, id, direction)) {
      const group = groups.get(other.id) ?? { other, statements: [] };
      group.statements.push(statement);
      groups.set(other.id, group);
    }
  }
  return [...groups.values()]
    .sort((a, b) => b.statements.length - a.statements.length || compareNames(a.other.name, b.other.name))
    .map(({ other, statements }) => stepOf(model, other, statements));
}

function othersOf({ source, target, relation }: ActorStatement, id: string, direction: Direction): Actor[] {
  const [here, there] = direction === 'outgoing' ? [source, target] : [target, source];
  if (here.id === id) return [there];
  return relation.mutual && there.id === id ? [here] : [];
}

function stepOf(model: DocumentModel, other: Actor, statements: readonly ActorStatement[]): HierarchyStep {
  const spans = new Map(
    statements.map(({ relation: { sentence } }) => [
      sentence.start,
      { start: sentence.start, end: sentence.end },
    ]),
  );
  const places = [...spans.values()].sort((a, b) => a.start - b.start);
  const first = mentionsOf(model, other)[0] ?? places[0]!;
  const detail = balance(countPolarity(statements));
  return {
    actor: { ...other, detail, selection: { start: first.start, end: first.end } },
    statements: places,
  };
}
