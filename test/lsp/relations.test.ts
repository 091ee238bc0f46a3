/** Who acts on whom, over the pipes: the call hierarchy, the map and its exports, the relations of all papers. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readMarks } from '../support/fixture';
import { type Message, Wire } from './wire';

const uri = 'file:///papers/borders.md';
const { text, cursors } = readMarks(`# Borders after the embargo

‸Niger expelled the French ambassador in August 2023 (Okafor, 2024). France suspended its aid to Niger.

Mali and Niger signed an agreement. The ‸word stands alone.
`);

/** Papers that nobody has open, and a file that is no paper. */
const files = new Map([
  ['file:///papers/notes/gulf.txt', 'Ports of the Gulf\n\nGhana signed a trade agreement with Togo.'],
  ['file:///papers/plain.md', 'Nothing is said here of anybody.'],
  [uri, 'What lies on the disk is older than what is open.'],
]);

interface Item {
  readonly name: string;
  readonly uri: string;
  readonly detail: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}
interface Call {
  readonly from: Item;
  readonly to: Item;
  readonly fromRanges: readonly { readonly start: { readonly line: number } }[];
}

describe('who acts on whom', () => {
  const wire = new Wire({ initializationOptions: { settle: 0, files: true }, files });
  let capabilities: Record<string, unknown>;
  before(async () => {
    capabilities = (await wire.start()).result.capabilities;
    wire.open(uri, text);
    await wire.diagnostics(uri, 0);
  });
  after(() => wire.kill());

  const prepare = (offset: number) => {
    const lines = text.slice(0, offset).split('\n');
    const position = { line: lines.length - 1, character: lines.at(-1)!.length };
    return wire.request('textDocument/prepareCallHierarchy', { textDocument: { uri }, position });
  };
  const calls = async (direction: 'incoming' | 'outgoing', item: Item): Promise<readonly Call[]> =>
    (await wire.request(`callHierarchy/${direction}Calls`, { item })).result;

  test('the call hierarchy begins at a mention, and nowhere else', async () => {
    assert.equal(capabilities['callHierarchyProvider'], true);
    const { result } = await prepare(cursors[0]!);
    assert.deepEqual([result[0].name, result[0].uri, result[0].range.start.line], ['Niger', uri, 2]);
    assert.match(result[0].detail, /^\d+ mentions$/);
    assert.equal((await prepare(cursors[1]!)).result, null);
  });

  test('it is walked from actor to actor, with the sentences that say so', async () => {
    const [niger] = (await prepare(cursors[0]!)).result;
    const incoming = await calls('incoming', niger);
    assert.deepEqual(incoming.map((c) => c.from.name).sort(), ['France', 'Mali']);
    const outgoing = await calls('outgoing', niger);
    const france = outgoing.find((c) => c.to.name === 'France')!;
    assert.equal(france.to.detail, '−1');
    assert.deepEqual(
      france.fromRanges.map((r) => r.start.line),
      [2],
    );
    const further = await calls('outgoing', france.to);
    assert.deepEqual(
      further.map((c) => c.to.name),
      ['Niger'],
    );
  });

  test('a step from an item that is none, or of a paper that is closed, leads nowhere', async () => {
    const [niger] = (await prepare(cursors[0]!)).result;
    for (const item of [
      { ...niger, data: undefined },
      { ...niger, data: { id: 'NER' } },
      { ...niger, data: 'ATL' },
      { ...niger, uri: 'file:///nowhere.md' },
    ]) {
      const { result, error } = await wire.request('callHierarchy/incomingCalls', { item });
      assert.equal(error, undefined);
      assert.deepEqual(result ?? [], []);
    }
  });

  const map = (question: object): Promise<Message> =>
    wire.request('policyPaper/relationMap', { uri, actor: null, without: [], ...question });

  test('the map has actors, statements, and a place for each neighbour of its middle', async () => {
    const { result } = await map({});
    assert.equal(result.centre, 'NER');
    assert.deepEqual(result.nodes.map((n: { id: string }) => n.id).sort(), ['FRA', 'MLI', 'NER']);
    assert.equal(result.statements.length, 3);
    assert.equal(result.statements[0].range.start.line, 2);
    assert.equal(result.hidden, 0);
    const again = await map({ actor: 'FRA' });
    assert.deepEqual([again.result.centre, again.result.nodes.length], ['FRA', 2]);
    assert.deepEqual((await map({})).result, result, 'the same each time');
  });

  test('what the reader has dismissed is on no map', async () => {
    const all = (await map({})).result.statements as readonly { id: string; target: string }[];
    const without = all.filter((s) => s.target === 'MLI' || s.target === 'NER').map((s) => s.id);
    const { result } = await map({ without });
    assert.equal(result.statements.length, all.length - without.length);
  });

  test('the relations leave as CSV, GraphML, JSON and SVG', async () => {
    const of = async (format: string): Promise<string> =>
      (await wire.request('policyPaper/exportRelations', { uri, actor: null, without: [], format })).result;
    assert.equal((await of('csv')).trimEnd().split('\r\n').length, 4);
    assert.match(await of('graphml'), /<edge source="n\d" target="n\d">/);
    assert.equal(JSON.parse(await of('json')).statements.length, 3);
    assert.match(await of('svg'), /^<svg [\s\S]*>Niger<[\s\S]*<\/svg>\s*$/);
  });

  interface Paper {
    readonly uri: string;
    readonly title: string;
    readonly statements: number;
  }
  const workspace = async () => (await wire.request('policyPaper/workspaceRelations', {})).result;

  test('the workspace has every paper with a statement, open ones as they are typed', async () => {
    const { papers, read, left } = await workspace();
    assert.deepEqual(
      papers.map((p: Paper) => [p.uri, p.title, p.statements]),
      [
        [uri, 'Borders after the embargo', 3],
        ['file:///papers/notes/gulf.txt', 'Ports of the Gulf', 1],
      ],
    );
    assert.deepEqual([read, left], [3, 0]);
  });

  test('a file that changes on the disk is read again, and views are told', async () => {
    const changed = 'file:///papers/plain.md';
    files.set(changed, 'Benin closed its border with Niger.');
    const from = wire.received.length;
    wire.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: changed, type: 2 }] });
    await wire.when((m) => m.method === 'policyPaper/workspaceChanged', from);
    const { papers } = await workspace();
    assert.ok(papers.some((p: Paper) => p.uri === changed && p.statements > 0));
  });

  test('an editor without files has the open papers', async () => {
    const plain = new Wire();
    try {
      await plain.start();
      plain.open(uri, text);
      const { result } = await plain.request('policyPaper/workspaceRelations', {});
      assert.deepEqual(
        result.papers.map((p: Paper) => p.uri),
        [uri],
      );
    } finally {
      plain.kill();
    }
  });
});
