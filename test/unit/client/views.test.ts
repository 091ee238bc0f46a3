import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { allClaims, claimKinds, claimsContent } from '../../../client/src/views/claims';
import { allRelations, relationSections, relationsContent } from '../../../client/src/views/relations';
import { allSources, sourcesContent } from '../../../client/src/views/sources';
import { statusText, statusTooltip } from '../../../client/src/views/summary';
import type { ViewNode } from '../../../client/src/views/viewModel';
import type {
  ClaimNode,
  ClaimsView,
  Range,
  RelationsView,
  SourceNode,
  SourcesView,
  Statement,
} from '../../../server/src/protocol/types';

const range = (line: number): Range => ({ start: { line, character: 0 }, end: { line, character: 9 } });
const paper = { uri: 'file:///paper.md', version: 1 };

const expels: Statement = {
  id: 's1',
  source: 'NER',
  target: 'FRA',
  sourceName: 'Niger',
  targetName: 'France',
  type: 'expels',
  polarity: 'conflictual',
  negated: false,
  mutual: false,
  modality: 'actual',
  tier: 'high',
  date: '2023-08',
  sentence: 'Niamey ordered the last\nFrench troops to leave the country before the end of the year.',
  section: 'Trade',
  sources: ['Okafor 2021'],
  reason: '“ordered … to leave”, Niamey stands for the government',
  range: range(4),
};
const trains: Statement = {
  ...expels,
  id: 's2',
  source: 'FRA',
  target: 'NER',
  sourceName: 'France',
  targetName: 'Niger',
  type: 'trains the army of',
  polarity: 'cooperative',
  modality: 'reported',
  date: null,
  sentence: 'France trained the army.',
  section: 'History',
  sources: [],
};

function relations(...statements: Statement[]): RelationsView {
  const counterpart = (id: string, name: string) => ({
    id,
    name,
    cooperative: 0,
    conflictual: 0,
    neutral: 0,
    statements,
  });
  const country = { kind: 'country', mentions: 23, firstMention: range(1) };
  return {
    ...paper,
    countries: [
      { ...country, id: 'FRA', name: 'France', mentions: 3, counterparts: [counterpart('NER', 'Niger')] },
      { ...country, id: 'NER', name: 'Niger', counterparts: [counterpart('FRA', 'France')] },
    ],
    statements: statements.length,
    unsourced: statements.filter((s) => s.sources.length === 0).length,
  };
}

const ids = (nodes: readonly ViewNode[]): string[] => nodes.flatMap((n) => [n.id, ...ids(n.children)]);
const leaf = (nodes: readonly ViewNode[], ...path: number[]): ViewNode => {
  const [first = 0, ...rest] = path;
  const node = nodes[first];
  assert.ok(node, `a node at ${first}`);
  return rest.length === 0 ? node : leaf(node.children, ...rest);
};

describe('Country Relations', () => {
  it('says how many countries and statements there are, each statement once', () => {
    assert.equal(
      relationsContent(relations(expels, trains), allRelations).description,
      '2 countries · 2 statements · 1 without a source',
    );
    assert.equal(relationsContent(relations(expels), allRelations).description, '2 countries · 1 statement');
    assert.deepEqual(relationsContent(relations(), allRelations).nodes, []);
    assert.deepEqual(relationsContent(null, allRelations).nodes, []);
  });

  it('shows direction, kind, beginning of the sentence, sign and source of a statement', () => {
    const { nodes } = relationsContent(relations(expels, trains), { ...allRelations, order: 'name' });
    const [inFrance, inNiger] = [leaf(nodes, 0, 0, 0), leaf(nodes, 1, 0, 0)];
    assert.equal(inNiger.label, '→ expels — “Niamey ordered the last French troops to leave the country…”');
    assert.equal(inFrance.label[0], '←');
    assert.equal(inNiger.description, '− · Okafor 2021 · § Trade · 2023-08');
    assert.equal(inNiger.icon, 'remove');
    assert.equal(leaf(nodes, 1, 0, 1).description, '+ · no source · § History · reported by others');
    assert.equal(leaf(nodes, 1, 0).description, '−1 +1');
    assert.equal(
      inNiger.copy,
      '“Niamey ordered the last French troops to leave the country before the end of the year.” (Okafor 2021)',
    );
    assert.match(inNiger.spoken, /^Niger expels France, conflict, Okafor 2021/u);
  });

  it('has ids that differ from each other and do not depend on places', () => {
    const before = ids(relationsContent(relations(expels, trains), allRelations).nodes);
    const moved = { ...expels, range: range(40) };
    assert.equal(new Set(before).size, before.length);
    assert.deepEqual(ids(relationsContent(relations(moved, trains), allRelations).nodes), before);
  });

  for (const [name, change, kept] of [
    ['polarity', { polarity: 'cooperative' }, 's2'],
    ['support', { support: 'unsourced' }, 's2'],
    ['section', { section: 'Trade' }, 's1'],
    ['dismissal', { dismissed: ['s2'] }, 's1'],
  ] as const) {
    it(`filters by ${name}`, () => {
      const content = relationsContent(relations(expels, trains), { ...allRelations, ...change });
      assert.equal(content.filtered, name !== 'dismissal');
      assert.deepEqual(
        leaf(content.nodes, 0, 0).children.map((n) => n.id.split('/').at(-1)),
        [kept],
      );
    });
  }

  it('says what the filter is, and is empty when it hides all', () => {
    const content = relationsContent(relations(expels, trains), { ...allRelations, polarity: 'conflictual' });
    assert.equal(content.description, 'conflict · 1 of 2 statements');
    const none = relationsContent(relations(expels), { ...allRelations, polarity: 'cooperative' });
    assert.deepEqual([none.nodes.length, none.filtered], [0, true]);
  });

  it('orders by name, mentions or statements', () => {
    const order = (by: typeof allRelations.order) =>
      relationsContent(relations(expels), { ...allRelations, order: by }).nodes.map((n) => n.label);
    assert.deepEqual(order('name'), ['France', 'Niger']);
    assert.deepEqual(order('mentions'), ['Niger', 'France']);
  });

  it('lists the sections for the filter, in the order of the paper', () => {
    const trade = { ...expels, range: range(40) };
    const history = { ...trains, range: range(12) };
    const none = { ...trains, id: 's3', section: '', range: range(1) };
    assert.deepEqual(relationSections(relations(trade, history, none)), ['History', 'Trade']);
  });

  it('never reads the text of a paper as markup', () => {
    const hostile = { ...expels, sentence: '[click](command:evil) $(zap) <b>*x*' };
    const { tooltip } = leaf(relationsContent(relations(hostile), allRelations).nodes, 0, 0, 0);
    assert.ok(tooltip.includes('\\[click\\]\\(command:evil\\) \\$\\(zap\\) \\<b\\>\\*x\\*'), tooltip);
  });
});

function work(id: string, group: SourceNode['group'], cited: number, share: number): SourceNode {
  const citation = { range: range(3), text: `Sentence that cites ${id}.`, section: 'Trade' };
  return {
    id,
    label: id,
    title: 'Border markets',
    group,
    note: group === 'near' ? 'no “Okofor” in the list; “Okafor” (2021) differs by one letter' : null,
    range: group === 'missing' ? null : range(20),
    citations: Array.from({ length: cited }, () => citation),
    share,
  };
}
const sources = (...works: SourceNode[]): SourcesView => ({ ...paper, works, citations: 9 });

describe('Sources', () => {
  const view = sources(
    work('Diallo 2020', 'cited', 1, 0.1),
    work('Okafor 2021', 'cited', 5, 0.53),
    work('Nobody 2022', 'missing', 1, 0.1),
    work('Zinsou 2019', 'uncited', 0, 0),
  );

  it('puts what is missing first and counts each group', () => {
    const { nodes, description } = sourcesContent(view, allSources);
    assert.deepEqual(
      nodes.map((n) => `${n.label} ${n.description}`),
      ['Missing from the list 1', 'Cited 2', 'Never cited 1'],
    );
    assert.equal(description, '4 works · 1 missing from the list · one carries 53\u00a0%');
  });

  it('orders by citations or by name', () => {
    const cited = (order: typeof allSources.order) =>
      sourcesContent(view, { ...allSources, order }).nodes[1]?.children.map((n) => n.label);
    assert.deepEqual(cited('citations'), ['Okafor 2021', 'Diallo 2020']);
    assert.deepEqual(cited('name'), ['Diallo 2020', 'Okafor 2021']);
  });

  it('shows only what needs attention', () => {
    const { nodes, filtered } = sourcesContent(view, { ...allSources, show: 'problems' });
    assert.deepEqual([nodes.map((n) => n.label), filtered], [['Missing from the list', 'Never cited'], true]);
  });

  it('tells what is odd, and where a work without an entry is cited', () => {
    const { nodes } = sourcesContent(sources(work('Okofor 2021', 'near', 1, 0.1)), allSources);
    assert.match(leaf(nodes, 0, 0).description, /differs by one letter · cited 1 time · 10/u);
    const missing = sourcesContent(sources(work('Nobody 2022', 'missing', 1, 1)), allSources);
    assert.deepEqual(leaf(missing.nodes, 0, 0).place, range(3));
    assert.match(missing.message, /No reference list found/u);
  });
});

const claim: ClaimNode = {
  id: 'c1',
  text: 'Prices rose by 38 per cent.',
  kind: 'statistic',
  support: 'none',
  explanation: 'needs a source',
  needsSource: true,
  range: range(5),
};
const claims: ClaimsView = {
  ...paper,
  sections: [
    {
      id: 'trade',
      title: 'Trade',
      range: range(2),
      supported: 1,
      claims: [claim, { ...claim, id: 'c2', support: 'sentence', explanation: 'cited', needsSource: false }],
    },
    { id: 'end', title: '', range: range(9), supported: 0, claims: [] },
  ],
  supported: 5,
  total: 7,
};

describe('Claims', () => {
  it('counts section by section, and opens where a source is needed', () => {
    const { nodes, description } = claimsContent(claims, allClaims);
    assert.equal(description, '71\u00a0% of claims supported');
    assert.deepEqual(
      nodes.map((n) => [n.label, n.description, n.unfolded]),
      [['Trade', 'supported 1 of 2 · 50\u00a0%', true]],
    );
  });

  it('tells the state by icon and by words', () => {
    const { nodes } = claimsContent(claims, allClaims);
    assert.deepEqual(
      leaf(nodes, 0).children.map((n) => [n.icon, n.description]),
      [
        ['question', 'needs a source · figure'],
        ['pass', 'cited · figure'],
      ],
    );
  });

  it('the filter by kind names the kinds there are, and shows one of them', () => {
    const kinds = claimKinds(claims);
    assert.deepEqual(kinds, [{ kind: 'statistic', name: 'figure', count: 2 }]);
    const { nodes, description, filtered } = claimsContent(claims, { ...allClaims, kind: 'statistic' });
    assert.equal(nodes.flatMap((n) => n.children).length, 2);
    assert.match(description, /only: figure$/u);
    assert.equal(filtered, true);
    assert.deepEqual(claimsContent(claims, { ...allClaims, kind: 'causal' }).nodes, []);
  });

  it('shows only what needs a source', () => {
    const { nodes, description } = claimsContent(claims, { ...allClaims, show: 'needs-source' });
    assert.deepEqual(ids(nodes), ['trade', 'trade/c1']);
    assert.equal(description, '71\u00a0% of claims supported · 1 needs a source');
  });
});

describe('status bar', () => {
  const summary = { ...paper, words: 1234, supported: 5, claims: 7, errors: 3, warnings: 0 };

  it('says the share and the errors', () => {
    assert.equal(statusText(summary), '71\u00a0% supported · 3 errors');
    assert.equal(statusText({ ...summary, errors: 0 }), '71\u00a0% supported');
    assert.equal(statusText({ ...summary, claims: 0, supported: 0, errors: 1 }), 'no claims · 1 error');
  });

  it('explains itself', () => {
    assert.match(
      statusTooltip(summary),
      /1,234 words\n\n5 of 7 claims supported by a source\n\n3 errors: click/u,
    );
    assert.match(statusTooltip({ ...summary, errors: 0 }), /No errors or warnings/u);
  });
});
