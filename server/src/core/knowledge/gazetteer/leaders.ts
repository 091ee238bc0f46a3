/** Governments named by their head: `the Trump administration`, `the Modi government`. */
import leaders from './leaders.json';
import { nameWords } from './words';

/** Where the family name comes first or is not the last word. */
const familyFirst: ReadonlySet<string> = new Set('CHN TWN PRK KOR KHM MMR'.split(' '));

function surnameOf(name: string, country: string): string {
  const words = nameWords(name);
  return (familyFirst.has(country) ? words[0] : words[words.length - 1])?.key ?? '';
}

/** Family name (folded) → country; the earlier row keeps a shared name. */
export const leaderSurnames: ReadonlyMap<string, string> = new Map(
  [...leaders]
    .reverse()
    .flatMap(({ names, country }) =>
      country ? names.map((n) => [surnameOf(n, country), country] as const) : [],
    ),
);

export const governmentWords: ReadonlySet<string> = new Set([
  ...[
    'administration',
    'administrations',
    'government',
    'governments',
    'cabinet',
    'presidency',
    'premiership',
  ],
  ...['regime', 'ministry', 'coalition', 'team'],
]);
