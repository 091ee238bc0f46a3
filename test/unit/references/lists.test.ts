/** Where the entries of a list begin and end, in the layouts that papers and conversions leave. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SourceLanguage } from '../../../server/src/core/syntax/block';
import { modelOf } from '../../support/paper';

/** The first two words of each entry. */
function openings(text: string, language: SourceLanguage): readonly string[] {
  return modelOf(text, { language }).references.map((r) => r.text.split(/\s+/, 2).join(' '));
}

const body =
  '# Borders\n\nMarkets moved (Okafor, 2021), and ports did too (Park, 2022; Lima, 2019; World Bank, 2020).\n\n';
const all = ['Lima, J.', 'Okafor, C.', 'Park, S.', 'World Bank.'];

const entries = [
  'Lima, J. (2019). Rivers as roads. *Desert Economies*, 1(1), 2–20. https://doi.org/10.1017/s0020818300027764',
  'Okafor, C. (2021). *Border markets of the northern plains and their long history*. Dakar: Baobab Press.',
  'Park, S. (2022). *Ports of the Gulf*. Retrieved March 3, 2023, from https://www.example.org/ports/index.html',
  'World Bank. (2020). *World development report 2020: Trading for development in the age of global value chains*. https://www.worldbank.org/wdr',
];

/** Lines of at most `width` signs, those behind the first after `hang`. */
function wrapped(text: string, width: number, hang: string): string {
  let line = '';
  const lines: string[] = [];
  for (const word of text.replaceAll('*', '').split(' ')) {
    if (line !== '' && line.length + word.length >= width) {
      lines.push(line);
      line = hang + word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const rows: readonly (readonly [string, SourceLanguage, string, readonly string[]])[] = [
  ['paragraphs that end with an address', 'markdown', `## References\n\n${entries.join('\n\n')}`, all],
  ['one entry a line', 'markdown', `## References\n\n${entries.join('\n')}`, all],
  ['a heading in bold', 'markdown', `## Ports\n\nText.\n\n**References**\n\n${entries.join('\n\n')}`, all],
  ['a heading nobody marked', 'markdown', `## Ports\n\nText.\n\nReferences\n\n${entries.join('\n\n')}`, all],
  ['no heading at all', 'markdown', entries.join('\n\n'), all],
  [
    'a list without a heading that holds an entry of another shape',
    'markdown',
    [...entries.slice(0, 2), 'Ports Authority of Lagos 2021, Yearbook, Lagos.', entries[2]].join('\n\n'),
    ['Lima, J.', 'Okafor, C.', 'Ports Authority', 'Park, S.'],
  ],
  [
    'the next heading ends a list under a bold one',
    'markdown',
    `## Ports\n\nText.\n\n**References**\n\n${entries.join('\n\n')}\n\n## Annex\n\nIn 2020, Lagos (Nigeria) had 12 ports.`,
    all,
  ],
  [
    'paragraphs broken to fit the page',
    'plaintext',
    `References\n\n${entries.map((e) => wrapped(e, 70, '')).join('\n\n')}`,
    all,
  ],
  [
    'lines with a hanging indent',
    'plaintext',
    `References\n\n${entries.map((e) => wrapped(e, 70, '   ')).join('\n')}`,
    all,
  ],
  [
    'flush lines broken to fit the page',
    'plaintext',
    `References\n\n${entries
      .slice(0, 3)
      .map((e) => wrapped(e, 70, ''))
      .join('\n')}`,
    all.slice(0, 3),
  ],
  [
    'authors over two lines are one entry',
    'plaintext',
    'References\n\nSmith, S. J., van Aardenne, J., Klimont, Z., O’Rourke, P. R.\nZhang, Q., & Andres, R. J. (2018). Historical emissions of\nreactive gases. Geosci. Model Dev., 11, 369–408.\n\nZiv, M. (1992). Plants. Leiden: Brill.',
    ['Smith, S.', 'Ziv, M.'],
  ],
  [
    'a journal at the beginning of a line is no entry',
    'plaintext',
    'References\n\nMaynard, A. (1993). Change of physiological state in shoots.\nPlant Cell, Tissue and Organ Culture, 35(3), 203–209.\nhttps://doi.org/10.1007/BF00037271\n\nZiv, M. (1992). Plants. Leiden: Brill.',
    ['Maynard, A.', 'Ziv, M.'],
  ],
  [
    'the day of a visit at the beginning of a line is no entry',
    'plaintext',
    'References\n\nAhler, D. (2020). Masks and the vote. APSA Annual Meeting.\nRetrieved March 25, 2022, from https://example.org/masks\n\nZiv, M. (1992). Plants. Leiden: Brill.',
    ['Ahler, D.', 'Ziv, M.'],
  ],
  [
    'a place and its publisher at the beginning of a line are no entry',
    'plaintext',
    'References\n\nDajoz, R. (1983). Ecologia geral da floresta. 4ª ed.\nNew York, NY: Cambridge University Press.\n\nZiv, M. (1992). Plants. Leiden: Brill.',
    ['Dajoz, R.', 'Ziv, M.'],
  ],
];

describe('the entries of a list', () => {
  for (const [name, language, list, wanted] of rows)
    test(name, () => assert.deepEqual(openings(body + list, language), wanted));
});

test('a sentence cut by a page goes on, an entry that ends with an address does not', () => {
  const cut =
    'The treaty of the two rivers was signed in the capital after a long debate that nobody in either of the parliaments had wished';
  const model = modelOf(
    `# A\n\n## B\n\n${cut}\n\nFor more than a year, and which the press of both countries called a waste.`,
  );
  assert.equal(model.blocks.filter(({ block }) => block.kind === 'paragraph').length, 1);
});

const broken: readonly (readonly [string, string | undefined])[] = [
  ['https://doi.org/10.1088/\n1748-9326/abaad8', '10.1088/1748-9326/abaad8'],
  ['https://doi.org/10.1088/1748-\n9326/abaad8', '10.1088/1748-9326/abaad8'],
  ['https://doi.org/10.1596/978-0-8213.\n9912/5', '10.1596/978-0-8213.9912/5'],
  ['https://doi.org/10.1088/abaad8.\nAccessed May 2021.', '10.1088/abaad8'],
  ['https://doi.org/10.1088/abaad8.\nhttps://example.org/x', '10.1088/abaad8'],
];

test('lines that all open and close like entries are one each, whatever their length', () => {
  const harvard = [
    'IMF (2013) Case Studies on Energy Subsidy Reform and Its Lessons. Washington, DC: International Monetary Fund.',
    'National Treasury (2024) Budget Review and Outlook Paper. Nairobi: Government Printer.',
    'Okonjo, T. (2025) ‘The return of the subsidy’, Lagos Economic Review, 8(1), pp. 14–29.',
    'World Bank (2019) Egypt: Cash Transfers and Energy Reform. Washington, DC: World Bank.',
  ];
  assert.deepEqual(
    openings(`Trade fell (IMF, 2013).\n\nReferences\n\n${harvard.join('\n')}\n`, 'plaintext'),
    ['IMF (2013)', 'National Treasury', 'Okonjo, T.', 'World Bank'],
  );
});

describe('a DOI broken over a line is one', () => {
  for (const [address, wanted] of broken) {
    test(address.replace('\n', ' | '), () => {
      const list = `References\n\nLima, J. (2019). Rivers as roads. Desert Economies, 1(1), 2–20.\n${address}\n\nPark, S. (2022). Ports of the Gulf. Accra: Harbour Press.`;
      const { references } = modelOf(body + list, { language: 'plaintext' });
      assert.equal(references[0]!.csl.DOI, wanted);
      assert.equal(references.length, 2);
    });
  }
});
