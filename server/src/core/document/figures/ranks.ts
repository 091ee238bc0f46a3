/** Places in an order of rank: `the second-largest exporter`, `the largest donor`, `ranks 45th`. */
import type { FigureMention } from './figures';

const ordinals: readonly string[] =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

const superlatives =
  'largest|biggest|smallest|highest|lowest|longest|shortest|tallest|deepest|richest|poorest|strongest|fastest|oldest|busiest';

/** `second-largest`, `third most populous`, `2nd largest`, `ranks 45th`, `largest`. */
const ranked = new RegExp(
  `\\b(?:(?:(${ordinals.join('|')})|(\\d{1,3})(?:st|nd|rd|th))[- ](${superlatives}|most [a-z]{3,20})|(?:ranks|ranked|rank) (\\d{1,3})(?:st|nd|rd|th)|(?<=\\bthe |'s )(${superlatives}))\\b`,
  'g',
);

/** `one of the largest`, `among the poorest`, `the two largest`: no single place. */
const several = /\b(?:of|among|amongst|amid) (?:the |\w{1,30}'s )?$/;

/** In document order. `lower` is in lower case, white space as blanks; `unit` names the order (`rank largest`). */
export function recogniseRanks(lower: string): readonly FigureMention[] {
  return [...lower.matchAll(ranked)].flatMap((found) => {
    const [text, word, digits, order, place, alone] = found;
    if (several.test(lower.slice(Math.max(0, found.index - 40), found.index))) return [];
    const value = word ? ordinals.indexOf(word) + 1 : Number(digits ?? place ?? 1);
    return [
      {
        start: found.index,
        end: found.index + text.length,
        value,
        unit: `rank ${order ?? alone ?? ''}`.trim(),
        counted: null,
        approximate: false,
        inWords: word !== undefined || alone !== undefined,
      },
    ];
  });
}

export function isRank({ unit }: FigureMention): boolean {
  return unit?.startsWith('rank') === true;
}
