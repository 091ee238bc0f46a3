import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../support/paper';

const metadataOf = (text: string) => modelOf(text).metadata;

describe('a title page', () => {
  const page = metadataOf(
    [
      'Borders after the Embargo: Trade in the Sahel',
      '¹Dr. Aissata Diop',
      '^{*2}Per van der Berg, Luis Ortega and Mary-Ann O’Neill',
      '¹Lecturer, Department of Politics, University of Niamey',
      'a.diop@example.org',
      'Received on 18 Feb, 2025',
      'Accepted: 22 March 2025',
      'Published 2025-03-25',
      'Abstract',
      'This paper asks what the embargo changed, and it was published in May 1999 by nobody.',
      'Keywords: Sahel, trade; embargo.',
      'Introduction',
      'Borders matter.',
    ].join('\n\n'),
  );
  test('gives the title', () => assert.equal(page.title, 'Borders after the Embargo: Trade in the Sahel'));
  test('gives the authors, without marks, titles and affiliations', () => {
    assert.deepEqual(page.authors, ['Aissata Diop', 'Per van der Berg', 'Luis Ortega', 'Mary-Ann O’Neill']);
  });
  test('gives the keywords', () => assert.deepEqual(page.keywords, ['Sahel', 'trade', 'embargo']));
  test('gives the dates', () => {
    assert.deepEqual(page.dates, {
      received: { year: 2025, month: 2, day: 18 },
      accepted: { year: 2025, month: 3, day: 22 },
      published: { year: 2025, month: 3, day: 25 },
    });
  });
});

describe('front matter', () => {
  const cases = [
    ['a plain author', 'author: A. Diop', ['A. Diop']],
    ['a list', 'author: [A. Diop, "B. Sow"]', ['A. Diop', 'B. Sow']],
    [
      'maps with a name',
      'author:\n  - name: A. Diop\n    affiliation: x\n  - name: B. Sow',
      ['A. Diop', 'B. Sow'],
    ],
    ['given and family', 'author:\n  - given: A.\n    family: Diop', ['A. Diop']],
    ['none', 'title: Borders', []],
  ] as const;
  for (const [name, yaml, authors] of cases) {
    test(`knows ${name}`, () => assert.deepEqual(metadataOf(`---\n${yaml}\n---\n\nText.`).authors, authors));
  }
  test('says nothing where it is no YAML, and what is left open comes from the page', () => {
    const { title, dates } = metadataOf(
      '---\n: [}\n---\n\n# Borders\n\nReceived 3 May 2024\n\n## Introduction\n\nText.',
    );
    assert.equal(title, 'Borders');
    assert.deepEqual(dates, { received: { year: 2024, month: 5, day: 3 } });
  });
  test('wins over the page', () => {
    assert.equal(metadataOf('---\ntitle: One\n---\n\n# Two\n\nText.').title, 'One');
  });
});
