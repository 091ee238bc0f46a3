import assert from 'node:assert/strict';
import { test } from 'node:test';
import { blank, blankedPart, fold, straighten } from '../../../server/src/core/text/normalise';

test('names that differ in marks, case or spaces alone have one key', () => {
  for (const [a, b] of [
    ['Ağrı', 'agri'],
    ['Łódź', 'Lodz'],
    ['Jørgensen', 'jorgensen'],
    ['Weiß', 'Weiss'],
    ['Æthelred', 'aethelred'],
    ['O’Neill', "O'Neill"],
    ['Pak–Afghan', 'Pak-Afghan'],
    ['  New\u00A0  Delhi ', 'new delhi'],
    ['Côte d’Ivoire', "cote d'ivoire"],
  ] as const)
    assert.equal(fold(a), fold(b), a);
  assert.notEqual(fold('Niger'), fold('Nigeria'));
});

test('straightened text keeps every offset, whatever it holds', () => {
  for (const text of ['“Yes” — he said', '«oui» ‘no’', 'a\u00A0b\u3000c', '𝔘 é \uD800 \u202E', ''])
    assert.equal(straighten(text).length, text.length, text);
  assert.equal(straighten('“Yes” — ‘no’'), '"Yes" - \'no\'');
});

test('a blanked text keeps its length and its lines', () => {
  assert.equal(blank('a[b]\r\nc'), '    \r\n ');
});

test('of a part of a text the given spans are blanked, and only what of them lies in it', () => {
  const text = 'One (a, 2020). Two (b, 2021) three. Four (c).';
  const citations = ['(a, 2020)', '(b, 2021)', '(c)'].map((c) => {
    const start = text.indexOf(c);
    return { start, end: start + c.length };
  });
  const second = { start: 15, end: 35 };
  assert.equal(blankedPart(text, second, citations), 'Two           three.');
  assert.equal(blankedPart(text, { start: 21, end: 35 }, citations), '        three.');
  assert.equal(blankedPart(text, second, []), 'Two (b, 2021) three.');
  assert.equal(blankedPart(text, { start: 5, end: 5 }, citations), '');
});
