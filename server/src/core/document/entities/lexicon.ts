/** The names a paper is read with: the gazetteer, the acronyms it defines, the actors its workspace adds. */
import { entriesById, formsOf, type GazetteerEntry, names } from '../../knowledge/gazetteer/gazetteer';
import { type NameForm, type NameMatch, NameTrie } from '../../knowledge/gazetteer/trie';
import { type NameWord, nameWords } from '../../knowledge/gazetteer/words';
import type { AcronymDefinition } from '../acronyms/acronym';
import type { Entity } from './entity';
import { ownEntity } from './own';
import { personOf } from './persons';

export interface Lexicon {
  /** Differs whenever the paper's own names differ; part of the key of what is remembered. */
  readonly key: string;
  /** The workspace's own actors that the paper is read with; the same list as long as its file reads the same. */
  readonly actors: readonly GazetteerEntry[];
  /** As `key`, but only of those names of the paper that occur in a block: what another block defines is no matter. */
  keyFor(prose: string): string;
  entity(id: string): Entity | undefined;
  /** The entity that a short form defined in this paper stands for, where its long form is a known name. */
  defined(short: string): Entity | undefined;
  /** The longest name at a word; what the paper and its workspace say goes before the gazetteer. */
  match(words: readonly NameWord[], at: number): NameMatch | null;
}

/** A name of the paper's own, as definitions and workspace actors give it. */
interface OwnNames {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Short forms, and the long forms of the paper's own entities. */
  readonly defined: readonly NameForm[];
  readonly shorts: ReadonlyMap<string, string>;
}

const none: readonly GazetteerEntry[] = [];
const noForms: NameTrie = new NameTrie([]);

/** `actors` are those of the workspace file. Equal definitions give an equal key. */
export function buildLexicon(
  definitions: readonly AcronymDefinition[],
  actors: readonly GazetteerEntry[] = none,
): Lexicon {
  const actorForms = actors.flatMap((a) => [...formsOf(a)]);
  const own = ownNames(definitions, actors, actorForms.length > 0 ? new NameTrie(actorForms) : noForms);
  const forms = [...own.defined, ...actorForms];
  const trie = forms.length > 0 ? new NameTrie(forms) : noForms;
  const entity = (id: string) => own.entities.get(id) ?? known(id) ?? personOf(id);
  return {
    key: own.defined.map(keyOf).join(';'),
    actors,
    keyFor: (prose) =>
      own.defined
        .filter((f) => mayOccur(f, prose))
        .map(keyOf)
        .join(';'),
    entity,
    defined: (short) => {
      const id = own.shorts.get(short);
      return id === undefined ? undefined : entity(id);
    },
    match: (words, at) => longest(trie.match(words, at), names.match(words, at)),
  };
}

/** By its first word, as it is, in capitals (as in a heading) or, for a short form, with stops (`S.I.V.`). */
function mayOccur(f: NameForm, prose: string): boolean {
  const first = f.text.split(/[\s-]/, 1)[0]!;
  if (prose.includes(first) || prose.includes(first.toUpperCase())) return true;
  return f.use !== 'name' && prose.includes([...first].join('.'));
}

function keyOf(f: NameForm): string {
  return `${f.text}=${f.id}`;
}

/** The gazetteer's entity of an id. */
export function known(id: string): Entity | undefined {
  const entry = entriesById.get(id);
  return entry && toEntity(entry);
}

function toEntity(entry: GazetteerEntry): Entity {
  const { id, kind, members } = entry;
  const country = kind === 'country' ? id : (entry.country ?? null);
  const name = entry.names[0] ?? id;
  return members ? { id, kind, name, country, members } : { id, kind, name, country };
}

function longest(own: NameMatch | null, general: NameMatch | null): NameMatch | null {
  if (!own || !general) return own ?? general;
  return own.length >= general.length ? own : general;
}

/** The first definition of a short form counts, as it does for the reader. */
function ownNames(
  definitions: readonly AcronymDefinition[],
  actors: readonly GazetteerEntry[],
  actorNames: NameTrie,
): OwnNames {
  const entities = new Map(actors.map((a) => [a.id, toEntity(a)]));
  const forms: NameForm[] = [];
  const shorts = new Map<string, string>();
  for (const { short, long } of definitions) {
    if (shorts.has(short)) continue;
    const id = wholeName(actorNames, long) ?? knownName(long, short);
    const made = id === null ? ownEntity(short, long) : null;
    if (made) entities.set(made.id, made);
    const means = id ?? made?.id ?? '';
    shorts.set(short, means);
    forms.push({ id: means, text: short, use: means === '' ? 'blocked' : 'acronym' });
    if (made) forms.push({ id: made.id, text: long, use: 'name' });
  }
  return { entities, defined: forms, shorts };
}

/** The entity whose whole name a text is. */
function wholeName(trie: NameTrie, text: string): string | null {
  const words = nameWords(text);
  const match = trie.match(words, 0);
  return match && match.length === words.length ? match.form.id : null;
}

/** As `wholeName`, in the gazetteer; also `Central Asian Republics` where the short form says it is one. */
function knownName(long: string, short: string): string | null {
  for (const text of [long, short]) {
    const words = nameWords(text);
    const match = names.match(words, 0);
    if (!match || match.length !== words.length || match.form.use === 'blocked') continue;
    if (text === long || saysTheSame(match.form.id, long)) return match.form.id;
  }
  return null;
}

/** A long form in words of the paper's own for a short form everybody knows: `European Union states (EU)`. */
function saysTheSame(id: string, long: string): boolean {
  const words = new Set(nameWords(long).map((w) => w.key));
  return (entriesById.get(id)?.names ?? []).some((name) => {
    const parts = nameWords(name).filter((w) => w.key.length > 3);
    return parts.length > 1 && parts.every((w) => words.has(w.key));
  });
}
