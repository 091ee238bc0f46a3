// The browser build in the web worker extension host of the same VS Code. The workbench reads its settings from
// a <meta> element, so the extension under development is put there; a second port serves its files.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { launchBrowser } from '../../client/host/browser.mjs';
import { startServer } from '../../client/host/server.mjs';
import { build, hostTests, root } from '../../esbuild.js';
import { runInWindow } from '../vscode/window.mjs';

const types = { '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** The repository's files for the page, and nothing beside them. */
function serveFiles() {
  const files = createServer((request, response) => {
    const file = path.normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    const found = file.startsWith(root + path.sep) && existsSync(file) && statSync(file).isFile();
    response.writeHead(found ? 200 : 404, {
      'access-control-allow-origin': '*',
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    });
    if (found && request.method !== 'HEAD') createReadStream(file).pipe(response);
    else response.end();
  });
  return new Promise((resolve) => files.listen(0, '127.0.0.1', () => resolve(files)));
}

/** Runs in the page before anything else. */
function useExtension({ authority, extension, tests }) {
  const uri = (file) => ({ scheme: 'http', authority, path: file });
  new MutationObserver((_changes, observer) => {
    const meta = document.getElementById('vscode-workbench-web-configuration');
    if (!meta) return;
    observer.disconnect();
    const settings = JSON.parse(meta.getAttribute('data-settings'));
    settings.developmentOptions = {
      ...settings.developmentOptions,
      extensions: [uri(extension)],
      extensionTestsPath: uri(tests),
    };
    meta.setAttribute('data-settings', JSON.stringify(settings));
  }).observe(document, { childList: true, subtree: true });
}

async function main() {
  const files = await serveFiles();
  const server = await startServer({ args: ['--enable-smoke-test-driver'] });
  const browser = await launchBrowser();
  try {
    const authority = `127.0.0.1:${files.address().port}`;
    const tests = path.join(root, 'dist/test/web.js');
    // The page may fetch from the other port only without its content security policy.
    const page = await browser.newPage({ bypassCSP: true });
    await page.addInitScript(useExtension, { authority, extension: root, tests });
    const payload = [
      ['extensionDevelopmentPath', `http://${authority}${root}`],
      ['extensionTestsPath', `http://${authority}${tests}`],
    ];
    return await runInWindow(page, server, server.url(path.join(root, 'test/vscode/fixture'), payload));
  } finally {
    await browser.close();
    files.close();
    await server.stop();
  }
}

await build([hostTests[1]]);
process.exit(await main());
