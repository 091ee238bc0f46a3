/** Country Relations: countries → those they deal with → what the paper says one does to the other. */
import type { DocumentModel } from '../../document/model';
import { relationKinds } from '../../knowledge/relations/types';
import { hash } from '../../rules/fingerprint';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import {
  type Actor,
  type ActorStatement,
  castOf,
  compareNames,
  partnersOf,
  statementsOf,
} from '../target/actors';
import { sectionTitle } from '../target/usage';
import { sourceLabel, workLabel } from '../words/labels';

/** So many statements are shown; of a paper with more, the first ones. A reader's tree holds hundreds. */
const mostShown = 2000;

export function relationsView(model: DocumentModel) {
  const all = statementsOf(model);
  const statements = all.slice(0, mostShown);
  const ids = statementIds(model, statements);
  const seen = mentionsByActor(model);
  const shown = new Map(statements.map((s) => [s, statement(model, s, ids.get(s)!)]));
  const actors = new Map(statements.flatMap((s) => [s.source, s.target]).map((a) => [a.id, a]));
  const bySide = groupByActor(statements);
  const countries = [...actors.values()].map((actor) => {
    const mentions = seen.get(actor.id);
    const mine = bySide.get(actor.id) ?? [];
    return {
      id: actor.id,
      name: actor.name,
      kind: actor.kind,
      mentions: mentions?.count ?? 0,
      firstMention: mentions?.first ?? mine[0]!.relation.sentence,
      counterparts: partnersOf(mine, actor.id).map((p) => ({
        ...p,
        statements: p.statements.map((s) => shown.get(s)!),
      })),
      weight: mine.length,
    };
  });
  countries.sort((a, b) => b.weight - a.weight || compareNames(a.name, b.name));
  return {
    uri: model.uri,
    version: model.version,
    countries: countries.map(({ weight: _, ...country }) => country),
    statements: all.length,
    unsourced: all.filter((s) => s.relation.citations.length === 0).length,
  };
}

function groupByActor(statements: readonly ActorStatement[]): ReadonlyMap<string, readonly ActorStatement[]> {
  const groups = new Map<string, ActorStatement[]>();
  for (const s of statements) {
    for (const id of new Set([s.source.id, s.target.id])) {
      const group = groups.get(id);
      if (group) group.push(s);
      else groups.set(id, [s]);
    }
  }
  return groups;
}

/** Ids hang on what is said, not on where, so that a view keeps what is open through edits elsewhere. */
function statementIds(
  model: DocumentModel,
  statements: readonly ActorStatement[],
): ReadonlyMap<ActorStatement, string> {
  const counts = new Map<string, number>();
  return new Map(
    statements.map((s) => {
      const { source, target, type, sentence } = s.relation;
      const subject = `${source} ${type} ${target}\n${fold(model.text.slice(sentence))}`;
      const nth = counts.get(subject) ?? 0;
      counts.set(subject, nth + 1);
      return [s, hash(nth === 0 ? subject : `${subject}\n${nth}`)];
    }),
  );
}

function statement(model: DocumentModel, { source, target, relation }: ActorStatement, id: string) {
  const { start, end } = relation.sentence;
  return {
    id,
    source: source.id,
    target: target.id,
    sourceName: source.name,
    targetName: target.name,
    type: relationKinds[relation.type].does,
    polarity: relation.polarity,
    negated: relation.negated,
    mutual: relation.mutual,
    modality: relation.modality,
    tier: relation.tier,
    date: relation.date,
    sentence: model.text.slice({ start, end }).replace(/\s+/g, ' '),
    section: sectionTitle(model, relation.section),
    sources: sourcesOf(model, relation.citations),
    reason: relation.reason,
    range: { start, end },
  };
}

/** `Okafor 2021`, each work once; a citation without an entry by its own words. */
function sourcesOf(model: DocumentModel, citations: readonly number[]): readonly string[] {
  const labels = citations.flatMap((i) => {
    const citation = model.citations[i];
    if (!citation) return [];
    return citation.works.map((work, w) => {
      const reference = model.works[citation.links[w]?.reference ?? -1];
      return reference ? sourceLabel(reference) : workLabel(work) || citation.text;
    });
  });
  return [...new Set(labels)];
}

/** As `mentionsOf` counts them, for all actors at once: `both sides` speaks of two. */
/** By the name itself and by the country that it counts for: a parliament may stand apart from its state. */
function mentionsByActor(model: DocumentModel): ReadonlyMap<string, { count: number; first: Span }> {
  const { actorOf } = castOf(model);
  const actors = new Map<string, Actor>(model.entities.map((e) => [e.id, actorOf(e)]));
  const seen = new Map<string, { count: number; first: Span }>();
  for (const mention of model.mentions) {
    const spokenOf = mention.entity === null ? (mention.pair ?? []) : [mention.entity];
    for (const id of new Set(spokenOf.flatMap((entity) => [entity, actors.get(entity)?.id ?? entity]))) {
      const known = seen.get(id);
      if (known) known.count++;
      else seen.set(id, { count: 1, first: { start: mention.start, end: mention.end } });
    }
  }
  return seen;
}
