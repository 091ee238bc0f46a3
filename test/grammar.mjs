// The grammars, with VS Code's own grammars of Markdown and LaTeX beneath (from the VS Code that the other suites run in).
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { vscodeFolder } from '../client/host/vscode.mjs';
import { root } from '../esbuild.js';
import { tally } from './support/tally.mjs';

const extensions = path.join(await vscodeFolder(), 'extensions');
const beneath = ['markdown-basics/syntaxes/markdown', 'latex/syntaxes/LaTeX', 'latex/syntaxes/TeX'].flatMap(
  (name) => ['--grammar', path.join(extensions, `${name}.tmLanguage.json`)],
);
const run = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/vscode-tmgrammar-test/dist/unit.js'),
    ...beneath,
    ...['--config', 'package.json', 'test/grammar/*.test.*'],
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
