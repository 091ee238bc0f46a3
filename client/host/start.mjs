// `npm start [-- FOLDER]`: builds, opens a real VS Code with the extension on the example papers (or on FOLDER),
// and prints its address. Nothing is installed for good; Ctrl-C ends it and leaves nothing behind.
import { existsSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build, root } from '../../esbuild.js';
import { startServer } from './server.mjs';

const paperFile = /\.(?:md|markdown|qmd|rmd|tex|txt)$/iu;

function chosenFolder() {
  const { positionals } = parseArgs({ allowPositionals: true });
  if (positionals.length === 0) return path.join(root, 'test/papers');
  const folder = path.resolve(process.env.INIT_CWD ?? '.', positionals[0]);
  if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is a file: give the folder it lies in.`);
  return folder;
}

/** The paper to show first: the example, otherwise the first paper of the folder. */
function firstPaper(folder) {
  const papers = readdirSync(folder).filter((name) => paperFile.test(name) && !/^readme/iu.test(name));
  return papers.find((name) => name === 'sahel-borders.md') ?? papers.sort()[0] ?? '';
}

/** The working tree itself as an installed extension: build and "Developer: Reload Window" show a change. */
function linkExtensions(extensions) {
  symlinkSync(root, path.join(extensions, 'policy-paper.policy-paper-0.1.0'), 'junction');
  const opener = path.join(root, 'client/host/opener');
  symlinkSync(opener, path.join(extensions, 'policy-paper.opener-0.1.0'), 'junction');
}

async function main() {
  const started = Date.now();
  const folder = chosenFolder();
  await build();
  const server = await startServer({ extensions: linkExtensions, env: { OPEN_PAPER: firstPaper(folder) } });
  const seconds = ((Date.now() - started) / 1000).toFixed(0);
  console.log(`\nVS Code with Policy Paper is ready (${seconds} s). Open this address in a browser:\n`);
  console.log(`  ${server.url(folder)}\n`);
  console.log(`It shows the papers of ${folder}. Ctrl-C ends it.`);
  const end = async () => {
    await server.stop();
    process.exit(0);
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  await server.gone;
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
