/** What is generated from the rules and settings is committed as it would be written now. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { registry } from '../../server/src/core/rules/registry';

for (const tool of ['registry', 'main']) {
  test(`generated files are current (${tool})`, () => {
    const script = ['test/support/tool.mjs', `server/src/tools/generate/${tool}.ts`, '--check'];
    const run = spawnSync(process.execPath, script, { encoding: 'utf8' });
    assert.equal(run.status, 0, run.stderr);
  });
}

test('a rule lives in the file of its name', () => {
  for (const rule of registry) assert.ok(existsSync(`server/src/core/rules/${rule.id}.ts`), rule.id);
});
