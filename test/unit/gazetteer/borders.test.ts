import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { neighboursId, shareBorder } from '../../../server/src/core/knowledge/gazetteer/borders';
import borders from '../../../server/src/core/knowledge/gazetteer/borders.json';
import { entriesById } from '../../../server/src/core/knowledge/gazetteer/gazetteer';

describe('borders', () => {
  test('each pair is named once, of two states that the gazetteer knows', () => {
    const seen = new Set<string>();
    for (const [a, others] of Object.entries(borders)) {
      for (const b of others) {
        const pair = [a, b].sort().join('-');
        assert.ok(entriesById.get(a)?.kind === 'country' && entriesById.get(b)?.kind === 'country', pair);
        assert.ok(a !== b && !seen.has(pair), pair);
        seen.add(pair);
      }
    }
  });

  test('a border has two sides', () => {
    const table: readonly [string, string, boolean][] = [
      ['AFG', 'CHN', true],
      ['CHN', 'AFG', true],
      ['TCD', 'NGA', true],
      ['ETH', 'ERI', true],
      ['PRT', 'FRA', false],
      ['JPN', 'CHN', false],
      ['NATO', 'RUS', false],
    ];
    for (const [a, b, expected] of table) assert.equal(shareBorder(a, b), expected, `${a} ${b}`);
  });

  test('the neighbouring countries are an entity of the gazetteer', () => {
    assert.equal(entriesById.get(neighboursId)?.kind, 'region');
  });
});
