/** What only looks like a statement between two actors: each row has the clean case beside its near miss. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { modelOf } from '../../support/paper';

/** What is done, the text, and who does it to whom; none where nothing is said. */
const rows: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'the organs of one state or one organisation': [
    ['The State Department briefed Congress.'],
    ['The Trump administration sued California.'],
    ['The Security Council sent an envoy to the General Assembly.'],
    ['Hezbollah attacked the Lebanese army.', 'hezbollah>LBN clashes'],
    ['China cracked down on Tibet.', 'CHN>tibet interferes'],
  ],
  'bodies that only the paper knows': [
    [
      'The Bureau of Ocean Energy Management (BOEM) supports drilling. BOEM supports the United States and Canada.',
    ],
    ['The Forest Protection Front (FPF) rose. The FPF attacked Brazil.', 'FPF>BRA clashes'],
  ],
  'members are not their organisation': [
    ['Several NATO member states criticised Turkey.'],
    ['NATO criticised Turkey.', 'NATO>TUR criticises'],
    ['Russia courted former Soviet republics.'],
  ],
  'people in private': [
    ['Mexican workers visited Canada.'],
    ['Japanese textbooks dismiss Korea.'],
    ['Mexican officials visited Canada.', 'MEX>CAN consults'],
    ['Mexican workers protested against Canada.', 'MEX>CAN protests'],
    ['Peanuts from Peru returned to Chile.'],
  ],
  'a clause behind comma and conjunction is no second of a list': [
    ['Iran backs the Houthis, and Turkey attacked the PKK.', 'IRN>houthis supports', 'TUR>pkk clashes'],
    ['Greece and Turkey joined NATO, and Germany followed.', 'GRC>NATO cooperates', 'TUR>NATO cooperates'],
    [
      'Chile, Peru, and Bolivia condemned Spain.',
      'CHL>ESP criticises',
      'PER>ESP criticises',
      'BOL>ESP criticises',
    ],
  ],
  'denial ends with its clause': [
    ['Guyana did not reply, instead rejecting the claim of Venezuela.', 'GUY>VEN refuses'],
    ['Guyana did not reply and condemned Venezuela.', 'GUY>VEN criticises'],
    ['India abstained rather than condemn Russia.', 'IND>RUS criticises denied'],
    ['China could not persuade and therefore attacked Vietnam.', 'CHN>VNM clashes'],
    ['China did not sign and has since sanctioned Japan.', 'CHN>JPN sanctions'],
  ],
  'so do refusal, threat and ending': [
    ['Beijing rejected the study and accused the United States of sowing discord.', 'CHN>USA criticises'],
    ['China refused to sign and sanctioned the United States.', 'CHN>USA refuses', 'CHN>USA sanctions'],
    ['China refused to recognise or support Taiwan.', 'CHN>TWN refuses'],
    ['China threatened to sanction and invade Taiwan.', 'CHN>TWN threatens'],
    ['The United States ended talks and imposed sanctions on Iran.', 'USA>IRN sanctions'],
    ['The United States ended new and expanded sanctions on Iran.', 'USA>IRN permits'],
  ],
  'a thing of the other is not the other': [
    ['Chad feared a Libyan disease.'],
    ['Chad fears Libya.', 'TCD>LBY resents'],
    ['Chad met Libyan costs.'],
    ['Chadian officials met the Libyan minister.', 'TCD>LBY consults'],
    ['Oman asked Iraq for an answer.', 'OMN>IRQ demands'],
    ['Lawyers support rights guaranteed in Ghana and Togo.'],
  ],
  'words that are other words here': [
    ['Guards stand close to the border of Kenya and Uganda.'],
    ['Kenya and Uganda founded a trading bloc.', 'KEN>UGA cooperates'],
    ['Kenya trades with Uganda.', 'KEN>UGA invests-trades'],
    ['Kenya has veto power over Ugandan plans.'],
    ['Kenya trained security forces in Uganda.', 'KEN>UGA aids'],
    ['Kenya called the plan a call for peace in Uganda.'],
    ['In 1998 Kenya condemned Uganda.', 'KEN>UGA criticises'],
  ],
  'whose deed it is, and whether it is done': [
    ['Hungary vetoed EU aid to Ukraine.', 'HUN>EU refuses', 'EU>UKR aids'],
    ['Rwanda denies backing the M23.'],
    ['Rwanda sent troops to Mozambique to fight insurgents.', 'RWA>MOZ aids'],
    ['Rwanda sent troops to Mozambique.', 'RWA>MOZ mobilises'],
    ['The law blocked Oman from receiving US assistance.', 'USA>OMN sanctions'],
    ['Benin stopped allowing Niger to ship oil.', 'BEN>NER sanctions'],
    ['Turkish support to counter Iran grew.', 'TUR>IRN opposes'],
    [
      'Competition between Oman and Qatar, on the one hand, and Iran grew.',
      'OMN>IRN strained-ties',
      'QAT>IRN strained-ties',
    ],
    ['Panama left the pact under pressure from the United States.', 'USA>PAN demands'],
    ['A meeting was held between Turkey and Iraq.', 'TUR>IRQ consults'],
    ['Turkey carried out strikes in Iraq against the PKK.', 'TUR>pkk clashes'],
    ['A Chinese firm left the project after pressure by the United States.'],
  ],
  'landmasses and member states': [
    ['Africa weakened France.'],
    ['Several EU states criticised Turkey.'],
    ['The PKK is recognised as a terrorist group by Turkey.', 'TUR>pkk opposes'],
  ],
  'participles in a compound': [
    ['The Iran-backed Houthis attacked Israel.', 'IRN>houthis supports', 'houthis>ISR clashes'],
    ['A US-brokered truce for Lebanon held.', 'USA>LBN mediates'],
    ['US-brokered shares rose in Lebanon.'],
  ],
};

describe('what only looks like a statement', () => {
  for (const [name, cases] of Object.entries(rows))
    describe(name, () => {
      for (const [text, ...wanted] of cases)
        test(text, () => {
          const found = modelOf(text).relations.map(
            (r) => `${r.source}>${r.target} ${r.type}${r.negated ? ' denied' : ''}`,
          );
          assert.deepEqual(found, wanted);
        });
    });
});
