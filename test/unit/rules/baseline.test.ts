import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Analyzer } from '../../../server/src/core/analysis/analyzer';
import {
  accept,
  acceptedOf,
  part,
  readBaseline,
  writeBaseline,
} from '../../../server/src/core/rules/baseline';
import { check } from '../../support/paper';

const text = 'The minister said “we will wait. The blockade lasted from 2021 to 2012.\n';

test('what is written is read again, and accepts each finding of its own file only', () => {
  const { findings } = check(text);
  assert.ok(findings.length >= 2);
  const entries = readBaseline(writeBaseline(accept([], 'a.md', findings, 'drop')));
  assert.ok(entries);
  assert.equal(part(findings, acceptedOf(entries, 'a.md')).findings.length, 0);
  assert.deepEqual(part(findings, acceptedOf(entries, 'b.md')).findings, findings);
});

test('accepting one finding keeps the others that were accepted; accepting today’s drops what is gone', () => {
  const [first, second] = check(text).findings;
  const one = accept([], 'a.md', [first!], 'keep');
  const both = accept(one, 'a.md', [second!], 'keep');
  assert.equal(both.length, 2);
  assert.deepEqual(accept(both, 'a.md', [second!], 'keep').length, 2);
  assert.deepEqual(
    accept(both, 'a.md', [second!], 'drop').map((e) => e.fingerprint),
    [second!.fingerprint],
  );
  assert.equal(accept(both, 'b.md', [first!], 'drop').length, 3);
});

test('an edit elsewhere leaves accepted findings silent; a mended one is stale', () => {
  const { findings } = check(text);
  const accepted = new Set(findings.map((f) => f.fingerprint));
  const longer = part(check(`# Trade\n\nThe council met.\n\n${text}`).findings, accepted);
  assert.deepEqual([longer.findings, longer.stale], [[], []]);
  const mended = part(check(text.replace('2012', '2022')).findings, accepted);
  assert.ok(mended.stale.length > 0);
});

test('what is no baseline is told from one', () => {
  for (const bad of ['', '{', '[]', '{"schema":2,"findings":[]}', '{"schema":1,"findings":[3]}', 'null'])
    assert.equal(readBaseline(bad), null, bad);
  assert.deepEqual(readBaseline('\uFEFF{"schema":1,"findings":[]}'), []);
});

test('a baseline known before a paper is opened holds when it is read, through edits and settings', () => {
  const analyzer = new Analyzer();
  const uri = 'file:///a.md';
  const accepted = new Set(check(text).findings.map((f) => f.fingerprint));
  analyzer.apply({ kind: 'baseline', uri, accepted });
  analyzer.apply({ kind: 'open', uri, language: 'markdown', version: 1, content: text });
  const open = () => analyzer.snapshot.papers.get(uri)!.check().findings.length;
  assert.equal(open(), 0);
  analyzer.apply({ kind: 'edit', uri, version: 2, edits: [{ start: 0, end: 0, newText: '# Trade\n\n' }] });
  assert.equal(open(), 0);
  analyzer.apply({ kind: 'baseline', uri, accepted: new Set() });
  assert.ok(open() > 0);
});
