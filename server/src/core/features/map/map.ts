/** The relation map: actors, the statements between them, and the places of one actor's network. */
import type { DocumentModel } from '../../document/model';
import { relationsView } from '../views/relations';
import { layout, type Tie } from './layout';

export interface MapQuestion {
  /** The middle of the network; null, or one the paper does not have, for the actor with the most statements. */
  readonly actor: string | null;
  /** Ids of statements that are left out. */
  readonly without: readonly string[];
}

/** A network of more cannot be read. */
const mostNodes = 25;
const mostActors = 200;

export type RelationMap = ReturnType<typeof relationMap>;
export type MapStatement = RelationMap['statements'][number];

export function relationMap(model: DocumentModel, { actor, without }: MapQuestion) {
  const view = relationsView(model);
  const out = new Set(without);
  const all = view.countries.flatMap((c) => c.counterparts.flatMap((p) => p.statements));
  const kept = new Map(all.filter((s) => !out.has(s.id)).map((s) => [s.id, s]));
  const statements = [...kept.values()].sort((a, b) => a.range.start - b.range.start);
  const weights = weightsOf(statements);
  const actors = view.countries
    .map(({ id, name, kind, mentions }) => ({ id, name, kind, mentions, statements: weights.get(id) ?? 0 }))
    .filter((a) => a.statements > 0)
    .sort((a, b) => b.statements - a.statements)
    .slice(0, mostActors);
  const centre = actors.find((a) => a.id === actor)?.id ?? actors[0]?.id ?? null;
  const neighbours = centre === null ? [] : neighboursOf(centre, statements);
  const shown = neighbours.slice(0, mostNodes - 1);
  return {
    uri: model.uri,
    version: model.version,
    title: model.metadata.title ?? '',
    actors,
    statements,
    centre,
    nodes: centre === null ? [] : layout(centre, shown, tiesOf(shown, statements)),
    hidden: neighbours.length - shown.length,
  };
}

type Directed = { readonly source: string; readonly target: string };

function weightsOf(statements: readonly Directed[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { source, target } of statements) {
    for (const id of new Set([source, target])) weights.set(id, (weights.get(id) ?? 0) + 1);
  }
  return weights;
}

/** Those the centre deals with most come first; of equals, the one the paper names first. */
function neighboursOf(centre: string, statements: readonly Directed[]): readonly string[] {
  const others = new Map<string, number>();
  for (const { source, target } of statements) {
    const other = source === centre ? target : target === centre ? source : centre;
    if (other !== centre) others.set(other, (others.get(other) ?? 0) + 1);
  }
  return [...others].sort((a, b) => b[1] - a[1]).map(([id]) => id);
}

/** Each pair of neighbours that deal with each other, once. */
function tiesOf(shown: readonly string[], statements: readonly Directed[]): readonly Tie[] {
  const inside = new Set(shown);
  const ties = new Map<string, Tie>();
  for (const { source, target } of statements) {
    if (source === target || !inside.has(source) || !inside.has(target)) continue;
    const tie: Tie = source < target ? [source, target] : [target, source];
    ties.set(tie.join('\n'), tie);
  }
  return [...ties.values()];
}
