/** The command line with actors of one's own: a file that is named, the nearest one above a paper, a broken one. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { folder, json, paper, run } from './tool';

describe('actors of one’s own', () => {
  const actors = (name: string) => `{ "actors": [{ "name": "${name}", "kind": "armed-group" }] }`;
  const text = 'The River Guard attacked Mali. The Delta League attacked Togo.\n';
  const draft = paper('actors.md', text);
  const named = paper('own.json', actors('Delta League'));
  const sources = (args: readonly string[]) =>
    json(['facts', ...args]).relations.map((r: { source: string }) => r.source);

  /** `FOLDER/inner/deep/draft.md`, with files of actors in FOLDER and, where given, beside the paper. */
  function folderWith(name: string, outer: string, inner: string | null): string {
    const deep = path.join(folder, name, 'inner', 'deep');
    mkdirSync(deep, { recursive: true });
    for (const [at, content] of [
      [path.join(folder, name), outer],
      [deep, inner],
    ] as const) {
      if (content === null) continue;
      mkdirSync(path.join(at, '.policy-paper'));
      writeFileSync(path.join(at, '.policy-paper', 'actors.json'), content);
    }
    const file = path.join(deep, 'draft.md');
    writeFileSync(file, text);
    return file;
  }

  test('are nobody without a file, and those of the file that is named', () => {
    assert.deepEqual(sources([draft]), []);
    assert.deepEqual(sources([draft, '--actors', named]), ['own-delta-league']);
  });

  test('come from the nearest file above the paper; one that is named goes before it', () => {
    const above = folderWith('above', actors('River Guard'), null);
    assert.deepEqual(sources([above]), ['own-river-guard']);
    assert.deepEqual(sources([above, '--actors', named]), ['own-delta-league']);
    const beside = folderWith('beside', actors('River Guard'), actors('Delta League'));
    assert.deepEqual(sources([beside]), ['own-delta-league']);
  });

  test('in a broken file are told of with file, line and column, once; the rest of it holds', () => {
    const file = folderWith(
      'broken',
      `{ "actors": [\n  { "kind": "person" },\n  { "name": "River Guard" }\n`,
      null,
    );
    const { status, stdout, stderr } = run(['facts', file, file]);
    assert.equal(status, 0);
    for (const { relations } of JSON.parse(stdout)) assert.equal(relations[0].source, 'own-river-guard');
    const lines = stderr.trimEnd().split('\n');
    assert.equal(lines.length, 2, stderr);
    assert.match(lines[0]!, /actors\.json:2:3: error: An actor needs a “name”\.$/);
    assert.match(lines[1]!, /actors\.json:\d+:\d+: error: .*missing/);
  });

  test('hold for check too', () => {
    const file = paper('short.md', 'RGX fighters came. Then RGX left.\n');
    const own = paper('short.json', '{ "actors": [{ "name": "River Guard", "acronyms": ["RGX"] }] }');
    assert.match(run(['check', file, '--actors', own]).stdout, /RGX .* “River Guard”/);
    assert.doesNotMatch(run(['check', file]).stdout, /River Guard/);
  });
});
