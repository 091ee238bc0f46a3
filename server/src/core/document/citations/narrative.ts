/** The names before a bracket that opens with a year: `Okafor and Lindqvist (2021)`, `the World Bank's (2020)`. */
import { attributions, reportingStems } from '../../knowledge/citations/words';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { CitedName, CitedWork } from './citation';
import { type AuthorRun, authorsBefore } from './names';
import { type NameToken, nameTokens } from './nameTokens';

/** `start` is that of the first name. */
export interface NarrativeAuthors {
  readonly authors: readonly CitedName[];
  readonly etAl: boolean;
  readonly start: number;
  readonly strength: CitedWork['strength'];
}

/** As far left as names are looked for, in code units; longer than the names of most bodies. */
const reach = 220;

/** The authors that end where `bracket` begins; `((2006))` has one more bracket between. */
export function narrativeAuthors(text: string, bracket: Span): NarrativeAuthors | null {
  let end = bracket.start;
  while (end > 0 && /[([\s]/.test(text.charAt(end - 1)) && bracket.start - end < 6) end--;
  const start = startOfWord(text, Math.max(0, end - reach));
  const tokens = nameTokens(text, start, end);
  const run = authorsBefore(tokens, 'sentence') ?? possessorOf(tokens);
  if (!run) return null;
  const before = tokens[run.first - 1];
  const attributed = before !== undefined && attributions.has(before.key);
  const strength = isSure(run, attributed || saysSomething(text, bracket.end)) ? 'sure' : 'likely';
  return { authors: run.authors, etAl: run.etAl, start: run.authors[0]!.start, strength };
}

/** A window must not begin in the middle of a word. */
function startOfWord(text: string, at: number): number {
  const blank = at === 0 ? 0 : text.slice(at, at + 30).search(/\s/);
  return blank < 0 ? at : at + blank;
}

/** `Winkler's equation (1965)`: the possessor of what stands before the bracket, up to three small words away. */
function possessorOf(tokens: readonly NameToken[]): AuthorRun | null {
  let at = tokens.length;
  while (at > 0 && tokens.length - at < 3 && tokens[at - 1]!.kind === 'small') at--;
  const owner = tokens.slice(0, at);
  if (at === tokens.length || !/\p{L}'s$/u.test(owner.at(-1)?.text ?? '')) return null;
  const run = authorsBefore(owner, 'sentence');
  return run && { ...run, possessive: false };
}

function isSure(run: AuthorRun, cued: boolean): boolean {
  if (run.event) return false;
  if (run.etAl || run.possessive) return true;
  const persons = run.authors.every((a) => a.kind !== 'organisation');
  if (run.conjunction) return persons || cued;
  return cued && (persons || run.authors.length === 1);
}

/** A reporting verb within the next three words: `(2021) argues`, `(2019) já afirmava`. */
function saysSomething(text: string, at: number): boolean {
  const next = fold(text.slice(at, at + 60))
    .replace(/^[,\s]+/, '')
    .split(/[^\p{L}]+/u, 4);
  if (/^(?:who|whose|que|quem|qui|der|die)$/.test(next[0] ?? '')) return true;
  return next.slice(0, 3).some((w) => w.length > 2 && reportingStems.some((stem) => w.startsWith(stem)));
}
