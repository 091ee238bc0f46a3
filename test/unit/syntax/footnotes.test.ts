/** Notes at the foot of a page, as a PDF leaves them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SourceLanguage } from '../../../server/src/core/syntax/block';
import { modelOf } from '../../support/paper';

const okafor = 'Chidi Okafor, Border Markets (Dakar: Baobab Press, 2021), p. 14.';
const haddad = 'Rita Haddad, “Rivers as Roads”, Journal of Sahel Studies, vol. 4 (2020), pp. 3–9.';

/** `3 Okafor, Border Markets`, for each note of the paper. */
function notesOf(text: string, language: SourceLanguage = 'plaintext'): readonly string[] {
  const { notes, text: paper } = modelOf(text, { language });
  return notes.map((n) => `${n.id} ${paper.slice(n).replace(/\s+/g, ' ').slice(0, 24)}`);
}

const first = 'The herds of the north moved in May.1 The road to the coast has been closed since 2022.2';
const second = 'Prices in the markets of the border rose by 12 per cent.3';

const found: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'below a rule, page after page',
    `${first}\n\n______\n1 ${okafor}\n2 ${haddad}\n\n\f${second}\n\n______\n3 Ibid.\n`,
    ['1 1 Chidi Okafor, Border M', '2 2 Rita Haddad, “Rivers a', '3 3 Ibid.'],
  ],
  [
    'without a rule, a paragraph each',
    `${first}\n\n1 ${okafor}\n\n2 ${haddad}\n\n${second}\n\n3 Ibid.\n`,
    ['1 1 Chidi Okafor, Border M', '2 2 Rita Haddad, “Rivers a', '3 3 Ibid.'],
  ],
  [
    'with stops behind their numbers, of raised marks',
    `Herds moved.¹ Roads were closed.²\n\n1. ${okafor}\n2. ${haddad}\n\nAid fell.\n`,
    ['1 1. Chidi Okafor, Border ', '2 2. Rita Haddad, “Rivers '],
  ],
  [
    'over two lines',
    `${first}\n\n1 Chidi Okafor, Border Markets\n(Dakar: Baobab Press, 2021), p. 14.\n2 ${haddad}\n\nAid fell.\n`,
    ['1 1 Chidi Okafor, Border M', '2 2 Rita Haddad, “Rivers a'],
  ],
  [
    'at the end of the paper, as a word processor saves them',
    `Herds moved.[1] Roads closed.[2] Aid fell.\n\n[1] ${okafor}\n\n[2] Ibid.\n`,
    ['1 [1] Chidi Okafor, Border', '2 [2] Ibid.'],
  ],
  [
    'that open with raised numbers',
    `Herds moved.¹ Roads closed.²\n\n¹ ${okafor}\n² Ibid.\n\nAid fell.\n`,
    ['1 ¹ Chidi Okafor, Border M', '2 ² Ibid.'],
  ],
  [
    'where one is lost',
    `Herds moved.1 Roads closed.2 Aid fell.3\n\n1 ${okafor}\n3 ${haddad}\n\nAid rose.\n`,
    ['1 1 Chidi Okafor, Border M', '3 3 Rita Haddad, “Rivers a'],
  ],
];

const none: readonly (readonly [string, string])[] = [
  [
    'a list whose numbers nothing in the text has',
    `The plan has two steps:\n\n1. Open the road.\n2. Close the camp.\n`,
  ],
  [
    'a list behind figures with a point',
    `Growth was 3.1 per cent, then 2.2.\n\n1. Open the road.\n2. Close the camp.\n`,
  ],
  [
    'a numbered list of references',
    `${first}\n\n1. Okafor C. Border markets. Sahel J. 2021;3:4-9.\n2. Haddad R. Rivers as roads. Sahel J. 2020;4:3-9.\n`,
  ],
  ['one under its heading', `${first}\n\nReferences\n\n1. ${okafor}\n2. ${haddad}\n\nAnnex\n\nAid fell.\n`],
  ['one line alone', `Herds moved.1\n\n1 ${okafor}\n`],
  ['numbers that begin in the middle', `Herds moved.7 Roads closed.8\n\n7 ${okafor}\n8 ${haddad}\n`],
  [
    'a quantity that opens a paragraph',
    `Roads closed.1 Herds moved.2\n\n1 million people fled.\n\n2 of them died.\n`,
  ],
];

describe('notes at the foot of a page', () => {
  for (const [name, text, notes] of found) test(name, () => assert.deepEqual(notesOf(text), notes));
  for (const [name, text] of none) test(`not: ${name}`, () => assert.deepEqual(notesOf(text), []));

  test('in Markdown, where the parser has taken them for a list', () => {
    assert.deepEqual(notesOf(`${first}\n\n1. ${okafor}\n2. ${haddad}\n\nAid fell.\n`, 'markdown'), [
      '1 Chidi Okafor, Border Mar',
      '2 Rita Haddad, “Rivers as ',
    ]);
  });

  test('in Markdown, where a conversion has kept the raised numbers', () => {
    const text = `Herds moved.<sup>1</sup> Roads closed.<sup>2</sup>\n\n<sup>1</sup> ${okafor}\n\n<sup>2</sup> Ibid.\n\nAid fell.\n`;
    const model = modelOf(text);
    assert.deepEqual(
      model.citations.map((c) => [c.form, c.text, ...c.links.map((l) => l.reference)]),
      [
        ['note', '<sup>1</sup>', 0],
        ['note', '<sup>2</sup>', 0],
      ],
    );
    assert.equal(model.works[0]!.csl.title, 'Border Markets');
  });

  test('those under a heading of their own are left to it', () => {
    assert.deepEqual(notesOf(`${first}\n\nNotes\n\n1 ${okafor}\n\n2 ${haddad}\n`), [
      '1 1 Chidi Okafor, Border M',
      '2 2 Rita Haddad, “Rivers a',
    ]);
  });

  const cut = `Introduction\n\nHerds moved.1 The ministry said that the road to the coast, which the floods had closed, would open once the\n\n______\n1 ${okafor}\n\nBorder Roads  3\n\fbridge had been mended.2 Nobody asked about the price of the bridge or of the road.\n\n______\n2 Ibid., p. 20.\n`;

  test('a sentence goes on behind them, and they are notes all the same', () => {
    const model = modelOf(cut, { language: 'plaintext' });
    const sentence = model.sentences.find((s) => model.text.slice(s).startsWith('The ministry'))!;
    assert.match(model.text.slice(sentence), /mended\.2$/);
    assert.deepEqual(
      model.notes.map((n) => [n.id, n.label]),
      [
        ['1', '1'],
        ['2', '2'],
      ],
    );
    assert.deepEqual(
      model.citations.map((c) => [c.form, c.text, ...c.links.map((l) => l.reference)]),
      [
        ['note', '1', 0],
        ['note', '2', 0],
      ],
    );
  });

  test('a note supports its sentence, and its own words claim nothing', () => {
    const model = modelOf(
      `${first}\n\n______\n1 ${okafor}\n2 In 2021, 30 per cent of the roads were closed.\n`,
      {
        language: 'plaintext',
      },
    );
    const told = model.claims.filter((c) => c.kind !== 'none').map((c) => [c.support, c.exempt]);
    assert.deepEqual(told.at(-1), ['none', 'a note']);
    const cited = modelOf('A.[^1]\n\n[^1]: In 2021, 30 per cent of the roads were closed (Okafor, 2021).\n');
    assert.equal(cited.claims.at(-1)!.exempt, 'a note');
    assert.ok(told.some(([support]) => support === 'sentence'));
  });
});

describe('a paragraph that ends in the number of a source', () => {
  const next =
    'The road to the coast, which the floods had closed, would open once the bridge had been mended.';
  const blocks = (end: string) =>
    modelOf(
      `Introduction\n\nHerds moved on from the river to the hills, and the ministry said so in ${end}\n\n${next}\n`,
      {
        language: 'plaintext',
      },
    ).blocks.filter((b) => b.block.kind === 'paragraph').length;

  for (const end of ['its report. 10', 'its report.12', 'its “long report.”3', 'its reports.1, 2'])
    test(`is whole: ${end}`, () => assert.equal(blocks(end), blocks('its report.')));
});
