import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Analyzer } from '../../../server/src/core/analysis/analyzer';
import type { PartView } from '../../../server/src/core/document/partView';
import { movedReads, noted, sameTold } from '../../../server/src/core/rules/reads';
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

/** What a block tells by its words and by its acronyms, before and after an edit of the paper. */
const paper = 'Mali met Niger.\n\nThe UN left in May.\n\n## Trade\n\nPrices rose.';
const acronymsOf = ({ facts }: PartView) =>
  facts.acronyms.map(({ start, end, text }) => ({ start, end, text }));
const wordsOf = ({ block }: PartView) => block.source;

function edited(edit: Edit, edits: readonly Edit[] = [edit]) {
  const uri = 'file:///a';
  const analyzer = new Analyzer();
  const open = { kind: 'open', uri, language: 'markdown', version: 1, content: paper } as const;
  const before = analyzer.apply(open).papers.get(uri)!.model;
  const now = edits.reduce(
    (_, e, i) => analyzer.apply({ kind: 'edit', uri, version: i + 2, edits: [e] }).papers.get(uri)!.model,
    before,
  );
  const steps = edits.map((e) => ({ edit: e, before: before.text, after: now.text }));
  return (...tellers: ((part: PartView) => unknown)[]) => sameTold(new Set(tellers), before, now, steps);
}

test('a block that moves tells what it told', () => {
  const same = edited({ start: 4, end: 4, newText: 'x' });
  assert.equal(same(acronymsOf), true);
  assert.equal(same(wordsOf), false);
  assert.equal(same(acronymsOf, wordsOf), false);
  assert.equal(same(), true);
});

test('a place in a block that is edited moves with its words, and is another one where these change', () => {
  const before = paper.indexOf('UN');
  assert.equal(edited({ start: before - 2, end: before - 2, newText: 'x' })(acronymsOf), true);
  assert.equal(edited({ start: before + 8, end: before + 8, newText: 'x' })(acronymsOf), true);
  assert.equal(edited({ start: before + 1, end: before + 1, newText: 'S' })(acronymsOf), false);
});

test('another number of blocks, another section, several edits: nobody can tell', () => {
  assert.equal(edited({ start: 8, end: 8, newText: '\n\n' })(acronymsOf), false);
  assert.equal(edited({ start: 15, end: 15, newText: '\n\n## Peace' })(acronymsOf), false);
  const letter = { start: 4, end: 4, newText: 'x' };
  assert.equal(edited(letter, [letter, letter])(acronymsOf), false);
});

test('what a block tells is asked again only where it has changed', () => {
  const asked: string[] = [];
  const uri = 'file:///a';
  const analyzer = new Analyzer();
  const modelNow = () => analyzer.snapshot.papers.get(uri)!.model;
  analyzer.apply({ kind: 'open', uri, language: 'markdown', version: 1, content: paper });
  const read = ({ block }: PartView) => asked.push(block.source);
  modelNow().inParts(read);
  assert.deepEqual(asked.splice(0), paper.split('\n\n'));
  analyzer.apply({ kind: 'edit', uri, version: 2, edits: [{ start: 6, end: 6, newText: 'x' }] });
  modelNow().inParts(read);
  assert.deepEqual(asked, ['Mali mxet Niger.']);
});
