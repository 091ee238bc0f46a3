/** Words and punctuation of a prose string. */
import { straighten } from '../text/normalise';
import type { Span } from '../text/span';

/** `text` as written (quotes straightened), `lower` folded to lower case; a possessive `'s` is its own token. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

/** `U.S.`, `1,200.5`, `don't`, `O'Neill`, `'s`, and any other mark by itself; a hyphen parts two words. */
const pattern =
  /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:'(?!s\b)\p{L}[\p{L}\p{M}]*)*|'s\b|[^\s]/gu;
const startsWord = /^[\p{L}\p{M}]|^'s$/u;
const startsNumber = /^\p{N}/u;

/** The tokens of a prose string, in order; relative to it. */
export function tokenise(prose: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of straighten(prose).matchAll(pattern)) {
    const text = match[0];
    const kind = startsNumber.test(text) ? 'number' : startsWord.test(text) ? 'word' : 'punctuation';
    tokens.push({
      start: match.index,
      end: match.index + text.length,
      text,
      lower: text.toLowerCase(),
      kind,
    });
  }
  return tokens;
}
