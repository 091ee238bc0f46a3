import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fitted } from '../../../client/src/views/map/fit';

const names = ['Niger', 'European Union', 'JNIM', 'Agadez', 'France', 'Algeria', 'Nigeria', 'Libya', 'Benin'];
/** Crowded in the lower right, as a layout of few ties may be. */
const nodes = names.map((name, i) => ({
  id: name,
  name,
  x: i === 0 ? 0 : 0.2 + 0.03 * i,
  y: i === 0 ? 0 : 0.5 - 0.02 * i,
}));
const rooms = [
  { width: 330, height: 420 },
  { width: 900, height: 300 },
  { width: 260, height: 400 },
];

describe('the network in its room', () => {
  for (const room of rooms) {
    const spots = fitted(nodes, 'Niger', room);
    const at = (name: string) => spots.get(name)!;

    test(`no name lies on another in ${room.width} × ${room.height}, and all are inside`, () => {
      for (const [i, a] of names.entries()) {
        const { x, y } = at(a);
        const half = a.length * 3.6;
        assert.ok(x - half >= 0 && x + half <= room.width && y > 0 && y + 26 <= room.height, a);
        for (const b of names.slice(i + 1)) {
          const apart = Math.abs(at(b).y - y) >= 30 || Math.abs(at(b).x - x) >= half + b.length * 3.6;
          assert.ok(apart, `${a} and ${b}`);
        }
      }
    });

    test(`the middle stays there in ${room.width} × ${room.height}`, () => {
      assert.equal(at('Niger').x, room.width / 2);
      assert.ok(Math.abs(at('Niger').y - room.height / 2) < 10);
    });
  }

  test('the outermost stand at the edge: the whole height is used', () => {
    const two = [
      nodes[0]!,
      { id: 'a', name: 'Mali', x: 0, y: 0.4 },
      { id: 'b', name: 'Chad', x: 0.1, y: -0.4 },
    ];
    const spots = fitted(two, 'Niger', { width: 300, height: 400 });
    assert.deepEqual([spots.get('a')!.y, spots.get('b')!.y], [370, 16]);
  });

  test('is the same each time, and one actor alone is no trouble', () => {
    assert.deepEqual(fitted(nodes, 'Niger', rooms[0]!), fitted(nodes, 'Niger', rooms[0]!));
    assert.deepEqual(fitted([nodes[0]!], 'Niger', { width: 100, height: 100 }).get('Niger'), {
      x: 50,
      y: 43,
    });
    assert.equal(fitted([], '', { width: 100, height: 100 }).size, 0);
  });
});
