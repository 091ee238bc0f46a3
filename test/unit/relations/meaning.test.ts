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
  // the doer of the verb before, not whom that one took
  [
    'Peru has courted China and threatened Chile.',
    'PER>CHN seeks-ties cooperative',
    'PER>CHL threatens conflictual',
  ],
  [
    'France condemned Mali and expelled Malian diplomats.',
    'FRA>MLI criticises conflictual',
    'FRA>MLI sanctions conflictual',
  ],
  [
    'Ghana hosted Togo and Togo thanked Ghana.',
    'GHA>TGO consults cooperative',
    'TGO>GHA supports cooperative',
  ],
  [
    'Peru has courted China and threatened to sanction Chile.',
    'PER>CHN seeks-ties cooperative',
    'PER>CHL threatens conflictual potential',
  ],
  ['Peru stopped over in Chile, angering Brazil.', 'BRA>PER resents conflictual'],
  // nobody that the sentence names
  ['Kyiv helped the rebels who attacked Mali.'],
  ['Mali voted against resolutions condemning Russia.'],
  ['Kenya avoided criticising China.', 'KEN>CHN criticises cooperative'],
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
  // whose deed is asked for, alleged or left open
  [
    'France urged Libya to lift its sanctions on Malta.',
    'FRA>LBY demands conflictual',
    'LBY>MLT permits cooperative desired',
  ],
  [
    'Spain accused Iran of arming Mali.',
    'ESP>IRN criticises conflictual',
    'IRN>MLI aids cooperative reported',
  ],
  // `no` before the doer, inside the object, `until` of what is to come
  ['No Kenyan ship has escorted a Somali convoy.', 'KEN>SOM aids conflictual'],
  ['Kenya will take in no more refugees from Sudan.', 'KEN>SDN shelters conflictual potential'],
  ['Japan will not withdraw from Iraq until 2027.', 'JPN>IRQ withdraws conflictual potential'],
  ['India ruled out talks with Pakistan.', 'IND>PAK refuses conflictual'],
  // participles: who stands behind, and whom the clause speaks of
  ['Backed by Iran, Syria defied Turkey.', 'IRN>SYR supports cooperative', 'SYR>TUR opposes conflictual'],
  [
    'Oman opposed Iran, straining ties with Qatar.',
    'OMN>IRN opposes conflictual',
    'OMN>QAT strained-ties conflictual',
  ],
  ['Niger was suspended from ECOWAS.', 'ECOWAS>NER sanctions conflictual'],
  ['Chile and Peru accused each other.', 'CHL>PER criticises conflictual', 'PER>CHL criticises conflictual'],
  // what hangs on the nearer noun, and who belongs to which phrase
  [
    'Egypt formed an alliance with Chad in response to tensions with Libya.',
    'EGY>TCD friendly-ties cooperative',
  ],
  ['The policy of Kenya and Japanese aid to Somalia were discussed.', 'JPN>SOM aids cooperative'],
  ['Iran offered shelter to anti-Taliban figures.'],
  ['Kenya sent thousands of Somalis to Somalia.', 'KEN>SOM deports conflictual'],
  ['Clashes at the Mali-Niger border went on.', 'MLI>NER clashes conflictual'],
  [
    'Ties between Iran and its neighbours, particularly Oman and Qatar, improved.',
    'IRN>OMN friendly-ties cooperative',
    'IRN>QAT friendly-ties cooperative',
  ],
  ['The World Bank and the World Trade Organization are large.'],
  ['China and India meet the demand for rice.'],
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

  const dated = [
    ['Kenya accused Somalia of smuggling (Abdi, 2020).', null],
    ['In 2019 Kenya accused Somalia of smuggling (Abdi, 2020).', '2019'],
    ['Abdi (2020) writes that Kenya accused Somalia of smuggling.', null],
    ['After the vote of 2017, Kenya expelled the ambassador of Somalia in March 2019.', '2019-03'],
    ['Kenya accused Somalia of smuggling in the 1990s.', null],
    ['Kenya trained Somali police; the United States closed its base in 2018.', null],
    ['Kenya trained Somali police until 2018, when the mission of 2007 ended.', '2018'],
  ] as const;
  for (const [text, date] of dated)
    test(`the date is the one by the deed, never that of a source: ${text}`, () => {
      assert.equal(modelOf(text).relations[0]?.date, date);
    });

  test('what a heading or the reference list says is no statement', () => {
    const model = modelOf(
      '# Kenya accused Somalia\n\n## References\n\nAbdi, F. (2020). Kenya accused Somalia. *Horn Notes*, 2, 1–9.',
    );
    assert.deepEqual(model.relations, []);
  });
});
