/** Between whom a statement is one of this index: states, their peoples and bodies, groups, organisations. */
import { entriesById } from '../../knowledge/gazetteer/gazetteer';
import { type RelationType, relationKinds } from '../../knowledge/relations/types';
import type { Entity } from '../entities/entity';
import type { Lexicon } from '../entities/lexicon';
import type { Actor } from './sentence';

export function arePartners(source: Actor, target: Actor, type: RelationType, lexicon: Lexicon): boolean {
  const doer = lexicon.entity(source.entity);
  const sufferer = lexicon.entity(target.entity);
  if (!doer || !sufferer || source.entity === target.entity) return false;
  // A town does nothing where it stands as a place.
  if (doer.kind === 'place' && !source.mention.actor) return false;
  if (doer.kind === 'region' && landmasses.has(doer.id) && source.mention.extent.end === source.mention.end)
    return false;
  // `Eastern European states` are some of a region, nobody knows which.
  if ([source, target].some((a, i) => a.mention.use === 'demonym' && [doer, sufferer][i]!.kind === 'region'))
    return false;
  return (
    isParty(doer, lexicon) &&
    isParty(sufferer, lexicon) &&
    (isAbroad(doer, sufferer) || rulesItself(sufferer, target) || isOfInterior(doer, sufferer, type))
  );
}

/**
 * No river or sea of nobody's, no person of whom the paper gives no country, and none of those bodies that only
 * this paper knows (`Bureau of Ocean Energy Management (BOEM)`), unless it is a group that bears arms or a bloc.
 */
function isParty({ id, kind, name, country }: Entity, { actors }: Lexicon): boolean {
  if (country !== null || kind === 'region' || kind === 'armed-group') return true;
  if (kind === 'person') return entriesById.has(id) || entriesById.has(id.split(':')[2] ?? '');
  if (entriesById.has(id)) return kind === 'organisation';
  return actors.some((a) => a.id === id) || (kind === 'organisation' && blocs.test(name));
}

const blocs = /\b(?:Alliance|Bloc|Coalition|Community|Confederation|Front|League)\b/i;

function isAbroad(a: Entity, b: Entity): boolean {
  const [one, other] = [homeOf(a), homeOf(b)];
  return one === null || one !== other;
}

/** The state, or the union of states, whose part it is. */
function homeOf({ id, country }: Entity): string | null {
  if (country !== null) return territories[country] ?? country;
  return unions.find((u) => u.includes(id))?.[0] ?? null;
}

const territories: Readonly<Record<string, string>> = {
  ASM: 'USA',
  GUM: 'USA',
  MNP: 'USA',
  PRI: 'USA',
  VIR: 'USA',
};
/** They do nothing as wholes; their leaders and states may: `Gulf states`. */
const landmasses: ReadonlySet<string> = new Set(
  'AFRICA EUROPE ASIA LATAM MIDDLEEAST SAHEL HORN SSA NORTHAFRICA WESTAFRICA EASTAFRICA CENTRALAFRICA SOUTHERNAFRICA CENTRALASIA SOUTHASIA SEASIA EASTASIA CAUCASUS INDOPACIFIC BALKANS BALKANSREGION CARIBBEAN NORTHAMERICA SOUTHAMERICA CENTRALAMERICA LEVANT MAGHREB'.split(
    ' ',
  ),
);
/** Organs of one organisation do nothing to each other that is told here. */
const unions: readonly (readonly string[])[] = [
  ['UN', 'UNSC', 'UNGA', 'UNSG', 'ECOSOC'],
  ['EU', 'EUCOMMISSION', 'EUCOUNCIL', 'EP', 'EEAS', 'ECB', 'ECJ', 'FRONTEX', 'EUROPOL', 'EIB'],
  ['AU', 'AUPSC'],
];

/** `the Kurdistan Regional Government`: a part of a state that acts has a will of its own. */
function rulesItself({ kind, country }: Entity, { mention }: Actor): boolean {
  return kind === 'place' && mention.actor && country !== 'USA';
}

/**
 * What a state and its bodies do among themselves is none of it; civil wars are, and regions that are held down. The
 * states of a federation go to court against it every day.
 */
function isOfInterior(a: Entity, b: Entity, type: RelationType): boolean {
  if ([a, b].some((e) => e.kind === 'armed-group')) return true;
  return relationKinds[type].quad === 4 && a.kind !== 'place' && b.kind === 'place' && a.country !== 'USA';
}
