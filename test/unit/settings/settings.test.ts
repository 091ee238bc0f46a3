import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleProblems } from '../../../server/src/core/rules/ruleSettings';
import { defaultSettings, problemText, readSettings } from '../../../server/src/core/settings/settings';

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
    [
      { claims: { scope: 'page' } },
      ['claims.scope: expected one of sentence, carry, paragraph, found "page"'],
    ],
    [{ claims: { budget: -1 } }, ['claims.budget: expected a number from 0 to 100, found -1']],
    [{ claims: { budget: '3' } }, ['claims.budget: expected a number from 0 to 100, found "3"']],
    [{ claims: 3 }, ['claims: expected settings in braces, found 3']],
    [{ rules: [] }, ['rules: expected names with values in braces, found []']],
    [{ colour: 'red' }, ['colour: there is no such name; expected one of claims, rules, ruleOptions']],
    ['on', ['the settings: expected settings in braces, found "on"']],
    // A name from the prototype is no choice.
    [
      { claims: { scope: 'constructor' } },
      ['claims.scope: expected one of sentence, carry, paragraph, found "constructor"'],
    ],
  ];
  for (const [raw, expected] of cases) {
    const { settings, problems } = readSettings(raw);
    assert.deepEqual(settings, defaultSettings);
    assert.deepEqual(problems.map(problemText), expected);
  }
});

test('one wrong entry does not undo the others', () => {
  const { settings, problems } = readSettings({
    rules: { 'wording/weasel': 'loud', 'wording/absolute': 'off' },
  });
  assert.deepEqual(settings.rules, { 'wording/absolute': 'off' });
  assert.deepEqual(
    problems.map((p) => p.name),
    ['rules.wording/weasel'],
  );
});

test('rules and options that do not exist, or have another type, are named', () => {
  const named = (raw: unknown) => ruleProblems(readSettings(raw).settings).map(problemText);
  assert.deepEqual(named({ rules: { 'wording/weasel': 'off' } }), []);
  assert.match(
    named({ rules: { 'wording/weazel': 'off' } })[0]!,
    /no such name; expected one of .*wording\/weasel/,
  );
  assert.match(named({ rules: { __proto__x: 'off' } })[0]!, /the name of a rule/);
  assert.deepEqual(named({ ruleOptions: { 'acronym/undefined': { known: ['NATO'] } } }), []);
  assert.deepEqual(named({ ruleOptions: { 'acronym/undefined': { known: 'NATO' } } }), [
    'ruleOptions.acronym/undefined.known: expected a list of words, found "NATO"',
  ]);
  assert.deepEqual(named({ ruleOptions: { 'acronym/undefined': { wanted: 1 } } }), [
    'ruleOptions.acronym/undefined.wanted: there is no such name; expected one of known',
  ]);
  assert.match(named({ ruleOptions: { 'wording/weasel': { known: 1 } } })[0]!, /expected no option/);
});
