/** Where the clauses of a sentence begin and end; an aside between commas interrupts its clause and does not end it. */
import type { Span } from '../../text/span';

/** The clauses of one sentence, in its places. */
export interface Clauses {
  /** The sentence with its asides blanked: what the clauses around them say. */
  readonly main: string;
  readonly around: readonly Span[];
  /** `which was completed in 2019` in `The dam, which was completed in 2019, cost 3 million`. */
  readonly asides: readonly Span[];
  /** Those asides that only tell when their thing came into being: their dates do not date the clause around them. */
  readonly settled: readonly Span[];
}

const boundary =
  /[;:()[\]]|\s-{1,3}\s|\b(?:while|whereas|but|although|though|because|which|who|whom|whose|where|whether)\b|,\s(?:and|or|so|yet|as)\s/g;

/** Up to the next comma; what goes on with `and` may be a clause of its own. */
const aside =
  /,\s(?:which|who|whose|where)\s[^,;:()[\]]{3,120},(?=\s)(?!\s(?:and|or|so|yet|as|but|while|whereas|which|who)\b)/g;

/** What happens to a work, a body or a treaty before anything can be said of it. */
const beginnings =
  /\b(?:completed|built|opened|founded|established|inaugurated|created|launched|signed|adopted|began|started|commissioned|born)\b/;

/** `text` has its quotes straightened and its white space is blanks. */
export function readClauses(text: string): Clauses {
  const asides: Span[] = [];
  const settled: Span[] = [];
  const main = text.replace(aside, (words: string, at: number) => {
    const span = { start: at + words.indexOf(' ') + 1, end: at + words.length - 1 };
    asides.push(span);
    if (beginnings.test(words)) settled.push(span);
    return ' '.repeat(words.length);
  });
  return { main, around: cut(main), asides, settled };
}

function cut(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(boundary)) {
    if (found.index > start) clauses.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  clauses.push({ start, end: text.length });
  return clauses;
}
