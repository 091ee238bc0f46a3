/** The noun phrase behind a number: `representative offices`, `humanitarian aid`, `of the households`. */
import type { DateToken } from '../timeline/dateTokens';
import { countEnds, countedHeads } from './numberWords';

/** Longer phrases are no longer about the number. */
const longest = 4;

/** `text` is folded to lower case; `next` is the token behind the phrase. */
export function countedBehind(
  tokens: readonly DateToken[],
  i: number,
): { text: string; next: number } | null {
  let at = i;
  if (tokens[at]?.lower === '-') return null;
  if (tokens[at]?.lower === 'of' || tokens[at]?.lower === 'in') at++;
  while (['all', 'the', 'its', 'their', 'these', 'those'].includes(tokens[at]?.lower ?? '')) at++;
  const from = at;
  while (at < tokens.length && at - from < longest && belongs(tokens, at)) {
    at++;
    if (isHead(tokens, at - 1) && !(belongs(tokens, at) && isHead(tokens, at))) break;
  }
  while (at > from && tokens[at - 1]!.kind === 'sign') at--;
  if (at === from || (tokens[i]?.lower === 'in' && !isHead(tokens, at - 1))) return null;
  return {
    text: tokens
      .slice(from, at)
      .map((t) => t.lower)
      .join(' '),
    next: at,
  };
}

function belongs(tokens: readonly DateToken[], i: number): boolean {
  const token = tokens[i];
  if (token === undefined || token.kind === 'number') return false;
  if (token.kind === 'sign') return token.lower === '-' && token.glued && tokens[i + 1]?.glued === true;
  if (countEnds.has(token.lower) || token.lower.endsWith('ly')) return false;
  return !/^.{3,}ed$/.test(token.lower) || describes(tokens, i);
}

/** `17 armed groups`, `300 displaced families`; not `300 people displaced by floods`. */
function describes(tokens: readonly DateToken[], i: number): boolean {
  return tokens[i - 1]?.kind === 'number' && tokens[i + 1]?.kind === 'word' && isHead(tokens, i + 1);
}

/** A plural, or a noun that counts without one. */
function isHead(tokens: readonly DateToken[], i: number): boolean {
  const { lower } = tokens[i]!;
  return (
    countedHeads.has(lower) || (lower.length > 3 && lower.endsWith('s') && !/(?:ss|us|is|ous)$/.test(lower))
  );
}
