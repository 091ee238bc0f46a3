/** A workspace's own actors, as the lexicon takes them, and the file they are written in. */
import type { GazetteerEntry } from '../../knowledge/gazetteer/gazetteer';
import type { Span } from '../../text/span';

/** In the shape of an entry of the gazetteer. */
export type WorkspaceActor = GazetteerEntry;

/** Where a workspace keeps its actors, relative to its folder. */
export const actorsPath = '.policy-paper/actors.json';

/** Kinds an actor can be given; the schema in `client/schemas/actors.schema.json` lists the same. */
export const actorKinds = [
  'organisation',
  'armed-group',
  'country',
  'region',
  'person',
  'place',
  'other',
] as const;
export type ActorKind = (typeof actorKinds)[number];

/** What is wrong in the file, at its place in it. */
export interface ActorsProblem extends Span {
  /** An error makes an actor unusable; a warning leaves a part of it out. */
  readonly severity: 'error' | 'warning';
  /** One sentence. */
  readonly message: string;
}

export interface ActorsReading {
  readonly actors: readonly WorkspaceActor[];
  readonly problems: readonly ActorsProblem[];
}

export const noActors: readonly WorkspaceActor[] = [];

/** True for `file:///papers/.policy-paper/actors.json`, whatever the folder. */
export function isActorsFile(uri: string): boolean {
  return uri.endsWith(`/${actorsPath}`);
}
