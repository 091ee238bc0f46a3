/** Citations by number: each form with the entries it leads to, and what only looks like one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../support/paper';

const names = ['Okafor', 'Hale', 'Moyo', 'Bell', 'Abe', 'Diallo', 'Sow', 'Park', 'Zinsou', 'Traore'];
const listOf = (count: number, marker: (n: number) => string) =>
  `\n\n## References\n\n${names
    .slice(0, count)
    .map((name, i) => `${marker(i + 1)}${name} B. On roads and rivers ${i}. Sahel J. 20${10 + i};3:4-9.`)
    .join('\n')}\n`;
const list = listOf(10, (n) => `${n}. `);

/** `text:1,2`: each citation as written, and the numbers of the entries it leads to. */
function cited(text: string, references = list): readonly string[] {
  const { citations } = modelOf(text + references);
  return citations
    .filter((c) => c.form === 'numeric')
    .map((c) => `${c.text}→${c.links.map((l) => (l.reference === null ? '?' : l.reference + 1)).join(',')}`);
}

const forms: readonly (readonly [string, string, readonly string[]])[] = [
  ['brackets', 'Trade fell [1, 3].', ['[1, 3]→1,3']],
  ['a range', 'Trade fell [1–3,5].', ['[1–3,5]→1,2,3,5']],
  ['a range of brackets', 'Trade fell [2]–[4], then rose.', ['[2]–[4]→2,3,4']],
  ['“and”', 'Trade fell [1, 2 and 4].', ['[1, 2 and 4]→1,2,4']],
  ['an introduction', 'Trade fell [see 1, 3].', ['[see 1, 3]→1,3']],
  ['pages', 'Trade fell [2, pp. 3–4; 5].', ['[2, pp. 3–4; 5]→2,5']],
  ['escaped brackets', 'Trade fell \\[1\\].', ['[1\\]→1']],
  ['a bracket that is never closed', 'Trade fell [4,[5][6].', ['[4,→4', '[5]→5', '[6]→6']],
  ['a link into the list', 'Trade fell [2](#ref-2).', ['2→2']],
  ['a linked number in brackets', 'Trade fell [[3]](#ref-3).', ['[3]→3']],
  ['raised, HTML', 'Trade fell.<sup>1,2</sup>', ['<sup>1,2</sup>→1,2']],
  ['raised, with brackets', 'Trade fell.<sup>[4]</sup>', ['<sup>[4]</sup>→4']],
  ['raised, a range in two', 'Trade fell.<sup>3</sup>–<sup>5</sup>', ['<sup>3</sup>–<sup>5</sup>→3,4,5']],
  ['raised, Pandoc', 'Trade fell^2^ and ^[3,4]^.', ['^2^→2', '^[3,4]^→3,4']],
  ['raised, LaTeX', 'Trade fell\\textsuperscript{3-5}.', ['\\textsuperscript{3-5}→3,4,5']],
  ['raised, Unicode', 'Trade fell.¹ Salt rose³⁻⁵ again.', ['¹→1', '³⁻⁵→3,4,5']],
  ['the word', 'Trade fell (refs 2, 3), as ref. 4 says.', ['refs 2, 3→2,3', 'ref. 4→4']],
  ['beside a name with its year', 'Trade fell (see Bell 2013 [4]; Abe 2014 [5]).', ['[4]→4', '[5]→5']],
  [
    'round brackets as the habit of the paper',
    'Trade fell (1). Salt rose ( 2, 3 ), and gold too (4–6).',
    ['(1)→1', '( 2, 3 )→2,3', '(4–6)→4,5,6'],
  ],
  [
    'round numbers of equations',
    'Trade fell [1–4]. Put x in (1) and y in (2). Hence (3), and so on [5, 6].',
    ['[1–4]→1,2,3,4', '[5, 6]→5,6'],
  ],
  ['set down before a stop', 'Markets moved the salt 1,2 , and prices rose.', ['1,2→1,2']],
  ['an exponent that was set down', 'It was 12.8 gC/m 2 , then 3.9 gC/m 2 . R² = 0.6.', []],
  [
    'set down behind further authors',
    'Okafor et al., 3 salt, and Hale *et al*.4 say so. Moyo et al. 2 agree.',
    ['3→3', '4→4', '2→2'],
  ],
  ['a year behind further authors', 'Okafor et al. 2019 say so.', []],
  ['set down at the end of a paragraph', 'Trade fell in the network. 3\n\nSalt rose.', ['3→3']],
  ['set down behind brackets', 'Trade fell [1][2]3, then rose.', ['[1]→1', '[2]→2', '3→3']],
  ['set down behind a formula', 'They use VOSO4,1,2 this time, and PM2,5 too.', ['1,2→1,2']],
  ['a quantity before a stop', 'They surveyed 80 . Then they left.', []],
];

describe('citations by number', () => {
  for (const [name, text, expected] of forms) test(name, () => assert.deepEqual(cited(text), expected));

  test('the locator belongs to its number', () => {
    const [c] = modelOf(`Trade fell [2, pp. 3–4; 5].${list}`).citations;
    assert.deepEqual(
      c!.works.map((w) => w.locator && [w.locator.label, w.locator.value]),
      [['page', '3-4'], null],
    );
  });

  test('works inside a range stand at its dash alone', () => {
    const text = 'Trade fell [2]–[4].';
    const [c] = modelOf(text + list).citations;
    assert.deepEqual(
      c!.works.map((w) => text.slice(w.start, w.end)),
      ['2', '–', '4'],
    );
  });

  test('a number that the list lacks is reported in brackets only', () => {
    assert.deepEqual(cited('Trade fell [12]. It covers the whole area 850 . It is large.'), ['[12]→?']);
  });
});

describe('numbers that close a gap of the numbering', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'between two citations',
      'Trade fell [1,2]. Roads cross the surface 3,4 and lead on. Gold rose [5].',
      ['[1,2]→1,2', '3,4→3,4', '[5]→5'],
    ],
    [
      'glued to the word',
      'Trade fell [1,2]. The data3 and words tell. Gold rose [4].',
      ['[1,2]→1,2', '3→3', '[4]→4'],
    ],
    [
      'no gap',
      'Trade fell [1,2]. They counted events 3 and left. Salt rose [3], gold too [4].',
      ['[1,2]→1,2', '[3]→3', '[4]→4'],
    ],
    [
      'a quantity in a gap',
      'Trade fell [1,2]. They saw 3 markets, and at least 3 or more. Gold rose [5].',
      ['[1,2]→1,2', '[5]→5'],
    ],
    [
      'the number of a figure in a gap',
      'Trade fell [1,2]. It is shown in Figure 3 and below. Gold rose [5].',
      ['[1,2]→1,2', '[5]→5'],
    ],
    [
      'a list in another order than that of the text',
      'Trade fell [9,4]. Salt fell [7]. They name events 5 and more. Gold rose [2], tin [1], zinc [8].',
      ['[9,4]→9,4', '[7]→7', '[2]→2', '[1]→1', '[8]→8'],
    ],
    [
      'a repetition, in a paper that sets its numbers down',
      'Trade fell in the south 1 , and in the north 2 . Roads cross the surface 3,4 and lead on. Salt fell in towns 1,3 and ports.',
      ['1→1', '2→2', '3,4→3,4', '1,3→1,3'],
    ],
    [
      'a whole gap, in such a paper, before words that may be counted',
      'There are towns, 1 ports, 2 roads (old), 3 and rivers. Salt fell 4 , and gold 5 , and tin 6 .',
      ['1→1', '2→2', '3→3', '4→4', '5→5', '6→6'],
    ],
    [
      'a gap that is not filled in order',
      'There are towns, 2 ports and 3 roads. Salt fell 4 , and gold 5 , and tin 6 .',
      ['4→4', '5→5', '6→6'],
    ],
    [
      'a whole gap in a paper that writes brackets',
      'There are towns, 1 ports, 2 roads. Salt fell [3], and gold [4], and tin [5].',
      ['[3]→3', '[4]→4', '[5]→5'],
    ],
    [
      'a repetition where sources are named',
      'Salt fell 1 , and gold 2 , and tin 3 , as described 2 for salt (reviewed in 3 ). They sold 2 and left.',
      ['1→1', '2→2', '3→3', '2→2', '3→3'],
    ],
    [
      'a repetition behind a word that ends in a number, not behind a number',
      'Salt fell 1 , and gold 2 , and tin 3 , as in COP26 2 , and 60 3 , too.',
      ['1→1', '2→2', '3→3', '2→2'],
    ],
  ];
  for (const [name, text, expected] of rows) test(name, () => assert.deepEqual(cited(text), expected));

  test('nothing without a numbered list', () => {
    const bullets = listOf(10, () => '- ');
    assert.deepEqual(cited('Trade fell 1,2 and rose. Salt fell 3 and gold.', bullets), []);
  });
});

describe('the numbers of the entries', () => {
  const numbers = (references: string) => modelOf(`Trade fell.${references}`).referenceIndex.numbers.join();
  test('a list that Markdown counts', () => assert.equal(numbers(listOf(4, () => '1. ')), '1,2,3,4'));
  test('in brackets, without a blank', () => assert.equal(numbers(listOf(3, (n) => `\n[${n}]`)), '1,2,3'));
});
