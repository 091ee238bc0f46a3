/** The example papers read as their golden files say. `UPDATE_GOLDEN=1 npm run unit -- golden` writes them anew. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { golden } from '../../support/golden';
import { languageOf, open } from '../../support/paper';

const folder = path.join('test', 'papers');

for (const file of readdirSync(folder).filter((f) => /\.(md|txt|tex|qmd)$/.test(f))) {
  test(`${file} reads as its golden file says`, () => {
    const told = golden(open(readFileSync(path.join(folder, file), 'utf8'), { language: languageOf(file) }));
    const kept = path.join(folder, `${file.replace(/\.\w+$/, '')}.golden`);
    if (process.env['UPDATE_GOLDEN']) writeFileSync(kept, told);
    assert.ok(existsSync(kept), `${kept} is missing`);
    assert.equal(told, readFileSync(kept, 'utf8'));
  });
}

const real = path.join('..', 'shared', 'papers');
test('a real paper, where it is present, is read without an error that is wrong', (t) => {
  if (!existsSync(real)) {
    t.diagnostic(`no papers at ${real}: nothing read`);
    return;
  }
  for (const file of readdirSync(real).filter((f) => f.endsWith('.md'))) {
    const paper = open(readFileSync(path.join(real, file), 'utf8'));
    assert.ok(paper.model.references.length >= 15, 'its reference list is found');
    const linked = paper.model.citations.flatMap((c) => c.links).filter((l) => l.reference !== null);
    assert.ok(linked.length >= 35, 'its citations are linked');
    assert.deepEqual(paper.check().failures, []);
  }
});
