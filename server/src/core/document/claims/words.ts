/** The words of a sentence, and phrase lists turned into one linear pattern each. */
import { blankedPart, straighten } from '../../text/normalise';
import type { Span } from '../../text/span';

/** One sentence as the readers of claims see it: straightened, its words in lower case, citations blanked. */
export interface SentenceText {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  readonly words: readonly string[];
}

const word = /[\p{L}\d]+(?:['-][\p{L}\d]+)?/gu;

export function readSentence(prose: string, sentence: Span, citations: readonly Span[]): SentenceText {
  const text = straighten(blankedPart(prose, sentence, citations)).replace(/\s/g, ' ');
  const lower = text.toLowerCase();
  return { span: sentence, text, lower, words: lower.match(word) ?? [] };
}

/** A pattern that finds any of the phrases between word boundaries; of two that begin alike, the longer one. */
export function phrasePattern(phrases: readonly string[]): RegExp {
  return new RegExp(`\\b${alternatives(phrases)}\\b`);
}

/** Phrases by their first word, so that no word of the text is read once for each of them. */
function alternatives(phrases: readonly string[]): string {
  const rests = new Map<string, string[]>();
  for (const phrase of phrases) {
    const [first, ...rest] = phrase.split(' ');
    rests.set(first!, [...(rests.get(first!) ?? []), rest.join(' ')]);
  }
  const branches = [...rests].map(([first, all]) => {
    const longer = all.filter((rest) => rest !== '');
    if (longer.length === 0) return first;
    return `${first}(?: {1,3}${alternatives(longer)})${longer.length < all.length ? '?' : ''}`;
  });
  return `(?:${branches.sort((a, b) => b!.length - a!.length).join('|')})`;
}

/** The first place of a pattern in the sentence, in the coordinates of the block. */
export function placeOf(pattern: RegExp, s: SentenceText): Span | null {
  const match = pattern.exec(s.lower);
  return match && { start: s.span.start + match.index, end: s.span.start + match.index + match[0].length };
}
