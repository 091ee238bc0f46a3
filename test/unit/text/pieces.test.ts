import assert from 'node:assert/strict';
import { test } from 'node:test';
import { piecesOf } from '../../../server/src/core/text/pieces';

const cut = (text: string, longest: number) => piecesOf(text, longest).map((p) => text.slice(p.start, p.end));

for (const [what, text, longest, pieces] of [
  ['a text that is short enough is one piece', 'one two', 7, ['one two']],
  ['nothing is a piece of nothing', '', 7, ['']],
  ['a piece ends behind its last blank', 'one two three', 9, ['one two ', 'three']],
  [
    'a line end in the second half of a piece wins over a blank',
    'one two\nthree four',
    15,
    ['one two\n', 'three four'],
  ],
  ['a line end far before is passed over for a blank', 'a\nbcd efg hij', 9, ['a\nbcd ', 'efg hij']],
  ['a word that fills a piece is cut', 'abcdefgh', 3, ['abc', 'def', 'gh']],
  ['a character of two code units is not', 'ab😀cd', 3, ['ab', '😀c', 'd']],
] as const)
  test(what, () => assert.deepEqual(cut(text, longest), pieces));
