/** Numbers as written, in digits or words, with their multiplier: `190, 000`, `1.9 million`, `$3.8bn`, `twenty-five`. */
import type { DateToken } from '../timeline/dateTokens';
import { multipliers, numberWords, spokenMultipliers } from './numberWords';

/** `first` to `next` are token indices. `inWords` tells `twelve` from `12`. */
export interface Numeral {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly inWords: boolean;
}

export function numeralAt(tokens: readonly DateToken[], i: number): Numeral | null {
  const read = digitsAt(tokens, i) ?? wordsAt(tokens, i);
  return read && multiplied(tokens, read);
}

/** `1,234`, `190, 000`, `1 234` (narrow or no-break space straightened), `3.8`, `12`. */
function digitsAt(tokens: readonly DateToken[], i: number): Numeral | null {
  const token = tokens[i];
  if (token?.kind !== 'number') return null;
  let text = token.lower;
  let next = i + 1;
  if (text.length <= 3) {
    for (let step = groupStep(tokens, next); step > 0; step = groupStep(tokens, next)) {
      text += tokens[next + step - 1]!.lower;
      next += step;
    }
  }
  if (tokens[next]?.lower === '.' && tokens[next]!.glued && isGluedNumber(tokens, next + 1)) {
    text += `.${tokens[next + 1]!.lower}`;
    next += 2;
  }
  return text.length > 15 ? null : { first: i, next, value: Number(text), inWords: false };
}

/** How many tokens a group of three digits takes: a comma and the digits, or the digits alone; 0 where none follows. */
function groupStep(tokens: readonly DateToken[], i: number): number {
  const sign = tokens[i];
  if (sign?.lower === ',' && sign.glued && isGroup(tokens[i + 1]) && tokens[i + 1]!.start - sign.end <= 1)
    return 2;
  return isGroup(sign) && !sign!.glued && sign!.start === (tokens[i - 1]?.end ?? 0) + 1 ? 1 : 0;
}

function isGroup(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && token.end - token.start === 3;
}

function isGluedNumber(tokens: readonly DateToken[], i: number): boolean {
  return tokens[i]?.kind === 'number' && tokens[i]!.glued;
}

/** `twelve`, `twenty-five`, `a dozen`; `one` alone counts nothing. */
function wordsAt(tokens: readonly DateToken[], i: number): Numeral | null {
  const word = tokens[i]?.lower ?? '';
  if (word === 'dozen') return { first: i, next: i + 1, value: 12, inWords: true };
  const value = numberWords.get(word);
  if (value === undefined) return null;
  const small =
    value >= 20 && tokens[i + 1]?.lower === '-' ? numberWords.get(tokens[i + 2]?.lower ?? '') : undefined;
  if (small !== undefined && small > 0 && small < 10)
    return { first: i, next: i + 3, value: value + small, inWords: true };
  return { first: i, next: i + 1, value, inWords: true };
}

/** `1.9 million`, `3.8bn`, `two hundred thousand`. */
function multiplied(tokens: readonly DateToken[], n: Numeral): Numeral {
  const token = tokens[n.next];
  const factor = multipliers.get(token?.lower ?? '');
  if (!token || factor === undefined || !(token.glued || spokenMultipliers.has(token.lower))) return n;
  if (token.glued && n.inWords) return n;
  const made = { ...n, next: n.next + 1, value: n.value * factor };
  return factor === 100 || factor === 1000 ? multiplied(tokens, made) : made;
}
