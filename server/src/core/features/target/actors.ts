/** Statements between actors: what the paper says that one does to another, rolled up to countries. */
import type { Entity, Mention } from '../../document/entities/entity';
import { known } from '../../document/entities/lexicon';
import { type DocumentModel, entityOf, type PaperRelation } from '../../document/model';
import type { Polarity } from '../../document/relations/relation';

/** The actor that a reader looks for: a government's country; whoever has none, and an armed group, is itself. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface ActorStatement {
  readonly source: Actor;
  readonly target: Actor;
  readonly relation: PaperRelation;
}

export type Balance = Readonly<Record<Polarity, number>>;

export interface Partner extends Balance {
  readonly id: string;
  readonly name: string;
  readonly statements: readonly ActorStatement[];
}

/** Answers for an entity of the paper the actor it is shown as, by the name it is shown with. */
export interface Cast {
  actorOf(entity: Entity): Actor;
  itself(entity: Entity): Actor;
}

/** A name up to this length is shown in full; of a longer one the short form, where the paper uses it. */
const longestName = 24;

export function castOf(model: DocumentModel): Cast {
  const shortForms = new Map<string, string>();
  for (const { entity, use, text } of model.mentions) {
    if (entity !== null && use === 'acronym' && !shortForms.has(entity)) shortForms.set(entity, text);
  }
  const itself = ({ id, name, kind }: Entity): Actor => ({
    id,
    name: name.length > longestName ? (shortForms.get(id) ?? name) : name,
    kind,
  });
  return {
    itself,
    actorOf: (entity) => {
      const country = entity.country;
      if (entity.kind === 'armed-group' || country === null || country === entity.id) return itself(entity);
      return itself(entityOf(model, country) ?? known(country) ?? entity);
    },
  };
}

/** All statements, in document order. Two actors of one country stay apart where they deal with each other. */
export function statementsOf(model: DocumentModel): readonly ActorStatement[] {
  const entities = new Map(model.entities.map((e) => [e.id, e]));
  const { actorOf, itself } = castOf(model);
  return model.relations.flatMap((relation) => {
    const from = entities.get(relation.source);
    const to = entities.get(relation.target);
    if (!from || !to) return [];
    const source = actorOf(from);
    const target = actorOf(to);
    const apart = source.id === target.id ? { source: itself(from), target: itself(to) } : { source, target };
    return [{ ...apart, relation }];
  });
}

/** The counterparts of one actor, the one with the most statements first, then by name. */
export function partnersOf(statements: readonly ActorStatement[], id: string): readonly Partner[] {
  const groups = new Map<string, { name: string; statements: ActorStatement[] }>();
  for (const statement of statements) {
    const other =
      statement.source.id === id ? statement.target : statement.target.id === id ? statement.source : null;
    if (!other) continue;
    const group = groups.get(other.id) ?? { name: other.name, statements: [] };
    group.statements.push(statement);
    groups.set(other.id, group);
  }
  return [...groups]
    .map(([partner, group]) => ({ id: partner, ...group, ...countPolarity(group.statements) }))
    .sort((a, b) => b.statements.length - a.statements.length || compareNames(a.name, b.name));
}

/** How many statements are of each sign. */
export function countPolarity(statements: readonly ActorStatement[]): Balance {
  const of = (p: Polarity) => statements.filter((s) => s.relation.polarity === p).length;
  return { cooperative: of('cooperative'), conflictual: of('conflictual'), neutral: of('neutral') };
}

/** `−6 +1`, `·2` for what is neither. */
export function balance({ cooperative, conflictual, neutral }: Balance): string {
  const parts = [
    conflictual > 0 ? `−${conflictual}` : '',
    cooperative > 0 ? `+${cooperative}` : '',
    neutral > 0 ? `·${neutral}` : '',
  ];
  return parts.filter((p) => p !== '').join(' ');
}

/**
 * Where an actor is spoken of in any form: of a country also its government and its people, as statements are
 * counted. `both sides` speaks of two.
 */
export function mentionsOf(model: DocumentModel, actor: { readonly id: string }): readonly Mention[] {
  const { actorOf } = castOf(model);
  const ids = new Set(model.entities.filter((e) => actorOf(e).id === actor.id).map((e) => e.id));
  ids.add(actor.id);
  return model.mentions.filter((m) =>
    m.entity === null ? m.pair?.some((id) => ids.has(id)) : ids.has(m.entity),
  );
}

/** By code unit, so that every machine sorts alike. */
export function compareNames(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
