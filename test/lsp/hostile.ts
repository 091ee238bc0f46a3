/** Papers that nobody means to write and that come all the same; each must be read without harm. */

const reference = (i: number) =>
  `- Author${i}, A. (${1990 + (i % 30)}). *Title of work ${i}*. Dakar: Baobab Press.`;
const citations = (count: number) =>
  Array.from(
    { length: count },
    (_, i) => `Claim ${i} rose by ${i} per cent (Author${i}, ${1990 + (i % 30)}).`,
  );

export const hostile: Readonly<Record<string, string>> = {
  empty: '',
  'one line of 2 MB': 'Niger and France met (Okafor, 2021) and “agreed. '.repeat(42_000),
  'a sentence of 100 kB': `${'the river and the border and '.repeat(3600)}the end (Okafor, 2021).`,
  binary: Array.from({ length: 20_000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
  'CRLF and lone CR':
    '# Trade\r\n\r\nMarkets moved (Okafor, 2021).\r\rPrices rose.\r\n\r\n## References\r\n\r\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\r\n',
  'a byte order mark':
    '\uFEFF# Trade\n\nMarkets moved (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n',
  'unpaired surrogates': '\uD83D Niger \uDE00 expelled \uD800\uD800 France (Okafor\uDC00, 2021).\n'.repeat(
    200,
  ),
  '10,000 headings': Array.from({ length: 10_000 }, (_, i) => `${'#'.repeat(1 + (i % 6))} Section ${i}`).join(
    '\n',
  ),
  'unbalanced brackets': `${'('.repeat(20_000)}Okafor, 2021${'['.repeat(20_000)} “‘"«`,
  'unbalanced quotes': '“He said "that ‘we «left '.repeat(4000),
  'no references': citations(60).join(' '),
  '5,000 references': `${citations(40).join(' ')}\n\n## References\n\n${Array.from({ length: 5000 }, (_, i) => reference(i)).join('\n')}\n`,
  'an entry of 20 kB': `Markets moved (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). ${'Border markets after '.repeat(1000)}.\n`,
  'markup in names':
    'Prices rose (<script>alert(1)</script>, 2021; [x](javascript:alert(1)), 2020; `a` **b**, 2019).\n\n## References\n\n- <img src=x onerror=alert(1)>, A. (2021). [Click](command:workbench.action.quit) *me*.\n- **O](x)kafor**, C. (2020). `Border` | markets | <b>now</b>.\n',
  'control characters': 'Niger\u0000 and\u0007 France\u202E met\u200B (Okafor\u0085, 2021)\u2028.\n'.repeat(
    300,
  ),
  'right to left':
    'إيران والسعودية (2021) وقعتا اتفاقا. Iran and Saudi Arabia signed an agreement (Okafor, 2021). ישראל\n'.repeat(
      100,
    ),
  'front matter that never ends': `---\ntitle: x\n${'a: [\n'.repeat(2000)}`,
  'a table of everything': `| a | b |\n| - | - |\n${'| Niger (Okafor, 2021) | “x |\n'.repeat(2000)}`,
};

/** Files of a workspace's own actors that are none, or nearly. */
export const hostileActors: Readonly<Record<string, string>> = {
  empty: '',
  'no JSON': 'actors: Niger, “France”',
  'another shape': '[1, null, {"actors": []}]',
  'a list of everything':
    '{"actors": [null, 7, [], {}, {"name": ""}, {"name": 7}, {"name": "a", "kind": "planet", "names": {}}]}',
  'broken off': '{"actors": [{"name": "River Guard", "kind": "armed-group", "names": ["the Gua',
  'deeply nested': `{"actors": ${'['.repeat(200_000)}`,
  'braces without end': '{"a":'.repeat(100_000),
  'names that are words of the language':
    '{"actors": [{"name": "the", "names": ["and", "(", "\\ud800", "__proto__"]}]}',
  'a member of itself':
    '{"actors": [{"name": "A Union", "kind": "organisation", "members": ["A Union"], "country": "A Union"}]}',
  '3,000 actors': JSON.stringify({
    actors: Array.from({ length: 3000 }, (_, i) => ({ name: `Border Guard ${i}`, kind: 'armed-group' })),
  }),
  'a name of 100 kB': JSON.stringify({ actors: [{ name: 'Guard '.repeat(20_000) }] }),
  binary: Array.from({ length: 5000 }, (_, i) => String.fromCharCode((i * 7919) % 256)).join(''),
};
