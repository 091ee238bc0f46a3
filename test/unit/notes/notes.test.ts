/** Notes: what each of their sources stands for. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { workOf } from '../../../server/src/core/document/notes/note';
import { modelOf } from '../../support/paper';

const okafor = 'Chidi Okafor, *Border Markets* (Dakar: Baobab Press, 2021), 14.';
const haddad = 'Rita Haddad, “Rivers as Roads,” *Journal of Sahel Studies* 4, no. 1 (2020): 3–9.';

/** Kinds of the sources of the last note, and the titles of the works they stand for. */
function lastNote(...texts: readonly string[]): readonly string[] {
  const marks = texts.map((_, i) => `A sentence.[^${i + 1}]`).join(' ');
  const notes = texts.map((t, i) => `[^${i + 1}]: ${t}`).join('\n\n');
  const model = modelOf(`${marks}\n\n${notes}\n`);
  return model.notes
    .at(-1)!
    .sources.map((s) => [s.kind, workOf(model.notes, s)?.csl?.title].filter(Boolean).join(' '));
}

const rows: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ['a book in full', [okafor], ['full Border Markets']],
  ['an article in full', [haddad], ['full Rivers as Roads']],
  ['ibid.', [okafor, 'Ibid., 22.'], ['ibid Border Markets']],
  ['ibid. of an ibid.', [okafor, 'Ibid.', 'See ibid., 3.'], ['ibid Border Markets']],
  [
    'ibid. within a note',
    [`${haddad.slice(0, -1)}; ibid., 8.`],
    ['full Rivers as Roads', 'ibid Rivers as Roads'],
  ],
  ['a short form', [okafor, haddad, 'Okafor, *Border Markets*, 55.'], ['short Border Markets']],
  ['a short title', [haddad, okafor, 'Haddad, “Rivers,” 7.'], ['short Rivers as Roads']],
  ['op. cit.', [okafor, haddad, 'Okafor, op. cit., p. 3.'], ['short Border Markets']],
  ['a work of somebody else', [okafor, 'Bello, *Quiet Rivers*, 55.'], ['short']],
  ['another title of the same author', [okafor, 'Okafor, *Distant Harbours*, 55.'], ['short']],
  ['ibid. behind a remark', ['The author thanks the ministry.', 'Ibid.'], ['ibid']],
  ['a remark', ['The ministry has not answered.'], ['remark']],
  ['an archive', ['Flynn 11/16/17 302, at 7.'], ['remark']],
  [
    'a semicolon in a title',
    ['Chidi Okafor, “Roads; and Rivers,” *Sahel Notes* 3 (2021): 4.'],
    ['full Roads; and Rivers'],
  ],
];

describe('sources of notes', () => {
  for (const [name, texts, wanted] of rows) test(name, () => assert.deepEqual(lastNote(...texts), wanted));

  test('places are those of the text', () => {
    const model = modelOf(`A.[^a] B.[^b]\n\n[^a]: ${okafor}\n\n[^b]: Ibid., 22.\n`);
    const words = model.notes.flatMap((n) => n.sources.map((s) => model.text.slice(s)));
    assert.deepEqual(words, [okafor, 'Ibid., 22.']);
  });

  test('a work of the list that only a note names is cited', () => {
    const list =
      '## Bibliography\n\n- Haddad, Rita. “Rivers as Roads: A History.” *Journal of Sahel Studies* 4, no. 1 (2020): 3–9.\n- Okafor, Chidi. *Border Markets*. Dakar: Baobab Press, 2021.\n';
    const model = modelOf(
      `A.[^1] B.[^2]\n\n[^1]: ${haddad.slice(0, -1)}; ${okafor}\n\n[^2]: Okafor, *Border Markets*, 55.\n\n${list}`,
    );
    assert.deepEqual(model.citedBy, [[0], [0, 1]]);
    assert.equal(model.citations[1]!.links[0]!.reason, 'named in note 2');
  });

  test('an empty note and a note of a megabyte are only notes', () => {
    const model = modelOf(`A.[^1] B.[^2]\n\n[^1]:\n\n[^2]: ${'word ('.repeat(100_000)}\n`);
    assert.ok(model.notes.every((n) => n.sources.every((s) => s.kind === 'remark')));
  });
});
