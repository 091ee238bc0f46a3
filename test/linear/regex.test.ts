/**
 * Every regular expression of the core runs on text a stranger wrote, so each must be linear. `recheck` judges
 * the literals of the source and those that are put together when the modules load or a paper is read.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { checkSync } from 'recheck';
import ts from 'typescript';

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

function literals(): Pattern[] {
  const root = path.join('server', 'src', 'core');
  const files = readdirSync(root, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.ts'));
  return files.flatMap((file) => {
    const found: Pattern[] = [];
    const tree = ts.createSourceFile(
      file,
      readFileSync(path.join(root, file), 'utf8'),
      ts.ScriptTarget.Latest,
    );
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        const { line } = tree.getLineAndCharacterOfPosition(node.pos);
        found.push({
          source: node.text.slice(1, end),
          flags: node.text.slice(end + 1),
          where: `${file}:${line + 1}`,
        });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
    return found;
  });
}

/** Patterns made with `new RegExp`, recorded while the core loads and reads the example papers. */
async function constructed(): Promise<Pattern[]> {
  const found = new Map<string, Pattern>();
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args);
      found.set(String(made), { source: made.source, flags: made.flags, where: 'new RegExp' });
      return made;
    },
  });
  try {
    const { Analyzer } = await import('../../server/src/core/index');
    const analyzer = new Analyzer();
    for (const file of readdirSync('test/papers').filter((f) => /\.(md|txt|tex|qmd)$/.test(f))) {
      const content = readFileSync(path.join('test', 'papers', file), 'utf8');
      const language = file.endsWith('.md') ? 'markdown' : file.endsWith('.tex') ? 'latex' : 'plaintext';
      analyzer.apply({ kind: 'open', uri: file, language, version: 1, content }).papers.get(file)!.check();
    }
  } finally {
    globalThis.RegExp = plain;
  }
  return [...found.values()];
}

const patterns = [...literals(), ...(await constructed())];
const distinct = [...new Map(patterns.map((p) => [`/${p.source}/${p.flags}`, p])).entries()];

test('there are patterns to check', () => assert.ok(distinct.length > 20));

/**
 * What is wrong with a pattern, empty where it is linear. An attack found by trying (`fuzz`) is measured in time, so
 * a busy machine may take a linear pattern for a slow one: it counts if it is found again with time to spare.
 */
function flawOf({ source, flags }: Pattern): string {
  const known = flags.replace(/[dv]/g, '');
  let result = checkSync(source, known, { timeout: 20_000, attackTimeout: 2_000 });
  if (result.status === 'vulnerable' && result.checker === 'fuzz')
    result = checkSync(source, known, { timeout: 60_000, attackTimeout: 20_000 });
  return result.status === 'vulnerable' ? `${result.complexity.summary}, e.g. ${result.attack.pattern}` : '';
}

for (const [shown, pattern] of distinct) {
  test(`${pattern.where} ${shown.length > 90 ? `${shown.slice(0, 90)}…` : shown}`, () =>
    assert.equal(flawOf(pattern), '', shown));
}
