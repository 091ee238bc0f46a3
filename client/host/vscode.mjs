// A real VS Code without a download site: the npm package code-server carries a build of VS Code's own server
// (lib/vscode). No install script runs and nothing is compiled: about 10 s and 200 MB, once.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cached, runNpm, unpack } from './packages.mjs';
import { standIns } from './standIns.mjs';

const nodeMajor = Number(process.versions.node.split('.')[0]);

// Found by trying: the first runs on Node 20 (with the flag below) and 22, the second on 22 and 24.
const build =
  nodeMajor < 22
    ? {
        version: '4.112.0',
        integrity:
          'sha512-syY0Jyggi+Cz3fvdS8fLz0hvx5HeN05qJPqlM7QTNCbHGCMgQcH9tdS7LytaMwS5sbsRiXfRZF9XZWSXtzma4Q==',
      }
    : {
        version: '4.139.1',
        integrity:
          'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
      };

const ripgrep = {
  version: '1.18.0',
  integrity: {
    'linux-x64':
      'sha512-mQ3bVrUpnD2vs7QT0vX90Lt0cnUq467uFtEktIdsJJmW296RoSULRGqWgzG1AKxyBpNDD6l4ZO4qKf6SgyC23Q==',
    'linux-arm64':
      'sha512-lQ/5zTG++U0E3IhVgS4EPTTn/U4okncaRMM5GOFfOYZywS4nuD31GhkHbNYlDk5CuDC68+hYJ0/eQeyCKJDA+g==',
    'darwin-arm64':
      'sha512-r3ktHSvbFycQNF6sl7sNDPocpsI7J+mEzh1IaZFkY0spm3k2Z9t8hPAeOK7+p0l6p6/swkQC14XWX01low+94Q==',
    'darwin-x64':
      'sha512-25b4gWbL138dGuQU244ebCKKc0q05ULBMoFSz9oAEUHNeqK/lOJViDS7DRvbDazzAzSEdan391Znks/R5mkaTQ==',
    'win32-x64':
      'sha512-KNPvtElldqILHdnAetujPaowkNbpqJy3ssIGGN6F6Kve9Qi+nNLI2DN01O83JjCEVQbCzl8Ov3QZ9Eov3BR8Dg==',
  },
};

/** Parts of the build that a paper in an editor never uses. */
const unneeded = [
  'node_modules/@github',
  'node_modules/@microsoft/mxc-sdk',
  'extensions/copilot',
  'extensions/mermaid-markdown-features',
  'extensions/mermaid-chat-features',
];

/** Flags that the build needs of this Node. */
export const nodeFlags = nodeMajor < 22 ? ['--experimental-websocket'] : [];

/** The folder of VS Code's server, fetched where it is not there yet. */
export async function vscodeFolder() {
  return process.env.VSCODE_SERVER_DIR ?? (await cached(`vscode-${build.version}`, fill));
}

function fill(folder) {
  unpack(`code-server@${build.version}`, build.integrity, folder, [
    '--strip-components=3',
    '--exclude=*.map',
    'package/lib/vscode',
  ]);
  runNpm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], folder);
  addSearch(folder);
  for (const part of unneeded) rmSync(path.join(folder, part), { recursive: true, force: true });
  for (const [name, text] of Object.entries(standIns)) {
    const module = path.join(folder, 'node_modules', name);
    if (existsSync(module)) writeFileSync(path.join(module, 'index.js'), text);
  }
}

/** ripgrep's binary: an install script would download it, its npm package for this platform carries it. */
function addSearch(folder) {
  const platform = `${process.platform}-${process.arch}`;
  const universal = path.join(folder, 'node_modules/@vscode/ripgrep-universal/bin');
  if (existsSync(universal)) {
    for (const other of readdirSync(universal).filter((name) => name !== platform)) {
      rmSync(path.join(universal, other), { recursive: true });
    }
  }
  const bin = path.join(folder, 'node_modules/@vscode/ripgrep/bin');
  const integrity = ripgrep.integrity[platform];
  if (existsSync(universal) || existsSync(bin) || !integrity) return;
  unpack(`@vscode/ripgrep-${platform}@${ripgrep.version}`, integrity, folder, ['package/bin']);
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  mkdirSync(bin, { recursive: true });
  copyFileSync(path.join(folder, 'package/bin', program), path.join(bin, program));
  chmodSync(path.join(bin, program), 0o755);
  rmSync(path.join(folder, 'package'), { recursive: true });
}
