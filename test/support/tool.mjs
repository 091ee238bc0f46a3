// Bundles a TypeScript script of the repository and runs it: `node test/support/tool.mjs FILE [arguments]`.
import { spawnSync } from 'node:child_process';
import * as esbuild from 'esbuild';
import { tool } from '../../esbuild.js';

const [file, ...rest] = process.argv.slice(2);
const options = tool(file);
await esbuild.build(options);
process.exitCode =
  spawnSync(process.execPath, ['--enable-source-maps', options.outfile, ...rest], { stdio: 'inherit' })
    .status ?? 1;
