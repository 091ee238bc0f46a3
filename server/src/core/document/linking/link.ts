/** Citation to reference: reference-driven, with near misses, and a reason the reader can see. */
import { distanceWithin } from '../../text/distance';
import type { AcronymDefinition } from '../acronyms/acronym';
import type { CitationForm, CitedWork } from '../citations/citation';
import type { Reference } from '../references/reference';
import { addressKey } from './addresses';
import { type Expansions, linkAuthorYear, none } from './authorYear';
import { Candidates } from './candidates';
import { type EntryKeys, keysOf } from './keys';
import { acronymKey } from './names';

/**
 * `near`: linked, though a letter, a digit or a suffix differs; `problem` says which. `ambiguous`: several fit
 * equally and none is picked. `none`: nothing fits; `candidates` may still name what comes nearest.
 */
export interface Link {
  readonly match: 'exact' | 'near' | 'ambiguous' | 'none';
  readonly reference: number | null;
  readonly candidates: readonly number[];
  readonly problem: 'name' | 'year' | 'suffix' | null;
  /** Of a near miss in the year: more than two years apart, alike in their digits alone. */
  readonly far?: boolean;
  /** Written with `et al.`, though the entry has two authors. */
  readonly fewer?: boolean;
  /** Nobody is named, only what the work is called: `CEM (2009)` of *CEM: Coarsened exact matching*. */
  readonly titled?: boolean;
  /** Of what fits nowhere: the list has other works by just these authors. */
  readonly known?: boolean;
  /** In plain words, for the hover: `surname and year`, `acronym of …`, `one letter off`. */
  readonly reason: string;
}

/**
 * Keys of a reference list, built once for the list and asked for every citation. It speaks of entries by
 * index and never of places, since the list may have moved since.
 */
export interface ReferenceIndex {
  /** The link of one cited work; the same work always gets the same answer. */
  link(work: CitedWork, form: CitationForm): Link;
  /** The numbers that the entries bear; null for one that bears none. */
  readonly numbers: readonly (string | null)[];
  /** The keys that a list in LaTeX gives its entries; null for one that has none. */
  readonly keys: readonly (string | null)[];
}

/** What besides its entries decides what a list means. */
export interface ListContext {
  /** The paper's own: they tell which body a cited acronym stands for. */
  readonly definitions: readonly AcronymDefinition[];
  readonly numbers: readonly (string | null)[];
  readonly keys: readonly (string | null)[];
}

/** A key with more letters off, or more than one in four, is another key. */
const keySlips = 2;

export function indexReferences(references: readonly Reference[], context: ListContext): ReferenceIndex {
  return new Index(references, context);
}

class Index implements ReferenceIndex {
  readonly numbers: readonly (string | null)[];
  readonly keys: readonly (string | null)[];
  readonly #candidates: Candidates;
  readonly #expansions: Expansions;
  readonly #byNumber = new Map<string, number>();
  readonly #byAddress = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  readonly #known = new Map<string, Link>();

  constructor(references: readonly Reference[], context: ListContext) {
    this.numbers = context.numbers;
    this.keys = context.keys;
    const entries: EntryKeys[] = [];
    for (const r of references) entries.push(keysOf(r, entries.at(-1)));
    this.#candidates = new Candidates(entries);
    this.#expansions = new Map(context.definitions.map((d) => [acronymKey(d.short), d.long]));
    for (const e of entries) {
      const key = this.keys[e.index];
      if (key && !this.#byKey.has(key)) this.#byKey.set(key, e.index);
      const number = this.numbers[e.index];
      if (number && !this.#byNumber.has(number)) this.#byNumber.set(number, e.index);
      if (e.address !== null && !this.#byAddress.has(e.address)) this.#byAddress.set(e.address, e.index);
    }
  }

  link(work: CitedWork, form: CitationForm): Link {
    const key = `${form}|${work.key ?? ''}|${work.authors.map((a) => a.text).join('|')}|${work.etAl}|${work.year}|${work.address ?? ''}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = this.#find(work, form);
    this.#known.set(key, made);
    return made;
  }

  #find(work: CitedWork, form: CitationForm): Link {
    switch (form) {
      case 'parenthetical':
      case 'narrative':
        return this.#named(work);
      case 'numeric':
        return at(this.#byNumber.get(work.key ?? ''), 'number in the list');
      case 'link':
        return at(this.#byAddress.get(addressKey(work.key ?? '') ?? ''), 'same address');
      case 'keyed':
        return this.#keyed(work.key ?? '');
      case 'note':
        return none([]);
    }
  }

  /** By what it says and, where no entry says that, by where it leads. */
  #named(work: CitedWork): Link {
    const link = linkAuthorYear(work, this.#candidates, this.#expansions);
    if (link.match !== 'none' || work.address === undefined) return link;
    const entry = this.#byAddress.get(addressKey(work.address) ?? '');
    return entry === undefined ? link : at(entry, 'same address');
  }

  #keyed(key: string): Link {
    const exact = this.#byKey.get(key);
    if (exact !== undefined) return at(exact, 'key of the entry');
    const most = Math.min(keySlips, Math.floor(key.length / 4));
    const near = [...this.#byKey].flatMap(([k, index]) => {
      const away = distanceWithin(k, key, most);
      return away <= most ? [{ index, away }] : [];
    });
    return none(near.sort((a, b) => a.away - b.away).map((n) => n.index));
  }
}

function at(reference: number | undefined, reason: string): Link {
  if (reference === undefined) return none([]);
  return { match: 'exact', reference, candidates: [], problem: null, reason };
}
