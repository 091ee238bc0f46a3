// Builds what ships and what the tests run. `node esbuild.js [--watch] [--production] [product|tests|tool FILE]`.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';

export const root = path.dirname(fileURLToPath(import.meta.url));
const production = process.argv.includes('--production');
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  legalComments: 'none',
  // .md and .txt fixtures are read from disk; lexicons are JSON.
  loader: { '.json': 'json' },
};
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20' };
const browser = { ...common, platform: 'browser', target: 'es2022' };

/** The six bundles of the product. */
export const product = [
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
  { ...node, entryPoints: ['server/src/hosts/node.ts'], outfile: 'dist/server/node.js' },
  {
    ...browser,
    format: 'iife',
    entryPoints: ['server/src/hosts/browser.ts'],
    outfile: 'dist/server/browser.js',
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
    outfile: 'dist/index.js',
    mainFields: ['module', 'main'],
  },
];

/** Every `*.test.ts` below a folder of test/, one file each, shared code split out. */
export function tests(folders) {
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
export function tool(file) {
  return {
    ...node,
    format: 'esm',
    entryPoints: [file],
    outfile: path.join('dist/tools', file.replace(/\.ts$/, '.mjs')),
    packages: 'external',
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.env.NODE_ENV ??= 'production';
  if (process.argv.includes('--watch')) {
    for (const options of product) await (await esbuild.context(options)).watch();
  } else {
    await Promise.all(product.map((options) => esbuild.build({ ...options, metafile: true })));
  }
}
