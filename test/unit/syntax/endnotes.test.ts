/** Numbered notes at the end of a paper, as a word processor or a PDF leaves them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SourceLanguage } from '../../../server/src/core/syntax/block';
import { parseSyntax } from '../../../server/src/core/syntax/parse';
import { Text } from '../../../server/src/core/text/text';

/** Id and words of each note. */
function notesOf(content: string, language: SourceLanguage): readonly string[] {
  return parseSyntax(new Text(content), language).blocks.flatMap(({ start, block }) => {
    assert.equal(content.slice(start, start + block.source.length), block.source);
    assert.equal(block.prose.length, block.source.length);
    return block.kind === 'note' ? [`${block.noteId} ${block.prose.replace(/\s+/g, ' ').trim()}`] : [];
  });
}

const found = ['1 Okafor, Borders.', '2 Ibid., 4.', '3 Haddad, Rivers.'];

const rows: readonly (readonly [string, SourceLanguage, string, readonly string[]])[] = [
  [
    'lines below the word',
    'plaintext',
    'Notes\n1. Okafor, Borders.\n2. Ibid., 4.\n3. Haddad, Rivers.',
    found,
  ],
  ['paragraphs', 'plaintext', 'Notes\n\n1. Okafor, Borders.\n\n2. Ibid., 4.\n\n3. Haddad, Rivers.', found],
  ['numbers alone', 'plaintext', 'Endnotes\n\n1 Okafor, Borders.\n2 Ibid., 4.\n3 Haddad, Rivers.', found],
  [
    'numbers in brackets',
    'plaintext',
    'NOTES\n\n[1] Okafor, Borders.\n[2] Ibid., 4.\n[3] Haddad, Rivers.',
    found,
  ],
  [
    'a note over two lines',
    'plaintext',
    'Notes\n1. Okafor,\nBorders.\n2. Ibid., 4.\n3. Haddad, Rivers.',
    found,
  ],
  [
    'a list in Markdown',
    'markdown',
    '## Notes\n\n1. Okafor, Borders.\n2. Ibid., 4.\n3. Haddad, Rivers.\n',
    found,
  ],
  [
    'paragraphs in Markdown',
    'markdown',
    '## Notes\n\n[1] Okafor, Borders.\n\n[2] Ibid., 4.\n\n[3] Haddad, Rivers.\n',
    found,
  ],
  ['in Spanish', 'markdown', '# Notas\n\n1. Okafor, Borders.\n2. Ibid., 4.\n', found.slice(0, 2)],
  [
    'a year and a page number open lines',
    'plaintext',
    'Notes\n1. Okafor, Borders,\n2019. And more.\n2. Ibid.,\n4. \n3. Haddad, Rivers.',
    ['1 Okafor, Borders, 2019. And more.', '2 Ibid., 4.', '3 Haddad, Rivers.'],
  ],
  [
    'a note is lost',
    'plaintext',
    'Notes\n1. Okafor, Borders.\n3. Haddad, Rivers.',
    ['1 Okafor, Borders.', '3 Haddad, Rivers.'],
  ],
  [
    'another heading ends them',
    'markdown',
    '## Notes\n\n1. A.\n2. B.\n\n## Steps\n\n3. C.\n',
    ['1 A.', '2 B.'],
  ],
  ['a numbered list of steps', 'markdown', '## Options\n\n1. Reopen the border.\n2. Lift the ban.\n', []],
  [
    'notes without numbers',
    'plaintext',
    'Notes\n\nThe author thanks the ministry.\n\nAll data are public.',
    [],
  ],
  ['a list of one', 'markdown', '## Notes\n\n1. The author thanks the ministry.\n', []],
];

describe('notes at the end', () => {
  for (const [name, language, content, wanted] of rows)
    test(name, () => assert.deepEqual(notesOf(content, language), wanted));

  test('addresses keep their places', () => {
    const content = 'Notes\n1. Okafor, see https://border.example/a.\n2. Haddad, https://rivers.example/b.';
    const hrefs = parseSyntax(new Text(content), 'plaintext').blocks.flatMap(({ start, block }) =>
      block.inlines.map((i) => content.slice(start + i.start, start + i.end)),
    );
    assert.deepEqual(hrefs, ['https://border.example/a', 'https://rivers.example/b']);
  });
});
