/**
 * Whom `both sides`, `the country` or `they` mean, as far as it is cheap and safe: one pass, the last few names
 * in mind. Where two could be meant nothing is said.
 */
import type { NameWord } from '../../knowledge/gazetteer/words';
import type { Span } from '../../text/span';
import type { Discourse, EntityKind, Mention } from './entity';
import type { Lexicon } from './lexicon';
import { findPointers, type Pointer } from './pointers';

export interface AnaphoraContext {
  readonly prose: string;
  readonly words: readonly NameWord[];
  readonly sentences: readonly Span[];
  readonly lexicon: Lexicon;
  readonly before: Discourse;
}

/** The mentions by name together with those that point back to them, in document order. */
export function withAnaphora(context: AnaphoraContext, named: readonly Mention[]): Mention[] {
  const { prose, words, sentences, lexicon, before } = context;
  const mind = new Mind(before, lexicon);
  const all: Mention[] = [];
  let m = 0;
  let s = -1;
  const readUpTo = (offset: number) => {
    for (; m < named.length && named[m]!.start < offset; m++) {
      while (s + 1 < sentences.length && sentences[s + 1]!.start <= named[m]!.start)
        mind.open(sentences[++s]!);
      mind.hear(named[m]!);
      all.push(named[m]!);
    }
  };
  for (const pointer of findPointers(words)) {
    readUpTo(pointer.start);
    while (s + 1 < sentences.length && sentences[s + 1]!.start <= pointer.start) mind.open(sentences[++s]!);
    const last = all[all.length - 1];
    const taken = (last && last.end > pointer.start) || (named[m] && named[m]!.start < pointer.end);
    const meant = taken ? null : mind.meaning(pointer);
    if (meant) all.push(pronoun(pointer, prose, meant));
  }
  readUpTo(Number.POSITIVE_INFINITY);
  return all;
}

function pronoun(at: Pointer, prose: string, meant: Meaning): Mention {
  const { start, end } = at;
  const text = prose.slice(start, end);
  const actor = at.kind !== 'country';
  return { start, end, text, use: 'pronoun', actor, spelling: null, extent: { start, end }, ...meant };
}

type Meaning = Pick<Mention, 'entity' | 'pair'>;

/** `the two parties` are of an election unless two countries were named so few sentences ago. */
const nearby = 2;

function areFew(ids: readonly string[]): boolean {
  return ids.length === 2 || ids.length === 3;
}

/** Whom `both` would mean after a sentence: another country that comes up alone leaves it open. */
export function togetherAfter(before: readonly string[], heard: readonly string[]): readonly string[] {
  if (areFew(heard)) return heard;
  return heard.every((id) => before.includes(id)) ? before : [];
}

const plural: ReadonlySet<EntityKind> = new Set<EntityKind>(['armed-group', 'region']);
const singular: ReadonlySet<EntityKind> = new Set<EntityKind>(['country', 'organisation', 'armed-group']);

/** What a reader has in mind at a place: the names of this sentence, of the last, and those heard of late. */
class Mind {
  readonly #lexicon: Lexicon;
  #recent: string[];
  #together: readonly string[];
  /** How many sentences ago `#together` was named. */
  #age = nearby + 1;
  #sentence: Span = { start: 0, end: 0 };
  /** Of this sentence, and of the one before. */
  #heard: Mention[] = [];
  #heardBefore: Mention[] = [];

  constructor(before: Discourse, lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#recent = [...before.recent];
    this.#together = before.pair;
  }

  open(sentence: Span): void {
    const heard = this.#countriesHeard();
    this.#age = areFew(heard) ? 1 : this.#age + 1;
    this.#together = togetherAfter(this.#together, heard);
    this.#sentence = sentence;
    this.#heardBefore = this.#heard;
    this.#heard = [];
  }

  hear(m: Mention): void {
    this.#heard.push(m);
    const id = m.entity;
    if (id !== null) this.#recent = [id, ...this.#recent.filter((r) => r !== id)].slice(0, 4);
  }

  meaning(pointer: Pointer): Meaning | null {
    switch (pointer.kind) {
      case 'pair':
        return this.#these(2);
      case 'three':
        return this.#these(3);
      case 'parties':
        return this.#age > nearby ? null : this.#these(2);
      case 'country':
        return one(this.#apposed(pointer) ?? this.#theCountry());
      case 'group':
        return one(this.#recent.find((id) => this.#kind(id) === 'armed-group'));
      case 'it':
        return one(this.#subject(pointer, singular));
      case 'they':
        return one(this.#subject(pointer, plural));
      case 'its':
        return one(this.#owner(singular));
      case 'their':
        return one(this.#owner(plural));
    }
  }

  /** The countries of this sentence where they are so many, otherwise those of the last that named a few. */
  #these(count: number): Meaning | null {
    const here = this.#countriesHeard();
    const ids = here.length === count ? here : this.#together;
    return ids.length === count ? { entity: null, pair: ids } : null;
  }

  /** `Oman opposed Yemen, the country's donor`: the country that acts, and not the one that is explained. */
  #apposed(pointer: Pointer): string | undefined {
    const last = this.#heard[this.#heard.length - 1];
    if (!last || pointer.start - last.end !== 2) return undefined;
    return this.#heard.find(
      (m) => m.actor && m.entity !== last.entity && this.#kind(m.entity ?? '') === 'country',
    )?.entity as string | undefined;
  }

  /**
   * The country last named, but not one that this very sentence has acting by its own name: in `the US withdrew
   * from the country` it is another. A group's country counts (`the Taliban retook the country`).
   */
  #theCountry(): string | undefined {
    const acting = new Set(this.#heard.filter((m) => m.actor).map((m) => m.entity));
    const near = new Set([...this.#heard, ...this.#heardBefore].map((m) => m.entity));
    for (const id of this.#recent) {
      if (near.size > 0 && !near.has(id)) continue;
      const country = this.#lexicon.entity(id)?.country;
      if (country && !(acting.has(country) && id === country)) return country;
    }
    return undefined;
  }

  /** A pronoun that opens its sentence takes up the subject of the sentence before, if that was a name. */
  #subject(pointer: Pointer, kinds: ReadonlySet<EntityKind>): string | undefined {
    if (pointer.start !== this.#sentence.start || this.#heard.length > 0) return undefined;
    return this.#onlyActor(this.#heardBefore, kinds);
  }

  /** `its` and `their` take up the actor of their sentence, if there is just one. */
  #owner(kinds: ReadonlySet<EntityKind>): string | undefined {
    return this.#onlyActor(this.#heard, kinds);
  }

  #onlyActor(mentions: readonly Mention[], kinds: ReadonlySet<EntityKind>): string | undefined {
    const ids = new Set(mentions.filter((m) => m.actor && m.entity !== null).map((m) => m.entity!));
    const [only] = ids;
    return ids.size === 1 && kinds.has(this.#kind(only!) ?? 'other') ? only : undefined;
  }

  #countriesHeard(): string[] {
    const ids = this.#heard.flatMap((m) => (m.entity === null ? [] : [m.entity]));
    return [...new Set(ids)].filter((id) => this.#kind(id) === 'country' || this.#kind(id) === 'armed-group');
  }

  #kind(id: string): EntityKind | undefined {
    return this.#lexicon.entity(id)?.kind;
  }
}

function one(id: string | undefined): Meaning | null {
  return id === undefined ? null : { entity: id, pair: null };
}
