import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { movedReads, noted } from '../../../server/src/core/rules/reads';
import { type Edit, Text } from '../../../server/src/core/text/text';
import { modelOf } from '../../support/paper';

const model = modelOf('Mali met Niger in May 2024 (Diallo, 2023). Prices rose.');

function after(read: (view: typeof model) => unknown, edit: Edit) {
  const view = noted(model);
  read(view.model);
  return movedReads(view.reads(), [{ edit, before: model.text, after: model.text.splice(edit) }]);
}

const behind: Edit = { start: 30, end: 30, newText: 'xx' };

test('the parts of the model that are read are noted, and nothing else', () => {
  const view = noted(model);
  assert.equal(view.model.citations, model.citations);
  assert.deepEqual([...view.reads().names], ['citations']);
});

test('a place of the text that is read moves with it, and is lost where it is edited', () => {
  const read = (at: number) => (view: typeof model) => view.text.slice({ start: at, end: at + 4 });
  assert.deepEqual(after(read(0), behind)?.text.places, [0, 4]);
  assert.deepEqual(after(read(40), behind)?.text.places, [42, 46]);
  assert.equal(after(read(28), behind), null);
  assert.equal(after(read(26), behind), null);
});

test('who reads the whole text reads it again after every edit', () => {
  assert.equal(
    after((view) => view.text.content, behind),
    null,
  );
});

test('words looked for are looked for again where an edit makes or breaks them', () => {
  const look = (view: typeof model) => view.text.indexOf('Niger');
  assert.notEqual(after(look, behind), null);
  assert.equal(after(look, { start: 11, end: 11, newText: 'x' }), null);
  const made = { start: 43, end: 43, newText: 'Niger and ' };
  assert.equal(after(look, made), null);
});

test('lines are read to their ends', () => {
  const text = new Text('one\r\ntwo\nthree');
  assert.deepEqual([text.lineStart(6), text.lineEnd(0), text.lineEnd(6)], [5, 3, 8]);
  assert.equal(text.charAt(-1), '');
});

/** Claims are known by what they say and not by how surely: `Stamps` leaves the scores out. */
test('no rule reads the score of a claim', () => {
  const folder = path.join('server', 'src', 'core', 'rules');
  for (const file of readdirSync(folder, { recursive: true }).map(String))
    if (file.endsWith('.ts'))
      assert.doesNotMatch(readFileSync(path.join(folder, file), 'utf8'), /\.score\b/, file);
});
