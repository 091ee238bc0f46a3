import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageHtml } from '../../../client/src/views/map/html';
import {
  inWords,
  kept,
  matrixOf,
  networkOf,
  signed,
  statementsOf,
  toneOf,
} from '../../../client/src/views/map/model';
import { moveInList, moveInNetwork, moveInTable } from '../../../client/src/views/map/moves';
import type { Polarity, RelationMap, Statement } from '../../../server/src/protocol/types';

const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } };

function statement(
  source: string,
  target: string,
  polarity: Polarity,
  more: Partial<Statement> = {},
): Statement {
  return {
    id: `${source}${target}${polarity}${more.date ?? ''}`,
    source,
    target,
    sourceName: source,
    targetName: target,
    type: 'acts on',
    polarity,
    negated: false,
    mutual: false,
    modality: 'actual',
    tier: 'high',
    date: null,
    sentence: `${source} acts on ${target}.`,
    section: 'Trade',
    sources: [],
    reason: '',
    range,
    ...more,
  };
}

function mapOf(...statements: Statement[]): RelationMap {
  const ids = [...new Set(statements.flatMap((s) => [s.source, s.target]))];
  return {
    uri: 'file:///p.md',
    version: 1,
    title: 'T',
    actors: ids.map((id) => ({ id, name: id, kind: 'country', mentions: 1, statements: 1 })),
    statements,
    centre: ids[0] ?? null,
    nodes: ids.map((id, i) => ({ id, x: i, y: 0 })),
    hidden: 0,
  };
}

const map = mapOf(
  statement('Niger', 'France', 'conflictual', { date: '2024' }),
  statement('Niger', 'France', 'conflictual', { date: '2023-08' }),
  statement('Niger', 'France', 'cooperative'),
  statement('Mali', 'Niger', 'cooperative', { mutual: true, sources: ['Okafor 2021'] }),
);

describe('the matrix', () => {
  const { rows, actors } = matrixOf(map);
  const cell = (source: string, target: string) =>
    rows[actors.findIndex((a) => a.id === source)]![actors.findIndex((a) => a.id === target)]!;

  it('reads as a sentence and shows signs beside numbers', () => {
    assert.equal(cell('Niger', 'France').spoken, 'Niger → France: 2 conflictual, 1 cooperative');
    assert.equal(cell('Niger', 'France').text, '−2 +1');
    assert.equal(cell('Niger', 'France').tone, 'conflictual');
    assert.equal(cell('France', 'Niger').spoken, 'France → Niger: no statements');
  });

  it('has what two do together in both directions', () => {
    assert.deepEqual([cell('Mali', 'Niger').text, cell('Niger', 'Mali').text], ['+1', '+1']);
  });

  it('says where not all found room', () => {
    const many = Array.from({ length: 30 }, (_, i) => statement('A', `B${i}`, 'neutral'));
    const matrix = matrixOf(mapOf(...many));
    assert.equal(matrix.rows.length, 24);
    assert.equal(matrix.note, 'The 24 of 31 with the most statements.');
  });

  it('names a balance in signs, words and a tone', () => {
    const even = { conflictual: 1, cooperative: 1, neutral: 2 };
    assert.equal(signed(even), '−1 +1 ·2');
    assert.equal(inWords(even), '1 conflictual, 1 cooperative, 2 neutral');
    assert.equal(toneOf(even), 'mixed');
    assert.equal(toneOf({ conflictual: 0, cooperative: 0, neutral: 0 }), 'none');
  });
});

describe('the network', () => {
  it('has one line a pair, and nodes that say how they stand to the middle', () => {
    const { nodes, lines } = networkOf(map);
    assert.equal(lines.length, 2);
    assert.ok(lines.every((l) => l.place === 'centre'));
    assert.equal(nodes[0]!.spoken, 'Niger, in the middle, 4 statements');
    assert.equal(nodes[1]!.spoken, 'France and Niger: 2 conflictual, 1 cooperative');
  });

  it('says how many are not drawn', () => {
    assert.equal(
      networkOf({ ...map, hidden: 3 }).note,
      '3 further neighbours not drawn; the table has them.',
    );
  });
});

describe('the statements', () => {
  it('are dated ones first, in order, with sign, words and source', () => {
    const list = statementsOf(map, { kind: 'cell', source: 'Niger', target: 'France' });
    assert.equal(list.title, 'Niger → France: 2 conflictual, 1 cooperative');
    assert.deepEqual(
      list.rows.map((r) => [r.date, r.sign]),
      [
        ['2023-08', '−'],
        ['2024', '−'],
        ['–', '+'],
      ],
    );
    assert.match(list.rows[0]!.spoken, /^2023-08 · conflict · Niger acts on France · no source/);
  });

  it('are those of both directions for a pair, and all of an actor', () => {
    assert.equal(statementsOf(map, { kind: 'pair', a: 'France', b: 'Niger' }).rows.length, 3);
    assert.equal(statementsOf(map, { kind: 'actor', actor: 'Niger' }).rows.length, 4);
    const together = statementsOf(map, { kind: 'cell', source: 'Niger', target: 'Mali' });
    assert.equal(together.rows[0]!.what, 'Mali acts on Niger, and the other way round');
  });

  it('stay selected while their actors are there', () => {
    const cell = { kind: 'cell', source: 'France', target: 'Mali' } as const;
    assert.deepEqual(kept(map, cell), cell);
    assert.deepEqual(kept(map, { kind: 'actor', actor: 'Gone' }), { kind: 'actor', actor: 'Niger' });
    assert.equal(kept(mapOf(), cell), null);
  });
});

describe('the keys', () => {
  it('move within the table and stop at its edges', () => {
    const at = { row: 0, column: 1 };
    assert.deepEqual(moveInTable('ArrowDown', at, 3), { row: 1, column: 1 });
    assert.deepEqual(moveInTable('ArrowUp', at, 3), at);
    assert.deepEqual(moveInTable('End', at, 3), { row: 0, column: 2 });
    assert.equal(moveInTable('x', at, 3), null);
  });

  it('move along a list', () => {
    assert.deepEqual(
      ['ArrowDown', 'ArrowUp', 'End', 'Home', 'x'].map((key) => moveInList(key, 1, 3)),
      [2, 0, 2, 0, null],
    );
  });

  it('move to the nearest node that lies that way', () => {
    const nodes = [
      { id: 'c', x: 0, y: 0 },
      { id: 'right', x: 1, y: 0 },
      { id: 'aside', x: 0.8, y: 0.7 },
      { id: 'up', x: 0, y: -1 },
    ];
    assert.equal(moveInNetwork('ArrowRight', nodes, 'c')?.id, 'right');
    assert.equal(moveInNetwork('ArrowUp', nodes, 'c')?.id, 'up');
    assert.equal(moveInNetwork('ArrowLeft', nodes, 'c'), null);
    assert.equal(moveInNetwork('Enter', nodes, 'c'), null);
  });
});

it('the page allows only its own script and style sheet', () => {
  const page = pageHtml({ script: 's.js', style: 's.css', source: 'https://own', nonce: 'n1' });
  assert.match(page, /default-src 'none'; style-src https:\/\/own; script-src 'nonce-n1';/);
  assert.doesNotMatch(page, /unsafe|style=|onload/);
  assert.equal(page.match(/<script nonce="n1"/g)?.length, 1);
});
