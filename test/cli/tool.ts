/** The built command line as a child process, and a folder of its own for the files that a test writes. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

export const sahel = path.join('test', 'papers', 'sahel-borders.md');

/** Of this test file alone; gone when its tests are done. */
export const folder = mkdtempSync(path.join(tmpdir(), 'policy-paper-cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

export function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join('dist', 'cli.js'), ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

export function json(args: readonly string[], input = '') {
  return JSON.parse(run(args, input).stdout);
}

/** The path of a new file in the folder. */
export function paper(name: string, text: string | Buffer): string {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}
