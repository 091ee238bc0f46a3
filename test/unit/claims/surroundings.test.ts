/** What a paper cites raises the rank of sentences of that kind; a sentence's own citation tells nothing of it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ParagraphSignals } from '../../../server/src/core/document/claims/assess';
import {
  surroundingFeatures,
  surroundingsAgain,
  surroundingsOf,
} from '../../../server/src/core/document/claims/surroundings';
import { modelOf } from '../../support/paper';

const list = '## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n';
const plain = ' Herders moved along the valley. Traders waited on the other bank.';

function section(title: string, cited: boolean): string {
  const mark = cited ? ' (Okafor, 2021)' : '';
  const sentence = (n: string) => `Markets near the ${n} bridge emptied within weeks${mark}.${plain}`;
  return `## ${title}\n\n${['north', 'south', 'east', 'west', 'old'].map(sentence).join(' ')}`;
}

function scoreIn(text: string, sentence: string): number {
  const model = modelOf(text);
  const at = model.text.content.indexOf(sentence);
  const claim = model.claims.find((c) => c.start <= at && at < c.end);
  assert.ok(claim, sentence);
  return claim.score;
}

const asked = 'Markets near the new bridge emptied within weeks.';

test('a sentence like those that the paper cites ranks above one like those that it does not', () => {
  const text = `${section('Trade', true)}\n\n${asked} Traders waited on the far bank.\n\n${list}`;
  assert.ok(scoreIn(text, asked) > scoreIn(text, 'Traders waited on the far bank.'));
});

test('the section counts: the same sentence ranks higher where its neighbours are cited', () => {
  const paper = (first: boolean) =>
    `${section('Trade', first)} ${asked}\n\n${section('Grazing', !first)}\n\n${list}`;
  assert.ok(scoreIn(paper(true), asked) > scoreIn(paper(false), asked));
});

test('the features of a sentence are the same whether it is cited itself or not', () => {
  const [cited] = surroundingFeatures([paragraph([true, true, false, false])]);
  const [open] = surroundingFeatures([paragraph([false, true, false, false])]);
  assert.deepEqual(cited![0], open![0]);
  assert.notDeepEqual(cited![2], open![2]);
});

test('a paper that cites nothing has no such features; an empty one has none either', () => {
  assert.deepEqual(surroundingFeatures([]), []);
  const none = surroundingFeatures([paragraph([false, false])]);
  assert.deepEqual(none, [[[], []]]);
  const [[first, second] = []] = surroundingFeatures([paragraph([true, false])]);
  assert.equal(first!.length, second!.length);
  assert.notDeepEqual(first, second);
});

function paragraph(cited: readonly boolean[]): ParagraphSignals {
  const section = {
    index: 0,
    title: 'Trade',
    level: 1,
    role: 'body',
    heading: null,
    parent: null,
    start: 0,
    end: 0,
  } as const;
  const signals = cited.map((c, i) => ({
    sentence: { start: i, end: i + 1 },
    kind: 'none' as const,
    evidence: { start: i, end: i + 1 },
    marks: [],
    gate: null,
    namedSource: null,
    cited: c,
    noted: false,
    specific: false,
    doubt: null,
    trail: {
      document: false,
      documentAgain: false,
      sourceAgain: false,
      saysMore: false,
      reference: false,
      speaker: '',
    },
    carriesForward: false,
    content: ['market'],
    words: 8,
    traits: i % 2,
    score: -1,
  }));
  return { section, signals };
}

test('a paragraph with other words is counted anew as if the paper were', () => {
  const withWords = (words: readonly string[], cited = false) => {
    const made = paragraph([true, cited, false]);
    return { ...made, signals: made.signals.map((s, i) => (i === 1 ? { ...s, content: words } : s)) };
  };
  const section = withWords([]).section;
  const paper = [
    ['trade', '#3', 'herd'],
    ['trade', 'trade', 'river'],
    ['#4', 'river'],
  ].map((words) => ({
    ...withWords(words),
    section,
  }));
  for (const [at, words] of [
    [0, ['trades', '#3', 'herd']],
    [0, []],
    [1, ['trade', 'river']],
    [2, ['trade', '#4', 'river', '#5']],
  ] as const) {
    const changed = { ...withWords(words), section };
    const again = surroundingsAgain(surroundingsOf(paper), at, changed);
    assert.deepEqual(again, surroundingsOf(paper.with(at, changed)));
  }
  const more = { ...withWords([], true), section };
  assert.equal(surroundingsAgain(surroundingsOf(paper), 0, more), null);
});
