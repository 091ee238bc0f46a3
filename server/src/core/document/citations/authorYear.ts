/**
 * Author–year citations: `(Thomas, 2026; UNHCR, 2020, p. 4)` and `Thomas (2026)`. Brackets are read from the
 * inside out; a year takes the names to its left, those of the year before it, or those before the bracket.
 */
import type { Span } from '../../text/span';
import { type Bracket, readBrackets } from './brackets';
import type { CitedWork } from './citation';
import { inBrackets, type Reading } from './inBrackets';
import { narrativeAuthors } from './narrative';
import { findYears, type YearAnchor } from './years';

/** A citation before it has its text. */
export interface Found extends Span {
  readonly form: 'parenthetical' | 'narrative';
  readonly works: readonly CitedWork[];
}

/** `text` has its quotes and dashes straightened; spans hold for it and for the block alike. */
export function findAuthorYear(text: string): Found[] {
  const years = findYears(text);
  if (years.length === 0) return [];
  const { brackets, outside } = readBrackets(text, years);
  const found = brackets.flatMap((b) => readBracket(text, b));
  return [...found, ...openNarratives(text, outside)].sort((a, b) => a.start - b.start);
}

function readBracket(text: string, bracket: Bracket): Found[] {
  const inner = bracket.inner.filter((b) => !isOriginalYear(text, b)).flatMap((b) => readBracket(text, b));
  if (bracket.years.length === 0) return inner;
  const reading = inBrackets(text, bracket, () => narrativeAuthors(text, bracket), inner);
  if (reading.works.length === 0) return inner;
  return [cover(bracket, reading, inner)];
}

/** One citation for the bracket; what was found in brackets inside it joins in, since citations never overlap. */
function cover(bracket: Bracket, reading: Reading, inner: readonly Found[]): Found {
  const works = [...reading.works, ...inner.flatMap((f) => f.works)].sort((a, b) => a.start - b.start);
  if (reading.narrative === null)
    return { form: 'parenthetical', start: bracket.start, end: bracket.end, works };
  return { form: 'narrative', start: reading.narrative, end: bracket.end, works };
}

/** `[1905]` in `Weber [1905] 2002`: the year of the first edition, not a work of its own. */
function isOriginalYear(text: string, b: Bracket): boolean {
  if (b.years.length !== 1 || text.charAt(b.start) !== '[') return false;
  return (
    /^\s?(?:1[4-9]|20)\d\d/.test(text.slice(b.end, b.end + 6)) ||
    /\d{4}[a-r]? ?$/.test(text.slice(Math.max(0, b.start - 8), b.start))
  );
}

/** `Thomas et al. 2026` without brackets: only `et al.` makes it certain. */
function openNarratives(text: string, years: readonly YearAnchor[]): Found[] {
  const found: Found[] = [];
  for (const year of years) {
    const near = text.slice(Math.max(0, year.start - 14), year.start);
    if (year.base === null || !/\bet\.? al[.,\s]{0,4}$/.test(near)) continue;
    const run = narrativeAuthors(text, year);
    if (!run || run.start >= year.start) continue;
    const { authors, etAl, start } = run;
    const yearSpan = { start: year.start, end: year.end };
    const work: CitedWork = {
      start,
      end: year.end,
      authors,
      etAl,
      year: year.text,
      yearSpan,
      locator: null,
      key: null,
      secondary: false,
      strength: 'sure',
    };
    found.push({ form: 'narrative', start, end: year.end, works: [work] });
  }
  return found;
}
