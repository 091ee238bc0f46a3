// The grammars, with VS Code's own Markdown grammar beneath (from the VS Code that the other suites run in).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { vscodeFolder } from '../client/host/vscode.mjs';
import { root } from '../esbuild.js';
import { tally } from './support/tally.mjs';

const markdown = path.join(
  await vscodeFolder(),
  'extensions/markdown-basics/syntaxes/markdown.tmLanguage.json',
);
const run = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js'),
    ...['--grammar', markdown, '--config', 'package.json', 'test/grammar/*.test.*'],
  ],
  { cwd: root, encoding: 'utf8' },
);
// Languages of code blocks that are not loaded are named one by one; they are of no interest here.
const said = `${run.stdout}${run.stderr}`.replace(/^grammar not found for .*\n/gmu, '');
process.stdout.write(said);
tally({
  passed: said.match(/run successfuly/gu)?.length ?? 0,
  failed: run.status === 0 ? 0 : Math.max(1, said.match(/✖/gu)?.length ?? 1),
});
