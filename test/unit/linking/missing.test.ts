/** Works that the list lacks: which citations are reported, and which are linked to another work by mistake. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, modelOf } from '../../support/paper';

const list = `

## References

- CBS. (2014). *National Census of Manufacturing (CME) 2011/12*. Central Bureau of Statistics.
- Flora do Norte 2020. (2020). *Jardim Botânico*. https://example.org/flora
- Hale, B., & Zinsou, C. (2019). *Rivers*. Delta Press.
- Ukraine. (2004). *Law on salt*. Kyiv.
- Okafor, A. (2021). *Border markets*. Sahel Press.
- Okafor, A. (2004). *Salt*. Sahel Press.
- Zhang, J., Streets, D., & Carmichael, G. (2009). *Air*. Delta Press.
`;

/** `names year: match entry` of each work that the text cites. */
function linked(text: string): readonly string[] {
  const model = modelOf(text + list);
  return model.citations.flatMap((c) =>
    c.works.map((w, i) => {
      const { match, reference } = c.links[i]!;
      const entry = reference === null ? '' : ` ${model.references[reference]!.text.split(/[,.]/, 1)[0]}`;
      return `${w.authors.map((a) => a.text).join('+')} ${w.year}: ${match}${entry}`;
    }),
  );
}

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a surname that means war in German',
    'Salt fell (Cleaver and Krieg, 1998).',
    ['Cleaver+Krieg 1998: none'],
  ],
  ['a surname that opens sentences', 'Salt fell (He et al., 2010).', ['He 2010: none']],
  ['a name in brackets of its own', 'Salt fell (Kerr (1998)).', ['Kerr 1998: none']],
  [
    'a row of names of which one is listed',
    'Such as Okafor (2021), Foot (1967) and Anscombe (1958).',
    ['Okafor 2021: exact Okafor', 'Foot 1967: none', 'Anscombe 1958: none'],
  ],
  ['an event in no such row', 'The games of Beijing (2008) were large.', []],
  ['Portuguese “por”', 'Resultado encontrado por Heidtmann (2012), no sul.', ['Heidtmann 2012: none']],
  ['Portuguese, with an article', 'Conforme o IBGE (2012), caiu.', ['IBGE 2012: none']],
  ['Portuguese “de acordo com”', 'De acordo com Arzolla (2002), caiu.', ['Arzolla 2002: none']],
  ['another first author', 'Salt fell (Collier and Zhang, 2009).', ['Collier+Zhang 2009: none']],
  ['authors the wrong way round', 'Salt fell (Zinsou and Hale, 2019).', ['Zinsou+Hale 2019: exact Hale']],
  [
    'a place before the authors',
    'In Brazil, Hale and Zinsou (2019) say so.',
    ['Brazil+Hale+Zinsou 2019: exact Hale'],
  ],
  ['the acronym of a census', 'Salt fell (CME 2011).', ['CME 2011: exact CBS']],
  ['that acronym in another year', 'Salt fell (CME 1999).', ['CME 1999: none']],
  [
    'a work with a year in its name',
    'Na Flora do Norte 2020 (2020), cai.',
    ['Flora do Norte 2020: exact Flora do Norte 2020'],
  ],
  [
    'a bracket lost in conversion',
    'As Okafor et al. (2004Okafor et al. ( , 2021)) say.',
    ['Okafor 2004: exact Okafor', 'Okafor 2021: exact Okafor'],
  ],
  [
    'further authors of a work that the paper calls by both',
    'Salt fell (Hale & Zinsou, 2019), and tin too (Hale et al., 2019).',
    ['Hale+Zinsou 2019: exact Hale', 'Hale 2019: none'],
  ],
  ['further authors alone', 'Salt fell (Hale et al., 2019).', ['Hale 2019: exact Hale']],
  ['another year of a listed author', 'The salt of Okafor (1998) fell.', ['Okafor 1998: none']],
  ['a year of a country', 'The salt of Ukraine (2014) fell.', []],
  [
    'what somebody argues, by name',
    'As in Paul Diallo’s formulation (2023), salt fell.',
    ['Paul Diallo 2023: none'],
  ],
  ['what somebody does', 'As in Paul Diallo’s campaign (2023), salt fell.', []],
  ['a range of years', 'It rose (General Growth 2000– 2003: 4 per cent).', []],
];

describe('what the list lacks', () => {
  for (const [name, text, expected] of rows) test(name, () => assert.deepEqual(linked(text), expected));
});

describe('reports that were false', () => {
  const told = (text: string, references: string) =>
    check(`${text}\n\n## References\n\n${references}\n`)
      .findings.filter((f) => f.severity !== 'information' && f.severity !== 'hint')
      .map((f) => f.rule);
  test('chapters with the DOI of their book are no duplicates', () =>
    assert.deepEqual(
      told(
        'Salt fell (Okafor, 2021; Hale, 2021).',
        [
          '- Hale, B. (2021). Ports of the northern coast. In *Trade*. Delta Press. https://doi.org/10.1007/978-94',
          '- Okafor, A. (2021). Salt roads through the desert. In *Trade*. Delta Press. https://doi.org/10.1007/978-94',
        ].join('\n'),
      ),
      [],
    ));
  test('authors behind a semicolon and an ampersand are all read', () =>
    assert.deepEqual(
      told(
        'Salt fell (Okafor et al., 2021).',
        '- Okafor, G; Hyman, M., & Hale, K. (2021). *Measuring trade*. Dakar: Baobab Press.',
      ),
      [],
    ));
  test('a surname with “Júnior” is no full name', () =>
    assert.deepEqual(
      told(
        'Salt fell (Pedro Júnior et al., 1993).',
        '- Pedro Júnior, M. J., Okafor, A., & Hale, K. (1993). *Measuring trade*. Dakar: Baobab Press.',
      ),
      [],
    ));
  test('a word that is a letter from another, where both are right', () =>
    assert.deepEqual(
      told(
        'Depletion of salt is slow (Okafor, 2021). Depletion of tin is not.',
        '- Okafor, A. (2021). *Deletion of records*. Dakar: Baobab Press.',
      ),
      [],
    ));
  test('a method in a row with one that the list has a title of', () =>
    assert.deepEqual(
      told(
        'They use three methods: CEM (2009), Entropy (2011) and EQT (2007).',
        '- Okafor, A. (2009). *CEM: Coarsened exact matching*. Dakar: Baobab Press.',
      ),
      [],
    ));
  test('a year with a letter and the same year without one are two works', () =>
    assert.deepEqual(
      told(
        'Growth fell (NBS, 2024, 2024a).',
        [
          '- NBS – National Bureau of Salt. *National data*. Dakar: NBS, 2024.',
          '- NBS – National Bureau of Salt. *Salt in 2023*. Dakar: NBS, 2024a.',
        ].join('\n'),
      ),
      [],
    ));
  test('an abbreviated name and a Latin one are not misspelt', () =>
    assert.deepEqual(
      told(
        'Salt fell (Okafor, 2021; Hale, 2020).',
        [
          '- Hale, B. (2020). Mosses of the coast. *Acta Botanica Brasilica*, 20(2), 433–441.',
          '- Okafor, A. (2021). On acids. *Collect. Czechoslov. Chem. Commun*, 75, 721–730.',
        ].join('\n'),
      ),
      [],
    ));
});
