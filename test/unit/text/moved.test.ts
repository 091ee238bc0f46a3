import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lazily, once } from '../../../server/src/core/text/lazily';
import { growthOf, movedSpan, sameMoved, touchedBy } from '../../../server/src/core/text/moved';

const typed = { start: 10, end: 10, newText: 'abc' };
const cut = { start: 10, end: 14, newText: '' };

test('an edit leaves what is before it, moves what is behind it and lengthens what is around it', () => {
  const before = { start: 2, end: 9 };
  assert.equal(movedSpan(before, typed), before);
  assert.deepEqual(movedSpan({ start: 11, end: 12, kind: 'x' }, typed), { start: 14, end: 15, kind: 'x' });
  assert.deepEqual(movedSpan({ start: 2, end: 20 }, cut), { start: 2, end: 16 });
  assert.equal(growthOf(cut), -4);
});

test('a span that the edit touches at an end, or lies in, cannot be moved', () => {
  for (const span of [
    { start: 2, end: 10 },
    { start: 10, end: 20 },
    { start: 11, end: 13 },
    { start: 14, end: 20 },
  ])
    assert.equal(movedSpan(span, cut), null, JSON.stringify(span));
  assert.ok(touchedBy({ start: 14, end: 20 }, cut));
  assert.ok(!touchedBy({ start: 15, end: 20 }, cut));
});

test('facts are the same where only their places have moved', () => {
  const fact = (start: number, end: number, text: string) => ({ start, end, text, parts: [{ start, end }] });
  assert.ok(sameMoved([fact(12, 20, 'a')], [fact(15, 23, 'a')], typed));
  assert.ok(!sameMoved([fact(12, 20, 'a')], [fact(15, 23, 'b')], typed));
  assert.ok(!sameMoved([fact(12, 20, 'a')], [fact(12, 20, 'a')], typed));
  assert.ok(!sameMoved([fact(12, 20, 'a')], [], typed));
  assert.ok(sameMoved({ words: new Set(['a']) }, { words: new Set(['a']) }, typed));
  assert.ok(!sameMoved({ words: new Set(['a']) }, { words: new Set(['b']) }, typed));
  assert.ok(!sameMoved({ a: new Map() }, { a: null }, typed));
});

test('an end that is typed at grows with the text, a start may have become another', () => {
  assert.ok(sameMoved({ start: 2, end: 10 }, { start: 2, end: 13 }, typed));
  assert.ok(!sameMoved({ start: 2, end: 10 }, { start: 2, end: 10 }, typed));
  assert.ok(!sameMoved({ start: 10, end: 12 }, { start: 13, end: 15 }, typed));
});

test('what is made lazily is made once, and only where it is read', () => {
  const made: string[] = [];
  const make = (name: string) => () => {
    made.push(name);
    return name;
  };
  const both = lazily({ a: make('a'), b: make('b') });
  assert.deepEqual([both.a, both.a, Object.keys(both)], ['a', 'a', ['a', 'b']]);
  assert.deepEqual(made, ['a']);
  const one = once(make('c'));
  assert.equal(one.isMade(), false);
  assert.equal(one(), 'c');
  assert.equal(one.isMade(), true);
});
