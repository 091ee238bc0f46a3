/** The words, numbers and signs of a prose, fine enough for dates: `28th` is `28` and `th`, `FY2023` is `fy` and `2023`. */
import { straighten } from '../../text/normalise';
import type { Span } from '../../text/span';

export interface DateToken extends Span {
  /** Lower case, quotes and dashes straightened. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'sign';
  /** True for a word that begins with a capital. */
  readonly capital: boolean;
  /** True where nothing stands between this token and the one before. */
  readonly glued: boolean;
}

const piece = /\p{L}+|\d+|\S/gu;

export function readDateTokens(prose: string): DateToken[] {
  const tokens: DateToken[] = [];
  let end = -1;
  for (const match of straighten(prose).matchAll(piece)) {
    const text = match[0];
    const start = match.index;
    const lower = text.toLowerCase();
    tokens.push({
      start,
      end: start + text.length,
      lower,
      kind: kindOf(text),
      capital: lower.charCodeAt(0) !== text.charCodeAt(0),
      glued: start === end,
    });
    end = start + text.length;
  }
  return tokens;
}

function kindOf(text: string): DateToken['kind'] {
  const first = text.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  return text.toLowerCase() !== text.toUpperCase() || text.length > 1 ? 'word' : 'sign';
}
