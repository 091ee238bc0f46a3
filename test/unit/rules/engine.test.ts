import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hash } from '../../../server/src/core/rules/fingerprint';
import { readSettings } from '../../../server/src/core/settings/settings';
import { check } from '../../support/paper';

const text = 'The minister said “we will wait.\n\nThe treaty, signed in May), lapsed.';
const rulesOf = (settings: unknown) =>
  check(text, { settings: readSettings(settings).settings }).findings.map((f) => `${f.rule} ${f.severity}`);

test('findings come in the order of the text, with the severity of their rule', () => {
  assert.deepEqual(rulesOf({}), ['structure/quotation-marks warning', 'structure/brackets warning']);
});

test('settings turn a rule off or change how it is shown', () => {
  const rules = { 'structure/quotation-marks': 'off', 'structure/brackets': 'error' };
  assert.deepEqual(rulesOf({ rules }), ['structure/brackets error']);
});

test('a fingerprint survives what happens elsewhere, and tells equal findings apart', () => {
  const prints = (t: string) => check(t).findings.map((f) => f.fingerprint);
  const before = prints(text);
  assert.deepEqual(prints(`The council met in May.\n\n${text}`), before);
  assert.equal(new Set(prints(`${text}\n\n${text}`)).size, 4);
  for (const print of before) assert.match(print, /^[0-9a-f]{16}$/);
});

test('findings of one sentence share what they speak of, and their fingerprints go on from its own', () => {
  const subject = { text: 'a (b (c', rule: 'structure/brackets' };
  const { findings } = check(subject.text);
  assert.deepEqual(
    findings.map((f) => f.fingerprint),
    [hash(`${subject.rule}\n${subject.text}`), hash(`${subject.rule}\n${subject.text}\n1`)],
  );
});
