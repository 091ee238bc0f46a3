/**
 * Reads the file in which a workspace names its own actors. Total: a mistake is told at its place, and every
 * actor that can be read is used. The shape is documented in `client/schemas/actors.schema.json`, which the editor
 * completes and validates by.
 */
import { entriesById, type GazetteerEntry, names } from '../../knowledge/gazetteer/gazetteer';
import { nameWords } from '../../knowledge/gazetteer/words';
import { type ActorKind, type ActorsProblem, type ActorsReading, actorKinds } from './actor';
import { membersOf, type Node, readJson, spanOf } from './json';

/** More than anybody writes by hand; beyond it the file is no list of actors. UTF-16 code units. */
const longestFile = 1_000_000;
const mostActors = 2000;
const longestName = 200;

const known = [
  ...['name', 'id', 'kind', 'names', 'acronyms', 'demonyms', 'people', 'country', 'members', 'note'],
] as const;
type Property = (typeof known)[number];

/** Collects what is wrong while the file is walked through. */
class Problems {
  readonly all: ActorsProblem[] = [];

  error(at: Node, message: string): void {
    this.all.push({ ...spanOf(at), severity: 'error', message });
  }

  warn(at: Node, message: string): void {
    this.all.push({ ...spanOf(at), severity: 'warning', message });
  }
}

export function readActors(text: string): ActorsReading {
  if (text.length > longestFile) {
    const message =
      'The file is too long for a list of actors (at most one million characters); it is not read.';
    return { actors: [], problems: [{ start: 0, end: 0, severity: 'error', message }] };
  }
  const problems = new Problems();
  const { root, mistakes } = readJson(text.replace(/^\uFEFF/, ' '));
  for (const { start, end, message } of mistakes) {
    problems.all.push({ start, end, severity: 'error', message });
  }
  const list = root && listOf(root, problems);
  const actors = list ? readList(list, problems) : [];
  return { actors, problems: problems.all.sort((a, b) => a.start - b.start) };
}

/** `{ "actors": [ … ] }`. */
function listOf(root: Node, problems: Problems): readonly Node[] | null {
  if (root.type !== 'object') {
    problems.error(root, 'The file holds an object: { "actors": [ … ] }.');
    return null;
  }
  for (const [name, { key }] of membersOf(root)) {
    if (name !== 'actors' && name !== '$schema') problems.warn(key, `“${name}” means nothing here.`);
  }
  const list = membersOf(root).get('actors')?.value;
  if (!list) return null;
  if (list.type === 'array') return list.children ?? [];
  problems.error(list, '“actors” is a list: [ … ].');
  return null;
}

function readList(list: readonly Node[], problems: Problems): readonly GazetteerEntry[] {
  const first = list[mostActors];
  if (first) problems.error(first, `Only the first ${mostActors} actors are used.`);
  const drafts = list.slice(0, mostActors).flatMap((node) => readActor(node, problems) ?? []);
  const ids = new Map<string, string>();
  for (const { entry } of drafts) for (const n of entry.names) ids.set(n, ids.get(n) ?? entry.id);
  const seen = new Set<string>();
  return drafts.flatMap(({ entry, country, members, node }) => {
    if (seen.has(entry.id)) {
      problems.error(node, `“${entry.names[0]}” is described twice; the first description is used.`);
      return [];
    }
    seen.add(entry.id);
    const resolve = (at: Node) => idOf(at, ids, problems);
    const home = country && resolve(country);
    const inside = members.flatMap((m) => resolve(m) ?? []);
    return [{ ...entry, ...(home && { country: home }), ...(inside.length > 0 && { members: inside }) }];
  });
}

/** An actor whose country and members are not looked up yet: they may stand further down. */
interface Draft {
  readonly node: Node;
  readonly entry: GazetteerEntry;
  readonly country: Node | null;
  readonly members: readonly Node[];
}

function readActor(node: Node, problems: Problems): Draft | null {
  if (node.type !== 'object') {
    problems.error(node, 'An actor is an object: { "name": "…", "kind": "…" }.');
    return null;
  }
  const members = membersOf(node);
  const part = (name: Property) => members.get(name)?.value;
  for (const [name, { key }] of members) {
    if (!known.some((k) => k === name)) problems.warn(key, `An actor has no “${name}”.`);
  }
  const base = baseOf(part('id'), problems);
  const name = text(part('name'), problems) ?? base?.names[0];
  if (!name) {
    problems.error(node, 'An actor needs a “name”.');
    return null;
  }
  const list = (p: Property) => texts(part(p), problems);
  const entry: GazetteerEntry = {
    ...base,
    id: base?.id ?? slug(name),
    kind: kindOf(part('kind'), problems) ?? base?.kind ?? 'organisation',
    names: [...new Set([name, ...list('names'), ...list('acronyms'), ...(base?.names ?? [])])],
    adjectives: [...list('demonyms'), ...(base?.adjectives ?? [])],
    people: [...list('people'), ...(base?.people ?? [])],
  };
  const membersNode = part('members');
  return {
    node,
    entry,
    country: part('country') ?? null,
    members: nodes(membersNode, problems),
  };
}

/** The known actor that this one adds names to. */
function baseOf(node: Node | undefined, problems: Problems): GazetteerEntry | null {
  const id = node && text(node, problems);
  if (!id) return null;
  const entry = entriesById.get(id);
  if (!entry) problems.warn(node, `No known actor has the id “${id}”; leave it out for a new one.`);
  return entry ?? null;
}

function kindOf(node: Node | undefined, problems: Problems): ActorKind | null {
  const kind = node && text(node, problems);
  if (!kind) return null;
  const found = actorKinds.find((k) => k === kind);
  if (!found) problems.warn(node, `“${kind}” is no kind of actor: ${actorKinds.join(', ')}.`);
  return found ?? null;
}

/** `NER`, `Niger`, or the name of another actor of the file. */
function idOf(node: Node, own: ReadonlyMap<string, string>, problems: Problems): string | null {
  const name = text(node, problems);
  if (!name) return null;
  const words = nameWords(name);
  const match = names.match(words, 0);
  const whole = match && match.length === words.length && match.form.id !== '' ? match.form.id : null;
  const id = own.get(name) ?? (entriesById.has(name) ? name : whole);
  if (!id) problems.warn(node, `No country or actor is known by “${name}”.`);
  return id;
}

function text(node: Node | undefined, problems: Problems): string | null {
  if (!node) return null;
  const value = typeof node.value === 'string' ? node.value.trim() : '';
  if (node.type === 'string' && value !== '' && value.length <= longestName) return value;
  problems.warn(node, `A text of 1 to ${longestName} characters belongs here.`);
  return null;
}

function nodes(node: Node | undefined, problems: Problems): readonly Node[] {
  if (!node) return [];
  if (node.type === 'array') return node.children ?? [];
  problems.warn(node, 'A list belongs here: [ "…", "…" ].');
  return [];
}

function texts(node: Node | undefined, problems: Problems): readonly string[] {
  return nodes(node, problems).flatMap((n) => text(n, problems) ?? []);
}

/** Small letters, so that no id of our own looks like a country's code. */
function slug(name: string): string {
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `own-${plain.replace(/^-|-$/g, '') || 'actor'}`;
}
