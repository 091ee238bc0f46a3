/** The works of a numeric citation: `3, 5-7, p. 12` is one work a number, those of the range included. */
import { blank } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { CitedWork } from './citation';
import { locatorAt } from './locators';

/** As many works as a range may stand for; a longer one is no citation. */
const widest = 40;

/** A locator behind a number, as in `[2, pp. 3-4]`. */
export const locator = ',\\s?(?:pp?|ch|chap|paras?|sec|art|fig|table)\\.?\\s?\\d[\\dA-Za-z.-]{0,8}';
const locators = new RegExp(locator, 'g');

/** `text` is straightened and begins at `start`; nothing where a range runs backwards or is too wide. */
export function numbersOf(text: string, start: number): CitedWork[] {
  const works: CitedWork[] = [];
  const numbers = text.replace(locators, blank);
  for (const m of numbers.matchAll(/(\d{1,3})([\s[\]()^]{0,14}-[\s[\]()^]{0,14}(\d{1,3}))?/g)) {
    const from = start + m.index;
    const first = { start: from, end: from + m[1]!.length };
    works.push(numbered(m[1]!, first, m[2] === undefined ? locatorOf(text, start, first.end) : null));
    if (m[2] === undefined) continue;
    const end = from + m[0].length;
    const last = { start: end - m[3]!.length, end };
    const dash = first.end + m[2]!.indexOf('-');
    const range = rangeOf(Number(m[1]), Number(m[3]), { start: dash, end: dash + 1 });
    if (!range) return [];
    works.push(...range, numbered(m[3]!, last, locatorOf(text, start, end)));
  }
  return works;
}

/** The works between the ends of a range, each at its dash; null where it is no range of works. */
function rangeOf(first: number, last: number, dash: Span): CitedWork[] | null {
  if (last <= first || last - first > widest) return null;
  return Array.from({ length: last - first - 1 }, (_, i) => numbered(String(first + 1 + i), dash, null));
}

/** A page, a chapter with its label, behind the number; a colon there belongs to the sentence. */
function locatorOf(text: string, start: number, end: number): CitedWork['locator'] {
  const found = locatorAt(text, end - start);
  if (!found || text.charAt(found.start) === ':') return null;
  return { ...found, start: found.start + start, end: found.end + start };
}

function numbered(key: string, at: Span, locator: CitedWork['locator']): CitedWork {
  return {
    start: at.start,
    end: locator?.end ?? at.end,
    authors: [],
    etAl: false,
    year: null,
    yearSpan: null,
    locator,
    key: String(Number(key)),
    secondary: false,
    strength: 'likely',
  };
}

/** `m²`, `km³`, `R²`, `gC/m 2`: a raised number behind a unit or a letter that stands for a quantity. */
export function isUnit(prose: string, at: number): boolean {
  return /(?:^|[^\p{L}])(?:[a-zµ]{0,2}m|ft|in|\p{L}) ?$/u.test(prose.slice(Math.max(0, at - 5), at));
}
