import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { count, escapeMarkdown, joined, percent, shortened } from '../../../client/src/views/viewModel';

describe('words of the views', () => {
  for (const [n, words] of [
    [0, 'no works'],
    [1, '1 work'],
    [2, '2 works'],
    [1200, '1,200 works'],
  ] as const) {
    it(`counts ${n}`, () => assert.equal(count(n, 'work'), words));
  }

  for (const [share, words] of [
    [0, '0\u00a0%'],
    [0.004, '< 1\u00a0%'],
    [0.714, '71\u00a0%'],
    [1, '100\u00a0%'],
  ] as const) {
    it(`shows ${share}`, () => assert.equal(percent(share), words));
  }

  for (const [text, length, words] of [
    ['short', 10, 'short'],
    ['two\nlines', 20, 'two lines'],
    ['the border was closed', 14, 'the border…'],
    ['closed, and then', 12, 'closed, and…'],
    ['closed, and then', 8, 'closed…'],
    ['x'.repeat(30), 10, `${'x'.repeat(10)}…`],
  ] as const) {
    it(`shortens “${text}” to ${length}`, () => assert.equal(shortened(text, length), words));
  }

  it('joins what is there', () => assert.equal(joined('a', '', null, false, 'b'), 'a · b'));

  it('escapes markup, icons and entities', () => {
    assert.equal(
      escapeMarkdown('a_b $(x) &amp; [l](u)\n# h'),
      'a\\_b \\$\\(x\\) \\&amp; \\[l\\]\\(u\\) \\# h',
    );
  });
});
