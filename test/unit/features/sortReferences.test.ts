import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sortReferences } from '../../../server/src/core/features/sortReferences';
import type { SourceLanguage } from '../../../server/src/core/syntax/block';
import { edited, fixture } from '../../support/fixture';

function sorted(text: string, language: SourceLanguage = 'markdown') {
  const { snapshot, uri } = fixture(text, { language });
  const { edits, message } = sortReferences(snapshot, uri);
  return { text: edited(text, edits), message };
}

const head = '## References\n\n';
const entry = {
  hale: 'Hale, B. (2019). *Rivers as roads*. Accra: Harbour Press.',
  park: 'Park, S. (2022). *Ports of the Gulf*. Accra: Harbour Press.',
  earlier: 'Park, S. (2018). *Quays*. Accra: Harbour Press.',
  sarr: 'Sarr, M. (2020). *Quiet borders*. Dakar: Baobab Press.',
} as const;
const list = (...names: readonly (keyof typeof entry)[]) =>
  head + names.map((n) => `- ${entry[n]}\n`).join('');

describe('sorting the reference list', () => {
  test('by author, then by year; markers stay', () => {
    const { text, message } = sorted(list('sarr', 'park', 'hale', 'earlier'));
    assert.equal(text, list('hale', 'earlier', 'park', 'sarr'));
    assert.equal(message, 'Sorted: 4 entries moved.');
  });

  test('twice is once', () => {
    const { text, message } = sorted(list('hale', 'earlier', 'park', 'sarr'));
    assert.equal(text, list('hale', 'earlier', 'park', 'sarr'));
    assert.equal(message, 'The list is in order already.');
  });

  test('in LaTeX the key goes with its entry', () => {
    const item = (key: string, words: string) => `\\bibitem{${key}} ${words}\n`;
    const paper = (...items: readonly string[]) =>
      `\\section{A}\nText \\cite{b}.\n\\begin{thebibliography}{9}\n${items.join('')}\\end{thebibliography}\n`;
    const [a, b] = [
      item('a', 'Hale, B. (2019). Rivers. Delta Press.'),
      item('b', 'Park, S. (2022). Ports. Delta Press.'),
    ];
    assert.equal(sorted(paper(b, a), 'latex').text, paper(a, b));
  });

  test('a numbered list is left alone, and a paper without one', () => {
    const numbered = `${head}[1] ${entry.sarr}\n\n[2] ${entry.park}\n\n[3] ${entry.hale}\n`;
    const { text, message } = sorted(numbered);
    assert.equal(text, numbered);
    assert.match(message, /numbered/);
    assert.equal(sorted('Trade fell.').message, 'No reference list found.');
  });
});
