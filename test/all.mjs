// Every suite, fast ones first: `npm test`, or `npm test -- NAME …` for some. Nothing is left out in silence:
// a suite that cannot be run here counts as failed and says why; the last line counts all of them together.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { root } from '../esbuild.js';

const node = (...args) => [process.execPath, ...args];
const bin = (file, ...args) => node(path.join(root, 'node_modules', file), ...args);

/** `check`: a command that passes or fails as a whole. The others print counts. */
const suites = [
  { name: 'lint', check: true, command: bin('@biomejs/biome/bin/biome', 'check', '--error-on-warnings') },
  { name: 'types', check: true, command: bin('typescript/bin/tsc', '-b') },
  { name: 'unit', command: node('test/unit.mjs') },
  { name: 'linear', command: node('test/unit.mjs', 'linear') },
  { name: 'build', check: true, command: node('esbuild.js') },
  { name: 'lsp', command: node('test/unit.mjs', 'lsp') },
  { name: 'cli', command: node('test/unit.mjs', 'cli') },
  { name: 'grammar', command: node('test/grammar.mjs') },
  { name: 'package', command: node('test/package.mjs') },
  { name: 'vscode', command: node('test/vscode/run.mjs') },
  { name: 'web', command: node('test/web/run.mjs') },
  { name: 'ui', command: node('test/vscode/ui.mjs') },
];

/** Passed, failed and skipped, from the closing lines of node:test, Mocha or test/support/tally.mjs. */
function counts(output, code, isCheck) {
  if (isCheck)
    return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  const last = (...patterns) =>
    Number(patterns.flatMap((pattern) => [...output.matchAll(pattern)]).at(-1)?.[1] ?? 0);
  const passed = last(/^[ℹ#] pass (\d+)$/gmu, /^\s*(\d+) passing/gmu, /^(\d+) passed, \d+ failed/gmu);
  const failed = last(/^[ℹ#] fail (\d+)$/gmu, /^\s*(\d+) failing/gmu, /^\d+ passed, (\d+) failed/gmu);
  const skipped = last(
    /^[ℹ#] skipped (\d+)$/gmu,
    /^\s*(\d+) pending/gmu,
    /^\d+ passed, \d+ failed, (\d+) skipped/gmu,
  );
  // A suite that fails without a failed test, or that ran none, has failed.
  const broken = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + broken, skipped };
}

function run({ command }) {
  return new Promise((resolve) => {
    const child = spawn(command[0], command.slice(1), { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        process.stdout.write(text);
      });
    }
    child.on('error', (error) => {
      console.log(`could not be started: ${error.message}`);
      resolve({ output, code: 1 });
    });
    child.on('close', (code) => resolve({ output, code }));
  });
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !suites.some((suite) => suite.name === name));
if (unknown.length > 0) {
  console.error(
    `No suite ${unknown.join(', ')}. There are: ${suites.map((suite) => suite.name).join(', ')}.`,
  );
  process.exit(2);
}
const rows = [];
for (const suite of suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  console.log(`\n── ${suite.name} ${'─'.repeat(60 - suite.name.length)}`);
  const started = Date.now();
  const { output, code } = await run(suite);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  rows.push({ name: suite.name, seconds, ...counts(output, code, suite.check) });
}
const total = (key) => rows.reduce((sum, row) => sum + row[key], 0);
const line = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
console.log('\n── all suites ──');
for (const row of rows) console.log(`${row.name.padEnd(8)} ${row.seconds.padStart(6)} s   ${line(row)}`);
console.log('');
console.log(line({ passed: total('passed'), failed: total('failed'), skipped: total('skipped') }));
process.exitCode = total('failed') > 0 ? 1 : 0;
