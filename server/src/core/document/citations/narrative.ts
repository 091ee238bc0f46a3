/** The names before a bracket that opens with a year: `Okafor and Lindqvist (2021)`, `the World Bank's (2020)`. */
import { attributions, reportingStems, worksOfMind } from '../../knowledge/citations/words';
import { organisationWords } from '../../knowledge/names/names';
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
  if (!run) return namedWithYear(tokens) ?? bodyInSmallLetters(text, tokens) ?? quotedTitle(text, end);
  const cued = isAttributed(tokens, run.first) || saysSomething(text, bracket.end);
  const sure = isSure(run, cued || standsAlone(text, run.authors[0]!.start, bracket.end));
  return {
    authors: run.authors,
    etAl: run.etAl,
    start: run.authors[0]!.start,
    strength: sure ? 'sure' : 'likely',
  };
}

/** `by Okafor (2021)`, `conforme o IBGE (2012)`, `encontrado por Silva (2012)`, `de acordo com Silva (2012)`. */
function isAttributed(tokens: readonly NameToken[], first: number): boolean {
  const article = /^(?:the|o|a|os|as|el|la|los|las|die|der|das|le|les|l')$/.test(
    tokens[first - 1]?.key ?? '',
  );
  const at = article ? first - 2 : first - 1;
  const key = tokens[at]?.key;
  if (key === undefined) return false;
  if (attributions.has(key)) return true;
  const before = tokens[at - 1]?.key ?? '';
  return (
    (key === 'com' && before === 'acordo') ||
    (/^(?:por|de)$/.test(key) && /(?:[aei]d|st|it|ript)[oa]s?$/.test(before))
  );
}

/** `(Kerr (1998))`, `(Okafor (2021); Kerr (1998))`: in brackets of its own, as Pandoc sets it. */
function standsAlone(text: string, start: number, end: number): boolean {
  return /[(;] ?$/.test(text.slice(Math.max(0, start - 2), start)) && /^[);]/.test(text.slice(end, end + 1));
}

/** A window must not begin in the middle of a word. */
function startOfWord(text: string, at: number): number {
  const blank = at === 0 ? 0 : text.slice(at, at + 30).search(/\s/);
  return blank < 0 ? at : at + blank;
}

/**
 * `Winkler's equation (1965)`: the possessor of what stands before the bracket, up to three small words away. Of a
 * study or an argument it is its author, of an accession or a campaign perhaps not.
 */
function possessorOf(tokens: readonly NameToken[]): AuthorRun | null {
  let at = tokens.length;
  while (at > 0 && tokens.length - at < 3 && tokens[at - 1]!.kind === 'small') at--;
  const owner = tokens.slice(0, at);
  if (at === tokens.length || !/\p{L}'s$/u.test(owner.at(-1)?.text ?? '')) return null;
  const run = authorsBefore(owner, 'sentence');
  return run && { ...run, possessive: worksOfMind.has(tokens.at(-1)!.key) };
}

/** `Flora do Brasil 2020 (2020)`: the work bears a year in its name. */
function namedWithYear(tokens: readonly NameToken[]): NarrativeAuthors | null {
  if (!/^(?:19|20)\d\d$/.test(tokens.at(-1)?.text ?? '')) return null;
  const run = authorsBefore(tokens.slice(0, -1), 'sentence');
  return run && { authors: run.authors, etAl: false, start: run.authors[0]!.start, strength: 'likely' };
}

/** So many small words may stand behind the first word of a body. */
const longestTail = 7;
/** So many words a title may have; a longer quotation is one. */
const longestTitle = 16;

/** `l'Organisation mondiale de la santé (2013)`: Romance names of bodies go on in small letters. */
function bodyInSmallLetters(text: string, tokens: readonly NameToken[]): NarrativeAuthors | null {
  const at = tokens.findLastIndex((t) => t.kind !== 'small');
  const head = tokens[at];
  if (head?.kind !== 'capital' || !organisationWords.has(head.key)) return null;
  if (at === tokens.length - 1 || tokens.length - at > longestTail) return null;
  const { start } = head;
  const { end } = tokens.at(-1)!;
  const name: CitedName = {
    text: text.slice(start, end).replace(/\s+/g, ' '),
    kind: 'organisation',
    start,
    end,
  };
  return { authors: [name], etAl: false, start, strength: 'likely' };
}

/** `“Border markets after the embargo” (2021)`: a work that nobody signs, by its title. */
function quotedTitle(text: string, end: number): NarrativeAuthors | null {
  const words = /"([^"\n]{4,160})"$/.exec(text.slice(Math.max(0, end - 164), end))?.[1];
  if (words === undefined || words.split(/\s+/).length > longestTitle) return null;
  const start = end - 1 - words.length;
  const own = words.replace(/(?<![.,])[.,]+$/, '');
  const name: CitedName = {
    text: own.replace(/\s+/g, ' '),
    kind: 'unknown',
    start,
    end: start + own.length,
  };
  return { authors: [name], etAl: false, start, strength: 'likely' };
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
