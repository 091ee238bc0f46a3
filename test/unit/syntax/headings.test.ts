/** Lines that head a section in plain text, where nobody has marked them. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../support/paper';

const long =
  'The road to the coast has been closed since the floods of the spring, and nobody has said when it will open again.';

/** Titles of the sections behind the introduction. */
function sectionsOf(text: string): readonly string[] {
  const paper = `Border roads\n\nIntroduction\n\n${long}\n\n${text}`;
  const { sections } = modelOf(paper, { language: 'plaintext' });
  const at = sections.findIndex((s) => s.title === 'Introduction');
  return sections.slice(at + 1).map((s) => s.title);
}

const heads: readonly (readonly [string, string])[] = [
  ['in title case', 'The Closed Road'],
  ['with a number', '2. The closed road'],
  ['a few words between two paragraphs', 'What the drivers want'],
  ['a question', 'Who pays?'],
];

const lines: readonly (readonly [string, string])[] = [
  ['a sentence', 'Nobody pays.'],
  ['words with a comma', 'Roads, rivers and rails'],
  ['a line with a figure', 'Tonnes of salt in 2023'],
  ['the opening of a list', 'The drivers want three things:'],
];

describe('unmarked headings', () => {
  for (const [name, line] of heads)
    test(name, () => assert.deepEqual(sectionsOf(`${line}\n\n${long}\n`), [line.replace(/^\d\. /, '')]));

  test('behind the mark of a note', () => {
    assert.deepEqual(sectionsOf(`${long}[3]\n\nWho pays?\n\n${long}\n`), ['Who pays?']);
  });

  for (const [name, line] of lines)
    test(`not: ${name}`, () => assert.deepEqual(sectionsOf(`${line}\n\n${long}\n`), []));

  test('not: a line among short ones, as of a table', () => {
    assert.deepEqual(sectionsOf(`Salt by road\n\nSalt by rail\n\n${long}\n`), []);
  });

  test('not: a line in the middle of a sentence', () => {
    assert.deepEqual(sectionsOf(`${long.slice(0, -1)} and\n\nSalt by road\n\n${long}\n`), []);
  });
});
