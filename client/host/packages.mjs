// Files that are too heavy to be devDependencies (a VS Code, a Chromium) are fetched on demand from the npm
// registry into a cache folder: once, checked against a pinned hash, complete or not at all.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** `npm` as a command: the copy that runs this script where there is one, so that Windows needs no shell. */
export const npm = process.env.npm_execpath?.endsWith('.js')
  ? [process.execPath, process.env.npm_execpath]
  : ['npm'];

export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME ?? path.join(homedir(), '.cache');
  return process.env.POLICY_PAPER_CACHE ?? path.join(base, 'policy-paper');
}

export function runNpm(args, cwd) {
  return run(npm[0], [...npm.slice(1), ...args], cwd);
}

export function run(command, args, cwd) {
  try {
    return execFileSync(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  } catch (error) {
    const said = String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .slice(-5)
      .join('\n');
    throw new Error(`"${path.basename(command)} ${args.join(' ')}" failed: ${said}`);
  }
}

/** Downloads `spec` (name@version) into `folder` and unpacks the wanted parts there. */
export function unpack(spec, integrity, folder, tarArguments) {
  const answer = JSON.parse(runNpm(['pack', '--json', '--ignore-scripts', spec], folder));
  const { filename } = Array.isArray(answer) ? answer[0] : Object.values(answer)[0];
  const tarball = path.join(folder, filename);
  const found = `sha512-${createHash('sha512').update(readFileSync(tarball)).digest('base64')}`;
  if (found !== integrity) throw new Error(`${spec} is not the file we know: its hash is ${found}.`);
  run('tar', ['xzf', filename, ...tarArguments], folder);
  rmSync(tarball);
}

/** The folder `name` of the cache; `fill(folder)` makes it where it is missing. A broken fill leaves nothing. */
export async function cached(name, fill, log = console.error) {
  const folder = path.join(cacheFolder(), name);
  const done = path.join(folder, '.complete');
  if (existsSync(done)) return folder;
  const started = Date.now();
  log(`Fetching ${name} into ${folder} (once) …`);
  const unfinished = `${folder}.part-${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  try {
    await fill(unfinished);
    writeFileSync(path.join(unfinished, '.complete'), '');
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw new Error(`${name} could not be had from the npm registry. ${error.message}`);
  }
  log(`… done in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return folder;
}
