/** Quantities in running text: what is counted, in which unit. List, section and note numbers are none. */
import { type Span, shiftSpan } from '../../text/span';
import type { DateMention } from '../timeline/dates';
import { type DateToken, readDateTokens } from '../timeline/dateTokens';
import { numberedThings } from '../timeline/months';
import { countedBehind } from './counted';
import { approximators, currencies, dollars, fractions, labels, units } from './numberWords';
import { type Numeral, numeralAt } from './numerals';

/** `over $3.8 billion humanitarian aid`: value 3.8e9, unit `USD`, counted `humanitarian aid`, approximate. */
export interface FigureMention extends Span {
  readonly value: number;
  /** ISO 4217, `percent`, `percentage points`, `share` (of `two-thirds`), a measure (`km`, `year`), or null. */
  readonly unit: string | null;
  /** The noun phrase counted, folded (`representative offices`), null where none follows. */
  readonly counted: string | null;
  readonly approximate: boolean;
  /** Written as a word (`twelve`), which alone seldom needs a source. */
  readonly inWords: boolean;
}

/** What a reader of tokens found: token indices, `next` exclusive. */
interface Quantity extends Numeral {
  readonly unit: string | null;
}

/** In document order; numbers that belong to a date are none. */
export function recogniseFigures(prose: string, dates: readonly DateMention[]): readonly FigureMention[] {
  const tokens = readDateTokens(prose);
  const found: FigureMention[] = [];
  let date = 0;
  for (let i = 0; i < tokens.length; ) {
    while (date < dates.length && dates[date]!.end <= tokens[i]!.start) date++;
    const inDate = date < dates.length && dates[date]!.start <= tokens[i]!.start;
    const read = inDate ? null : quantityAt(tokens, i);
    if (read) found.push(mention(tokens, read));
    i = read ? read.next : i + 1;
  }
  return found;
}

function quantityAt(tokens: readonly DateToken[], i: number): Quantity | null {
  const fraction = fractionAt(tokens, i);
  if (fraction) return fraction;
  const numeral = numeralAt(tokens, i);
  if (!numeral || isLabel(tokens, numeral)) return null;
  const unit = currencyBefore(tokens, i) ?? unitBehind(tokens, numeral.next);
  if (unit)
    return {
      ...numeral,
      first: numeral.first - unit.before,
      next: numeral.next + unit.behind,
      unit: unit.name,
    };
  if (numeral.inWords && numeral.value < 2) return null;
  return tokens[numeral.next]?.glued && tokens[numeral.next]!.kind !== 'sign'
    ? null
    : { ...numeral, unit: null };
}

/** `two-thirds of`, `three quarters of`, `a quarter of`, `half of`, `one in five`. */
function fractionAt(tokens: readonly DateToken[], i: number): Quantity | null {
  const above = numeralAt(tokens, i);
  const top =
    above?.inWords && above.value < 10
      ? above.value
      : tokens[i]?.lower === 'a' || tokens[i]?.lower === 'half'
        ? 1
        : null;
  if (top === null || top === 0) return null;
  const at = tokens[i]?.lower === 'half' ? i : tokens[i + 1]?.lower === '-' ? i + 2 : i + 1;
  if (tokens[at]?.lower === 'in' && above?.inWords) {
    const below = numeralAt(tokens, at + 1);
    return below && below.value > top && below.value <= 1000 && below.next === at + 2
      ? { first: i, next: below.next, value: top / below.value, unit: 'share', inWords: true }
      : null;
  }
  const denominator = fractions.get(tokens[at]?.lower ?? '');
  if (denominator === undefined || tokens[at + 1]?.lower !== 'of') return null;
  return { first: i, next: at + 1, value: top / denominator, unit: 'share', inWords: true };
}

/** `H.R. 5376`, `S. 2312`, `S. Res. 12`, `H. Con. Res. 5`; not `the U.S. 40 years ago`. */
function isBill(tokens: readonly DateToken[], first: number): boolean {
  if (tokens[first - 1]?.lower !== '.') return false;
  const letter = tokens[first - 2]?.lower;
  const stop = tokens[first - 3]?.lower === '.';
  if (letter === 'res') return stop;
  if (letter === 's') return !stop;
  return letter === 'r' && stop && tokens[first - 4]?.lower === 'h';
}

/** `F-16`, `9/11`, `10:30`, `Table 2`, `No. 7`, `28th`, `(1)`, `2.` at the start, `G20`. */
function isLabel(tokens: readonly DateToken[], n: Numeral): boolean {
  if (n.inWords) return false;
  const before = tokens[n.first - 1];
  const behind = tokens[n.next];
  const glued = tokens[n.first]!.glued;
  if (before && glued && tiedSign(tokens, n.first)) return true;
  if (before?.lower === '§' || isBill(tokens, n.first)) return true;
  const word = before?.lower === '.' ? tokens[n.first - 2] : before;
  if (word && !glued && (numberedThings.has(word.lower) || labels.has(word.lower)))
    return word.lower !== 'numbers' || countedBehind(tokens, n.next) === null;
  if (
    behind?.glued &&
    (behind.lower === 'st' || behind.lower === 'nd' || behind.lower === 'rd' || behind.lower === 'th')
  )
    return true;
  if (behind?.glued && '/:_='.includes(behind.lower) && tokens[n.next + 1]?.kind === 'number') return true;
  if (behind?.glued && behind.kind === 'sign' && '.)'.includes(behind.lower) && n.first <= 1) return true;
  return (
    before !== undefined &&
    behind !== undefined &&
    '([{'.includes(before.lower) &&
    ')]}'.includes(behind.lower)
  );
}

/** A sign or letter that ties the number to a name, an address or another number before it. */
function tiedSign(tokens: readonly DateToken[], i: number): boolean {
  const before = tokens[i - 1]!;
  if (before.kind === 'word') return !currencies.has(before.lower);
  if ('/.:@#=_\\^*'.includes(before.lower)) return true;
  return before.lower === '-' && before.glued && tokens[i - 2]?.kind === 'word';
}

interface UnitPart {
  readonly name: string;
  /** Tokens before and behind the number that belong to the unit. */
  readonly before: number;
  readonly behind: number;
}

/** `$`, `US$`, `EUR`, `USD`. */
function currencyBefore(tokens: readonly DateToken[], i: number): UnitPart | null {
  const at = tokens[i - 1]?.lower === '\\' ? i - 2 : i - 1;
  const sign = tokens[at]?.lower ?? '';
  const code = currencies.get(sign);
  if (code === undefined || !(sign.length === 1 || sign.length === 3)) return null;
  const country = sign === '$' && tokens[at]?.glued ? dollars.get(tokens[at - 1]?.lower ?? '') : undefined;
  return { name: country ?? code, before: i - at + (country ? 1 : 0), behind: 0 };
}

/** `%`, `per cent`, `percentage points`, `euros`, `km`, `-year`. */
function unitBehind(tokens: readonly DateToken[], i: number): UnitPart | null {
  const at = tokens[i]?.lower === '-' && tokens[i]!.glued ? i + 1 : i;
  const word = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  const behind = (name: string, count: number) => ({ name, before: 0, behind: at - i + count });
  if (word === '%' || word === 'percent') return behind('percent', 1);
  if (word === 'per' && next === 'cent') return behind('percent', 2);
  if (word === 'percentage' && next.startsWith('point')) return behind('percentage points', 2);
  const singular = word.endsWith('s') && word.length > 3 && word !== 'times' ? word.slice(0, -1) : word;
  const money = word.length > 2 ? (currencies.get(singular) ?? currencies.get(word)) : undefined;
  if (money) return behind(money, 1);
  const unit = units.get(singular) ?? units.get(word);
  return unit === undefined || (word.length === 1 && !tokens[at]!.glued) ? null : behind(unit, 1);
}

function mention(tokens: readonly DateToken[], q: Quantity): FigureMention {
  const counted = measuresTime(q.unit) ? null : countedBehind(tokens, q.next);
  const last = counted ? counted.next : q.next;
  const cue = tokens[q.first - 1]?.lower === 'a' ? tokens[q.first - 2] : tokens[q.first - 1];
  return {
    start: tokens[q.first]!.start,
    end: tokens[last - 1]!.end,
    value: q.value,
    unit: q.unit,
    counted: counted?.text ?? null,
    approximate:
      approximators.has(cue?.lower ?? '') && !(cue!.lower === 'to' && tokens[q.first - 2]?.lower !== 'up'),
    inWords: q.inWords,
  };
}

/** `a 20-year long war`: nothing is counted but time. */
function measuresTime(unit: string | null): boolean {
  return unit !== null && /^(?:year|month|week|day|hour|minute|times)$/.test(unit);
}

export function shiftFigure(f: FigureMention, delta: number): FigureMention {
  return { ...f, ...shiftSpan(f, delta) };
}
