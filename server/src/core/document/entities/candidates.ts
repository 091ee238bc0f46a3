/** The names of the lexicon in a block's words, without those that only look like one. */
import { nearName } from '../../knowledge/gazetteer/near';
import type { NameForm } from '../../knowledge/gazetteer/trie';
import { type NameWord, startsUpper } from '../../knowledge/gazetteer/words';
import type { Span } from '../../text/span';
import type { Lexicon } from './lexicon';
import { insideOtherName } from './otherNames';

/** A name found: the words from `first` up to, without, `last`. */
export interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly form: NameForm;
  /** The right spelling where this one is off. */
  readonly spelling: string | null;
}

/** What is read: the prose, its words, and the citations, whose names are sources and not actors. */
export interface Reading {
  readonly prose: string;
  readonly words: readonly NameWord[];
  readonly sources: readonly Span[];
  readonly lexicon: Lexicon;
}

/** Which words belong to the names found. */
export function namedWords(candidates: readonly Candidate[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const c of candidates) for (let i = c.first; i < c.last; i++) named.add(i);
  return named;
}

export function findCandidates(reading: Reading): Candidate[] {
  const { words, sources, lexicon } = reading;
  const found: Candidate[] = [];
  let source = 0;
  for (let i = 0; i < words.length; ) {
    const w = words[i]!;
    while (source < sources.length && sources[source]!.end <= w.start) source++;
    const match = lexicon.match(words, i) ?? nearName(words, i);
    if (!match) {
      i++;
      continue;
    }
    const spelling = 'near' in match ? match.form.text : null;
    const cited = source < sources.length && sources[source]!.start <= w.start;
    const c: Candidate = { first: i, last: i + match.length, form: match.form, spelling };
    i = c.last;
    if (cited || match.form.use === 'blocked' || partOfSomething(reading, c)) continue;
    if (match.form.use === 'prefix' && !isOfPair(reading, c)) continue;
    const kind = lexicon.entity(match.form.id)?.kind;
    if (!insideOtherName(words, c.first, c.last, { ...match.form, kind })) found.push(c);
  }
  return found;
}

/** `US$`, `@Iran`, `Iran_deal`, `410 U.S. 113`, `O'Chad`: the letters are there, the name is not. */
function partOfSomething({ prose, words }: Reading, c: Candidate): boolean {
  const first = words[c.first]!;
  const end = words[c.last - 1]!.end;
  if ('@#_\\'.includes(prose.charAt(first.start - 1) || ' ')) return true;
  if ('@_$'.includes(prose.charAt(end) || ' ')) return true;
  const before = words[c.first - 1];
  if (!before) return false;
  if (first.gap === 'apostrophe') return before.key.length === 1 && before.key !== 's';
  const after = words[c.last];
  return (
    isNumber(before) &&
    after !== undefined &&
    isNumber(after) &&
    c.form.use === 'acronym' &&
    !startsUpper(before)
  );
}

function isNumber(w: NameWord): boolean {
  return /^\d+$/.test(w.key);
}

/** `Sino-` and `Pak-` are names only beside a hyphen: `Sino-Indian border`, `Pak-Afghan`, `Indo-Pak`; not `Pak Beng`. */
function isOfPair({ words }: Reading, c: Candidate): boolean {
  return words[c.last]?.gap === 'hyphen' || words[c.first]!.gap === 'hyphen';
}
