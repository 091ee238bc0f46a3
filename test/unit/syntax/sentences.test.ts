import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitSentences } from '../../../server/src/core/syntax/sentences';

/** `¦` stands between the sentences expected. */
function check(marked: string): void {
  const expected = marked.split('¦').map((s) => s.trim());
  const prose = marked.replaceAll('¦', '');
  assert.deepEqual(
    splitSentences(prose).map((s) => prose.slice(s.start, s.end)),
    expected,
  );
}

describe('a sentence ends', () => {
  for (const text of [
    'The council met. ¦ It agreed.',
    'Was it late? ¦ Yes! ¦ It was.',
    'He said “we wait.” ¦ Then he left.',
    'The deal failed (Thomas, 2026) . ¦ As of mid-2025 it ended.',
    'It ended.1 ¦ Next came the rest.',
    'It ended. [4] [5] ¦ Next came the rest.',
    'It ended. (Smith, 2020). ¦ The next began.',
    'It met in the U.S. ¦ The next day it left.',
    'Firms, banks etc. ¦ They all left.',
    'The forces left in 2021. ¦ 42 offices remain.',
    'It ended in  fact . ¦ Next came the rest.',
    'El acuerdo terminó. ¦ ¿Quién lo firmó?',
  ]) {
    test(text, () => check(text));
  }
});

describe('a sentence goes on', () => {
  for (const text of [
    'Dr. Tariq met Gen. Votel and Prof. K. Khan on Feb. 3.',
    'Tariq et al. (2020) and Song et al. agree, cf. Coll 2018, p. 3, vol. 2, no. 4.',
    'About 3.8 billion dollars, i.e. half, went to the U.N. mission.',
    'J. K. Galbraith wrote to A. Smith.',
    'During the tenure of the Afghan\n\nTaliban the council met.',
    'It paid (see p. 4. of the annex) the price.',
    '2.1. Relations with Iran',
    'Figure 1. Exports of the region',
    'Paul Stern (b. March 1960, d. 1999) led it.',
    'The levy (approx. 4 per cent) rose… and fell.',
    // As the prose of `Trade fell (Okafor *et al*. Delta Press) and **cf**. Hale.` has it.
    'Trade fell, as Okafor  et al . Tables 3 and 4 show, and   cf  . Hale.',
    'La ley, pág. 4, del art. 3 y la Res. 1325 del núm. 2.',
  ]) {
    test(text, () => check(text));
  }
});

test('spans cover the sentences and nothing around them', () => {
  assert.deepEqual(splitSentences('  One.  Two. \n'), [
    { start: 2, end: 6 },
    { start: 8, end: 12 },
  ]);
  assert.deepEqual(splitSentences(' \n '), []);
});

test('hostile texts are read in linear time and lose nothing', () => {
  for (const text of [
    'a'.repeat(200_000),
    '. '.repeat(50_000),
    '(. '.repeat(50_000),
    'A.'.repeat(50_000),
    '\ud800. \udc00',
  ]) {
    const sentences = splitSentences(text);
    const shown = sentences.map((s) => text.slice(s.start, s.end)).join('');
    assert.equal(shown.replace(/\s/g, ''), text.replace(/\s/g, ''));
  }
});
