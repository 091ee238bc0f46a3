/** What a sentence says once denial, refusal, ending, modality and order are taken into account. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../support/paper';

/** A sentence and every statement of it: doer>sufferer, type, polarity and, unless actual, modality. */
const rows: readonly (readonly [string, ...string[]])[] = [
  ['Mali accused Algeria of meddling.', 'MLI>DZA criticises conflictual'],
  ['Algeria was accused by Mali of meddling.', 'MLI>DZA criticises conflictual'],
  ['Mali did not support Algeria.', 'MLI>DZA supports conflictual'],
  ['Mali refused to recognise Kosovo.', 'MLI>XKX refuses conflictual'],
  ['Germany suspended its aid to Mali.', 'DEU>MLI sanctions conflictual'],
  ['The United States lifted its sanctions on Sudan.', 'USA>SDN permits cooperative'],
  ['France withdrew from Mali.', 'FRA>MLI withdraws cooperative'],
  ['Niger left ECOWAS in January 2025.', 'NER>ECOWAS sanctions conflictual'],
  ['Kenya may impose sanctions on Sudan.', 'KEN>SDN sanctions conflictual potential'],
  ['Kenya should impose sanctions on Sudan.', 'KEN>SDN sanctions conflictual desired'],
  [
    'Brazil rejected what it called a lesson in patriotism and accused Norway of pressure.',
    'BRA>NOR criticises conflictual',
  ],
  ['Relations between Serbia and Hungary remain strained.', 'SRB>HUN strained-ties conflictual'],
  ['Algeria and Morocco maintain cordial relations.', 'DZA>MAR friendly-ties cooperative'],
  // newswire leaves out the `on`
  ['Israel Friday shelled Lebanon.', 'ISR>LBN clashes conflictual'],
  // a threat of anything is a threat
  ['Russia threatened to halt gas deliveries to Moldova.', 'RUS>MDA threatens conflictual potential'],
  ['Iran threatened to withdraw from Iraq.', 'IRN>IRQ threatens conflictual potential'],
  // what is forbidden or stopped
  ['Canada will prohibit all aid to Mali.', 'CAN>MLI sanctions conflictual potential'],
  ['France did not withdraw from Chad until 2025.', 'FRA>TCD withdraws cooperative'],
  [
    'Kenya has refused to accept the annexation of Ukraine by Russia.',
    'KEN>RUS refuses conflictual',
    'RUS>UKR interferes conflictual',
  ],
  // each with each, but of three that fight nobody knows who fights whom
  [
    'Mali, Niger and Chad signed an agreement.',
    'MLI>NER agrees cooperative',
    'MLI>TCD agrees cooperative',
    'NER>TCD agrees cooperative',
  ],
  ['Mali, Niger and Chad fought.'],
  ['Egypt and Sudan met in Kenya.', 'EGY>SDN consults cooperative'],
  // what the one is to the other
  ['Chile, an old rival of Peru, agreed.', 'CHL>PER opposes conflictual'],
  ['Egypt is a recipient of US assistance.', 'USA>EGY aids cooperative'],
  ['Chad is the largest trading partner of Libya.', 'TCD>LBY invests-trades cooperative'],
  // a guess where nothing surer is said, and no guess beside what is
  ['Kenya condemned the plans made for Ghana by a committee.', 'KEN>GHA criticises conflictual'],
  ['Militants in Yemen kidnapped two Germans.', 'YEM>DEU interferes conflictual'],
  ['The meeting in Kenya bored a man from Ghana.'],
  ['The flag of Peru hangs beside that of Chile.'],
  ['Peru is larger than Chile.'],
  ['The report compares Kenya with Ghana.'],
];

describe('what a sentence says', () => {
  for (const [text, ...wanted] of rows) {
    test(text, () => {
      const found = modelOf(text).relations.map(({ source, target, type, polarity, modality }) =>
        [`${source}>${target}`, type, polarity, modality === 'actual' ? '' : modality].join(' ').trim(),
      );
      assert.deepEqual(found, wanted);
    });
  }

  test('spans of doer, sufferer and trigger are those of the text', () => {
    const model = modelOf('# A title\n\nIn 2019 *Kenya* accused Somalia (Abdi, 2020) of smuggling.');
    const [relation] = model.relations;
    assert.ok(relation?.sourceSpan && relation.targetSpan);
    const words = [relation.sourceSpan, relation.trigger, relation.targetSpan].map((s) =>
      model.text.slice(s),
    );
    assert.deepEqual(words, ['Kenya', 'accused', 'Somalia']);
    assert.equal(relation.date, '2019');
    assert.deepEqual(relation.citations, [0]);
  });

  test('what a heading or the reference list says is no statement', () => {
    const model = modelOf(
      '# Kenya accused Somalia\n\n## References\n\nAbdi, F. (2020). Kenya accused Somalia. *Horn Notes*, 2, 1–9.',
    );
    assert.deepEqual(model.relations, []);
  });
});
