/** `S said that T must withdraw`, `S insists that T should`: a demand in two clauses. */
import { verb } from '../../knowledge/relations/frame';
import type { Found } from './found';
import { actorsAt, groupStart } from './search';
import type { SentenceView } from './sentence';
import { subjectOf } from './subject';

const frame = verb('demands', 'must', 'Russia said that Sudan must return the helicopter. RUS>SDN', {
  sure: 0.75,
});
const duty: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
const saying =
  /^(?:said|says|declared|declares|insisted|insists|stated|states|stressed|announced|demanded|demands|argued|argues|reiterated|maintains|maintained|wants|told|added|warned)$/;

export function findDemands(view: SentenceView): Found[] {
  const found: Found[] = [];
  view.tokens.forEach((token, at) => {
    if (!duty.has(token.lower)) return;
    const target = actorsAt(view, groupStart(view, at) - 1);
    if (!target) return;
    const isThat = view.tokens[target.from - 1]?.lower === 'that';
    for (let i = target.first - 1; i >= 0 && i >= target.first - (isThat ? 14 : 6); i--) {
      if (!saying.test(view.tokens[i]!.lower)) continue;
      const source = subjectOf(view, i);
      if (source && source !== target)
        found.push({ frame, source, target, first: at, last: at + 1, sure: 0.75 });
      return;
    }
  });
  return found;
}
