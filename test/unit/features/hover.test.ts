import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hover } from '../../../server/src/core/features/hover';
import { literal } from '../../../server/src/core/features/words/markdown';
import { fixture, render } from '../../support/fixture';
import { list } from './papers';

function at(marked: string) {
  const f = fixture(marked);
  const info = hover(f.snapshot, f.uri, f.offset);
  return { ...f, info, said: info?.lines.map((l) => l.text).join('\n') ?? null };
}

describe('hover on a citation', () => {
  test('says who it is, what it is and how much the paper leans on it', () => {
    const { said } = at(
      `## Trade\n\nPrices rose (Okafor & Lindqvist, 2021).\n\n## Aid\n\nAid fell (Okafor & Lindqvist, 20‸21; Diallo, 2020).\n${list}`,
    );
    assert.match(said!, /^\*\*Okafor \\& Lindqvist \\\(2021\\\)\*\* · journal article$/m);
    assert.match(
      said!,
      /Border markets after the embargo\. \*Journal of Sahel Studies\*, 14\\\(2\\\), 88–109/,
    );
    assert.match(said!, /^Cited twice \(67\u00A0% of the paper’s citations\), in Trade and Aid$/m);
  });

  test('covers the work under the cursor, not the whole bracket', () => {
    const { text, info, spans } = at(`Aid fell (Okafor & Lindqvist, 2021; ⟦Diallo, 20‸20⟧).\n${list}`);
    assert.equal(render(text, [info!]), render(text, spans));
  });

  test('leads to the entry, and to the next and the previous citation of the work', () => {
    const { text, info } = at(`One (Diallo, 2020). Two (Dia‸llo, 2020). Three (Diallo, 2020).\n${list}`);
    const links = info!.lines.flatMap((l) => l.links);
    assert.deepEqual(
      links.map((l) => l.title),
      ['go to the entry', 'next', 'previous'],
    );
    const starts = links.map((l) => (l.kind === 'place' ? l.span.start : -1));
    assert.deepEqual(starts, [
      text.indexOf('Diallo, M.'),
      text.lastIndexOf('(Diallo'),
      text.indexOf('(Diallo'),
    ]);
  });

  test('says first that a name differs by a letter', () => {
    const { said } = at(`Prices rose (Okof‸or & Lindqvist, 2021).\n${list}`);
    assert.match(said!, /^⚠ No \*Okofor\* in the list; the nearest is \*Okafor/);
  });

  test('says that a work is not in the list', () => {
    assert.match(
      at(`Prices rose (Nob‸ody, 2022).\n${list}`).said!,
      /^\*\*Nobody 2022\*\* is not in the reference list\.$/m,
    );
  });

  test('links a DOI and nothing that is not a web address', () => {
    assert.match(
      at(`Aid fell (Diallo, 20‸20).\n${list}`).said!,
      /\]\(https:\/\/doi\.org\/10\.1234\/sr\.2020\.5\)/,
    );
  });
});

describe('hover elsewhere', () => {
  test('on an entry: its fields, what is missing and who cites it', () => {
    const { said } = at(
      `## Aid\n\nAid fell by half (Diallo, 2020).\n${list.replace('The night', 'The ni‸ght')}`,
    );
    assert.match(said!, /Title: The night of the guard/);
    assert.match(said!, /Cited once/);
    assert.match(said!, /“Aid fell by half \\\(Diallo, 2020\\\)\.” \(Aid\)/);
  });

  test('on an entry that nobody cites', () => {
    assert.match(at(list.replace('Lorries', 'Lor‸ries')).said!, /Never cited in the text\./);
  });

  test('on a country: mentions and partners', () => {
    const { said, info } = at('Fra‸nce condemned Niger in 2023. Niger expelled the French ambassador.');
    assert.match(said!, /^\*\*France\*\* — \d mentions?; with Niger −\d/);
    assert.ok(info!.lines.some((l) => l.links.some((link) => link.kind === 'relations')));
  });

  test('on an acronym: what it stands for', () => {
    const { said } = at('The Niger Border Commission (NBC) met in May. The N‸BC has not met since.');
    assert.match(said!, /NBC.*Niger Border Commission/);
  });

  test('on plain words: nothing', () => {
    assert.equal(at('Nothing to s‸ee here.').info, null);
  });

  test('on an unknown paper: nothing', () => {
    assert.equal(hover(fixture('x').snapshot, 'file:///other', 0), null);
  });
});

describe('literal text in Markdown', () => {
  const cases = [
    ['[x](command:policyPaper.restart)', '\\[x\\]\\(command:policyPaper.restart\\)'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert\\(1\\)\\>'],
    ['see https://evil.example and www.evil.example', 'see https\\://evil.example and www\\.evil.example'],
    ['a&lt;b *c* _d_ `e`', 'a\\&lt;b \\*c\\* \\_d\\_ \\`e\\`'],
    ['# heading', '\\# heading'],
    ['two\n\nlines', 'two lines'],
    ['$(warning) 1 | 2', '\\$\\(warning\\) 1 \\| 2'],
    ['me@example.org', 'me\\@example.org'],
  ] as const;
  for (const [text, expected] of cases) test(text, () => assert.equal(literal(text), expected));

  test('a hostile name and title stay words in the hover of a citation', () => {
    const hostile =
      'Evil, A. (2020). [Click](command:policyPaper.restart) <img src=x onerror=y> `code`. *Journal*, 1(1), 2–3.';
    const { info, said } = at(`Prices rose (Ev‸il, 2020).\n\n## References\n\n${hostile}\n`);
    assert.ok(info);
    assert.doesNotMatch(said!, /(^|[^\\])\]\(command:/m);
    assert.doesNotMatch(said!, /(^|[^\\])<img/m);
  });
});

describe('hover on a note in the text', () => {
  const okafor = 'Chidi Okafor, *Border Markets* (Dakar: Baobab Press, 2021), 14.';

  test('tells what the note says', () => {
    const { said } = at(`Herds moved.^‸[${okafor}]\n`);
    assert.match(said!, /^\*\*Note 1\*\*: Chidi Okafor, Border Markets/);
  });

  for (const [name, marked] of [
    ['in the words of a note in the text', `Herds moved.^[${okafor}] Roads closed.^[Ib‸id., 22.]\n`],
    [
      'in those of a numbered note',
      `A.[^1] B.[^2]\n\n[^1]: ${okafor}\n\n[^2]: Okafor, *Bor‸der Markets*, 22.\n`,
    ],
  ] as const) {
    test(`tells which work a short form means, ${name}`, () => {
      assert.match(at(marked).said!, /is Okafor, Chidi \\\(2021\\\)/);
    });
  }

  test('tells which work “ibid.” means, and leads there', () => {
    const { said, info } = at(`Herds moved.^[${okafor}] Roads closed.^‸[Ibid., 22.]\n`);
    assert.match(said!, /^“Ibid\., 22\.” is Okafor, Chidi \\\(2021\\\)/m);
    assert.deepEqual(
      info!.lines.flatMap((l) => l.links).map((l) => l.title),
      ['go to the note', 'note 1'],
    );
  });
});

describe('hover on a figure or a date that another place contradicts', () => {
  const dam =
    'The Xayaburi dam, which was completed in 2019, cost US$3.8 billion.\n\n## Trade\n\nThe Xayaburi dam cost US$4.5 billion.\n';

  test('tells on the later place what the earlier one says', () => {
    const { text, info, said } = at(dam.replace('4.5', '4‸.5'));
    assert.match(said!, /^⚠ “US\\\$4\.5 billion” here, but “US\\\$3\.8 billion” before/m);
    const [link] = info!.lines[0]!.links;
    assert.equal(link!.kind === 'place' && link!.span.start, text.indexOf('US$3.8'));
  });

  test('tells on the earlier place what the later one says, and in which section', () => {
    const { text, info, said } = at(dam.replace('3.8', '3‸.8'));
    assert.match(said!, /^⚠ Another place says “US\\\$4\.5 billion”: .*\(Trade\)$/m);
    const [link] = info!.lines[0]!.links;
    assert.equal(link!.kind === 'place' && link!.span.start, text.indexOf('US$4.5'));
  });

  test('speaks of a rank too, which is no figure that wants a source', () => {
    const { said } = at(
      'Peru is the third-largest producer of copper. Peru is the second-lar‸gest producer of copper.\n',
    );
    assert.match(said!, /^⚠ “second-largest” here, but “third-largest” before/m);
  });

  test('speaks of an event that has two dates', () => {
    const bank =
      'The Bank of the Sahel was founded in Lagos in 19‸64. Trade grew.\n\nIn 1966 the Bank of the Sahel was founded in Lagos.\n';
    assert.match(at(bank).said!, /^⚠ Another place says “1966”/m);
  });

  test('speaks of a length that its own dates contradict', () => {
    const { said } = at('The occupation (ten ye‸ars, from 2001 to 2021) was costly.\n');
    assert.match(said!, /^⚠ “ten years” does not fit/m);
  });

  test('names another number of the same thing, and does not call it wrong where it need not be', () => {
    const { said } = at(
      'The survey covered 1,2‸00 households in Niamey.\n\n## Zinder\n\nThe survey covered 900 households in Zinder.\n',
    );
    assert.match(said!, /^- \*\*900 households\*\*: “The survey covered 900 households in Zinder/m);
    assert.doesNotMatch(said!, /⚠/);
  });
});
