/**
 * 5,000 requests at any position of hostile papers, mixed with edits; the seed is fixed. Each is answered, no
 * answer is an internal error, every range lies within the paper, and the server says nothing of a failure.
 */
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { after, before, describe, test } from 'node:test';
import { anyRequest, fuzzMethods, type Pick, random } from './fuzzRequests';
import { hostile, hostileActors } from './hostile';
import { Wire } from './wire';

const requests = 5000;
/** The papers know nothing of each other: several servers share them out. */
const servers = Math.min(4, availableParallelism());
/** JSON-RPC: InternalError. */
const internalError = -32603;

interface Open {
  readonly uri: string;
  text: string;
  version: number;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return starts;
}

const languages = ['markdown', 'plaintext', 'latex', 'quarto'];
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

const asked = new Set<string>();

describe(`${requests} requests on hostile papers`, { concurrency: servers }, () => {
  const all = Array.from({ length: servers }, () => new Wire());
  /** Those that read no paper at the moment: as many as tests that are not running. */
  const idle = [...all];
  before(async () => void (await Promise.all(all.map((wire) => wire.start()))));
  after(() => {
    for (const wire of all) wire.kill();
  });

  const names = Object.keys(hostile);
  /** Two megabytes in one sentence cost seconds an edit: fewer there, more elsewhere. */
  const isHuge = (name: string) => hostile[name]!.length > 1_000_000;
  const onHuge = 40;
  const huge = names.filter(isHuge).length;
  const each = Math.ceil((requests - onHuge * huge) / (names.length - huge));
  for (const [index, name] of names.entries()) {
    test(name, async () => {
      const wire = idle.pop()!;
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
        const { method, params } = anyRequest({ ...paper, starts }, pick);
        asked.add(method);
        const answer = await wire.request(method, params);
        assert.notEqual(answer.error?.code, internalError, `${method}: ${answer.error?.message}`);
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
      idle.push(wire);
    });
  }
});

describe('hostile files of actors and hostile markup', () => {
  const wire = new Wire();
  before(async () => void (await wire.start()));
  after(() => wire.kill());

  test('every kind of request was among them', () => {
    assert.deepEqual(
      fuzzMethods.filter((method) => !asked.has(method)),
      [],
    );
  });

  test('files of actors that are none: their faults are told, the papers are read, and typing in them is survived', async () => {
    const pick = random(99);
    const uri = 'file:///fuzz/.policy-paper/actors.json';
    const readers = 'file:///fuzz/reader.md';
    const text = 'Niger expelled France. The River Guard attacked Mali.';
    wire.open(readers, text);
    for (const [name, content] of Object.entries(hostileActors)) {
      const file: Open = { uri, text: content, version: 1 };
      const from = wire.received.length;
      wire.open(uri, content, 'json');
      const lines = lineStarts(content).length;
      for (const { range } of (await wire.diagnostics(uri, from)).diagnostics) {
        assert.ok(range.start.line <= range.end.line && range.end.line < lines, JSON.stringify(range));
      }
      for (let i = 0; i < 10; i++) {
        edit(wire, file, pick);
        const { method, params } = anyRequest({ uri: readers, text, starts: [0] }, pick);
        const { error } = await wire.request(method, params);
        assert.notEqual(error?.code, internalError, `${name}: ${method}: ${error?.message}`);
      }
      const { result } = await wire.request('policyPaper/relations', { uri: readers });
      assert.ok(
        result.countries.some((c: { id: string }) => c.id === 'FRA'),
        name,
      );
      const failed = wire.received.filter((m) => m.method === 'window/logMessage' && m.params.type === 1);
      assert.deepEqual(
        failed.map((m) => m.params.message),
        [],
        name,
      );
      wire.close(uri);
    }
  });

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
