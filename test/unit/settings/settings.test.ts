import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultSettings, readSettings } from '../../../server/src/core/settings/settings';

test('nothing given, nothing wrong: the defaults hold', () => {
  for (const raw of [undefined, null, {}, { claims: {} }, { claims: null }]) {
    assert.deepEqual(readSettings(raw), { settings: defaultSettings, problems: [] });
  }
});

test('what is understood is taken', () => {
  const { settings, problems } = readSettings({
    claims: { scope: 'paragraph', budget: 5 },
    rules: { 'wording/weasel': 'off', 'citation/unresolved': 'warning' },
    ruleOptions: { 'acronym/undefined': { known: ['NATO'] } },
  });
  assert.deepEqual(problems, []);
  assert.equal(settings.claims.scope, 'paragraph');
  assert.equal(settings.claims.budget, 5);
  assert.equal(settings.rules['wording/weasel'], 'off');
  assert.deepEqual(settings.ruleOptions['acronym/undefined'], { known: ['NATO'] });
});

test('what is not understood keeps its default and is named', () => {
  const cases: readonly (readonly [unknown, readonly string[]])[] = [
    [{ claims: { scope: 'page' } }, ['claims.scope']],
    [{ claims: { budget: -1 } }, ['claims.budget']],
    [{ claims: { budget: '3' } }, ['claims.budget']],
    [{ rules: { 'wording/weasel': 'loud' } }, ['rules']],
    [{ rules: [] }, ['rules']],
    [{ colour: 'red' }, ['colour']],
    [{ claims: { reach: 1 } }, ['claims.reach']],
  ];
  for (const [raw, problems] of cases) {
    assert.deepEqual(readSettings(raw), { settings: defaultSettings, problems });
  }
  for (const raw of ['on', 3, []]) assert.deepEqual(readSettings(raw).settings, defaultSettings);
});

test('a name from the prototype is no choice', () => {
  assert.deepEqual(readSettings({ claims: { scope: 'constructor' } }).problems, ['claims.scope']);
});
