/** Citations by key: Pandoc's `[see @thomas2026, p. 3; -@unhcr2020]` and `@thomas2026`, LaTeX's `\parencite[p.~3]{thomas2026}`. */
import type { Span } from '../../text/span';
import type { Citation, CitedWork, Locator } from './citation';
import { locatorAt } from './locators';

type Found = Omit<Citation, 'text'>;

/** `[…@…]`: anything but brackets around at least one key. */
const bracketed = /\[[^[\]@]{0,200}@[^[\]]{0,2000}\]/g;
/** `@thomas2026`, `@{https://x.org}`; letters, digits and single signs of punctuation inside (Pandoc manual, "Citation syntax"). */
const key =
  /(^|[^\p{L}\p{N}@.])(-?)@(?:\{([^{}\s]{1,200})\}|([\p{L}\p{N}_](?:[:.#$%&\-+?<>~/]?[\p{L}\p{N}_]){0,120}))/gu;
/** `\cite`, `\parencite*`, `\textcites`, with up to two notes in brackets; multi forms repeat notes and keys. */
const command =
  /\\(?:[Pp]aren|[Tt]ext|[Ff]oot|[Aa]uto|[Ss]mart|[Ss]uper|[Ff]ull|[Nn]o)?[Cc]ite(?:t|p|alt|alp|author|year|yearpar|title|s|ts|ps)?\*?\s?((?:\([^()]{0,100}\)){0,2}(?:(?:\[[^[\]]{0,200}\]){0,2}\{[^{}]{1,1000}\}){1,12})/g;

/** Cross-references of Quarto share the sign and are no citations. */
const crossReference = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|tip|nte|wrn|imp|cau)-/;

export function findKeyed(source: string): Found[] {
  return [...(source.includes('@') ? pandoc(source) : []), ...(source.includes('\\') ? latex(source) : [])];
}

function pandoc(source: string): Found[] {
  const found: Found[] = [];
  for (const m of source.matchAll(bracketed)) {
    const works = keysIn(source, m.index, m.index + m[0].length);
    if (works.length > 0) found.push({ form: 'keyed', start: m.index, end: m.index + m[0].length, works });
  }
  const taken = found.slice();
  let next = 0;
  for (const work of keysIn(source, 0, source.length)) {
    while (next < taken.length && taken[next]!.end <= work.start) next++;
    const inside = taken[next] !== undefined && taken[next]!.start <= work.start;
    // A bare `@name` is as often a person on a social network: only a year or a colon makes it a key.
    if (!inside && /\d|:/.test(work.key ?? ''))
      found.push({ form: 'keyed', start: work.start, end: work.end, works: [work] });
  }
  return found;
}

function keysIn(source: string, start: number, end: number): CitedWork[] {
  const works: CitedWork[] = [];
  for (const m of source.slice(start, end).matchAll(key)) {
    const id = m[3] ?? m[4]!;
    if (crossReference.test(id)) continue;
    const at = start + m.index + m[1]!.length;
    const behind = start + m.index + m[0].length;
    works.push(keyedWork({ start: at, end: behind }, id, locatorAt(source.slice(0, end), behind)));
  }
  return works;
}

function latex(source: string): Found[] {
  const found: Found[] = [];
  for (const m of source.matchAll(command)) {
    const end = m.index + m[0].length;
    const works: CitedWork[] = [];
    const groups = m.index + m[0].length - m[1]!.length;
    for (const g of m[1]!.matchAll(/(?:\[([^[\]]*)\])?\{([^{}]*)\}/g)) {
      const at = groups + g.index;
      works.push(...latexKeys(g[2]!, at + g[0].length - g[2]!.length - 1, noteLocator(at, g[1])));
    }
    if (works.length > 0) found.push({ form: 'keyed', start: m.index, end, works });
  }
  return found;
}

/** The note before the keys is a locator: `[p.~3]`, or bare pages as in biblatex: `[3--4]`. */
function noteLocator(bracket: number, note: string | undefined): Locator | null {
  if (note === undefined || note === '') return null;
  const inside = locatorAt(note.replaceAll('~', ' '), 0);
  const named = inside && { ...inside, start: inside.start + bracket + 1, end: inside.end + bracket + 1 };
  if (named && named.end <= bracket + 1 + note.length) return named;
  if (!/^\d[\d\s,-]*$/.test(note)) return null;
  return { label: 'page', value: note, start: bracket + 1, end: bracket + 1 + note.length };
}

function latexKeys(list: string, start: number, locator: Locator | null): CitedWork[] {
  const works: CitedWork[] = [];
  for (const m of list.matchAll(/[^,\s]+/g)) {
    works.push(keyedWork({ start: start + m.index, end: start + m.index + m[0].length }, m[0], locator));
  }
  return works;
}

function keyedWork(at: Span, id: string, locator: Locator | null): CitedWork {
  return {
    start: at.start,
    end: Math.max(at.end, locator && locator.start >= at.end ? locator.end : at.end),
    authors: [],
    etAl: false,
    year: null,
    yearSpan: null,
    locator,
    key: id,
    secondary: false,
    strength: 'sure',
  };
}
