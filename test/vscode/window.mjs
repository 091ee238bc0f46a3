// A window of VS Code that runs a test suite inside itself: opens it in a headless browser, prints what Mocha
// says, and gives the exit code. VS Code calls `codeAutomationLog` and `codeAutomationExit` on the page.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { root } from '../../esbuild.js';

export const screenshots = path.join(root, 'test/output/screenshots');
/** What every window says, of no help when something is wrong. */
const usual =
  /^(?:Creating a socket|Ignoring fetching|Resolved connection|\[reconnection|\[Service Worker|Updating add)/u;
const verbose = Boolean(process.env.VERBOSE);
const seconds = Number(process.env.HOST_TIMEOUT ?? 240);

/** @returns {Promise<number>} Mocha's exit code, or 2 where the window gave none. */
export async function runInWindow(page, server, address) {
  const log = [];
  await page.exposeFunction('codeAutomationLog', (_level, parts) => {
    const text = parts.map(String).join(' ');
    if (!usual.test(text)) log.push(text);
    // VS Code's own log uses the same channel: Mocha's lines carry a mark.
    if (text.startsWith('[mocha]')) console.log(text.replace(/^\[mocha\] ?/gmu, ''));
    else if (verbose) console.error(text);
  });
  const finished = new Promise((resolve) => {
    page.exposeFunction('codeAutomationExit', resolve);
  });
  const broken = Promise.race([
    server.gone.then(() => "VS Code's server stopped"),
    new Promise((resolve) => page.once('crash', () => resolve('the page crashed'))),
    new Promise((resolve) =>
      setTimeout(resolve, seconds * 1000, `the suite gave no result within ${seconds} s`).unref(),
    ),
  ]);
  await page.goto(address);
  const result = await Promise.race([finished, broken]);
  if (typeof result === 'number') {
    if (result !== 0 && !verbose)
      console.error(
        log
          .filter((t) => !t.startsWith('[mocha]'))
          .slice(-20)
          .join('\n'),
      );
    return result;
  }
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, 'broken.png') }).catch(() => {});
  console.error(`No result: ${result}. VS Code said last:\n${log.slice(-30).join('\n')}`);
  return 2;
}
