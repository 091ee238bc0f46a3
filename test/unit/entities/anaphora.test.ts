/** Whom `both sides`, `the country`, `they` and `its` mean; and when nothing is said. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Discourse } from '../../../server/src/core/document/entities/entity';
import { discourseAfter } from '../../../server/src/core/document/entities/recognise';
import { emptyDiscourse } from '../../../server/src/core/document/entityFacts';
import { splitSentences } from '../../../server/src/core/syntax/sentences';
import { mentionsIn, plain, render } from './render';

function after(text: string, before: Discourse = emptyDiscourse): Discourse {
  return discourseAfter(mentionsIn(text, { before }), splitSentences(text), before);
}

describe('in one paragraph', () => {
  const rows = [
    '⟦PAK+ Pakistan⟧ and ⟦AFG+ Afghanistan⟧ fought. ⟦PAK&AFG+ Both sides⟧ lost.',
    '⟦PAK+ Pakistan⟧ met ⟦AFG+ Afghanistan⟧. Trade between ⟦PAK&AFG+ the two countries⟧ grew.',
    '⟦PAK+ Pakistan⟧ and ⟦AFG+ Afghanistan⟧ fought. ⟦PAK&AFG+ The two parties⟧ lost.',
    '⟦MLI+ Mali⟧, ⟦NER+ Niger⟧ and ⟦TCD+ Chad⟧ met. ⟦MLI&NER&TCD+ All three countries⟧ signed.',
    'The ⟦taliban+ Taliban⟧ took ⟦AFG the country⟧ in 2021.',
    '⟦IRN+ Iran⟧ spoke. The ⟦USA+ US⟧ withdrew from ⟦IRN the country⟧.',
    'The ⟦taliban+ Taliban⟧ rule. ⟦taliban+ They⟧ banned schools.',
    '⟦PAK+ Pakistan⟧ sent troops to ⟦PAK+ its⟧ border.',
    'The ⟦taliban+ Taliban⟧ moved. Nobody opposed ⟦taliban+ the group⟧.',
  ];
  for (const row of rows) test(row, () => assert.equal(render(plain(row)), row));
});

describe('silent where two could be meant', () => {
  const rows = [
    '⟦PAK+ Pakistan⟧ met ⟦IRN+ Iran⟧. It agreed.',
    '⟦PAK+ Pakistan⟧ met ⟦IRN+ Iran⟧ and their envoys left.',
    '⟦PAK+ Pakistan⟧ and ⟦AFG+ Afghanistan⟧ fought. It rained. It snowed. The two parties lost.',
    '⟦PAK+ Pakistan⟧ and ⟦AFG+ Afghanistan⟧ fought. ⟦IRN+ Iran⟧ watched. Both countries lost.',
    '⟦MLI+ Mali⟧, ⟦NER+ Niger⟧ and ⟦TCD+ Chad⟧ met. Both countries signed.',
    'They left the country where both sides of the border are poor.',
  ];
  for (const row of rows) test(row, () => assert.equal(render(plain(row)), row));
});

test('from one paragraph to the next', () => {
  const before = after('Pakistan and Afghanistan fought.');
  assert.deepEqual(before, { recent: ['AFG', 'PAK'], pair: ['PAK', 'AFG'] });
  assert.equal(render('Both sides lost.', { before }), '⟦PAK&AFG+ Both sides⟧ lost.');
  assert.equal(render('Women left the country.', { before }), 'Women left ⟦AFG the country⟧.');
});

test('at most four names are kept in mind, the latest first', () => {
  const { recent } = after('Iran, Iraq, Syria, Egypt and Chad met. Iran left.');
  assert.deepEqual(recent, ['IRN', 'TCD', 'EGY', 'SYR']);
});

test('a paragraph without names changes nothing', () => {
  const before: Discourse = { recent: ['FRA', 'MLI'], pair: ['FRA', 'MLI'] };
  assert.deepEqual(after('Nothing happened.', before), before);
});
