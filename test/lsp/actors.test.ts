/** The workspace's own actors, over the pipes: found on the disk, told of while being typed, in effect at once. */
import assert from 'node:assert/strict';
import { describe, type TestContext, test } from 'node:test';
import { type Wire, wireFor } from './wire';

const uri = 'file:///papers/draft.md';
const paper = 'The River Guard attacked Mali. Later RGX fighters withdrew.';
const actorsUri = 'file:///papers/.policy-paper/actors.json';
const good = '{ "actors": [{ "name": "River Guard", "kind": "armed-group", "acronyms": ["RGX"] }] }';
const broken =
  '{ "actors": [\n  { "name": "River Guard", "kind": "armed-group" },\n  { "kind": "person" },\n  7\n';

/** An editor with a folder, its paper open; the actors file lies on the disk where one is given. */
async function editorWith(t: TestContext, actors?: string) {
  const files = new Map(actors === undefined ? [] : [[actorsUri, actors]]);
  const wire = await wireFor(t, { initializationOptions: { settle: 0, files: true }, files });
  wire.open(uri, paper);
  await wire.diagnostics(uri, 0);
  return { wire, files };
}

async function names(wire: Wire): Promise<readonly string[]> {
  const { result } = await wire.request('policyPaper/relations', { uri });
  return result.countries.map((c: { name: string }) => c.name).sort();
}

/** Sends a message, and waits until every paper is read with other names. */
async function untilTold(wire: Wire, send: () => void): Promise<void> {
  const from = wire.received.length;
  send();
  await wire.when((m) => m.method === 'policyPaper/workspaceChanged', from);
}

interface Problem {
  readonly message: string;
  readonly severity: number;
  readonly source: string;
  readonly range: { readonly start: { readonly line: number } };
}

describe('actors of the workspace', () => {
  test('a file on the disk is found at the start and read for every paper', async (t) => {
    const files = new Map([[actorsUri, good]]);
    const wire = await wireFor(t, { initializationOptions: { settle: 0, files: true }, files });
    await wire.when((m) => m.method === 'policyPaper/workspaceChanged', 0);
    wire.open(uri, paper);
    assert.deepEqual(await names(wire), ['Mali', 'River Guard']);
  });

  test('what is typed into the file takes effect in the open papers, and closing it unsaved takes it back', async (t) => {
    const { wire } = await editorWith(t);
    assert.deepEqual(await names(wire), []);
    await untilTold(wire, () => wire.open(actorsUri, good, 'json'));
    assert.deepEqual(await names(wire), ['Mali', 'River Guard']);
    const start = { line: 0, character: good.indexOf('River Guard') };
    const range = { start, end: { line: 0, character: start.character + 'River'.length } };
    await untilTold(wire, () => wire.change(actorsUri, 2, [{ range, text: 'Delta' }]));
    assert.deepEqual(await names(wire), []);
    await untilTold(wire, () => wire.change(actorsUri, 3, [{ text: good }]));
    await untilTold(wire, () => wire.close(actorsUri));
    assert.deepEqual(await names(wire), []);
  });

  test('what is wrong is told in the file at its place, and the rest of it holds', async (t) => {
    const { wire } = await editorWith(t);
    const from = wire.received.length;
    wire.open(actorsUri, broken, 'json');
    const { diagnostics } = await wire.diagnostics(actorsUri, from);
    const at = (line: number) => diagnostics.filter((d: Problem) => d.range.start.line === line);
    assert.match(at(2)[0].message, /needs a “name”/);
    assert.match(at(3)[0].message, /An actor is an object/);
    assert.ok(diagnostics.some((d: Problem) => /missing/.test(d.message)));
    for (const d of diagnostics as readonly Problem[]) {
      assert.deepEqual([d.source, d.severity], ['policy-paper', 1], d.message);
    }
    assert.deepEqual(await names(wire), ['Mali', 'River Guard']);
    const mended = wire.received.length;
    wire.change(actorsUri, 2, [{ text: good }]);
    assert.deepEqual((await wire.diagnostics(actorsUri, mended)).diagnostics, []);
  });

  test('a file that changes on the disk, or goes, is followed', async (t) => {
    const { wire, files } = await editorWith(t);
    const changed = (type: number) =>
      wire.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: actorsUri, type }] });
    files.set(actorsUri, good);
    await untilTold(wire, () => changed(1));
    assert.deepEqual(await names(wire), ['Mali', 'River Guard']);
    files.set(actorsUri, broken);
    const from = wire.received.length;
    changed(2);
    assert.ok((await wire.diagnostics(actorsUri, from)).diagnostics.length > 1);
    files.delete(actorsUri);
    const gone = wire.received.length;
    await untilTold(wire, () => changed(3));
    assert.deepEqual((await wire.diagnostics(actorsUri, gone)).diagnostics, []);
    assert.deepEqual(await names(wire), []);
  });

  test('the file is no paper: it is asked for nothing and gets no findings of a paper', async (t) => {
    const { wire } = await editorWith(t, good);
    wire.open(actorsUri, good, 'json');
    assert.equal((await wire.request('policyPaper/relations', { uri: actorsUri })).result, null);
    const position = { line: 0, character: 30 };
    const hover = await wire.request('textDocument/hover', { textDocument: { uri: actorsUri }, position });
    assert.equal(hover.result, null);
  });
});
