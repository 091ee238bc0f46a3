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
    .sources.map((s) => [s.kind, workOf(model.notes, s)?.parsed?.csl.title].filter(Boolean).join(' '));
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
  [
    'a short form as plain text has it',
    [okafor, haddad, 'Okafor, Border Markets, p. 55.'],
    ['short Border Markets'],
  ],
  [
    'words like a short form, of a work that no note names',
    [okafor, 'Okafor, Distant Harbours, p. 55.'],
    ['remark'],
  ],
  [
    'a sentence with a page behind it',
    [okafor, 'Okafor, Minister of Trade, said so on page 55.'],
    ['remark'],
  ],
  [
    'a place and a year behind the title',
    ['Lena Hart, *Border Roads* (Luxembourg, 2021).'],
    ['full Border Roads'],
  ],
  ['a place of two words', ['Lena Hart, *Border Roads* (New York, 2021), p. 4.'], ['full Border Roads']],
  ['an author and a year', ['The routes of Lena Hart are on *Border Roads* (Haddad, 2021).'], ['remark']],
  [
    'a remark with an address',
    [
      'Cloning is a way of making a copy that stays tied to its source. More on this: https://example.org/clone.',
    ],
    ['remark'],
  ],
  [
    'a body with a long name',
    ['Committee on Foreign Affairs and Trade of the House, *Border Markets* (Accra: Baobab Press, 2021).'],
    ['full Border Markets'],
  ],
  ['a remark', ['The ministry has not answered.'], ['remark']],
  ['a remark that cites', ['See Haddad (2020) on “Rivers as Roads,” Accra, 2020.'], ['remark']],
  [
    'a work in the habit of the APA',
    ['Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.'],
    ['full Rivers as roads'],
  ],
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

  const report = (marks: string, notes: string) => `${marks}\n\n## Notes\n\n${notes}`;

  test('without a list, the works that notes name in full are the sources of the paper', () => {
    const model = modelOf(
      report(
        'Herds moved.^1^ Roads closed.<sup>2</sup> The ministry agreed.³ Markets reopened.⁴',
        `1. ${okafor}\n2. ${haddad.slice(0, -1)}; ibid., 8.\n3. The ministry has not answered.\n4. Okafor, *Border Markets*, 55.\n`,
      ),
    );
    assert.deepEqual(
      model.works.map((w) => [w.index, w.csl.title]),
      [
        [0, 'Border Markets'],
        [1, 'Rivers as Roads'],
      ],
    );
    assert.deepEqual(
      model.citations.map((c) => [c.form, ...c.links.map((l) => l.reference)]),
      [
        ['note', 0],
        ['note', 1],
        ['note', null],
        ['note', 0],
      ],
    );
    assert.deepEqual(model.citedBy, [[0, 3], [1]]);
    const [work] = model.works;
    assert.equal(model.text.slice(work!), okafor);
    assert.deepEqual(
      work!.fields.filter((f) => f.field === 'title').map((f) => model.text.slice(f)),
      ['Border Markets'],
    );
    assert.deepEqual(model.references, []);
  });

  test('marks that a conversion set down, also behind a year', () => {
    const model = modelOf(
      report(
        'The border has been closed since 2022.1 Herds moved.2 Roads closed in 2021.3',
        `1. ${okafor}\n2. ${haddad}\n3. Ibid.\n`,
      ),
    );
    assert.deepEqual(
      model.citations.map((c) => [c.text, ...c.links.map((l) => l.reference)]),
      [
        ['1', 0],
        ['2', 1],
        ['3', 1],
      ],
    );
  });

  test('the address in a note is a part of its work, and no citation of its own', () => {
    const web = 'Rita Haddad, “Rivers as Roads,” *The Quay*, 3 May 2020, https://quay.example/rivers.';
    const model = modelOf(
      `A.[^1] B.[^2]\n\n[^1]: ${web}\n\n[^2]: See https://quay.example/markets for more.\n`,
    );
    assert.deepEqual(
      model.citations.map((c) => [c.form, c.text]),
      [
        ['note', '[^1]'],
        ['note', '[^2]'],
        ['link', 'https://quay.example/markets'],
      ],
    );
  });

  test('numbers of a numbered list are its own, and numbers without a note are numbers', () => {
    const list =
      '\n## References\n\n1. Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n2. Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.\n';
    const listed = modelOf(`${report('Herds moved.^1^', `1. ${okafor}\n2. ${haddad}\n`)}${list}`);
    assert.deepEqual(
      listed.citations.map((c) => c.form),
      ['numeric'],
    );
    const other = modelOf(report('An area of ten^5^ herds.', `1. ${okafor}\n2. ${haddad}\n`));
    assert.deepEqual(
      other.citations.map((c) => c.text),
      [],
    );
  });

  test('an empty note and a note of a megabyte are only notes', () => {
    const model = modelOf(`A.[^1] B.[^2]\n\n[^1]:\n\n[^2]: ${'word ('.repeat(100_000)}\n`);
    assert.ok(model.notes.every((n) => n.sources.every((s) => s.kind === 'remark')));
  });
});

test('the imprint of a work in a note is no citation, an author and a year is one', () => {
  const citations = (note: string) =>
    modelOf(`Prices rose.[^1]\n\n[^1]: ${note}\n`)
      .citations.filter((c) => c.form !== 'note')
      .map((c) => c.text);
  assert.deepEqual(citations('Court of Auditors, Special Report 04 (Luxembourg, 2021).'), []);
  assert.deepEqual(citations('Others put it higher (Haddad, 2021).'), ['(Haddad, 2021)']);
});

test('marks of notes behind brackets, quotation marks and acronyms, as a PDF leaves them', () => {
  const notes = ['Rivers as Roads', 'Border Markets', 'Quiet Bargains', 'The Long Canal'].map(
    (title, i) => `${i + 1} Rita Haddad, ${title} (Accra: Harbour Press, 202${i}), p. 3.`,
  );
  const text = [
    'The Act (CRMA).1 He said "China has rare earths".2 So did the EU.3 It rose by 9%.4',
    'Version 2.0 and No. 3 are none.',
    'Notes',
    ...notes,
  ].join('\n\n');
  const marks = modelOf(text, { language: 'plaintext' }).citations.filter((c) => c.form === 'note');
  assert.deepEqual(
    marks.map((c) => c.text),
    ['1', '2', '3', '4'],
  );
});

test('a note states nothing about countries', () => {
  const model = modelOf(
    'Kenya accused Somalia.[^1]\n\n[^1]: Lena Hart, “China Blocks Exports to Japan,” *Sahel Notes* 4 (2020): 3.',
  );
  assert.deepEqual(
    model.relations.map((r) => [r.source, r.target]),
    [['KEN', 'SOM']],
  );
});

describe('notes in the text', () => {
  const latex = (text: string) =>
    modelOf(`\\begin{document}\n${text}\n\\end{document}\n`, { language: 'latex' });
  const rows = [
    [
      'of Pandoc',
      modelOf(
        `Herds moved.^[${okafor}] Roads closed.^[Ibid., 22.] Aid fell.^[${haddad}] So did trade.^[Okafor, *Border Markets*, 9.]\n`,
      ),
    ],
    [
      'of LaTeX',
      latex(
        "Herds moved.\\footnote{Chidi Okafor, \\emph{Border Markets} (Dakar: Baobab Press, 2021), 14.} Roads closed.\\footnote{Ibid., 22.} Aid fell.\\footnote{Rita Haddad, ``Rivers as Roads,'' \\textit{Journal of Sahel Studies} 4, no.~1 (2020): 3--9.} So did trade.\\footnote{Okafor, \\emph{Border Markets}, 9.}",
      ),
    ],
  ] as const;
  for (const [name, model] of rows) {
    test(`${name}: full and short forms and ibid. are linked`, () => {
      assert.deepEqual(
        model.works.map((w) => w.csl.title),
        ['Border Markets', 'Rivers as Roads'],
      );
      assert.deepEqual(
        model.citations.map((c) => [c.form, ...c.links.map((l) => l.reference)]),
        [
          ['note', 0],
          ['note', 0],
          ['note', 1],
          ['note', 0],
        ],
      );
      assert.deepEqual(model.citedBy, [[0, 1, 3], [2]]);
      assert.deepEqual(
        model.notes.map((n) => n.label),
        ['1', '2', '3', '4'],
      );
    });

    test(`${name}: their fields stand where they are written`, () => {
      const [work] = model.works;
      assert.deepEqual(
        work!.fields.filter((f) => f.field === 'title').map((f) => model.text.slice(f)),
        ['Border Markets'],
      );
    });

    test(`${name}: a sentence goes to the end of its note`, () => {
      assert.match(model.text.slice(model.sentences[0]!), /^Herds moved\..*14\.[\]}]$/);
      assert.match(model.text.slice(model.sentences[1]!), /^Roads closed\./);
    });
  }

  test('what they cite by author and year or by key is cited like anywhere', () => {
    const list = '## References\n\nHaddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n';
    const model = modelOf(`Herds moved.^[See Haddad (2020), and *also* @bello21.] Roads closed.\n\n${list}`, {
      language: 'quarto',
    });
    assert.deepEqual(
      model.citations.map((c) => [c.form, c.text, ...c.links.map((l) => l.reference)]),
      [
        ['note', '^[', null],
        ['narrative', 'Haddad (2020)', 0],
        ['keyed', '@bello21', null],
      ],
    );
  });

  test('one that holds another, and one that never ends, are text', () => {
    const model = modelOf('A.^[One ^[two] three.] B.^[Never\n\nC. ^[]\n');
    assert.equal(model.works.length, 0);
    assert.equal(model.notes.length, 2);
  });
});
