/** Which works answer to what was typed: all words, in any field, each with at most a few letters wrong. */
import Fuse from 'fuse.js';
import type { CitationChoice } from '../../server/src/protocol/types';

const keys = [
  { name: 'label', weight: 3 },
  { name: 'description', weight: 2 },
  { name: 'detail', weight: 1 },
];

export function findChoices(choices: readonly CitationChoice[], query: string): readonly CitationChoice[] {
  const words = query.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return choices;
  const ranks = new Map(choices.map((choice) => [choice, 0]));
  for (const word of words) {
    const found = searchWord([...ranks.keys()], word);
    for (const choice of [...ranks.keys()]) {
      const score = found.get(choice);
      if (score === undefined) ranks.delete(choice);
      else ranks.set(choice, (ranks.get(choice) ?? 0) + score);
    }
  }
  return [...ranks].sort(([, a], [, b]) => a - b).map(([choice]) => choice);
}

/** The choices that have the word, with how far off it is (0: not at all). */
function searchWord(choices: readonly CitationChoice[], word: string): Map<CitationChoice, number> {
  const fuse = new Fuse(choices, {
    keys,
    threshold: 0.34,
    ignoreLocation: true,
    includeScore: true,
    ignoreDiacritics: true,
  });
  return new Map(fuse.search(word).map(({ item, score }) => [item, score ?? 0]));
}
