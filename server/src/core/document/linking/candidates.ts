/** Inverted keys of a reference list: the entries that a cited name may mean, without looking at all of them. */
import type { CitedKey } from './compare';
import type { EntryKeys } from './keys';

export class Candidates {
  readonly #byWord = new Map<string, number[]>();
  readonly #byYear = new Map<string, number[]>();
  readonly #entries: readonly EntryKeys[];

  constructor(entries: readonly EntryKeys[]) {
    this.#entries = entries;
    for (const entry of entries) {
      for (const word of wordsOfEntry(entry)) put(this.#byWord, word, entry.index);
      put(this.#byYear, entry.year ?? 'undated', entry.index);
    }
  }

  /** Entries that share a word with the name, or its acronym. */
  named(cited: CitedKey, expansion: string | undefined): readonly EntryKeys[] {
    const words = new Set([
      ...cited.words.map((w) => w.replace(/['-]/g, '')),
      cited.whole,
      cited.last,
      cited.first,
      cited.acronym,
    ]);
    for (const w of expansion?.toLowerCase().split(/\s+/).slice(0, 3) ?? []) words.add(w);
    if (cited.words.length > 1) words.add(cited.words.map((w) => w[0]).join(''));
    const found = new Set<number>();
    for (const w of words) for (const i of this.#byWord.get(w) ?? []) found.add(i);
    return [...found].map((i) => this.#entries[i]!);
  }

  /** Entries of a year; `null` asks for the undated ones. */
  ofYear(year: string | null): readonly EntryKeys[] {
    return (this.#byYear.get(year ?? 'undated') ?? []).map((i) => this.#entries[i]!);
  }
}

function wordsOfEntry(entry: EntryKeys): ReadonlySet<string> {
  const persons = entry.persons.flatMap((p) => [...p.surname.split(' '), p.surname]);
  const hyphened = entry.persons.flatMap((p) =>
    p.written.includes('-') ? p.written.toLowerCase().split(/[\s-]+/) : [],
  );
  const head = entry.head.slice(0, 12).map((w) => w.replace(/['-]/g, ''));
  return new Set([
    ...persons,
    ...hyphened,
    ...head,
    ...entry.acronyms,
    ...entry.titleAcronyms,
    ...entry.title.split(' ').slice(0, 2),
  ]);
}

function put(map: Map<string, number[]>, key: string, index: number): void {
  const list = map.get(key);
  if (list) list.push(index);
  else map.set(key, [index]);
}
