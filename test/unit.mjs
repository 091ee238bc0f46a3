// The fast suites: `node test/unit.mjs [folder or part of a file name …]`; without arguments unit, rules and equivalence.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root, tests } from '../esbuild.js';

const all = ['unit', 'rules', 'equivalence'];
/** Those that want a built server, or minutes: only where their folder is named (`lsp/fuzz`). */
const slow = ['lsp', 'cli', 'linear'];
const wanted = process.argv.slice(2);
const folders = wanted.filter((w) => existsSync(path.join(root, 'test', w)));
const parts = wanted.filter((w) => !folders.includes(w));
const options = tests(wanted.length === 0 ? all : folders);
if (parts.length > 0) {
  const searched = [...all, ...slow.filter((folder) => parts.some((p) => p.startsWith(`${folder}/`)))];
  const named = tests(searched).entryPoints.filter((f) => parts.some((p) => f.includes(p)));
  options.entryPoints = [...new Set([...options.entryPoints, ...named])];
}
if (options.entryPoints.length === 0) throw new Error(`no test file is called like ${wanted.join(' or ')}`);
options.outdir = `dist/test/run-${process.pid}`;
await esbuild.build(options);
const built = readdirSync(path.join(root, options.outdir), { recursive: true })
  .map(String)
  .filter((f) => f.endsWith('.test.mjs'))
  .map((f) => path.join(options.outdir, f));
const run = spawnSync(process.execPath, ['--enable-source-maps', '--test', ...built], {
  cwd: root,
  stdio: 'inherit',
});
rmSync(path.join(root, options.outdir), { recursive: true, force: true });
process.exitCode = run.status ?? 1;
