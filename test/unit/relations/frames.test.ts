/** Every frame's own example says what it promises, and says it by that frame's type. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { circumstances } from '../../../server/src/core/knowledge/relations/circumstances';
import { compounds } from '../../../server/src/core/knowledge/relations/compounds';
import { frames } from '../../../server/src/core/knowledge/relations/lexicon';
import { relationKinds } from '../../../server/src/core/knowledge/relations/types';
import { modelOf } from '../../support/paper';

/** `FRA>NER` or `EGY=SDN` behind the sentence. */
const expected = /^(.*) ([\w-]+)([>=])([\w-]+)$/;

describe('frames', () => {
  for (const frame of [...frames, ...compounds, ...circumstances]) {
    const [, text, source, sign, target] = expected.exec(frame.example) ?? [];
    test(`${frame.type}: ${text ?? frame.example}`, () => {
      assert.ok(text && source && sign && target, 'an example is a sentence and what it says');
      const found = modelOf(text).relations.map((r) => `${r.source}>${r.target} ${r.type}`);
      const wanted = [`${source}>${target} ${frame.type}`];
      if (sign === '=') wanted.push(`${target}>${source} ${frame.type}`);
      assert.ok(
        found.some((f) => wanted.includes(f)),
        `found ${found.join(', ') || 'nothing'}`,
      );
      assert.equal(sign === '=', frame.mutual === true, 'the sign tells a mutual frame');
    });
  }
  test('every type has a frame', () => {
    const named = new Set(frames.map((f) => f.type));
    const left = Object.keys(relationKinds).filter((t) => !named.has(t as never) && t !== 'relates-to');
    assert.deepEqual(left, []);
  });
});
