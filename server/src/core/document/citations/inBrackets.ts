/** The works inside one bracket: `(see Okafor & Lindqvist, 2019a, p. 4; 2021; UNHCR [UN], 2020)`. */
import { introductions } from '../../knowledge/citations/words';
import { organisationWords } from '../../knowledge/names/names';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Bracket } from './brackets';
import type { CitedName, CitedWork, Locator } from './citation';
import { locatorAt } from './locators';
import { type AuthorRun, authorsBefore } from './names';
import { isMonth, type NameToken, nameTokens } from './nameTokens';
import type { NarrativeAuthors } from './narrative';
import type { YearAnchor } from './years';

/** `narrative` is where the names before the bracket begin, null where it has its own. */
export interface Reading {
  readonly works: readonly CitedWork[];
  readonly narrative: number | null;
}

/** The authors that a year without its own takes over. */
interface Inherited {
  readonly authors: readonly CitedName[];
  readonly etAl: boolean;
  readonly strength: CitedWork['strength'];
}

/** Names stand at most this far left of their year, in code units. */
const reach = 400;

/** What may stand between two years of the same authors, or before the first one of a narrative form. */
const between = /^[\s,;:&]*(?:(?:and|e|y|et|und|see|cf\.?|also)[\s,]*)*$/i;

export function inBrackets(
  text: string,
  bracket: Bracket,
  namesBefore: () => NarrativeAuthors | null,
  inner: readonly Span[],
): Reading {
  const works: CitedWork[] = [];
  const blanked = blankInner(text, bracket);
  let from = bracket.start + 1;
  let before: NarrativeAuthors | null = null;
  let inherited: Inherited | null = null;
  let narrative: number | null = null;
  bracket.years.forEach((year, i) => {
    const behind = inner.reduce((end, b) => (b.end <= year.start ? Math.max(end, b.end) : end), from);
    const next = bracket.years[i + 1]?.start ?? bracket.end - 1;
    const start = Math.max(behind, year.start - reach);
    const region = blanked.slice(start - bracket.start, year.start - bracket.start);
    const locator = locatorBefore(text, year.end, next);
    if (hasOwnSource(text, year, inner)) {
      inherited = null;
    } else if (between.test(region)) {
      if (i === 0) inherited = before = namesBefore();
      if (inherited) works.push(inheriting(year, inherited, locator, works.length === 0 ? before : null));
      if (works.length === 1 && works[0]!.yearSpan?.start === year.start) narrative = before?.start ?? null;
    } else {
      const own = ownAuthors(region, start, text, year);
      inherited = own;
      if (own) works.push(ownWork(year, own, locator, works));
    }
    from = locator?.end ?? year.end;
    from = letters(text, year, from, next, inherited, works);
  });
  return { works: works.map((w, i) => markSecondary(text, w, works[i + 1])), narrative };
}

/** `2021` in `Symposium 2020 (Hale, 2020), 2021 (Hale, 2021)`: what is cited stands in the bracket behind it. */
function hasOwnSource(text: string, year: YearAnchor, inner: readonly Span[]): boolean {
  return inner.some((b) => b.start > year.end && /^\s?\(\p{Lu}/u.test(text.slice(year.end, b.start + 2)));
}

/** The bracket with what stands in brackets inside it blanked: `United Nations [UN], 2020`. */
function blankInner(text: string, bracket: Bracket): string {
  let out = '';
  let from = bracket.start;
  for (const b of bracket.inner) {
    out += text.slice(from, b.start) + ' '.repeat(b.end - b.start);
    from = b.end;
  }
  return out + text.slice(from, bracket.end);
}

function locatorBefore(text: string, at: number, limit: number): Locator | null {
  const locator = locatorAt(text, at);
  return locator && locator.end <= limit + 1 ? locator : null;
}

function inheriting(
  year: YearAnchor,
  from: Inherited,
  locator: Locator | null,
  narrative: NarrativeAuthors | null,
): CitedWork {
  const strength =
    narrative && (locator || year.text.length > 4) && year.base !== null ? 'sure' : from.strength;
  return {
    start: narrative?.start ?? year.start,
    end: locator?.end ?? year.end,
    authors: from.authors,
    etAl: from.etAl,
    year: year.text,
    yearSpan: { start: year.start, end: year.end },
    locator,
    key: null,
    secondary: false,
    strength,
  };
}

function ownWork(
  year: YearAnchor,
  own: Inherited,
  locator: Locator | null,
  works: readonly CitedWork[],
): CitedWork {
  const start = Math.max(own.authors[0]!.start, works.at(-1)?.end ?? 0);
  return { ...inheriting(year, own, locator, null), start };
}

/** `b` and `c` in `2014a, b and c`: works of their own. Returns where they end. */
function letters(
  text: string,
  year: YearAnchor,
  from: number,
  limit: number,
  inherited: Inherited | null,
  works: CitedWork[],
): number {
  if (!inherited || year.base === null || !/[a-r]$/.test(year.text)) return from;
  let end = from;
  const letter = /^\s?(?:[,;&]|and|e|y|et|und)\s?([b-r])(?![\p{L}\p{N}.'])/u;
  for (let m = letter.exec(text.slice(end, limit)); m; m = letter.exec(text.slice(end, limit))) {
    const at = {
      start: end + m[0].length - 1,
      end: end + m[0].length,
      text: year.base + m[1]!,
      base: year.base,
    };
    works.push(inheriting(at, inherited, null, null));
    end = at.end;
  }
  return end;
}

/** The authors in the region left of a year, null where it holds none. */
function ownAuthors(region: string, start: number, text: string, year: YearAnchor): Inherited | null {
  const tokens = withoutDate(nameTokens(region, 0, region.length).map((t) => shift(t, start)));
  if (tokens.length === 0) return null;
  const run = authorsBefore(tokens, 'bracket');
  if (!run) return titleOrBody(tokens, text, year);
  const strength =
    run.etAl || (run.conjunction && !run.event && run.authors.every(isShort)) || isClean(run, tokens, year)
      ? 'sure'
      : 'likely';
  if (run.event && !/,/.test(region)) return null;
  return { authors: run.authors, etAl: run.etAl, strength };
}

/** A surname, with a given name at most. */
function isShort(name: CitedName): boolean {
  return name.kind !== 'organisation' && name.text.split(/\s+/).length < 3;
}

function shift(t: NameToken, delta: number): NameToken {
  return { ...t, start: t.start + delta, end: t.end + delta };
}

/** `REUTERS, January 31, 2023`, `BBC, 27 April 2026`: the day and month before a year are no names. */
function withoutDate(tokens: readonly NameToken[]): readonly NameToken[] {
  let end = tokens.length;
  const drop = (test: (t: NameToken) => boolean) => {
    while (end > 0 && tokens[end - 1]!.text === ',') end--;
    if (end > 0 && test(tokens[end - 1]!)) end--;
  };
  const day = (t: NameToken) => t.kind === 'number' && t.text.length <= 3;
  const last = tokens.findLast((t) => t.kind !== 'mark');
  const comma = tokens.at(-1)?.text === ',';
  if (!last || !(day(last) || (isMonth(last) && (!comma || tokens.some((t) => day(t)))))) return tokens;
  drop(day);
  drop(isMonth);
  drop(day);
  return tokens.slice(0, end);
}

/** Nothing but an introduction (`see`, `e.g.,`) or the work before stands left of the names. */
function isClean(run: AuthorRun, tokens: readonly NameToken[], year: YearAnchor): boolean {
  if (run.event || Number(year.base ?? 0) >= 2030 || year.text.includes('/')) return false;
  const left = tokens.slice(0, run.first);
  const semicolon = left.findLastIndex((t) => t.text === ';');
  return left
    .slice(semicolon + 1)
    .every((t) => t.kind === 'mark' || introductions.has(t.key) || introductions.has(`${t.key}.`));
}

/**
 * A title or a name in small letters where the authors should be: `(“Border markets,” 2021)`,
 * `(HPC Carpentry development team, 2021)`, `(pandas, 2023)`. Only with a comma before the year.
 */
function titleOrBody(tokens: readonly NameToken[], text: string, year: YearAnchor): Inherited | null {
  const last = tokens.at(-1)!;
  if (!/[,"”]/.test(last.text)) return null;
  const semicolon = tokens.findLastIndex((t) => t.text === ';');
  const own = tokens.slice(semicolon + 1).filter((t) => t.text !== ',' || t !== last);
  const words = own.filter((t) => t.kind !== 'mark');
  const first = words.findIndex((t) => !introductions.has(t.key));
  const open = own.findIndex((t) => t.text === '"');
  if (
    first < 0 ||
    words.length - first > 14 ||
    (open < 0 && words.slice(first).some((t) => t.kind === 'number'))
  )
    return null;
  const start = open >= 0 && own[open + 1] ? own[open + 1]!.start : words[first]!.start;
  const end = words.at(-1)!.end;
  if (end <= start || end > year.start) return null;
  const name: CitedName = { text: text.slice(start, end).replace(/\s+/g, ' '), kind: 'unknown', start, end };
  const body = open < 0 && organisationWords.has(words.at(-1)!.key);
  return { authors: [name], etAl: false, strength: body ? 'sure' : 'likely' };
}

/** `as cited in`, `apud` between a work and the next. */
function markSecondary(text: string, work: CitedWork, next: CitedWork | undefined): CitedWork {
  if (!next) return work;
  const link = fold(text.slice(work.end, Math.min(next.start, work.end + 40)));
  return /\b(?:cited in|cited by|quoted in|apud|citado (?:en|em|por)|cit\. (?:en|em|in)|zit\. nach|zitiert nach|cite (?:dans|par)|as cited|in:)(?![\p{L}])/u.test(
    link,
  )
    ? { ...work, secondary: true }
    : work;
}
