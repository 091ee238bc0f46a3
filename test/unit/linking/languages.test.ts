/** Citations in the habits of other languages, of public bodies and of laws, against a list of their kind. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { check, modelOf } from '../../support/paper';

const list = `

## Literatur

- Becker, Anna, Wolf, Karl und Braun, Eva (2016): Wandel. Berlin: Suhrkamp.
- Fischer, Hans/Lang, Petra (Hrsg.) (2017): Handbuch. Wiesbaden: Springer VS.
- Food and Agriculture Organization (FAO) & World Food Programme (WFP). (2022). Hunger hotspots. Rome: FAO.
- García, M. (2018). La guerra. Madrid: Alianza.
- ILO – International Labour Organization. Wages. Geneva: ILO, 2021.
- International Crisis Group. (2023). Averting a war. Brussels: ICG.
- Kern, P. (o. J.): Friede. Berlin: Aufbau.
- Martin, P., & Leroy, A. (2020). Les frontières. *Politique étrangère*, 85(1), 11–22.
- Meier, Lisa (im Erscheinen): Rüstung und Recht. Baden-Baden: Nomos.
- Organisation mondiale de la santé. (2013). Rapport annuel. Genève : OMS.
- Ruiz, L. (s. f.). Datos. Bogotá: Norma.
- UN Security Council, Resolution 2231 (2015), S/RES/2231 (2015), 20 July 2015.
- United Nations Convention on the Law of the Sea, 10 December 1982, 1833 UNTS 397.
- “Wandel am Rhein.” (2011). *Rheinblatt*. https://example.org/wandel
- World Health Organization [WHO]. (2020). World health statistics. Geneva: WHO.
`;

/** `authors year → first word of the entry` of each work that the text cites. */
function linked(text: string): readonly string[] {
  const model = modelOf(`# Krieg\n\n${text}${list}`);
  return model.citations.flatMap((c) =>
    c.works.map((w, i) => {
      const { match, reference } = c.links[i]!;
      const entry = reference === null ? '' : model.references[reference]!.text.split(/[\s,]/, 1)[0];
      return `${w.authors.map((a) => a.text).join('+')} ${w.year} ${match} ${entry}`.trim();
    }),
  );
}

const rows: readonly (readonly [string, readonly string[]])[] = [
  ['Laut Kern (o. J.) nicht.', ['Kern o. J. exact Kern']],
  ['Das zeigt Meier (im Erscheinen).', ['Meier im Erscheinen exact Meier']],
  ['Der Bedarf steigt (Fischer/Lang 2017).', ['Fischer+Lang 2017 exact Fischer']],
  ['Fischer/Lang (2017) betonen dies.', ['Fischer+Lang 2017 exact Fischer']],
  ['Becker u. a. (2016) widersprechen.', ['Becker 2016 exact Becker']],
  ['Según García (2018), sí.', ['García 2018 exact García']],
  ['Como señala Ruiz (s. f.), no hay datos.', ['Ruiz s. f. exact Ruiz']],
  ['D’après Martin et Leroy (2020), non.', ['Martin+Leroy 2020 exact Martin']],
  [
    'Pour l’Organisation mondiale de la santé (2013), oui.',
    ['Organisation mondiale de la santé 2013 exact Organisation'],
  ],
  ['It was agreed (UN Security Council, 2015).', ['UN Security Council 2015 exact UN']],
  [
    'The talks failed (International Crisis Group 2023).',
    ['International Crisis Group 2023 exact International'],
  ],
  ['The law of the sea holds (UNCLOS, 1982).', ['UNCLOS 1982 exact United']],
  [
    'Health improved (World Health Organization [WHO], 2020; WHO, 2020).',
    ['World Health Organization 2020 exact World', 'WHO 2020 exact World'],
  ],
  ['La organización mundial del comercio justo (2013) no existe.', []],
  ['Food prices rose (FAO-WFP, 2022).', ['FAO-WFP 2022 exact Food']],
  ['The FAO and WFP (2022) agree.', ['FAO+WFP 2022 exact Food']],
  [
    'Wages fell (ILO, 2021; International Labour Organization, 2021).',
    ['ILO 2021 exact ILO', 'International Labour Organization 2021 exact ILO'],
  ],
  ['As “Wandel am Rhein” (2011) shows, it fell.', ['Wandel am Rhein 2011 exact “Wandel']],
  ['As “the old road” (2011) shows, it fell.', []],
  ['The AC/DC album (2017) and the and/or rule (2017).', []],
];

describe('citations link', () => {
  for (const [text, wanted] of rows) test(text, () => assert.deepEqual(linked(text), wanted));
});

/** The openings of the entries said to be uncited. */
function uncited(text: string, entries: readonly string[]): readonly string[] {
  const paper = `# Law\n\n${text}\n\n## References\n\n- Okafor, C. (2021). *Markets*. Dakar: Baobab.\n${entries.map((e) => `- ${e}\n`).join('')}`;
  return check(paper)
    .findings.filter((f) => f.rule === 'reference/uncited')
    .map((f) => paper.slice(f.start, f.start + 12));
}

const laws: readonly (readonly [string, string])[] = [
  [
    'Regulation (EU) 2016/679 applies.',
    'Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016, OJ L 119, 4.5.2016, p. 1–88.',
  ],
  [
    'The strategy (COM(2020)66) failed.',
    'European Commission. (2020). A European strategy for data (COM(2020) 66 final). Brussels.',
  ],
  [
    'Congress passed P.L. 117-263 late.',
    'National Defense Authorization Act for Fiscal Year 2023, Pub. L. 117-263, 136 Stat. 2395 (2022).',
  ],
  [
    'The Assembly adopted resolution 70/1.',
    'UN General Assembly, Transforming our world, A/RES/70/1, 21 October 2015.',
  ],
  [
    'The Vienna Convention on Diplomatic Relations protects envoys.',
    'Vienna Convention on Diplomatic Relations, 18 April 1961, 500 UNTS 95.',
  ],
];

describe('laws and documents that the text names are cited', () => {
  for (const [text, entry] of laws) {
    test(text, () => assert.deepEqual(uncited(`${text} So does Okafor (2021).`, [entry]), []));
    test(`without: ${text}`, () =>
      assert.deepEqual(uncited('Markets moved (Okafor, 2021).', [entry]), [entry.slice(0, 12)]));
  }
});

test('the year of a treaty is that of its signing', () => {
  const [entry] = modelOf(
    `# A\n\nText.\n\n## References\n\n- Treaty on European Union, 7 February 1992, 1757 UNTS 3.\n`,
  ).references;
  assert.deepEqual(entry!.csl.issued?.['date-parts'], [[1992, 2, 7]]);
  assert.equal(entry!.csl.title, 'Treaty on European Union');
});
