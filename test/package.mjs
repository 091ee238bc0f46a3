// The package as a user gets it: made without a warning, nothing in it but what is meant to be, within its size.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { npm } from '../client/host/packages.mjs';
import { root } from '../esbuild.js';
import { runChecks } from './support/tally.mjs';
import { readZip } from './support/zip.mjs';

const budget = 2 * 1024 * 1024;
const vsix = path.join(root, 'policy-paper.vsix');
const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** What may be in it; each line of it must also be there. */
const wanted = [
  /^\[Content_Types\]\.xml$/u,
  /^extension\.vsixmanifest$/u,
  /^extension\/package\.json$/u,
  /^extension\/readme\.md$/u,
  /^extension\/changelog\.md$/u,
  /^extension\/LICENSE\.txt$/u,
  /^extension\/NOTICE$/u,
  /^extension\/dist\/client\/(?:node|browser|map)\.js$/u,
  /^extension\/dist\/server\/browser\.js$/u,
  /^extension\/dist\/cli\.js$/u,
  /^extension\/dist\/example\.md$/u,
  /^extension\/client\/media\/(?:icon\.png|activity\.svg|map\.css)$/u,
  /^extension\/client\/media\/(?:walkthrough|screenshots)\/[\w-]+\.jpg$/u,
  /^extension\/client\/schemas\/[\w.-]+\.schema\.json$/u,
  /^extension\/syntaxes\/[\w-]+\.tmLanguage\.json$/u,
  /^extension\/server\/docs\/rules\/[\w/-]+\.md$/u,
];

rmSync(vsix, { force: true });
const made = spawnSync(npm[0], [...npm.slice(1), 'run', 'package'], { cwd: root, encoding: 'utf8' });
const files = existsSync(vsix) ? readZip(readFileSync(vsix)) : new Map();
const text = (name) => files.get(`extension/${name}`)?.read().toString('utf8') ?? '';

await runChecks({
  'is made without an error or a warning'() {
    const said = `${made.stdout}${made.stderr}`;
    assert.equal(made.status, 0, said);
    assert.doesNotMatch(said, /\b(?:WARNING|ERROR|DeprecationWarning)\b/u);
  },
  'holds what is meant to be in it, and nothing else'() {
    const names = [...files.keys()];
    assert.deepEqual(
      names.filter((name) => !wanted.some((pattern) => pattern.test(name))),
      [],
    );
    const missing = wanted.filter((pattern) => !names.some((name) => pattern.test(name)));
    assert.deepEqual(missing, []);
  },
  'keeps its size within 2 MB'() {
    const size = existsSync(vsix) ? readFileSync(vsix).length : Number.NaN;
    console.log(`    ${(size / 1024).toFixed(0)} kB packed`);
    for (const [name, file] of files) {
      if (file.packed > 50_000) console.log(`    ${(file.packed / 1024).toFixed(0).padStart(5)} kB ${name}`);
    }
    assert.ok(size <= budget, `${size} bytes`);
  },
  'has every file that the manifest, the walkthrough and the README name'() {
    const { contributes } = manifest;
    const steps = contributes.walkthroughs.flatMap((w) => w.steps.map((s) => s.media.image));
    const pictures = [...text('readme.md').matchAll(/!\[[^\]]*\]\(([^)]+)\)/gu)].map((m) => m[1]);
    const named = [
      manifest.icon,
      manifest.main,
      manifest.browser,
      manifest.bin['policy-paper'],
      ...contributes.grammars.map((g) => g.path),
      ...contributes.jsonValidation.map((v) => v.url),
      ...contributes.viewsContainers.activitybar.map((c) => c.icon),
      ...steps,
      ...pictures,
    ].map((name) => path.posix.normalize(name));
    assert.ok(pictures.length > 0, 'the README shows pictures');
    assert.deepEqual(
      named.filter((name) => !files.has(`extension/${name}`)),
      [],
    );
  },
  'has bundles for the browser that need nothing but VS Code'() {
    const required = (name) => [...text(name).matchAll(/\brequire\("([^"]+)"\)/gu)].map((m) => m[1]);
    assert.deepEqual([...new Set(required('dist/client/browser.js'))], ['vscode']);
    assert.deepEqual(required('dist/server/browser.js'), []);
  },
  'names no folder of the machine that made it and has no source maps'() {
    for (const name of files.keys()) {
      if (!/\.(?:js|json|md)$/u.test(name)) continue;
      const content = text(name.replace('extension/', ''));
      assert.ok(!content.includes(root), `${name} names ${root}`);
      assert.doesNotMatch(content, /sourceMappingURL=(?!\w*["'`])/u, name);
    }
  },
  'speaks one version of the protocol on both sides'() {
    const locked = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')).packages;
    for (const library of [
      'vscode-jsonrpc',
      'vscode-languageserver-protocol',
      'vscode-languageserver-types',
    ]) {
      const versions = Object.entries(locked)
        .filter(([name, entry]) => name.endsWith(`node_modules/${library}`) && !entry.dev)
        .map(([, entry]) => entry.version);
      assert.equal(new Set(versions).size, 1, `${library}: ${versions.join(', ')}`);
    }
  },
});
