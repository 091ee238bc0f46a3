/** The built command line as a user runs it: facts-contract by its fields, exit codes, words for what goes wrong. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { wireFor } from '../lsp/wire';
import { folder, json, paper, run, sahel } from './tool';

const papers = path.join('test', 'papers');
const clean = path.join(papers, 'amazon-forest.md');
describe('facts', () => {
  const text = readFileSync(sahel, 'utf8');
  const facts = json(['facts', sahel, '--format', 'json']);
  const isSpan = (s: { start: number; end: number }) =>
    Number.isInteger(s.start) && s.start >= 0 && s.start <= s.end && s.end <= text.length;

  test('has the fields of the contract', () => {
    assert.equal(facts.schema, 1);
    assert.equal(facts.file, sahel);
    assert.deepEqual(facts.metadata.dates, { received: '2024-11-20', published: '2025-03-14' });
    assert.deepEqual(facts.metadata.authors, ['Aissata Okonjo-Reyes', 'Per Lindqvist']);
    for (const key of [
      'outline',
      'sentences',
      'references',
      'citations',
      'entities',
      'acronyms',
      'relations',
      'claims',
    ])
      assert.ok(Array.isArray(facts[key]) && facts[key].length > 0, key);
  });

  test('citations hold their span, form, works and links', () => {
    for (const c of facts.citations) {
      assert.ok(isSpan(c), JSON.stringify(c));
      assert.match(c.form, /^(?:parenthetical|narrative|keyed|numeric|note|link)$/);
      if (c.text !== undefined) assert.equal(c.text, text.slice(c.start, c.end));
    }
  });

  test('references are CSL-JSON with spans', () => {
    for (const r of facts.references) {
      assert.ok(isSpan(r));
      assert.equal(typeof r.csl, 'object');
    }
    assert.ok(facts.references.some((r: { csl: { DOI?: string; title?: string } }) => r.csl.title));
  });

  test('relations name types, polarity, tier and evidence', () => {
    const ids = new Set(facts.entities.map((e: { id: string }) => e.id));
    for (const r of facts.relations) {
      assert.ok(ids.has(r.source) && ids.has(r.target), `${r.source} ${r.target}`);
      assert.match(r.polarity, /^(?:cooperative|conflictual|neutral)$/);
      assert.match(r.modality, /^(?:actual|desired|potential|reported)$/);
      assert.match(r.tier, /^(?:high|medium|low)$/);
      assert.ok(isSpan(r.trigger) && isSpan(r.sentence));
      assert.ok(r.sentence.start <= r.trigger.start && r.trigger.end <= r.sentence.end);
      for (const c of r.citations) assert.ok(facts.citations[c]);
    }
  });

  test('claims tell kind, support and why none is asked for', () => {
    for (const c of facts.claims) {
      assert.ok(isSpan(c));
      assert.match(c.support, /^(?:sentence|carried|paragraph|named-source|restated|none)$/);
      assert.ok(c.exempt === null || typeof c.exempt === 'string');
      assert.ok(c.score >= 0 && c.score <= 1);
    }
  });

  test('several files are a list', () => {
    assert.equal(json(['facts', sahel, clean]).length, 2);
  });
});

describe('check', () => {
  test('exits with 1 on errors, with 0 on the clean paper, by the threshold asked for', () => {
    assert.equal(run(['check', sahel]).status, 1);
    assert.equal(run(['check', clean]).status, 0);
    const hinted = paper('hinted.md', '# Trade\n\nA huge amount of salt was sold.\n');
    assert.equal(run(['check', hinted]).status, 0);
    assert.equal(run(['check', hinted, '--fail-on', 'hint']).status, 1);
  });

  test('as text: file, line, column, severity, words, rule', () => {
    const { stdout } = run(['check', sahel]);
    assert.match(
      stdout,
      /sahel-borders\.md:27:20: error: “from February 2024 to July 2023” ends before it begins\. \[consistency\/date-range\]/,
    );
    assert.match(stdout, /\d+ errors?, \d+ warnings?/);
  });

  test('as a letter to the authors, one for each paper', () => {
    const { stdout, status } = run(['check', sahel, clean, '--format', 'letter']);
    assert.equal(status, 1);
    assert.equal(stdout.match(/^Review of “/gm)?.length, 2);
    assert.match(stdout, /line 27: “from February 2024 to July 2023” ends before it begins\./);
  });

  test('as JSON: every field of the contract', () => {
    const text = readFileSync(sahel, 'utf8');
    const findings = json(['check', sahel, '--format', 'json']);
    const list = Array.isArray(findings) ? findings : findings.findings;
    assert.ok(list.length > 10);
    for (const f of list) {
      assert.match(f.rule, /^[a-z]+\/[a-z-]+$/);
      assert.match(f.severity, /^(?:error|warning|information|hint)$/);
      assert.ok(f.start < f.end && f.end <= text.length);
      const lines = text.slice(0, f.start).split('\n');
      assert.deepEqual([f.line, f.column], [lines.length, lines.at(-1)!.length + 1]);
      assert.match(f.fingerprint, /^[0-9a-f]{16}$/);
      for (const fix of f.fixes) {
        assert.ok(fix.title);
        for (const e of fix.edits) assert.ok(e.start <= e.end && typeof e.newText === 'string');
      }
    }
    assert.equal(new Set(list.map((f: { fingerprint: string }) => f.fingerprint)).size, list.length);
  });

  test('as SARIF 2.1.0: rules, results, places, fingerprints', () => {
    const log = json(['check', sahel, '--format', 'sarif']);
    assert.equal(log.version, '2.1.0');
    const [sarif] = log.runs;
    const ids = sarif.tool.driver.rules.map((r: { id: string }) => r.id);
    for (const r of sarif.results) {
      assert.equal(ids[r.ruleIndex], r.ruleId);
      assert.match(r.level, /^(?:error|warning|note|none)$/);
      assert.ok(r.message.text);
      const { region } = r.locations[0].physicalLocation;
      assert.ok(region.startLine >= 1 && region.startColumn >= 1);
      assert.ok(Object.keys(r.partialFingerprints).length > 0);
    }
    assert.equal(sarif.columnKind, 'utf16CodeUnits');
  });

  test('as commands of a workflow', () => {
    assert.match(
      run(['check', sahel, '--format', 'github']).stdout,
      /^::(?:error|warning|notice) file=.*sahel-borders\.md,line=\d+/m,
    );
  });

  test('settings come from a file', () => {
    const config = paper('policy-paper.json', JSON.stringify({ rules: { 'consistency/date-range': 'off' } }));
    assert.doesNotMatch(run(['check', sahel, '--config', config]).stdout, /consistency\/date-range/);
  });
});

describe('a baseline', () => {
  const draft = paper(
    'accepted.md',
    'The blockade lasted from 2021 to 2012. The minister said “we will wait.\n',
  );
  const baseline = path.join(folder, 'baseline.json');
  const accept = () => run(['check', draft, '--baseline', baseline, '--write-baseline']);

  test('accepts what there is; only new findings count', () => {
    const { status, stdout } = accept();
    assert.deepEqual([status, /^\d+ findings accepted/.test(stdout)], [0, true]);
    assert.equal(JSON.parse(readFileSync(baseline, 'utf8')).findings[0].file, 'accepted.md');
    assert.deepEqual(json(['check', draft, '--baseline', baseline, '--format', 'json']), []);
    paper('accepted.md', `The siege lasted from 2019 to 2007.\n\n${readFileSync(draft, 'utf8')}`);
    const found = json(['check', draft, '--baseline', baseline, '--format', 'json']);
    assert.deepEqual(
      found
        .filter((f: { rule: string }) => f.rule === 'consistency/date-range')
        .map((f: { line: number }) => f.line),
      [1],
    );
    assert.equal(run(['check', draft, '--baseline', baseline]).status, 1);
  });

  test('SARIF tells new, unchanged and absent; what is gone is listed and can be taken out', () => {
    paper('accepted.md', 'The blockade lasted from 2021 to 2012. The war lasted from 2019 to 2007.\n');
    const args = ['check', draft, '--baseline', baseline];
    const { results } = json([...args, '--format', 'sarif']).runs[0];
    const states = results.map((r: { baselineState: string }) => r.baselineState);
    for (const state of ['new', 'absent']) assert.ok(states.includes(state), state);
    assert.match(run(args).stderr, /accepted findings? (?:is|are) no longer there/);
    accept();
    assert.equal(run(args).stderr, '');
    assert.ok(
      json([...args, '--format', 'sarif']).runs[0].results.every(
        (r: { baselineState: string }) => r.baselineState === 'unchanged',
      ),
    );
  });
});

test('--fix writes the safe repairs and nothing else, line ends and byte order mark included', () => {
  const before = '\uFEFFTrade fell ( Okafor, 2021 ) .\r\nThe blockade lasted from 2021 to 2012.\r\n';
  const draft = paper('mend.md', before);
  assert.equal(run(['check', draft, '--fix']).status, 1);
  assert.equal(
    readFileSync(draft, 'utf8'),
    '\uFEFFTrade fell (Okafor, 2021).\r\nThe blockade lasted from 2021 to 2012.\r\n',
  );
  const bytes = Buffer.concat([Buffer.from('Trade fell ( Okafor, 2021 ) . '), Buffer.from([0xe9, 0x0a])]);
  const odd = paper('latin.md', bytes);
  const { status, stderr } = run(['check', odd, '--fix']);
  assert.equal(status, 2);
  assert.match(stderr, /not clean UTF-8/);
  assert.deepEqual(readFileSync(odd), bytes);
});

describe('parse-references', () => {
  const line = 'Okafor, C., & Lindqvist, P. (2021). Border markets. Journal of Sahel Studies, 14(2), 88–109.';

  test('a line in, an item out, empty where nothing can be read', () => {
    const { stdout, status } = run(['parse-references', '-'], `${line}\n\n???\n${line}\n`);
    const items = stdout
      .trimEnd()
      .split('\n')
      .map((l) => JSON.parse(l));
    assert.equal(status, 0);
    assert.equal(items.length, 4);
    assert.deepEqual(items[1], {});
    assert.deepEqual(items[2], {});
    assert.equal(items[0].title, 'Border markets');
    assert.deepEqual(items[0], items[3]);
  });

  test('with spans of every field', () => {
    const [first] = run(['parse-references', '--spans', '-'], line).stdout.split('\n');
    const { csl, spans } = JSON.parse(first!);
    assert.equal(csl['container-title'], 'Journal of Sahel Studies');
    const title = spans.find((s: { field: string }) => s.field === 'title');
    assert.equal(line.slice(title.start, title.end), 'Border markets');
  });
});

describe('what goes wrong is said in a sentence', () => {
  const rows: readonly (readonly [string, readonly string[], RegExp])[] = [
    ['no such file', ['check', 'nowhere.md'], /nowhere\.md/],
    ['a folder', ['check', 'test'], /test/],
    ['an unknown option', ['check', sahel, '--frobnicate'], /frobnicate/],
    ['an unknown format', ['check', sahel, '--format', 'xml'], /xml/],
    ['an unknown command', ['frobnicate'], /frobnicate/],
    ['no file', ['check'], /at least one paper/],
    ['serve without a channel', ['serve'], /stdio/],
    ['a file of actors that is not there', ['facts', sahel, '--actors', 'nowhere.json'], /nowhere\.json/],
    ['a baseline that is not there', ['check', sahel, '--baseline', 'nowhere.json'], /nowhere\.json/],
    ['a file that is no baseline', ['check', sahel, '--baseline', paper('list.json', '[]')], /no baseline/],
    ['to mend standard input', ['check', '-', '--fix'], /Standard input cannot be repaired/],
    [
      'a rule that does not exist',
      ['check', sahel, '--config', paper('rules.json', '{"policyPaper.rules":{"wording/weazel":"off"}}')],
      /rules\.wording\/weazel: there is no such name; expected one of .*wording\/weasel/,
    ],
    [
      'a value out of its range',
      ['check', sahel, '--config', paper('budget.json', '{"claims":{"budget":-1}}')],
      /claims\.budget: expected a number from 0 to 100, found -1/,
    ],
    ['settings that are no JSON', ['check', sahel, '--config', paper('broken.json', '{')], /broken\.json/],
  ];
  for (const [name, args, words] of rows) {
    test(name, () => {
      const { status, stderr, stdout } = run(args, 'Trade fell ( Okafor, 2021 ) .');
      assert.equal(status, 2);
      assert.equal(stdout, '');
      assert.match(stderr, words);
      assert.doesNotMatch(stderr, /\bat .*\.js:\d+/);
    });
  }

  test('odd files are read, not refused', () => {
    for (const [name, content] of [
      ['empty.md', ''],
      ['bom.md', '\uFEFF# Trade\r\n\r\nMarkets moved.\r\n'],
      ['latin.txt', Buffer.from([0x4e, 0x69, 0xe9, 0x20, 0xff, 0xfe, 0x0a])],
    ] as const)
      assert.equal(run(['check', paper(name, content)]).status, 0, name);
  });

  test('help and version', () => {
    assert.match(run(['help']).stdout, /parse-references/);
    assert.match(run(['version']).stdout, /^\d+\.\d+\.\d+\n$/);
  });
});

test('the editor and the command line say the same', async (t) => {
  const wire = await wireFor(t);
  for (const file of [sahel, clean, path.join(papers, 'south-china-sea.txt')]) {
    const uri = `file:///${path.basename(file)}`;
    const from = wire.received.length;
    wire.open(uri, readFileSync(file, 'utf8'), file.endsWith('.txt') ? 'plaintext' : 'markdown');
    const { diagnostics } = await wire.diagnostics(uri, from);
    const editor = diagnostics.map(
      (d: { code: string; message: string; range: { start: { line: number; character: number } } }) =>
        `${d.range.start.line + 1}:${d.range.start.character + 1} ${d.code} ${d.message}`,
    );
    const found = json(['check', file, '--format', 'json']);
    const list = Array.isArray(found) ? found : found.findings;
    const shell = list.map(
      (f: { line: number; column: number; rule: string; message: string }) =>
        `${f.line}:${f.column} ${f.rule} ${f.message}`,
    );
    assert.deepEqual(editor, shell);
    const view = (await wire.request('policyPaper/relations', { uri })).result;
    assert.equal(view.statements, json(['facts', file]).relations.length);
  }
  assert.equal(await wire.stop(), 0);
});
