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
  test('gives where they work, without marks', () => {
    assert.deepEqual(page.affiliations, ['Lecturer, Department of Politics, University of Niamey']);
  });
  test('gives the abstract, without the keywords behind it', () => {
    assert.equal(
      page.abstract,
      'This paper asks what the embargo changed, and it was published in May 1999 by nobody.',
    );
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
  test('gives affiliations and the abstract', () => {
    const { affiliations, abstract } = metadataOf(
      '---\nauthor:\n  - name: A. Diop\n    affiliation: Sahel Institute\n  - name: B. Sow\n    affiliations:\n      - name: Niamey College\nabstract: |\n  Borders\n  matter.\n---\n\nText.',
    );
    assert.deepEqual(affiliations, ['Sahel Institute', 'Niamey College']);
    assert.equal(abstract, 'Borders matter.');
  });
  test('an abstract in one paragraph, and none', () => {
    assert.equal(
      metadataOf('# Borders\n\nAbstract: They matter.\n\n## Introduction\n\nText.').abstract,
      'They matter.',
    );
    assert.equal(metadataOf('# Borders\n\nThey matter.').abstract, null);
  });
  test('attributes behind a heading are none of its words', () => {
    assert.equal(metadataOf('# Borders and trade {#borders .wide}\n\nText.').title, 'Borders and trade');
    assert.equal(metadataOf('# Borders {-}\n\nText.').title, 'Borders');
    assert.equal(metadataOf('# The set {a, b}\n\nText.').title, 'The set {a, b}');
  });
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

describe('the title page of a brief', () => {
  const of = (page: string) =>
    modelOf(`${page}\n\nIntroduction\n\nThe border was closed again.\n`, { language: 'plaintext' }).metadata;
  test('what the series is called is no title, and a date alone is that of the paper', () => {
    for (const kicker of ['POLICY BRIEF', 'Policy Brief No. 12', 'Working Paper 2023/4 | June 2023']) {
      const { title, authors, dates } = of(
        `${kicker}\nEnding the Blockade\n\nBy Lena Hart and Tom Okafor\nJune 2023`,
      );
      assert.equal(title, 'Ending the Blockade', kicker);
      assert.deepEqual(authors, ['Lena Hart', 'Tom Okafor']);
      assert.deepEqual(dates, { published: { year: 2023, month: 6 } });
    }
    assert.equal(of('POLICY BRIEF\n\nEnding the Blockade').title, 'Ending the Blockade');
  });
  test('who publishes, set in capitals, is no title; a title in capitals is', () => {
    const page =
      'NATIONAL ASSEMBLY RESEARCH SERVICE\nBriefing Paper 2025/07\n\nFuel Subsidies\n\nGrace Achieng, Economics Division';
    assert.equal(of(page).title, 'Fuel Subsidies');
    assert.deepEqual(of(page).authors, []);
    assert.equal(of('ENDING THE BLOCKADE\n\nLena Hart').title, 'ENDING THE BLOCKADE');
    assert.equal(of('THE OFFICE OF THE FUTURE\n\nBy Lena Hart').title, 'THE OFFICE OF THE FUTURE');
  });
  test('a title may speak of briefs, and may be a sentence', () => {
    assert.equal(of('Policy Briefs in Parliament').title, 'Policy Briefs in Parliament');
    assert.equal(of('The Border Is Closed.').title, 'The Border Is Closed.');
    assert.equal(of('Why Now? The Border Question').title, 'Why Now? The Border Question');
  });
  test('the first paragraph is none', () => {
    assert.equal(of('The border was closed in May. Traders went elsewhere.1').title, null);
    assert.equal(of(`Traders ${'went on and '.repeat(30)}on`).title, null);
  });
  test('months in other languages', () => {
    assert.deepEqual(of('Grenzen\n\n12. März 2024').dates, { published: { year: 2024, month: 3, day: 12 } });
    assert.deepEqual(of('Fronteiras\n\nmarço 2024').dates, { published: { year: 2024, month: 3 } });
  });
});

describe('a LaTeX preamble', () => {
  const of = (preamble: string) =>
    modelOf(`\\documentclass{article}\n${preamble}\n\\begin{document}\nText.\n\\end{document}\n`, {
      language: 'latex',
    }).metadata;
  test('in the habit of the class apa7', () => {
    const { authors, affiliations, abstract } = of(
      '\\title{Borders}\n\\authorsnames{Aissata Diop, Per Lind}\n\\authorsaffiliations{\n  {Sahel Institute, Niamey},\n  {Lind College}\n}\n\\abstract{Borders \\emph{matter}.}',
    );
    assert.deepEqual(authors, ['Aissata Diop', 'Per Lind']);
    assert.deepEqual(affiliations, ['Sahel Institute, Niamey', 'Lind College']);
    assert.equal(abstract, 'Borders matter.');
  });
  test('with one affiliation an author, and with none', () => {
    const { authors, affiliations } = of(
      '\\title{Borders}\n\\author[1]{Aissata Diop}\n\\affil[1]{Sahel Institute}\n\\affil[2]{Lind College}',
    );
    assert.deepEqual(authors, ['Aissata Diop']);
    assert.deepEqual(affiliations, ['Sahel Institute', 'Lind College']);
    assert.deepEqual(of('\\title{Borders}').affiliations, []);
    assert.equal(of('\\title{Borders}').abstract, null);
  });
});

describe('a policy brief as a PDF leaves it, without an introduction', () => {
  const long =
    'China did not always dominate the market, and until the 1980s the mines of California supplied most of it.';
  const brief = modelOf(
    [
      'POLICY BRIEF\nNo. 14 | May 2025',
      'Rare Earths, Real Risks:\nEurope’s Dependence on Chinese Minerals',
      'Marta Kowalczyk and Henrik Dahl',
      'Executive summary',
      long,
      'Keywords: Rare Earths, European Union',
      '1. A dependence of choice',
      long,
      '2. What the Union has done',
      long,
    ].join('\n\n'),
    { language: 'plaintext' },
  );
  test('has the sections that numbers head', () => {
    assert.deepEqual(
      brief.sections.map((s) => s.title),
      ['', 'Executive summary', 'A dependence of choice', 'What the Union has done'],
    );
  });
  test('has its authors above the summary alone, and the date of its series', () => {
    assert.deepEqual(brief.metadata.authors, ['Marta Kowalczyk', 'Henrik Dahl']);
    assert.deepEqual(brief.metadata.dates.published, { year: 2025, month: 5 });
  });
});
