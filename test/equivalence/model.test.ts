/**
 * The whole promise of the memory: after any edits the model and the findings are those of the same text
 * analysed from scratch. Edits are seeded: letters, words, marks, line breaks, deletions, moved paragraphs.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { Analyzer } from '../../server/src/core/analysis/analyzer';
import type { Paper } from '../../server/src/core/analysis/snapshot';
import type { SourceLanguage } from '../../server/src/core/syntax/block';
import type { Edit } from '../../server/src/core/text/text';
import { random } from '../bench/measure';

const uri = 'file:///paper';
const folder = path.join('test', 'papers');
const languages: Readonly<Record<string, SourceLanguage>> = {
  '.md': 'markdown',
  '.txt': 'plaintext',
  '.tex': 'latex',
  '.qmd': 'quarto',
};
const pieces = [
  'x',
  ' ',
  '. ',
  ', ',
  '\n',
  '\n\n',
  '\n\n## Trade\n\n',
  '(',
  ')',
  '“',
  '”',
  '[',
  ']',
  '*',
  '# ',
  '- ',
  '1. ',
  '> ',
  '(Diallo, 2023)',
  'France',
  'Niger criticised France. ',
  'Abc Def (AD)',
  ' in 2024',
  '---\n',
  '`',
  '$',
  '<!--',
  '-->',
  '\n\n## References\n\n',
  '\f',
  '\r\n',
  '\u{1F30D}',
  '\ud800',
  '[^1]',
  '^[',
  '\n[^1]: Smith, J. (2020). Title.\n',
];

function randomEdit(content: string, next: () => number): Edit {
  const start = Math.floor(next() * (content.length + 1));
  const kind = next();
  if (kind < 0.6) return { start, end: start, newText: pieces[Math.floor(next() * pieces.length)]! };
  const end = Math.min(content.length, start + Math.floor(next() * (kind < 0.9 ? 12 : 400)));
  return { start, end, newText: kind < 0.95 ? '' : content.slice(end, end + 60) };
}

/** What must be equal: all the model says, without the objects that only remember. */
function told(paper: Paper): unknown {
  const { text, referenceIndex, lexicon, recall, inParts, stamps, blocks, ...rest } = paper.model;
  return {
    content: text.content,
    index: referenceIndex !== undefined,
    blocks,
    ...rest,
    findings: paper.check(),
  };
}

function scratch(content: string, language: SourceLanguage, version: number): Paper {
  const analyzer = new Analyzer();
  return analyzer.apply({ kind: 'open', uri, language, version, content }).papers.get(uri)!;
}

/** Letters and marks inside words and behind them: what the quick way of the analyzer is for. */
function typed(content: string, next: () => number): Edit {
  let start = Math.floor(next() * content.length);
  while (start < content.length && !/[\p{L}\d]/u.test(content.charAt(start))) start++;
  const letters = ['x', 's', '7', ',', '.', ' ', '(', '”'];
  if (next() < 0.3) return { start, end: Math.min(content.length, start + 1), newText: '' };
  return { start, end: start, newText: letters[Math.floor(next() * letters.length)]! };
}

function excerpt(file: string, head: number): string {
  const whole = readFileSync(path.join(folder, file), 'utf8');
  return whole.slice(0, head) + whole.slice(-2500);
}

const noted = [
  ['Herds moved in 2021.', 'Chidi Okafor, Border Markets (Dakar: Baobab Press, 2021), 14.'],
  ['France sent troops to Niger.', 'Ibid., 22; see also Haddad (2020).'],
  ['“We will close the road,” he said.', 'Okafor, Border Markets, p. 9.'],
  ['Exports fell by 12 per cent.', 'Rita Haddad, “Rivers as Roads,” Sahel Notes 4, no. 1 (2020): 3–9.'],
] as const;
const notesAs = (open: string, close: string) =>
  `${noted.map(([said, note]) => `${said}${open}${note}${close} Niger agreed.`).join('\n\n')}\n`;

const footed = `${noted.map(([said], i) => `${said}${i + 1} Niger agreed with the ministry that`).join('\n\nit was so. ')}\n\n______\n${noted
  .map(([, note], i) => `${i + 1} ${note}`)
  .join('\n')}\n\n\fthe road should be mended.5 Nobody asked.\n\n______\n5 Ibid.\n`;

const typedIn: readonly (readonly [string, SourceLanguage, string])[] = [
  ['a long paper', 'markdown', excerpt('sahel-borders.md', 4000)],
  ['notes of Pandoc', 'quarto', notesAs('^[', ']')],
  ['notes of LaTeX', 'latex', notesAs('\\footnote{', '}')],
  ['notes at the foot of a page', 'plaintext', `Introduction\n\n${footed}`],
];

for (const [name, language, content] of typedIn) {
  test(`${name}: letters typed, findings asked for now and then`, () => {
    const next = random(11);
    const analyzer = new Analyzer();
    let paper = analyzer.apply({ kind: 'open', uri, language, version: 1, content }).papers.get(uri)!;
    for (let version = 2; version < 240; version++) {
      const edit = typed(paper.model.text.content, next);
      paper = analyzer.apply({ kind: 'edit', uri, version, edits: [edit] }).papers.get(uri)!;
      if (next() < 0.5) paper.check();
      if (version % 6 > 0) continue;
      const anew = scratch(paper.model.text.content, language, version);
      assert.deepEqual(told(paper), told(anew), `after edit ${version}: ${JSON.stringify(edit)}`);
    }
  });
}

for (const file of readdirSync(folder).filter((f) => path.extname(f) in languages)) {
  test(`${file}: edited is the same as written anew`, () => {
    const language = languages[path.extname(file)]!;
    const next = random(file.length);
    const analyzer = new Analyzer();
    // Part of the paper: its head and its list, so that hundreds of comparisons take seconds.
    const content = excerpt(file, 5000);
    let paper = analyzer.apply({ kind: 'open', uri, language, version: 1, content }).papers.get(uri)!;
    for (let version = 2; version < 200; version++) {
      const edit = randomEdit(paper.model.text.content, next);
      paper = analyzer.apply({ kind: 'edit', uri, version, edits: [edit] }).papers.get(uri)!;
      if (version % 4 > 0) continue;
      const anew = scratch(paper.model.text.content, language, version);
      assert.deepEqual(told(paper), told(anew), `after edit ${version}: ${JSON.stringify(edit)}`);
    }
  });
}
