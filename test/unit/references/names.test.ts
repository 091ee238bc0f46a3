/** Names of an author field in the habits of reference lists. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNames } from '../../../server/src/core/document/references/names';

const read = (text: string, inverted = false) =>
  parseNames(text, { inverted })
    .map((n) =>
      n.literal !== undefined ? `{${n.literal}}` : [n.family, n.given, n.suffix].filter(Boolean).join(', '),
    )
    .join(' | ');

test('persons', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Okafor, C., & Lindqvist, P.', 'Okafor, C. | Lindqvist, P.'],
    ['Okafor C, Lindqvist P', 'Okafor, C | Lindqvist, P'],
    ['Barnes, Julian E., and Adam Goldman', 'Barnes, Julian E. | Goldman, Adam'],
    ['Yousaf, Farooq, and Jabeen, Moneeb', 'Yousaf, Farooq | Jabeen, Moneeb'],
    ['Weber, Max und Schmidt, Jana', 'Weber, Max | Schmidt, Jana'],
    ['Becker, Anna, Wolf, Karl und Braun, Eva', 'Becker, Anna | Wolf, Karl | Braun, Eva'],
    ['Fischer, Hans/Lang, Petra (Hrsg.)', 'Fischer, Hans | Lang, Petra'],
    ['Steinberg, Guido/Tull, Denis M.', 'Steinberg, Guido | Tull, Denis M.'],
    ['Fischer, Hans/Lang, Petra (Hg.', 'Fischer, Hans | Lang, Petra'],
    [
      'Akbari, Mahmood, Avet Gafurov, Alexander Shiklomanov, and Kabir Rasouli',
      'Akbari, Mahmood | Gafurov, Avet | Shiklomanov, Alexander | Rasouli, Kabir',
    ],
    ['Aguera y Arcas B, Fairhall AL', 'Aguera y Arcas, B | Fairhall, AL'],
    ['García y López', 'García | López'],
    ['Siqueira JS de, Fernandes R de', 'Siqueira, JS de | Fernandes, R de'],
    ['Pedro Júnior, M. J., Sentelhas, P. C.', 'Pedro Júnior, M. J. | Sentelhas, P. C.'],
    ['Lutz Kilian, M. P.', 'Kilian, Lutz | {M. P.}'],
    ['Biden, J. [@POTUS]', 'Biden, J.'],
    ['de la Cruz, J.; van der Berg, A.', 'de la Cruz, J. | van der Berg, A.'],
    ['Hill, J.', 'Hill, J.'],
  ];
  for (const [text, wanted] of rows) assert.equal(read(text), wanted, text);
});

test('bodies', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['Reuters', '{Reuters}'],
    ['Dawn', '{Dawn}'],
    ['World Bank', '{World Bank}'],
    ['UNAMA', '{UNAMA}'],
    ['Foreign, Commonwealth & Development Office', '{Foreign, Commonwealth & Development Office}'],
    ['Ministry of Health & World Bank', '{Ministry of Health} | {World Bank}'],
    ['Stiftung Wissenschaft und Politik', '{Stiftung Wissenschaft und Politik}'],
    ['SÃO PAULO (Estado)', '{SÃO PAULO (Estado)}'],
    ['National Cancer Institute (USA)', '{National Cancer Institute (USA)}'],
  ];
  for (const [text, wanted] of rows) assert.equal(read(text, true), wanted, text);
});
