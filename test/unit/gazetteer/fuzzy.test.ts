import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NearIndex } from '../../../server/src/core/knowledge/fuzzy';

function indexOf(...keys: string[]): NearIndex<string> {
  const index = new NearIndex<string>();
  for (const key of keys) index.add(key, key);
  return index;
}

test('the nearest key within the limit', () => {
  const index = indexOf('afghanistan', 'tajikistan', 'pakistan');
  assert.deepEqual(index.nearest('afganistan', 1), { value: 'afghanistan', edits: 1 });
  assert.deepEqual(index.nearest('tajkistann', 2), { value: 'tajikistan', edits: 2 });
  assert.equal(index.nearest('tajkistann', 1), null);
  assert.equal(index.nearest('hindustan', 2), null);
});

test('two keys equally near are no answer, one nearer is', () => {
  const index = indexOf('austria', 'austrid');
  assert.equal(index.nearest('austrix', 1), null);
  assert.equal(index.nearest('austria', 1)?.value, 'austria');
});

test('the first letter counts', () => {
  assert.equal(indexOf('colombia').nearest('bolombia', 2), null);
});
