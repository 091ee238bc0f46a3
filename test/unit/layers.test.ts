/** The table of who may import whom. A new edge is a decision: it belongs here and into server/ARCHITECTURE.md. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/** Folder of `server/src` or `client/src` → folders it may import from, beside itself. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/syntax': ['core/text', 'core/knowledge'],
  'core/knowledge': ['core/text'],
  'core/models': ['core/text'],
  'core/document': ['core/text', 'core/syntax', 'core/knowledge', 'core/models'],
  'core/settings': ['core/document'],
  'core/rules': ['core/text', 'core/syntax', 'core/knowledge', 'core/document', 'core/settings'],
  'core/analysis': ['core/text', 'core/syntax', 'core/document', 'core/rules', 'core/settings'],
  'core/features': [
    'core/text',
    'core/syntax',
    'core/knowledge',
    'core/document',
    'core/rules',
    'core/settings',
    'core/analysis',
    'protocol',
  ],
  core: [
    'core/analysis',
    'core/document',
    'core/features',
    'core/rules',
    'core/settings',
    'core/syntax',
    'core/text',
  ],
  protocol: [],
  lsp: [
    'core',
    'core/analysis',
    'core/document',
    'core/features',
    'core/rules',
    'core/settings',
    'core/syntax',
    'core/text',
    'protocol',
  ],
  cli: [
    'core',
    'core/analysis',
    'core/document',
    'core/features',
    'core/rules',
    'core/settings',
    'core/syntax',
    'core/text',
    'hosts',
    'lsp',
  ],
  hosts: ['lsp'],
  client: ['protocol'],
};

/** Packages by folder; `node:` modules are a package here. */
const packages: Readonly<Record<string, readonly string[]>> = {
  'core/syntax': ['@lezer/markdown', '@lezer/common'],
  'core/document': ['yaml', 'jsonc-parser'],
  // Only for core/features/map/layout.ts.
  'core/features': ['d3-force'],
  'core/knowledge': ['fuse.js'],
  lsp: ['vscode-languageserver'],
  hosts: ['vscode-languageserver/node', 'vscode-languageserver/browser'],
  cli: ['node:', 'vscode-languageserver/node'],
  client: [
    'vscode',
    'vscode-languageclient/node',
    'vscode-languageclient/browser',
    'vscode-languageclient',
    // The picker of Insert Citation ranks while the user types, without a question to the server for each letter.
    'fuse.js',
  ],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((f) => path.posix.join(folder, String(f).split(path.sep).join('/')))
    .filter((f) => f.endsWith('.ts'));
}

/** `server/src/core/text/span.ts` → `core/text`; `client/src/views/tree.ts` → `client`. */
function roomOf(file: string): string {
  if (file.startsWith('client/')) return 'client';
  const [first, second, ...rest] = file.replace('server/src/', '').split('/');
  return first === 'core' && rest.length > 0 ? `core/${second}` : first!;
}

function imports(): Import[] {
  const files = [...filesUnder('server/src'), ...filesUnder('client/src')];
  return files.flatMap((file) => {
    if (roomOf(file) === 'tools') return [];
    const source = readFileSync(file, 'utf8');
    const targets = [
      ...source.matchAll(/^(?:import|export)\b[^;']*?from '([^'\n]+)';|import\('([^'\n]+)'\)/gm),
    ].map((m) => (m[1] ?? m[2])!);
    return targets.map((to) => ({ file, from: roomOf(file), to }));
  });
}

test('every import goes down the layers', () => {
  const wrong = imports().filter(({ file, from, to }) => {
    if (!to.startsWith('.')) return false;
    const room = roomOf(path.posix.join(path.posix.dirname(file), to));
    return room !== from && !allowed[from]?.includes(room);
  });
  assert.deepEqual(wrong, []);
});

test('every package is imported where it belongs', () => {
  const wrong = imports().filter(({ from, to }) => {
    if (to.startsWith('.')) return false;
    return !(packages[from] ?? []).some((p) => (p === 'node:' ? to.startsWith(p) : to === p));
  });
  assert.deepEqual(wrong, []);
});

test('no rule imports a rule and no feature a feature of another file group', () => {
  const wrong = imports().filter(
    ({ file, to }) =>
      /core\/rules\/\w+\/[\w-]+\.ts$/.test(file) && /^\.\/|^\.\.\/\w+\//.test(to) && to !== '../rule',
  );
  assert.deepEqual(wrong, []);
});
