/**
 * 5,000 requests at any position of hostile papers, mixed with edits; the seed is fixed. Each is answered, no
 * answer is an internal error, every range lies within the paper, and the server says nothing of a failure.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { hostile } from './hostile';
import { type Message, Wire } from './wire';

const requests = 5000;
/** JSON-RPC: InternalError. */
const internalError = -32603;

/** A small linear congruential generator (Numerical Recipes), so that a failure comes again. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

interface Open {
  readonly uri: string;
  text: string;
  version: number;
}

type Pick = (below: number) => number;

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

const languages = ['markdown', 'plaintext', 'latex', 'quarto'];
const methods = [
  ...['hover', 'definition', 'references', 'documentHighlight', 'completion', 'prepareRename', 'rename'],
  ...[
    'codeAction',
    'documentSymbol',
    'foldingRange',
    'relations',
    'sources',
    'claims',
    'summary',
    'step',
    'choices',
  ],
];

function positionIn(starts: readonly number[], text: string, pick: Pick) {
  if (pick(20) === 0) return { line: pick(2 ** 31), character: pick(2 ** 31) };
  const line = pick(starts.length);
  const end = starts[line + 1] ?? text.length;
  return { line, character: pick(Math.min(5000, end - starts[line]! + 2)) };
}

function ask(wire: Wire, paper: Open, starts: readonly number[], pick: Pick): Promise<Message> {
  const textDocument = { uri: paper.uri };
  const position = positionIn(starts, paper.text, pick);
  const method = methods[pick(methods.length)]!;
  switch (method) {
    case 'references':
      return wire.request('textDocument/references', {
        textDocument,
        position,
        context: { includeDeclaration: true },
      });
    case 'rename':
      return wire.request('textDocument/rename', { textDocument, position, newName: 'Ok](x)onjo' });
    case 'codeAction': {
      const range = { start: position, end: positionIn(starts, paper.text, pick) };
      return wire.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } });
    }
    case 'documentSymbol':
    case 'foldingRange':
      return wire.request(`textDocument/${method}`, { textDocument });
    case 'relations':
    case 'sources':
    case 'claims':
    case 'summary':
      return wire.request(`policyPaper/${method}`, { uri: paper.uri });
    case 'choices':
      return wire.request('policyPaper/citationChoices', { uri: paper.uri });
    case 'step':
      return wire.request('policyPaper/step', {
        uri: paper.uri,
        position,
        step: 'next',
        to: 'unsupported-claim',
      });
    default:
      return wire.request(`textDocument/${method}`, { textDocument, position });
  }
}

const scraps = ['(', '”', 'Okafor, 2021', '\n\n# ', '😀', '\uD83D', '](', '\r', '', '2021)', ' Niger ', '- '];

/** One edit at an offset, told to the server as a range; the text at this end follows. */
function edit(wire: Wire, paper: Open, pick: Pick): void {
  const starts = lineStarts(paper.text);
  const at = pick(paper.text.length + 1);
  const end = Math.min(paper.text.length, at + pick(4));
  const place = (offset: number) => {
    let line = starts.findLastIndex((s) => s <= offset);
    if (line < 0) line = 0;
    return { line, character: offset - starts[line]! };
  };
  // A line break of two characters is not parted: no position lies within it.
  if (/\r$/.test(paper.text.slice(0, at)) || /\r$/.test(paper.text.slice(0, end))) return;
  const text = scraps[pick(scraps.length)]!;
  const range = { start: place(at), end: place(end) };
  paper.text = paper.text.slice(0, at) + text + paper.text.slice(end);
  paper.version++;
  wire.change(paper.uri, paper.version, [{ range, text }]);
}

/** Every range in an answer, wherever it stands. */
function* rangesIn(value: unknown): Iterable<{ start: { line: number }; end: { line: number } }> {
  if (typeof value !== 'object' || value === null) return;
  const record = value as Record<string, unknown>;
  if (
    typeof record['start'] === 'object' &&
    typeof record['end'] === 'object' &&
    record['start'] &&
    record['end']
  )
    yield record as never;
  for (const inner of Object.values(record)) yield* rangesIn(inner);
}

describe(`${requests} requests on hostile papers`, () => {
  const wire = new Wire();
  before(async () => void (await wire.start()));
  after(() => wire.kill());

  const names = Object.keys(hostile);
  /** Two megabytes in one sentence cost seconds an edit: fewer there, more elsewhere. */
  const isHuge = (name: string) => hostile[name]!.length > 1_000_000;
  const onHuge = 40;
  const huge = names.filter(isHuge).length;
  const each = Math.ceil((requests - onHuge * huge) / (names.length - huge));
  for (const [index, name] of names.entries()) {
    test(name, async () => {
      const pick = random(index + 1);
      const uri = `file:///fuzz/${index}.md`;
      const paper: Open = { uri, text: hostile[name]!, version: 1 };
      const from = wire.received.length;
      wire.open(uri, paper.text, languages[index % languages.length]);
      const count = isHuge(name) ? onHuge : each;
      const large = paper.text.length > 100_000;
      for (let i = 0; i < count; i++) {
        if (i % (isHuge(name) ? 39 : large ? 60 : 10) === 9) edit(wire, paper, pick);
        const starts = i % 20 === 0 || !large ? lineStarts(paper.text) : [0];
        const answer = await ask(wire, paper, starts, pick);
        assert.notEqual(answer.error?.code, internalError, answer.error?.message);
        const lines = lineStarts(paper.text).length;
        if (i % 10 !== 0) continue;
        for (const range of rangesIn(answer.result)) {
          assert.ok(range.start.line <= range.end.line && range.end.line < lines, JSON.stringify(range));
        }
      }
      const told = wire.received
        .slice(from)
        .filter((m) => m.method === 'window/logMessage' && m.params.type === 1);
      assert.deepEqual(
        told.map((m) => m.params.message),
        [],
      );
      wire.close(uri);
      wire.received.length = 0;
    });
  }

  test('markup of a paper stays text in a hover', async () => {
    const uri = 'file:///fuzz/markup.md';
    const text = hostile['markup in names']!;
    wire.open(uri, text);
    for (let character = 0; character < 100; character += 3) {
      const { result } = await wire.request('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character },
      });
      const value: string = result?.contents.value ?? '';
      assert.doesNotMatch(value, /(?<!\\)<(?:script|img|b)\b|\]\((?:javascript|command):(?!policyPaper)/);
    }
  });
});
