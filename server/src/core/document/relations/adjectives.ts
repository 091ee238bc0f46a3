/** Adjective frames: `S is hostile to T`, `S, wary of T,`. */
import { adjectives } from '../../knowledge/relations/lexicon';
import type { Found } from './found';
import { behindPreposition } from './search';
import type { SentenceView } from './sentence';
import { subjectOf } from './subject';

export function findAdjectives(view: SentenceView): Found[] {
  const found: Found[] = [];
  view.tokens.forEach((token, at) => {
    for (const entry of adjectives.get(token.lower) ?? []) {
      if (!entry.prepositions!.has(view.tokens[at + 1]?.lower ?? '')) continue;
      const target = behindPreposition(view, at, entry.prepositions!, 1);
      const source = target && subjectOf(view, at);
      if (!source || source === target) continue;
      found.push({ frame: entry.frame, source, target, first: at, last: at + 1, sure: 0.75 });
      break;
    }
  });
  return found;
}
