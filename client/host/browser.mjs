// A browser for the tests: the machine's own Chromium, Chrome or Edge; where a Linux machine has none, the one
// inside the npm package @sparticuz/chromium (65 MB, once), with the libraries and fonts that it carries.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { cached, run, unpack } from './packages.mjs';

const bundled = {
  version: '153.0.0',
  integrity:
    'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Playwright's browser, headless. */
export async function launchBrowser() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ ...(await program()), args: ['--no-sandbox', '--disable-background-networking'] });
}

async function program() {
  const own = installed.find((file) => file && existsSync(file));
  if (own) return { executablePath: own };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chromium, Chrome or Edge was found: install one, or set CHROMIUM to its path.');
  }
  const folder = await cached(`chromium-${bundled.version}`, fill);
  writeFileSync(path.join(folder, 'fonts.conf'), fontSettings(folder));
  const executablePath = path.join(folder, 'chromium');
  return { executablePath, env: { ...process.env, ...environment(folder, executablePath) } };
}

/** Its own libraries where the machine lacks them, and its own fonts beside the machine's. */
function environment(folder, executablePath) {
  const missing = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found');
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return {
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    ...(missing && { LD_LIBRARY_PATH: libraries }),
  };
}

const fontSettings = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;

function fill(folder) {
  unpack(`@sparticuz/chromium@${bundled.version}`, bundled.integrity, folder, [
    '--strip-components=2',
    'package/bin',
  ]);
  writeFileSync(path.join(folder, 'chromium'), inflate(path.join(folder, 'chromium.br')));
  chmodSync(path.join(folder, 'chromium'), 0o755);
  for (const archive of ['al2023', 'fonts']) inflateFolder(folder, archive);
  rmSync(path.join(folder, 'swiftshader.tar.br'));
}

function inflateFolder(folder, archive) {
  const tar = path.join(folder, `${archive}.tar`);
  writeFileSync(tar, inflate(`${tar}.br`));
  mkdirSync(path.join(folder, archive));
  run('tar', ['xf', tar, '-C', archive], folder);
  rmSync(tar);
}

function inflate(file) {
  const content = brotliDecompressSync(readFileSync(file));
  rmSync(file);
  return content;
}
