/** Texts that no author writes: what reads them must not look from each of their places at all the others. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { Analyzer } from '../../../server/src/core/analysis/analyzer';
import type { SourceLanguage } from '../../../server/src/core/syntax/block';
import { parseSyntax } from '../../../server/src/core/syntax/parse';
import { longestSentence, splitSentences } from '../../../server/src/core/syntax/sentences';
import { Text } from '../../../server/src/core/text/text';

const repeated = (words: string, size: number) => words.repeat(Math.ceil(size / words.length));

function checked(content: string, language: SourceLanguage) {
  const analyzer = new Analyzer();
  analyzer.apply({ kind: 'open', uri: 'file:///a', language, version: 1, content });
  return analyzer.snapshot.papers.get('file:///a')!;
}

describe('a sentence without an end is read in pieces', () => {
  for (const words of ['China bombed Iran ', 'a ', 'a', '😀', 'a, “b” – ']) {
    test(`${words} over and over`, () => {
      const prose = repeated(words, 50_000);
      const sentences = splitSentences(prose);
      assert.ok(sentences.every((s) => s.end - s.start <= longestSentence));
      assert.ok(sentences.length <= (prose.length / longestSentence) * 2);
      const read = sentences.map((s) => prose.slice(s.start, s.end)).join('');
      assert.equal(read.replaceAll(/\s/g, ''), prose.replaceAll(/\s/g, ''));
    });
  }

  test('each of them tells who did what', () => {
    const relationsOf = (size: number) =>
      checked(repeated('China bombed Iran ', size), 'plaintext').model.relations.length;
    const [short, long] = [relationsOf(20_000), relationsOf(80_000)];
    assert.ok(short > 0 && long >= short * 3 && long <= short * 5, `${short}, ${long}`);
  });

  test('the longest sentences of papers stay whole', () => {
    const prose = `${repeated('word, ', longestSentence - 20)}end. Next.`;
    assert.equal(splitSentences(prose).length, 2);
  });
});

describe('the markup of a paragraph without an end is read in pieces', () => {
  const inlinesOf = (content: string, kind: string) =>
    parseSyntax(new Text(content), 'markdown').blocks.flatMap(({ start, block }) =>
      block.inlines.filter((i) => i.kind === kind).map((i) => content.slice(start + i.start, start + i.end)),
    );
  for (const [kind, words] of [
    ['link', '[a](b)'],
    ['emphasis', '*a*'],
    ['note-reference', '[^1]'],
  ] as const) {
    test(`each ${kind} is found, at its place`, () => {
      const found = inlinesOf(`x ${repeated(`${words} `, 100_000)}`, kind);
      assert.equal(found.length, Math.ceil(100_000 / (words.length + 1)));
      assert.ok(found.every((f) => f === words));
    });
  }

  test('what a paper writes is not cut: emphasis over many lines', () => {
    const words = `*${repeated('word ', 15_000).trim()}*`;
    assert.deepEqual(inlinesOf(words, 'emphasis'), [words]);
  });
});

describe('a line of many hundred thousand marks is read', () => {
  for (const language of ['markdown', 'plaintext', 'latex'] as const)
    test(`open brackets in ${language}, each of them reported`, () => {
      const marks = '('.repeat(200_000);
      const { findings, failures } = checked(marks, language).check();
      assert.deepEqual(failures, []);
      assert.equal(findings.filter((f) => f.rule === 'structure/brackets').length, marks.length);
    });
});

describe('twice as much of the same is read as twice as much', () => {
  /** Each makes a text of about the size, and counts what is found in it. */
  const kinds = {
    'rows of a table that cite': [
      (size: number) => `| a | b |\n| - | - |\n${repeated('| Niger (Okafor, 2021) | 12 per cent |\n', size)}`,
      (text: string) => checked(text, 'markdown').model.citations.length,
    ],
    'one paragraph of many sentences': [
      (size: number) => repeated('Niger expelled France. Prices rose by 12 per cent (Okafor, 2021). ', size),
      (text: string) => checked(text, 'markdown').model.relations.length,
    ],
    'lines from right to left': [
      (size: number) => repeated('إيران والسعودية (2021).\n\n', size),
      (text: string) => checked(text, 'markdown').model.blocks.length,
    ],
  } as const;
  for (const [name, [make, count]] of Object.entries(kinds))
    test(name, () => {
      const [once, twice] = [count(make(20_000)), count(make(40_000))];
      assert.ok(once > 0 && Math.abs(twice / once - 2) < 0.02, `${once}, ${twice}`);
      assert.deepEqual(checked(make(20_000), 'markdown').check().failures, []);
    });
});
