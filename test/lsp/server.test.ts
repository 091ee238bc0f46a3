/** The built server as an editor sees it: every message over the pipes, nothing imported from the server. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { readMarks } from '../support/fixture';
import { Wire, wireFor } from './wire';

const uri = 'file:///papers/draft.md';
const { text, cursors } = readMarks(
  `# Trade

Markets moved when the bridges closed (Oka‸for & Lindqvist, 2021). In August 2023 Niger expelled the ambassador of France (Okofor & Lindqvist, 2021).
The price of rice rose by 38 per cent. The blockade lasted from 2021 to 2012. Herds moved (Unknown, 2020) 😀 to the coast (Okafor & Lindqvist, 2021).

## References

- Okafor, C., & Lindqvist, P. (2021). Border ‸markets after the embargo. *Journal of Sahel Studies*, 14(2), 88–109.
- Park, S. (2022). *Ports of the Gulf*. Accra: Harbour Press.
`,
);

function positionOf(offset: number) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}

const inCitation = { textDocument: { uri }, position: positionOf(cursors[0]!) };
const inEntry = { textDocument: { uri }, position: positionOf(cursors[1]!) };

describe('the server over stdio', () => {
  let settings: unknown = null;
  const wire = new Wire({ settings: () => settings });
  let capabilities: Record<string, unknown>;
  before(async () => {
    const { result } = await wire.start();
    capabilities = result.capabilities;
  });
  after(() => wire.kill());

  test('offers what it serves', () => {
    assert.deepEqual(capabilities['textDocumentSync'], { openClose: true, change: 2 });
    for (const name of [
      ...['hover', 'definition', 'references', 'documentHighlight', 'documentSymbol', 'foldingRange'],
      ...['completion', 'rename', 'codeAction', 'workspaceSymbol'],
    ])
      assert.ok(capabilities[`${name}Provider`], name);
  });

  test('publishes findings with code, page, related place, tag and version', async () => {
    wire.open(uri, text);
    const { diagnostics, version } = await wire.diagnostics(uri);
    assert.equal(version, 1);
    const by = (code: string) => diagnostics.find((d: { code: string }) => d.code === code);
    assert.deepEqual(
      [
        'citation/misspelt',
        'citation/unresolved',
        'claim/statistic-uncited',
        'consistency/date-range',
      ].filter((code) => !by(code)),
      [],
    );
    const misspelt = by('citation/misspelt');
    assert.equal(misspelt.source, 'policy-paper');
    assert.equal(misspelt.severity, 2);
    assert.match(misspelt.codeDescription.href, /citation\/misspelt/);
    assert.match(misspelt.relatedInformation[0].message, /\S/);
    assert.deepEqual(by('reference/uncited').tags, [1]);
    assert.equal(by('citation/unresolved').severity, 1);
    // Columns are UTF-16 units: the emoji before the last citation counts for two.
    assert.equal(by('consistency/date-range').range.start.line, 3);
  });

  test('hovers over a citation', async () => {
    const { result } = await wire.request('textDocument/hover', inCitation);
    assert.equal(result.contents.kind, 'markdown');
    assert.match(result.contents.value.replaceAll('\\', ''), /\*\*Okafor & Lindqvist \(2021\)\*\*/);
    assert.match(result.contents.value, /Border markets after the embargo/);
    assert.equal(result.range.start.line, 2);
  });

  test('goes to the entry, and from the entry to the places that cite it', async () => {
    const { result } = await wire.request('textDocument/definition', inCitation);
    assert.equal(result[0].targetUri, uri);
    assert.equal(result[0].targetRange.start.line, 7);
    const context = { includeDeclaration: false };
    const places = await wire.request('textDocument/references', { ...inEntry, context });
    assert.equal(places.result.length, 3);
    const withEntry = { includeDeclaration: true };
    const all = await wire.request('textDocument/references', { ...inEntry, context: withEntry });
    assert.equal(all.result.length, 4);
    const highlights = await wire.request('textDocument/documentHighlight', inCitation);
    assert.ok(highlights.result.length >= 3);
  });

  test('outlines, folds and finds symbols', async () => {
    const symbols = await wire.request('textDocument/documentSymbol', { textDocument: { uri } });
    assert.equal(symbols.result[0].name, 'Trade');
    assert.ok(symbols.result[0].children.some((c: { name: string }) => c.name === 'References'));
    const folds = await wire.request('textDocument/foldingRange', { textDocument: { uri } });
    assert.ok(folds.result.some((f: { startLine: number }) => f.startLine === 0));
    const found = await wire.request('workspace/symbol', { query: 'Niger' });
    assert.ok(found.result.some((s: { name: string }) => /Niger/.test(s.name)));
  });

  test('completes a citation inside a bracket', async () => {
    const other = 'file:///papers/typing.md';
    wire.open(other, `${text}\nMore (Oka`);
    const position = { line: text.split('\n').length, character: 9 };
    const { result } = await wire.request('textDocument/completion', {
      textDocument: { uri: other },
      position,
    });
    const items = Array.isArray(result) ? result : result.items;
    assert.ok(items.some((i: { label: string }) => /Okafor/.test(i.label)));
    wire.close(other);
  });

  test('renames an author in the list and in every citation', async () => {
    const position = { line: 7, character: 4 };
    const prepared = await wire.request('textDocument/prepareRename', { textDocument: { uri }, position });
    assert.equal(prepared.result.placeholder, 'Okafor');
    const { result } = await wire.request('textDocument/rename', {
      textDocument: { uri },
      position,
      newName: 'Okonjo',
    });
    const { edits, textDocument } = result.documentChanges[0];
    assert.equal(textDocument.version, 1);
    assert.ok(edits.length >= 3);
    assert.ok(edits.every((e: { newText: string }) => e.newText.includes('Okonjo')));
  });

  test('offers fixes, and one for all safe ones', async () => {
    const from = wire.received.findIndex((m) => m.method === 'textDocument/publishDiagnostics');
    const { diagnostics } = wire.received[from]!.params;
    const misspelt = diagnostics.find((d: { code: string }) => d.code === 'citation/misspelt');
    const { result } = await wire.request('textDocument/codeAction', {
      textDocument: { uri },
      range: misspelt.range,
      context: { diagnostics: [misspelt] },
    });
    assert.ok(result.some((a: { title: string }) => /Okafor/.test(a.title)));
    assert.ok(result.some((a: { title: string }) => /^Dismiss here, with a reason/.test(a.title)));
    const all = await wire.request('textDocument/codeAction', {
      textDocument: { uri },
      range: misspelt.range,
      context: { diagnostics: [], only: ['source.fixAll.policyPaper'] },
    });
    assert.ok(all.result.every((a: { kind: string }) => a.kind === 'source.fixAll.policyPaper'));
  });

  test('answers the views', async () => {
    const relations = await wire.request('policyPaper/relations', { uri });
    const niger = relations.result.countries.find((c: { id: string }) => c.id === 'NER');
    assert.equal(niger.counterparts[0].id, 'FRA');
    assert.equal(niger.counterparts[0].statements[0].polarity, 'conflictual');
    const sources = await wire.request('policyPaper/sources', { uri });
    assert.deepEqual([...new Set(sources.result.works.map((w: { group: string }) => w.group))].sort(), [
      'missing',
      'near',
      'uncited',
    ]);
    const claims = await wire.request('policyPaper/claims', { uri });
    assert.ok(claims.result.total > 0 && claims.result.supported < claims.result.total);
    const summary = await wire.request('policyPaper/summary', { uri });
    assert.ok(summary.result.errors >= 2);
    const choices = await wire.request('policyPaper/citationChoices', { uri });
    assert.equal(choices.result.length, 2);
    const step = await wire.request('policyPaper/step', {
      uri,
      position: { line: 0, character: 0 },
      step: 'next',
      to: 'unsupported-claim',
    });
    assert.equal(step.result.start.line, 3);
  });

  test('an edit is an edit: new findings with the new version, and nothing where nothing changed', async () => {
    const from = wire.received.length;
    const at = positionOf(text.indexOf('Okofor') + 2);
    const range = { start: at, end: { line: at.line, character: at.character + 1 } };
    wire.change(uri, 2, [{ range, text: 'a' }]);
    const { diagnostics, version } = await wire.diagnostics(uri, from);
    assert.equal(version, 2);
    assert.ok(!diagnostics.some((d: { code: string }) => d.code === 'citation/misspelt'));
    const quiet = wire.received.length;
    wire.change(uri, 3, [
      { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 7 } }, text: '' },
    ]);
    await wire.when((m) => m.method === 'policyPaper/modelChanged' && m.params.version === 3, quiet);
    assert.ok(!wire.received.slice(quiet).some((m) => m.method === 'textDocument/publishDiagnostics'));
  });

  test('settings change severity, and turn rules off', async () => {
    const from = wire.received.length;
    settings = { rules: { 'consistency/date-range': 'hint', 'citation/unresolved': 'off' } };
    wire.notify('workspace/didChangeConfiguration', { settings: null });
    const { diagnostics } = await wire.diagnostics(uri, from);
    const range = diagnostics.find((d: { code: string }) => d.code === 'consistency/date-range');
    assert.equal(range.severity, 4);
    assert.ok(!diagnostics.some((d: { code: string }) => d.code === 'citation/unresolved'));
  });

  test('a cancelled request is answered as such', async () => {
    const id = wire.together(() => {
      const sent = wire.send('textDocument/hover', inCitation);
      wire.notify('$/cancelRequest', { id: sent });
      return sent;
    });
    const answer = await wire.when((m) => m.id === id && m.method === undefined, 0);
    assert.equal(answer.error?.code, -32800);
  });

  test('malformed requests are answered with an error, and the server lives on', async () => {
    const bad = [
      ['textDocument/hover', {}],
      ['textDocument/hover', { textDocument: { uri }, position: { line: 'x' } }],
      ['textDocument/rename', { textDocument: { uri }, position: { line: 0, character: 0 } }],
      ['policyPaper/relations', null],
      ['policyPaper/step', { uri }],
      ['policyPaper/unheard-of', {}],
      ['textDocument/codeAction', { textDocument: { uri } }],
    ] as const;
    for (const [method, params] of bad) {
      const answer = await wire.request(method, params);
      assert.ok(answer.error !== undefined || answer.result === null || Array.isArray(answer.result), method);
    }
    const { result } = await wire.request('textDocument/hover', inCitation);
    assert.ok(result);
  });

  test('an unknown paper is null, not an error; a language that is none of ours is read by its name', async () => {
    const unknown = { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } };
    assert.equal((await wire.request('textDocument/hover', unknown)).result, null);
    wire.open('file:///papers/odd.txt', 'Niger expelled the ambassador of France in 2023.', 'klingon');
    const { result } = await wire.request('policyPaper/relations', { uri: 'file:///papers/odd.txt' });
    assert.equal(result.countries.length, 2);
  });

  test('a closed paper loses its findings, and can be opened again', async () => {
    const from = wire.received.length;
    wire.close(uri);
    assert.deepEqual((await wire.diagnostics(uri, from)).diagnostics, []);
    const again = wire.received.length;
    wire.open(uri, text);
    assert.ok((await wire.diagnostics(uri, again)).diagnostics.length > 0);
  });

  test('positions behind the end are the end', async () => {
    for (const position of [
      { line: 9999, character: 0 },
      { line: 2, character: 99_999 },
      { line: 4_000_000_000, character: 4_000_000_000 },
    ])
      assert.equal(
        (await wire.request('textDocument/hover', { textDocument: { uri }, position })).error,
        undefined,
      );
  });
});

test('what the baseline of a folder accepts is silent in its papers, from the first moment', async (t) => {
  const wire = await wireFor(t, { initializationOptions: { actionCommands: ['policyPaper.acceptFinding'] } });
  const folder = 'file:///papers';
  wire.open(uri, text);
  const { diagnostics } = await wire.diagnostics(uri, 0);
  const wrong = diagnostics.find((d: { code: string }) => d.code === 'consistency/date-range');
  const actions = await wire.request('textDocument/codeAction', {
    textDocument: { uri },
    range: wrong.range,
    context: { diagnostics: [wrong] },
  });
  // Another finding stands at the same place: each has its own action, which names the rule.
  const accepting = actions.result.filter((a: { title: string }) => /^Accept here/.test(a.title));
  assert.equal(new Set(accepting.map((a: { title: string }) => a.title)).size, 2);
  const { command, diagnostics: answered } = accepting.find((a: { title: string }) =>
    a.title.includes(wrong.code),
  );
  assert.deepEqual(answered, [wrong]);
  assert.deepEqual(command.arguments, [uri, [wrong.data.fingerprint]]);
  const one = await wire.request('policyPaper/accept', { uri, folder, fingerprints: command.arguments[1] });
  assert.equal(one.result.added, 1);
  const from = wire.received.length;
  const set = await wire.request('policyPaper/baseline', { folder, content: one.result.content });
  assert.equal(set.result, true);
  const after = await wire.diagnostics(uri, from);
  assert.equal(after.diagnostics.length, diagnostics.length - 1);
  const all = await wire.request('policyPaper/accept', { uri, folder, fingerprints: 'all' });
  assert.equal(all.result.added, after.diagnostics.length);
  await wire.request('policyPaper/baseline', { folder, content: all.result.content });
  wire.close(uri);
  const again = wire.received.length;
  wire.open(uri, text);
  assert.deepEqual((await wire.diagnostics(uri, again)).diagnostics, []);
  assert.equal((await wire.request('policyPaper/baseline', { folder, content: '{' })).result, false);
  const outside = { uri, folder: 'file:///elsewhere', fingerprints: 'all' };
  assert.equal((await wire.request('policyPaper/accept', outside)).result, null);
  assert.equal(await wire.stop(), 0);
});

test('shutdown and exit end the process with 0; exit alone with 1', async (t) => {
  const one = await wireFor(t);
  assert.equal(await one.stop(), 0);
  const two = await wireFor(t);
  two.notify('exit');
  assert.equal(await two.exited, 1);
});

test('an editor that can do little gets plain answers', async (t) => {
  const wire = await wireFor(t, { capabilities: {} });
  wire.open(uri, text);
  const { diagnostics } = await wire.diagnostics(uri, 0);
  assert.ok(diagnostics.every((d: object) => !('codeDescription' in d) && !('relatedInformation' in d)));
  const hover = await wire.request('textDocument/hover', inCitation);
  assert.equal(hover.result.contents.kind, 'plaintext');
  const definition = await wire.request('textDocument/definition', inCitation);
  assert.equal((definition.result[0] ?? definition.result).uri, uri);
  assert.equal(await wire.stop(), 0);
});
