import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { exportRelations } from '../../../server/src/core/features/export/export';
import { xml } from '../../../server/src/core/features/export/tables';
import { layout } from '../../../server/src/core/features/map/layout';
import { relationMap } from '../../../server/src/core/features/map/map';
import { modelOf } from '../../support/paper';

const paper = `# Borders

Niger expelled the French ambassador in August 2023. France suspended its aid to Niger. Benin supports Niger. Mali and Niger signed an agreement.
`;
const whole = { actor: null, without: [] };

describe('relation map', () => {
  const map = relationMap(modelOf(paper), whole);

  test('puts the actor with the most statements into the middle, its neighbours around it', () => {
    assert.equal(map.centre, 'NER');
    assert.deepEqual(map.nodes.map((n) => n.id).sort(), ['BEN', 'FRA', 'MLI', 'NER']);
    const centre = map.nodes.find((n) => n.id === 'NER')!;
    assert.deepEqual([centre.x, centre.y], [0, 0]);
    for (const { x, y } of map.nodes) assert.ok(Math.abs(x) <= 1 && Math.abs(y) <= 1);
  });

  test('is of the actor asked for, without what was dismissed', () => {
    const france = relationMap(modelOf(paper), { actor: 'FRA', without: [] });
    assert.equal(france.centre, 'FRA');
    const gone = relationMap(modelOf(paper), { actor: null, without: map.statements.map((s) => s.id) });
    assert.deepEqual([gone.centre, gone.nodes, gone.statements], [null, [], []]);
    assert.equal(relationMap(modelOf('No names.'), whole).centre, null);
  });

  test('moves nobody when a sentence is edited elsewhere', () => {
    const edited = relationMap(modelOf(`${paper}\nA new paragraph says nothing.\n`), whole);
    assert.deepEqual(edited.nodes, map.nodes);
  });
});

describe('layout', () => {
  const ids = Array.from({ length: 24 }, (_, i) => `n${i}`);
  const distance = (a: { x: number; y: number }, b: { x: number; y: number }) =>
    Math.hypot(a.x - b.x, a.y - b.y);

  test('keeps 25 nodes apart and inside', () => {
    const points = layout('c', ids, [['n0', 'n1']]);
    assert.equal(points.length, 25);
    for (const [i, a] of points.entries()) {
      assert.ok(Math.abs(a.x) <= 1 && Math.abs(a.y) <= 1);
      for (const b of points.slice(i + 1)) assert.ok(distance(a, b) > 0.15, `${a.id} and ${b.id}`);
    }
  });

  test('is the same in any order, and a newcomer leaves most where they are', () => {
    const before = layout('c', ids.slice(0, 8), []);
    assert.deepEqual(layout('c', ids.slice(0, 8).reverse(), []), before);
    const after = new Map(layout('c', ids.slice(0, 9), []).map((p) => [p.id, p]));
    const still = before.filter((p) => distance(p, after.get(p.id)!) < 0.2);
    assert.ok(still.length >= 6, `${still.length} of 9 stayed`);
  });
});

describe('export', () => {
  const model = modelOf(paper);

  test('CSV has a line a statement and quotes what could be a formula', () => {
    const csv = exportRelations(model, 'csv', whole);
    const lines = csv.trim().split('\r\n');
    assert.equal(lines.length, 1 + relationMap(model, whole).statements.length);
    assert.match(lines[0]!, /^\uFEFF?"source","target","relation"/);
    assert.match(csv, /"Niger","France",/);
    const odd = exportRelations(modelOf('## =1+1\n\nNiger condemned “France”.'), 'csv', whole);
    assert.match(odd, /"'=1\+1"/);
  });

  test('GraphML has the actors and one edge for each direction', () => {
    const graph = exportRelations(model, 'graphml', whole);
    assert.equal(graph.match(/<node /g)?.length, 4);
    assert.match(graph, /<data key="name">Niger<\/data>/);
    assert.match(graph, /<data key="conflictual">1<\/data>/);
    assert.match(graph, /<\/graph>\n<\/graphml>\n$/);
  });

  test('JSON can be read again', () => {
    const data = JSON.parse(exportRelations(model, 'json', whole));
    assert.equal(data.schema, 1);
    assert.ok(data.statements.every((s: { start: number; end: number }) => s.end > s.start));
  });

  test('SVG names the nodes, signs the lines and dashes conflict', () => {
    const picture = exportRelations(model, 'svg', whole);
    assert.match(picture, /^<svg [^>]*aria-label="Relations of Niger"/);
    assert.match(picture, />France<\/text>/);
    assert.match(picture, /stroke-dasharray="7 5"/);
    assert.match(picture, />−2<\/text>/);
    assert.match(exportRelations(modelOf(''), 'svg', whole), /<\/svg>\n$/);
  });

  test('markup in a name is text', () => {
    assert.equal(xml('<a b="c">&\u0000\ud800'), '&lt;a b=&quot;c&quot;&gt;&amp;');
  });
});
