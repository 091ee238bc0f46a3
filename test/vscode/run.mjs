// One Mocha suite in a real VS Code: a desktop one through @vscode/test-electron where VSCODE_EXECUTABLE names it
// or VSCODE_DOWNLOAD asks for one; otherwise VS Code's server from npm with a headless browser as its window.
import path from 'node:path';
import { launchBrowser } from '../../client/host/browser.mjs';
import { startServer } from '../../client/host/server.mjs';
import { build, hostTests, root } from '../../esbuild.js';
import { runInWindow } from './window.mjs';

const suite = path.join(root, 'dist/test/vscode.js');
const papers = path.join(root, 'test/vscode/fixture');

async function onDesktop() {
  const { runTests } = await import('@vscode/test-electron');
  return runTests({
    ...(process.env.VSCODE_EXECUTABLE && { vscodeExecutablePath: process.env.VSCODE_EXECUTABLE }),
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [papers, '--disable-extensions'],
  });
}

async function inBrowser() {
  // Newer builds hear `extensionTestsPath` only under this switch; with it, modal dialogs are refused.
  const server = await startServer({ args: ['--enable-smoke-test-driver'] });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const payload = [
      ['extensionDevelopmentPath', server.remote(root)],
      ['extensionTestsPath', server.remote(suite)],
      ['skipWelcome', 'true'],
    ];
    return await runInWindow(page, server, server.url(papers, payload));
  } finally {
    await browser.close();
    await server.stop();
  }
}

await build([hostTests[0]]);
const desktop = process.env.VSCODE_EXECUTABLE ?? process.env.VSCODE_DOWNLOAD;
process.exit(await (desktop ? onDesktop() : inBrowser()));
