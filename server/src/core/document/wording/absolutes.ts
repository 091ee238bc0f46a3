/** Sentences with a word that allows no exception: `No member has ever vetoed the budget`. */
import type { Span } from '../../text/span';

const absoluteWord = /\b(?:ever|yet|so\s+far|never)\b/;

/** Whether the sentence means it is for those to say who read it whole. */
export function findAbsolutes(prose: string, sentences: readonly Span[]): readonly Span[] {
  if (!absoluteWord.test(prose)) return [];
  return sentences.filter((s) => absoluteWord.test(prose.slice(s.start, s.end)));
}
