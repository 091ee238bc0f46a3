/** Words and punctuation of a prose string. */
import type { Span } from '../text/span';

/** `text` as written (quotes straightened), `lower` folded to lower case; a possessive `'s` is its own token. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'punctuation';
}

/** The tokens of a prose string, in order; relative to it. */
export function tokenise(_prose: string): readonly Token[] {
  return [];
}
