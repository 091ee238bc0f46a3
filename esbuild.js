// Builds what ships and what the tests run: `node esbuild.js [--watch] [--production]`; test/ imports the rest.
// CommonJS, and no "type" in package.json: VS Code's worker host reads an extension of type "module" as ESM.
const { copyFileSync, existsSync, mkdirSync, readdirSync } = require('node:fs');
const path = require('node:path');
const esbuild = require('esbuild');

const root = __dirname;
const production = process.argv.includes('--production');
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  loader: { '.json': 'json' },
};
const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // jsonc-parser's `main` asks for its own files at run time; its module does not.
  mainFields: ['module', 'main'],
};
const browser = { ...common, platform: 'browser', target: 'es2022' };

/** The bundles of the product; the command line is the server as well (`serve`). */
const product = [
  {
    ...node,
    entryPoints: ['client/src/extension.node.ts'],
    outfile: 'dist/client/node.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'cjs',
    entryPoints: ['client/src/extension.browser.ts'],
    outfile: 'dist/client/browser.js',
    external: ['vscode'],
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/hosts/browser.ts'],
    outfile: 'dist/server/browser.js',
  },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['client/src/views/map/page/main.ts'],
    outfile: 'dist/client/map.js',
  },
  {
    ...node,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: 'dist/cli.js',
    banner: { js: '#!/usr/bin/env node' },
  },
  {
    ...common,
    platform: 'neutral',
    format: 'esm',
    entryPoints: ['server/src/core/index.ts'],
    outfile: 'dist/index.mjs',
    mainFields: ['module', 'main'],
  },
];

/** The suites that run inside VS Code: one for its Node host, one for its web worker host. */
const hostTests = [
  {
    ...node,
    entryPoints: ['test/vscode/suite/index.ts'],
    outfile: 'dist/test/vscode.js',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
  },
  {
    ...browser,
    // Mocha's browser build takes `module.exports` for itself where it sees one: ours is set after it.
    format: 'iife',
    globalName: 'suite',
    footer: { js: 'module.exports = suite;' },
    entryPoints: ['test/web/suite/index.ts'],
    outfile: 'dist/test/web.js',
    external: ['vscode'],
    alias: { 'node:assert/strict': './test/web/assert.ts' },
    sourcemap: 'inline',
  },
];

/** Every `*.test.ts` below a folder of test/, one file each, shared code split out. */
function tests(folders) {
  const entryPoints = folders.flatMap((folder) =>
    readdirSync(path.join(root, 'test', folder), { recursive: true })
      .map(String)
      .filter((f) => f.endsWith('.test.ts'))
      .map((f) => path.join('test', folder, f)),
  );
  return {
    ...node,
    format: 'esm',
    splitting: true,
    entryPoints,
    outdir: 'dist/test',
    outbase: 'test',
    packages: 'external',
    outExtension: { '.js': '.mjs' },
    sourcemap: 'linked',
  };
}

/** A script of the repository that is written in TypeScript (training, evaluation, generators, benchmark). */
function tool(file) {
  return {
    ...node,
    format: 'esm',
    entryPoints: [file],
    outfile: path.join('dist/tools', file.replace(/\.ts$/, '.mjs')),
    packages: 'external',
  };
}

/** The paper that "Open Example Paper" shows. */
function copyExample() {
  const paper = path.join(root, 'test/papers/sahel-borders.md');
  mkdirSync(path.join(root, 'dist'), { recursive: true });
  if (existsSync(paper)) copyFileSync(paper, path.join(root, 'dist/example.md'));
}

/** Builds the product, and `more` beside it. */
async function build(more = []) {
  copyExample();
  await Promise.all([...product, ...more].map((bundle) => esbuild.build(bundle)));
}

async function main() {
  if (!process.argv.includes('--watch')) return build();
  copyExample();
  console.log('build started');
  for (const bundle of product) await (await esbuild.context(bundle)).watch();
  return console.log('build finished, watching');
}

module.exports = { root, build, product, hostTests, tests, tool };

if (require.main === module) main().catch(() => process.exit(1));
