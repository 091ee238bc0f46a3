/** An editor that has lost its way: what it sends is answered, refused or ignored, and the server reads on. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { Wire } from './wire';

const text = 'Niger expelled the ambassador of France in 2023 (Okafor, 2021).\n';

describe('an editor that has lost its way', () => {
  const wire = new Wire();
  before(async () => void (await wire.start()));
  after(() => wire.kill());

  /** The countries that the server sees in a paper: it is alive, and knows what stands there. */
  const countriesOf = async (uri: string): Promise<readonly string[]> => {
    const { result } = await wire.request('policyPaper/relations', { uri });
    return result.countries.map((c: { id: string }) => c.id).sort();
  };
  const position = (line: number, character: number) => ({ line, character });

  test('an unknown method is refused, an unknown notification ignored', async () => {
    const { error } = await wire.request('policyPaper/dance', { uri: 'file:///a.md' });
    assert.equal(error?.code, -32601);
    wire.notify('policyPaper/dance', null);
    wire.notify('textDocument/didDance', [1, 2]);
    wire.open('file:///nonsense/alive.md', text);
    assert.deepEqual(await countriesOf('file:///nonsense/alive.md'), ['FRA', 'NER']);
  });

  test('edits behind the end, before the start and the wrong way round change no other place', async () => {
    const uri = 'file:///nonsense/ranges.md';
    wire.open(uri, text);
    wire.change(uri, 2, [
      { range: { start: position(900, 7), end: position(4_000_000, 0) }, text: 'Mali met Chad.\n' },
    ]);
    assert.deepEqual(await countriesOf(uri), ['FRA', 'MLI', 'NER', 'TCD']);
    wire.change(uri, 3, [{ range: { start: position(1, 14), end: position(1, 0) }, text: '' }]);
    wire.change(uri, 4, [{ range: { start: position(-3, -9), end: position(0, 0) }, text: '' }]);
    const all = await countriesOf(uri);
    assert.ok(all.includes('NER') && all.includes('FRA'), all.join());
  });

  test('a version that goes back is an edit like any other', async () => {
    const uri = 'file:///nonsense/versions.md';
    wire.open(uri, text);
    wire.change(uri, 9, [{ text: 'Mali met Chad.\n' }]);
    wire.change(uri, 2, [{ text }]);
    assert.deepEqual(await countriesOf(uri), ['FRA', 'NER']);
  });

  test('edits and a farewell to a paper that was never opened are survived', async () => {
    const uri = 'file:///nonsense/never.md';
    wire.change(uri, 2, [{ range: { start: position(0, 0), end: position(0, 1) }, text: 'x' }]);
    wire.close(uri);
    wire.close(uri);
    wire.open(uri, text);
    wire.open(uri, 'Mali met Chad.\n');
    assert.deepEqual(await countriesOf(uri), ['MLI', 'TCD']);
  });

  test('a paper closed, or typed in, while its answers are made: each request is answered', async () => {
    const uri = 'file:///nonsense/closed.md';
    const ask = (method: string) =>
      wire.request(method, { textDocument: { uri }, position: position(0, 3), uri });
    const answers = await Promise.all(
      wire.together(() => {
        wire.open(uri, text.repeat(400));
        const first = [ask('textDocument/hover'), ask('policyPaper/relations')];
        wire.change(uri, 2, [{ range: { start: position(0, 0), end: position(0, 5) }, text: 'Mali' }]);
        const second = [ask('textDocument/documentSymbol'), ask('textDocument/definition')];
        wire.close(uri);
        return [...first, ...second, ask('textDocument/hover')];
      }),
    );
    assert.equal(answers.length, 5);
    assert.deepEqual(
      answers.filter(({ error }) => error?.code === -32603),
      [],
    );
  });

  test('cancelling what is unknown, done, or no number is survived; nothing was told as a failure', async () => {
    for (const id of [99_999, 1, 'x', null]) wire.notify('$/cancelRequest', { id });
    assert.deepEqual(await countriesOf('file:///nonsense/alive.md'), ['FRA', 'NER']);
    const told = wire.received.filter((m) => m.method === 'window/logMessage' && m.params.type === 1);
    assert.deepEqual(
      told.map((m) => m.params.message),
      [],
    );
  });
});
