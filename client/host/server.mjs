// Starts VS Code's server on this machine only: 127.0.0.1, a free port, a random token in its address
// (without one, any web page open in the same browser could reach it).
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { nodeFlags, vscodeFolder } from './vscode.mjs';

/** A window without anything that is not the paper. */
const quiet = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
};

/**
 * @param {{
 *   settings?: object,       user settings beside the quiet ones
 *   extensions?: (folder: string) => void,  puts extensions into the server's folder of extensions
 *   vsix?: string[],         packages to install
 *   args?: string[],         further arguments of the server
 *   env?: object,
 *   log?: (text: string) => void,
 * }} options
 */
export async function startServer({ settings = {}, extensions, vsix = [], args = [], env = {}, log } = {}) {
  const vscode = await vscodeFolder();
  const data = mkdtempSync(path.join(tmpdir(), 'policy-paper-'));
  writeUserSettings(data, { ...quiet, ...settings });
  const installed = path.join(data, 'extensions');
  mkdirSync(installed, { recursive: true });
  extensions?.(installed);
  const main = [
    path.join(vscode, 'out/server-main.js'),
    '--accept-server-license-terms',
    ...['--server-data-dir', data, '--extensions-dir', installed],
  ];
  const environment = {
    ...process.env,
    NODE_OPTIONS: [process.env.NODE_OPTIONS, ...nodeFlags].filter(Boolean).join(' '),
    EXTENSIONS_GALLERY: '{}',
    ...env,
  };
  for (const file of vsix) {
    execFileSync(process.execPath, [...main, '--install-extension', file, '--force'], {
      env: environment,
      stdio: 'pipe',
    });
  }
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    process.execPath,
    [
      ...main,
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--telemetry-level', 'off', '--disable-workspace-trust', ...args],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: environment },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const authority = `127.0.0.1:${await portOf(child, log)}`;
  return {
    authority,
    gone,
    /** A folder or file of this machine, as the window names it. */
    remote: (file) => `vscode-remote://${authority}${file.split(path.sep).join('/')}`,
    /** User settings for the windows that are opened from now on. */
    useSettings: (settings) => writeUserSettings(data, { ...quiet, ...settings }),
    /** The address of a window on `folder`. */
    url(folder, payload = []) {
      const query = { tkn: token, folder, ...(payload.length && { payload: JSON.stringify(payload) }) };
      return `http://${authority}/?${new URLSearchParams(query)}`;
    },
    async stop() {
      child.kill('SIGTERM');
      const ended = await Promise.race([gone.then(() => true), delay(3000, false, { ref: false })]);
      if (!ended) child.kill('SIGKILL');
      await removeFolder(data, log);
    },
  };
}

/** Extension hosts outlive their server for a moment and still write their logs: a folder may fill again while it is
 * emptied. What cannot be removed in five seconds is left to the system, and said. */
export async function removeFolder(folder, log = console.error) {
  for (let attempt = 1; ; attempt++) {
    try {
      return rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (attempt === 10) return log(`${folder} could not be removed: ${error.message}`);
      await delay(500);
    }
  }
}

function writeUserSettings(data, settings) {
  const user = path.join(data, 'data', 'User');
  mkdirSync(user, { recursive: true });
  writeFileSync(path.join(user, 'settings.json'), JSON.stringify(settings, null, 2));
}

/** The port that the server says it listens on. */
function portOf(child, log) {
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk) => {
      said += chunk;
      log?.(String(chunk));
      const port = /listening on (\d+)/.exec(said);
      if (port) resolve(Number(port[1]));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', (code) => reject(new Error(`VS Code's server stopped with code ${code}.\n${said}`)));
  });
}
