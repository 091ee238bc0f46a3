import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Text } from '../../../server/src/core/text/text';

test('a place and its offset agree at every kind of line end', () => {
  const text = new Text('one\r\ntwo\nthree\rfour');
  for (const [offset, line, character] of [
    [0, 0, 0],
    [3, 0, 3],
    [5, 1, 0],
    [9, 2, 0],
    [15, 3, 0],
    [19, 3, 4],
  ] as const) {
    assert.deepEqual(text.positionAt(offset), { line, character });
    assert.equal(text.offsetAt({ line, character }), offset);
  }
});

test('a place beyond its line or the text is the nearest that exists', () => {
  const text = new Text('ab\ncd');
  assert.equal(text.offsetAt({ line: 0, character: 9 }), 2);
  assert.equal(text.offsetAt({ line: 7, character: 0 }), 5);
  assert.equal(text.offsetAt({ line: -1, character: 3 }), 0);
});

test('an edit makes a new text and leaves the old one alone', () => {
  const text = new Text('The Taliban rule.');
  const edited = text.splice({ start: 4, end: 11, newText: 'council' });
  assert.equal(edited.content, 'The council rule.');
  assert.equal(text.content, 'The Taliban rule.');
});
