/**
 * The gazetteer: what the world calls its countries, organisations, armed groups and leaders. Facts only,
 * one entry a line in the JSON files beside this one; ids are ISO 3166-1 alpha-3 for countries (ISO 3166-3
 * for those of the past, XKX for Kosovo), otherwise short names of our own.
 */
import blocked from './blocked.json';
import bodies from './bodies.json';
import countries from './countries.json';
import groups from './groups.json';
import leaders from './leaders.json';
import organisations from './organisations.json';
import places from './places.json';
import prefixes from './prefixes.json';
import { isAllCapitals, type NameForm, NameTrie } from './trie';

export type GazetteerKind =
  | 'country'
  | 'region'
  | 'organisation'
  | 'armed-group'
  | 'person'
  | 'place'
  | 'other';

/** One entity as the files hold it; also what a workspace's own actors are written in. */
export interface GazetteerEntry {
  readonly id: string;
  readonly kind: GazetteerKind;
  /** The country it rolls up to; a country's own id is implied. */
  readonly country?: string;
  /** Full names and acronyms, the usual one first. */
  readonly names: readonly string[];
  readonly adjectives?: readonly string[];
  /** `Afghans`, `the Danes`: people, who can act where an adjective cannot. */
  readonly people?: readonly string[];
  /** Capitals and buildings that stand for the government. */
  readonly seats?: readonly string[];
  readonly members?: readonly string[];
  /** Of a leader: first and last year of each stretch in office, the last open where it goes on. */
  readonly years?: readonly (readonly [number, number | null])[];
}

type Row = Omit<GazetteerEntry, 'kind' | 'years'> & {
  readonly kind?: string;
  readonly years?: readonly (readonly (number | null)[])[];
};

function withKind(rows: readonly Row[], kind: GazetteerKind): GazetteerEntry[] {
  return rows.map((row) => ({ kind, ...row }) as GazetteerEntry);
}

/** Independent states come before territories, and both before all else: the first keeps a shared form. */
export const entries: readonly GazetteerEntry[] = [
  ...withKind(countries, 'country'),
  ...withKind(organisations, 'organisation'),
  ...withKind(groups, 'armed-group'),
  ...withKind(bodies, 'organisation'),
  ...withKind(places, 'place'),
  ...withKind(leaders, 'person'),
];

export const entriesById: ReadonlyMap<string, GazetteerEntry> = new Map(entries.map((e) => [e.id, e]));

export function* formsOf(entry: GazetteerEntry): Generator<NameForm> {
  const { id } = entry;
  for (const text of entry.names)
    yield { id, text, use: isAllCapitals(text.replace(/s$/, '')) ? 'acronym' : 'name' };
  for (const text of entry.adjectives ?? []) yield { id, text, use: 'adjective' };
  for (const text of entry.people ?? []) yield { id, text, use: 'people' };
  for (const text of entry.seats ?? []) yield { id, text, use: 'seat' };
}

function* allForms(): Generator<NameForm> {
  for (const entry of entries) yield* formsOf(entry);
  for (const [text, id] of Object.entries(prefixes)) yield { id, text, use: 'prefix' };
  for (const text of blocked) yield { id: '', text, use: 'blocked' };
}

export const names: NameTrie = new NameTrie(allForms());
