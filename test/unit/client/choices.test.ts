import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findChoices } from '../../../client/src/choices';

const choice = (label: string, detail: string) => ({
  label,
  description: 'cited 2 times',
  detail,
  insertText: `(${label})`,
});
const choices = [
  choice('Okafor & Lindqvist, 2024', 'Border markets after the embargo'),
  choice('Traoré, 2022', 'Mali and the common market'),
  choice('Diallo, 2023', 'Five days in July: how the guard took Niamey'),
];

describe('Insert Citation', () => {
  for (const [query, first] of [
    ['okafor', 'Okafor & Lindqvist, 2024'],
    ['okofor', 'Okafor & Lindqvist, 2024'],
    ['traore', 'Traoré, 2022'],
    ['guard', 'Diallo, 2023'],
    ['embrago', 'Okafor & Lindqvist, 2024'],
    ['2022 mali', 'Traoré, 2022'],
    ['niamey diallo', 'Diallo, 2023'],
  ] as const) {
    it(`finds ${first} by “${query}”`, () => assert.equal(findChoices(choices, query)[0]?.label, first));
  }

  it('shows all before anything is typed, and nothing for what is nowhere', () => {
    assert.deepEqual(findChoices(choices, ' '), choices);
    assert.deepEqual(findChoices(choices, 'okafor zanzibar'), []);
  });
});
