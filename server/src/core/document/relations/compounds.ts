/** Frames in a compound: `the Iran-backed Houthis`, `a US-brokered truce between Israel and Lebanon`. */
import { compounds, type Entry } from '../../knowledge/relations/lexicon';
import { deedNouns } from '../../knowledge/relations/words';
import type { Found } from './found';
import { actorsAt, behindPreposition } from './search';
import type { Actors, SentenceView } from './sentence';

/** How far behind the participle the sufferer may stand, and the preposition before it. */
const nameReach = 3;
const phraseReach = 6;

export function findCompounds(view: SentenceView): Found[] {
  const found: Found[] = [];
  view.tokens.forEach((token, at) => {
    const entries = compounds.get(token.lower);
    const source = entries && isCompound(view, at) ? actorsAt(view, at - 2) : null;
    if (!entries || !source) return;
    for (const { frame, prepositions } of entries) {
      const target = prepositions ? ofDeed(view, at, { frame, prepositions }) : named(view, at);
      if (!target || target === source) continue;
      found.push({ frame, source, target, first: at, last: at + 1, sure: frame.sure! });
      break;
    }
  });
  return found;
}

/** `backed` of `Iran-backed`. */
export function isCompound({ tokens }: SentenceView, at: number): boolean {
  return compounds.has(tokens[at]!.lower) && /^[-–]$/.test(tokens[at - 1]?.lower ?? '');
}

/** Nothing but words of its name between: `the US-trained Somali army`. */
function named(view: SentenceView, at: number): Actors | null {
  for (let i = at + 1; i < view.tokens.length && i <= at + nameReach; i++) {
    const actors = actorsAt(view, i);
    if (actors) return actors;
    if (view.tokens[i]!.kind !== 'word' || deedNouns.has(view.tokens[i]!.lower)) return null;
  }
  return null;
}

/** `led` says what is done only by the noun behind it: `invasion of`, `operation in`, `sanctions against`. */
function ofDeed(
  view: SentenceView,
  at: number,
  { frame, prepositions }: Pick<Entry, 'frame' | 'prepositions'>,
) {
  const noun = ofType[frame.type];
  const { lower } = view.tokens[at + 1] ?? { lower: '' };
  const next = view.tokens[at + 2]?.lower ?? '';
  if (noun && !noun.test(lower) && !noun.test(next)) return null;
  return behindPreposition(view, at, prepositions!, phraseReach);
}

const ofType: Partial<Record<Found['frame']['type'], RegExp>> = {
  mediates:
    /^(?:talks|truce|ceasefire|cease-fire|deal|agreement|accord|negotiations|peace|dialogue|mediation|settlement|summit|pact)$/,
  mobilises: /^(?:operation|mission|intervention|campaign|force|deployment)$/,
  clashes: /^(?:invasion|bombing|occupation|war|strikes|airstrikes|offensive|attack)$/,
  sanctions: /^(?:sanctions|embargo|tariffs|boycott|blockade)$/,
};
