import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { facts } from '../../../server/src/core/features/facts';
import { claimsView } from '../../../server/src/core/features/views/claims';
import { relationsView } from '../../../server/src/core/features/views/relations';
import { sourcesView } from '../../../server/src/core/features/views/sources';
import { summary, WordCounts } from '../../../server/src/core/features/views/summary';
import { listed, percent, shortened, times } from '../../../server/src/core/features/words/phrases';
import { modelOf, open } from '../../support/paper';
import { list } from './papers';

const paper = `# Border markets

## Trade

Niger expelled the French ambassador in August 2023 (Okafor & Lindqvist, 2021). Prices in Niamey rose by 38 per cent in six months. France condemned Niger.

## Aid

Aid fell (Dialo, 2020; Nobody, 2001).
${list}`;

describe('relations view', () => {
  const view = relationsView(modelOf(paper));

  test('puts each statement under both of its countries', () => {
    const ids = (country: string, partner: string) =>
      view.countries
        .find((c) => c.name === country)
        ?.counterparts.find((p) => p.name === partner)
        ?.statements.map((s) => s.id);
    assert.ok(view.statements >= 2);
    assert.deepEqual(ids('Niger', 'France'), ids('France', 'Niger'));
  });

  test('names the source of a statement and counts those without one', () => {
    const all = view.countries.flatMap((c) => c.counterparts.flatMap((p) => p.statements));
    const expelled = all.find((s) => s.sentence.startsWith('Niger expelled'));
    assert.deepEqual(expelled?.sources, ['Okafor & Lindqvist 2021']);
    assert.equal(expelled?.section, 'Trade');
    const condemned = all.filter((s) => s.sentence.startsWith('France condemned'));
    assert.ok(condemned.length > 0 && condemned.every((s) => s.sources.length === 0));
  });

  test('shows the first statements of a paper with thousands, and counts all', () => {
    const large = relationsView(modelOf('Niger condemned France. '.repeat(2500)));
    assert.equal(large.statements, 2500);
    assert.equal(large.countries[0]?.counterparts[0]?.statements.length, 2000);
  });

  test('counts a parliament that stands apart from its state by its own name', () => {
    const { countries } = relationsView(
      modelOf('The US Congress condemned the White House. Iran met the US Congress.'),
    );
    const apart = countries.filter((c) => /Congress|United States/.test(c.name));
    assert.ok(apart.length > 0 && apart.every((c) => c.mentions > 0), JSON.stringify(countries));
  });

  test('keeps its ids through an edit elsewhere', () => {
    const moved = relationsView(modelOf(paper.replace('## Trade', 'A new paragraph.\n\n## Trade')));
    const ids = (v: typeof view) =>
      v.countries.flatMap((c) => c.counterparts.flatMap((p) => p.statements.map((s) => s.id)));
    assert.deepEqual(ids(moved), ids(view));
  });
});

describe('sources view', () => {
  const view = sourcesView(modelOf(paper));
  const group = (name: string) => view.works.filter((w) => w.group === name).map((w) => w.label);

  test('groups the works', () => {
    assert.deepEqual(group('missing'), ['Nobody 2001']);
    assert.deepEqual(group('near'), ['Diallo (2020)']);
    assert.deepEqual(group('cited'), ['Okafor & Lindqvist (2021)']);
    assert.deepEqual(group('uncited'), ['Okafor (2019)', 'Zinsou (2018)']);
  });

  test('says what is odd, and shares add up to one', () => {
    assert.match(view.works.find((w) => w.group === 'near')!.note!, /^cited as “Dialo 2020”/);
    assert.ok(Math.abs(view.works.reduce((sum, w) => sum + w.share, 0) - 1) < 1e-9);
    assert.equal(new Set(view.works.map((w) => w.id)).size, view.works.length);
  });
});

describe('claims view and summary', () => {
  const model = modelOf(paper);
  const view = claimsView(model);

  test('counts what is supported, section by section', () => {
    const trade = view.sections.find((s) => s.title === 'Trade')!;
    const prices = trade.claims.find((c) => c.text.startsWith('Prices'))!;
    assert.deepEqual(
      [prices.needsSource, prices.explanation, prices.kind],
      [true, 'needs a source', 'statistic'],
    );
    const expelled = trade.claims.find((c) => c.text.startsWith('Niger expelled'))!;
    assert.deepEqual(
      [expelled.needsSource, expelled.explanation],
      [false, 'cited: Okafor & Lindqvist (2021)'],
    );
    assert.equal(
      view.total,
      view.sections.reduce((sum, s) => sum + s.claims.length, 0),
    );
    assert.equal(
      view.supported,
      view.sections.reduce((sum, s) => sum + s.supported, 0),
    );
  });

  test('the summary agrees with the views and the findings', () => {
    const opened = open(paper);
    const told = summary(opened, new WordCounts());
    assert.deepEqual([told.claims, told.supported], [view.total, view.supported]);
    assert.equal(told.errors, opened.check().findings.filter((f) => f.severity === 'error').length);
  });

  test('counts the words of running text, not those of the list', () => {
    const words = new WordCounts();
    assert.equal(words.of(modelOf(`One two three.\n${list}`)), words.of(modelOf('One two three.')));
  });
});

test('facts: indices point at what they name, and an empty paper has none', () => {
  const told = facts(modelOf(paper), 'paper.md');
  assert.equal(told.schema, 1);
  for (const [i, c] of told.citations.entries()) {
    assert.equal(paper.slice(c.start, c.end), c.text);
    for (const w of c.works)
      if (w.reference !== null) assert.ok(told.references[w.reference]!.citedBy.includes(i));
  }
  for (const e of told.entities) assert.ok(e.mentions.length > 0, e.name);
  for (const s of told.sentences) assert.ok(told.outline[s.section]);
  const empty = facts(modelOf(''), 'empty.md');
  assert.deepEqual([empty.citations, empty.references, empty.claims, empty.relations], [[], [], [], []]);
});

test('phrases', () => {
  assert.deepEqual([times(1), times(2), times(7)], ['once', 'twice', '7 times']);
  assert.deepEqual([percent(0), percent(0.001), percent(0.31)], ['0\u00A0%', 'under 1\u00A0%', '31\u00A0%']);
  assert.deepEqual(
    [listed([]), listed(['a']), listed(['a', 'b', 'c']), listed(['a', 'b', 'c', 'd', 'e'], 3)],
    ['', 'a', 'a, b and c', 'a, b and 3 more'],
  );
  assert.equal(shortened('one two three', 8), 'one two…');
  assert.equal(shortened('\u{1F30D}'.repeat(9), 5).includes('\ud83c…'), false);
});

test('the dates of a title page that a PDF has run into one line ask for no source', () => {
  const claims = (line: string) =>
    claimsView(modelOf(`${line}\n\n# Trade\n\nPrices rose.\n`)).sections.flatMap((s) => s.claims);
  const asking = (line: string) => claims(line).filter((c) => c.needsSource).length;
  assert.equal(
    asking('Received 4 February 2025 Accepted 20 May 2025 Published 2 June 2025 in Hanoi today.'),
    0,
  );
  assert.ok(
    asking('Published figures of the customs office say that exports fell by 12 per cent in 2023.') > 0,
  );
});
