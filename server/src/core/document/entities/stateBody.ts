/** Bodies of the state under their country's name: `Pakistan Army`, `Iranian Ministry of Foreign Affairs`. */
import { stateBodies } from '../../knowledge/gazetteer/wordlists';
import { type NameWord, startsUpper } from '../../knowledge/gazetteer/words';

/** Words between the country and the noun: `Supreme` of `Indian Supreme Court`. */
const modifiers = 3;
/** Words that an `of` or `for` may add: `of Agriculture`, `for Disease Control and Prevention`. */
const additions = 5;

/** One behind the last word of the body that begins with a country's name ending at `last`; `last` if none does. */
export function stateBodyEnd(words: readonly NameWord[], last: number): number {
  for (let i = last; i < words.length && i <= last + modifiers; i++) {
    const w = words[i]!;
    if (w.gap !== 'space' || !startsUpper(w)) return last;
    if (stateBodies.has(w.key)) return withAddition(words, i + 1);
  }
  return last;
}

function withAddition(words: readonly NameWord[], at: number): number {
  const link = words[at];
  if (link?.gap !== 'space' || (link.key !== 'of' && link.key !== 'for')) return at;
  let end = at;
  for (let i = at + 1; i < words.length && i <= at + additions; i++) {
    const w = words[i]!;
    if (w.gap !== 'space') break;
    if (startsUpper(w)) end = i + 1;
    else if (w.key !== 'and' && w.key !== 'the') break;
  }
  return end;
}
