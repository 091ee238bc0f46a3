/** Adjective frames: `S is hostile to T`, `S, wary of T,`. */
import { adjectives } from '../../knowledge/relations/lexicon';
import { conjunctions, copulas, isAdverb } from '../../knowledge/relations/words';
import type { Found } from './found';
import { actorsAt, behindPreposition } from './search';
import type { SentenceView } from './sentence';
import { subjectOf } from './subject';

export function findAdjectives(view: SentenceView): Found[] {
  const found: Found[] = [];
  view.tokens.forEach((token, at) => {
    for (const entry of adjectives.get(token.lower) ?? []) {
      if (!entry.prepositions!.has(view.tokens[at + 1]?.lower ?? '')) continue;
      if (!isSaidOf(view, at)) continue;
      const target = behindPreposition(view, at, entry.prepositions!, 1);
      const source = target && subjectOf(view, verbOf(view, at));
      if (!source || source === target) continue;
      found.push({ frame: entry.frame, source, target, first: at, last: at + 1, sure: 0.75 });
      break;
    }
  });
  return found;
}

/** The copula of which the adjective hangs: `grown` of `has grown impatient`; the adjective itself where it has none. */
function verbOf({ tokens }: SentenceView, at: number): number {
  let i = at - 1;
  while (i >= 0 && (isAdverb(tokens[i]!.text) || degrees.has(tokens[i]!.lower))) i--;
  return /^(?:grown|become|remained|been|grew|became)$/.test(tokens[i]?.lower ?? '') ? i : at;
}

/** Behind a copula, a comma or a name, with adverbs between; not `seen as hostile to`. */
function isSaidOf(view: SentenceView, at: number): boolean {
  let i = at - 1;
  while (i >= 0 && (isAdverb(view.tokens[i]!.text) || degrees.has(view.tokens[i]!.lower))) i--;
  const before = view.tokens[i]?.lower ?? ',';
  if (
    copulas.has(before) ||
    conjunctions.has(before) ||
    /^(?:,|\(|be|been|being|'s|feel|feels|felt|at|grown)$/.test(before)
  )
    return true;
  return i >= 0 && actorsAt(view, i) !== null;
}

const degrees: ReadonlySet<string> = new Set(
  'more less most very not too quite so rather far even no'.split(' '),
);
