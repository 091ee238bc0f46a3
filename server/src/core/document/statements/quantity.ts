/** A figure with the clause that gives it: what it measures, and whether two of them can both be true. */
import type { FigureMention } from '../figures/figures';
import { isRank } from '../figures/ranks';
import type { Statement } from './statement';

/** In places of its block. */
export interface Given {
  readonly figure: FigureMention;
  readonly statement: Statement;
  /** Only figures of one key can be the same quantity. */
  readonly keys: readonly string[];
  readonly words: string;
  readonly bound: Bound;
}

/** `more than`, `less than`: the number is a bound; `near`: `up to` and `some of`; `none`: it is the number. */
type Bound = 'least' | 'most' | 'near' | 'none';

const least =
  /\b(?:(?:more|higher|larger|greater) than|over|above|at least|exceed\w{0,3})\s{1,3}(?:us)?[$€£]?$/;
const most = /\b(?:(?:less|fewer|lower|smaller) than|under|below|at most)\s{1,3}(?:us)?[$€£]?$/;
const near = /\b(?:than|least|most|up\s+to|some of)\s{1,3}(?:us)?[$€£]?$/;

/** A clause that gives two figures of one unit compares; which of them another clause repeats cannot be told. */
export function givenIn(statement: Statement, source: string): readonly Given[] {
  const { actual, denied, figures, lower, sentence } = statement;
  if (!actual && !denied) return [];
  return figures
    .filter((f) => figures.filter((g) => g.unit === f.unit).length === 1)
    .flatMap((figure) => {
      const keys = keysOf(figure, statement);
      if (keys.length === 0) return [];
      const before = lower.slice(
        Math.max(0, figure.start - sentence.start - 24),
        figure.start - sentence.start,
      );
      if (isOtherThing.test(before) || (isLoose(figure) && statement.names.size === 0)) return [];
      const words = source.slice(figure.start, figure.end).replace(/\s+/g, ' ');
      return [{ figure, statement, keys, words, bound: boundOf(before) }];
    });
}

/** `a 15 km road`, `these four runs`: one of many, or what was just told of. */
const isOtherThing = /\b(?:a|an|another|these|those|such) (?:us)?[$€£]?$/;

/** `three rounds`: a small number of something is told of anything, unless the clause names whose it is. */
function isLoose({ value, unit, inWords }: FigureMention): boolean {
  return unit === null && inWords && value <= 10;
}

function boundOf(before: string): Bound {
  if (/\b(?:no|not) (?:more|less|fewer) than\s*$/.test(before)) return 'near';
  if (least.test(before)) return 'least';
  if (most.test(before)) return 'most';
  return near.test(before) ? 'near' : 'none';
}

/** Unit and what is counted or, for a rate, by what. */
function keysOf(figure: FigureMention, statement: Statement): string[] {
  const { unit, value } = figure;
  if (isRank(figure)) return [unit!];
  if (value <= 1 && unit !== 'share') return [];
  const behind = statement.lower.slice(figure.end - statement.sentence.start);
  if (isTime(unit)) return isLength(figure, statement, behind) ? ['time|lasts'] : [];
  if (unit === 'times' || unit === 'degree') return [];
  if (unit === 'm')
    return /^(?:high|tall|long|wide|deep)$/.test(figure.counted ?? '') ? [`m|${figure.counted}`] : [];
  const head = figure.counted?.split(' ').at(-1)?.replace(/s$/, '') ?? rateOf(figure, statement);
  if (isShare(figure)) return [`percent|${head}`, 'percent'];
  if (!head && !unit && /\bpopulation\b/.test(statement.lower)) return ['population'];
  return head || unit ? [`${unit ?? ''}|${head}`] : [];
}

function isTime(unit: string | null): boolean {
  return unit !== null && /^(?:year|month|week|day|hour|minute)$/.test(unit);
}

/** `lasted three months` and no more of it: how long its subject was. */
function isLength(figure: FigureMention, { lower, sentence }: Statement, behind: string): boolean {
  const before = lower.slice(0, figure.start - sentence.start);
  return (
    /\b(?:lasted|lasts|took|has lasted)(?: for)?(?: only| about| just| almost| nearly| more than| over)?\s$/.test(
      before,
    ) && /^\s{0,3}(?:[.;]|$)/.test(behind)
  );
}

export function isShare({ unit }: FigureMention): boolean {
  return unit === 'share' || unit === 'percent';
}

/** `a week` in `4,700 a week in 2024`. */
export function rateOf(figure: FigureMention, { lower, sentence }: Statement): string {
  return (
    /^\s(?:a|per|each|every)\s(?:day|week|month|year)\b/.exec(
      lower.slice(figure.end - sentence.start),
    )?.[0] ?? ''
  );
}

/** Equal, rounded, within 10 per cent where one is `about`, or bounds that both can be true. */
export function agree(a: Given, b: Given): boolean {
  const [x, y] = [amountOf(a.figure), amountOf(b.figure)];
  if (x === y || rounds(x, y) || rounds(y, x)) return true;
  if (a.bound !== 'none' || b.bound !== 'none')
    return !(excludes(a, y) && b.bound === 'none') && !(excludes(b, x) && a.bound === 'none');
  const ratio = Math.min(x, y) / Math.max(x, y);
  return (isVague(a.figure) || isVague(b.figure)) && ratio >= 0.9;
}

/** `more than 5,000` and 3,800: not even nearly. */
function excludes(bounded: Given, value: number): boolean {
  const limit = amountOf(bounded.figure);
  if (bounded.bound === 'least') return value < limit * 0.9;
  return bounded.bound === 'most' && value > limit * 1.1;
}

/** `about 40`, and `a third of`, which is seldom exact. */
function isVague(f: FigureMention): boolean {
  return f.approximate || f.unit === 'share';
}

/** In one unit: a fifth is 20 per cent, ten weeks are 70 days. */
function amountOf(f: FigureMention): number {
  if (f.unit === 'share') return f.value * 100;
  return f.value * (days[f.unit ?? ''] ?? 1);
}

const days: Readonly<Record<string, number>> = {
  year: 365,
  month: 365 / 12,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440,
};

/** `x` is `y` rounded to the digits that `x` has, and not by much: 300 is not 335. */
function rounds(x: number, y: number): boolean {
  if (Math.min(x, y) < 0.9 * Math.max(x, y)) return false;
  const digits = x.toExponential().split('e')[0]!.replace('.', '').length;
  return Number(y.toPrecision(Math.min(digits, 15))) === x;
}
