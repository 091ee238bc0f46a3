/** How policy papers build their sentences: whom a relative, a pronoun or a phrase beside the clause means, and when nothing is said. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { saidIn } from './said';

/** A text and all that it says: doer>sufferer and the sign; both ways where it is mutual. */
const rows: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'a relative means whoever stands right before it': [
    ['Somalia turned to Egypt, which armed Kenya.', 'SOM>EGY +', 'EGY>KEN +'],
    ['Kenya held talks with Egypt, which have angered Sudan.', 'KEN>EGY +', 'EGY>KEN +', 'SDN>KEN -'],
    ['Kosovo banned the dinar, a move that drew criticism from Italy.', 'ITA>XKX -'],
  ],
  'the sufferer before a relative': [
    ['Kosovo, which Serbia does not recognise, joined the league.', 'SRB>XKX -'],
    ["Morocco's claim to Western Sahara, which Spain endorsed in 2020, is old.", 'ESP>MAR +'],
    ['Georgia looks to China, with which it signed a treaty.', 'GEO>CHN +', 'CHN>GEO +'],
    ['The sanctions that Peru placed on Chile in 2023 were light.', 'PER>CHL -'],
    ['Under the treaty that Peru and Chile signed, much changed.', 'PER>CHL +', 'CHL>PER +'],
    ['Thailand buys most of the electricity that Laos exports.', 'THA>LAO +'],
    ['Thailand buys the drones that Laos uses.'],
    ['Serbia said that Kosovo had expelled the workers.'],
  ],
  'a pronoun where the sentence leaves no choice': [
    ['China, instead of condemning Russia, deepened ties with it.', 'CHN>RUS +'],
    ['Timor-Leste accuses Australia of having bugged its cabinet.', 'TLS>AUS -', 'AUS>TLS -'],
    ['Greece accuses Turkey of breaking its promises.', 'GRC>TUR -'],
    ['Guyana accused Venezuela of massing troops along the river.', 'GUY>VEN -', 'VEN>GUY -'],
    ['Qatar hosts an American base, which did not protect it from Israel.', 'QAT>USA +'],
  ],
  'the subject of a clause behind others': [
    ['France froze support for Mali, and Niger retaliated by expelling Belgians.', 'FRA>MLI -', 'NER>BEL -'],
    [
      'Peru quit the pact after Chile had met Bolivia, drawing a protest from Spain.',
      'CHL>BOL +',
      'ESP>PER -',
    ],
    [
      'Oman concluded that Iraq could not be trusted and that it needed to mend fences with Iran.',
      'OMN>IRN +',
    ],
    [
      'Armenia courted Chad and Mali, and Kenya has sold tanks to Peru.',
      'ARM>TCD +',
      'ARM>MLI +',
      'KEN>PER +',
    ],
    ['Peru urged Chile to press Bolivia to withdraw from Spain.', 'PER>CHL -', 'CHL>BOL -', 'BOL>ESP +'],
    ['Vietnam says that the canal will divert water and could harm China.'],
    [
      'The president of Chile stressed that relations with Peru remained excellent.',
      'CHL>PER +',
      'PER>CHL +',
    ],
    [
      'Peru signed a declaration with Chile in 2025 that infuriated Spain.',
      'PER>CHL +',
      'CHL>PER +',
      'ESP>PER -',
    ],
    ['Peru flew to Bolivia and Chile condemned Spain.', 'PER>BOL +', 'CHL>ESP -'],
    ['Turkey arms Kosovo, but its investments in Serbia are larger.', 'TUR>XKX +', 'TUR>SRB +'],
    ['Rioters set fire to the Danish embassy in Damascus.', 'SYR>DNK -', 'DNK>SYR +'],
    ['Sri Lanka, whose party once killed Indian traders, stayed away.'],
    ['Peru courted Chile rather than Bolivia and condemned Spain.', 'PER>CHL +', 'PER>ESP -'],
    ['In response Ecuador expelled the Peruvian envoy.', 'ECU>PER -'],
  ],
  'phrases beside the clause': [
    ['Malaysia went on drilling despite objections from Vietnam.', 'VNM>MYS -'],
    ['Despite pressure from Beijing, Palau has not yielded.', 'CHN>PLW -'],
    ["To India's dismay, Nepal published a map.", 'IND>NPL -'],
    ["Norway kept the deal in spite of pressure from Ukraine's supporters."],
    ['Colombia broke off the talks in retaliation for Israeli strikes.', 'COL>ISR -'],
    ['Colombia broke off the talks in retaliation for the killing of an Israeli.'],
    ['Sources on both sides said that Iraq and Iran had met.', 'IRQ>IRN +', 'IRN>IRQ +'],
  ],
  'not done, or not yet': [
    ['Russia did nothing to stop Azerbaijan.'],
    ['Iraq stopped short of expelling the Turkish ambassador.'],
    ['Kenya has yet to recognise Kosovo.', 'KEN>XKX -'],
    ["Germany's reluctance to supply Ukraine with missiles is known.", 'DEU>UKR -'],
    ['Colombia buys no more weapons from Israel.', 'COL>ISR -'],
    ['The United States will withdraw from Niger unless Niger pays.', 'USA>NER -'],
  ],
  'words that are no deeds': [
    ['China and Myanmar remain dialogue partners.'],
    ['The trade ministers of Chile and Peru were there.'],
    ['Honduras cut ties with Taiwan in March 2023, leaving Taiwan with twelve allies.', 'HND>TWN -'],
    ['The Maldives accepted free Chinese assistance.', 'CHN>MDV +'],
    ['Neither Kuwait nor Oman signed an agreement.'],
    ['Thailand and Laos have continued to engage with them.'],
    ['DAKAR (Reuters) - Mali has summoned the Algerian envoy.', 'MLI>DZA -'],
    ['Poland arrested a Russian scholar wanted by Ukraine.', 'POL>RUS -'],
    ["Nauru's abandonment of Taiwan came after the election in Taipei.", 'NRU>TWN -'],
    ['Mali stripped opponents of citizenship, and Spain offered them passports.'],
    ['Palau resists pressure to abandon Taiwan.'],
    ['Uganda fights crime jointly with Congo.', 'UGA>COD +', 'COD>UGA +'],
  ],
  'more than one does it, or has it done to him': [
    ['Oman condemned the American strikes, as did Iraq.', 'OMN>USA -', 'IRQ>USA -'],
    ['Sudan has obtained Iranian drones and Turkish missiles.', 'IRN>SDN +', 'TUR>SDN +'],
    ['Sudan condemned Iranian raids and Turkish jets bombed Chad.', 'SDN>IRN -', 'TUR>TCD -'],
    ['India buys Iraqi oil, and the United States punished it for this.', 'IND>IRQ +', 'USA>IND -'],
    [
      'Ecuador and Peru buried their dispute in the accords of 1998, which were backed by Brazil.',
      'ECU>PER +',
      'PER>ECU +',
    ],
  ],
  'who is left, and who is thanked': [
    ['Nicaragua switched recognition from Taiwan to China.', 'NIC>CHN +', 'NIC>TWN -'],
    ['Cuba thanked Mexico for a shipment of oil.', 'CUB>MEX +', 'MEX>CUB +'],
    ['Cuba thanked Mexico.', 'CUB>MEX +'],
  ],
  'passives with their time between': [
    ['Swedish accession, delayed for twenty months by Turkey, came in 2024.', 'TUR>SWE -'],
  ],
};

describe('prose of policy papers', () => {
  for (const [name, cases] of Object.entries(rows))
    describe(name, () => {
      for (const [text, ...said] of cases)
        test(text, () => assert.deepEqual([...new Set(saidIn(text))].toSorted(), said.toSorted()));
    });
});
