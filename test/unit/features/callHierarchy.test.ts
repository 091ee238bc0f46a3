import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hierarchyActor, hierarchySteps } from '../../../server/src/core/features/callHierarchy';
import { hover } from '../../../server/src/core/features/hover';
import { references } from '../../../server/src/core/features/references';
import { relationsView } from '../../../server/src/core/features/views/relations';
import { workspaceSymbols } from '../../../server/src/core/features/workspaceSymbols';
import { fixture, render } from '../../support/fixture';

const paper = fixture(`# Borders

‸Niger expelled the French ambassador. France suspended its aid to Niger. Benin supports Niger. Mali and Niger signed an agreement.

The ‸word stands alone. Niamey spoke.
`);
const [onNiger, onWord] = paper.cursors as [number, number];
const steps = (direction: 'incoming' | 'outgoing') =>
  hierarchySteps(paper.snapshot, paper.uri, 'NER', direction);

describe('call hierarchy of actors', () => {
  test('begins at a mention, and nowhere else', () => {
    const actor = hierarchyActor(paper.snapshot, paper.uri, onNiger);
    assert.deepEqual([actor?.id, actor?.name, actor?.kind], ['NER', 'Niger', 'country']);
    assert.match(actor?.detail ?? '', /^\d+ mentions$/);
    assert.equal(hierarchyActor(paper.snapshot, paper.uri, onWord), null);
    assert.equal(hierarchyActor(paper.snapshot, 'file:///other.md', 0), null);
  });

  test('counts mentions as the tree and the hover do', () => {
    const both = fixture(
      '‸Niger expelled France. Both sides met. The two countries fell silent. Niger left.',
    );
    const actor = hierarchyActor(both.snapshot, both.uri, both.cursors[0]!);
    const model = both.snapshot.papers.get(both.uri)!.model;
    const node = relationsView(model).countries.find((c) => c.id === 'NER');
    assert.equal(actor?.detail, `${node?.mentions} mentions`);
    assert.ok(node!.mentions > 2, 'both sides are Niger too');
  });

  test('leads to those who act on it and to those it acts on, with the sentences', () => {
    const names = (direction: 'incoming' | 'outgoing') =>
      steps(direction)
        .map((s) => s.actor.name)
        .sort();
    assert.deepEqual(names('incoming'), ['Benin', 'France', 'Mali']);
    assert.deepEqual(names('outgoing'), ['France', 'Mali']);
    const france = steps('outgoing').find((s) => s.actor.name === 'France')!;
    assert.equal(france.actor.detail, '−1');
    assert.deepEqual(
      france.statements.map((s) => paper.text.slice(s.start, s.end)),
      ['Niger expelled the French ambassador.'],
    );
  });

  test('knows nothing of an id that the paper does not name', () => {
    assert.deepEqual(hierarchySteps(paper.snapshot, paper.uri, 'USA', 'incoming'), []);
  });
});

describe('an actor under the pointer', () => {
  test('hover tells mentions, counterparts with signs, and what lacks a source', () => {
    const info = hover(paper.snapshot, paper.uri, onNiger);
    const [first, second] = info!.lines.map((l) => l.text);
    assert.match(first!, /^\*\*Niger\*\* — \d+ mentions; with France −2, with Benin \+1, with Mali \+1$/);
    assert.match(second!, /^4 statements without a source$/);
  });

  test('references are all its forms, also the seat of its government', () => {
    const found = references(paper.snapshot, paper.uri, onNiger);
    const marked = render(paper.text, found);
    assert.match(marked, /^# Borders\n\n⟦Niger⟧ expelled/);
    assert.match(marked, /⟦Niamey⟧ spoke/);
  });

  test('an acronym of the paper counts as a name of its actor', () => {
    const un = fixture('The ‸United Nations (UN) met. The UN spoke.');
    const texts = references(un.snapshot, un.uri, un.offset).map((o) => un.text.slice(o.start, o.end));
    assert.ok(texts.filter((t) => t === 'UN').length >= 1 && texts.includes('United Nations'), texts.join());
    const short = fixture('The United Nations (UN) met. The ‸UN spoke.');
    const all = references(short.snapshot, short.uri, short.offset).map((o) =>
      short.text.slice(o.start, o.end),
    );
    assert.ok(all.includes('United Nations'), all.join());
  });

  test('symbols are found by any of its forms', () => {
    const found = workspaceSymbols(paper.snapshot, 'Niamey').filter((s) => s.kind === 'actor');
    assert.equal(found[0]?.name, 'Niger');
  });
});
