/** Protest and subversion (PLOVER: PROTEST). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';
import { fighters } from './vocabulary';

export const protest: readonly Frame[] = [
  verb('protests', 'protest demonstrate rally', 'Kenyans protested against Uganda. KEN>UGA', {
    to: 'against',
  }),
  noun(
    'protests',
    'protest demonstration riot uprising rally march unrest',
    'Protests by Serbs against NATO grew. SRB>NATO',
    {
      to: 'against',
    },
  ),
  verb(
    'protests',
    'protest demonstrate rally march riot',
    'Kenyans protested at the embassy of Uganda. KEN>UGA',
    { to: 'at outside over against', sure: 0.7 },
  ),
  noun(
    'protests',
    'protest demonstration rally march',
    'A Kenyan protest outside the embassy of Uganda was held. KEN>UGA',
    { to: 'outside at over', sure: 0.66 },
  ),
  verb('protests', 'burn', 'Kenyans burned a flag of Uganda. KEN>UGA', { object: 'flag effigy', to: 'of' }),
  verb('protests', 'chant shout', 'Iraqis chanted slogans against Iran. IRQ>IRN', {
    object: 'slogan',
    to: 'against',
  }),
  verb(
    'protests',
    'picket besiege storm attack pelt torch ransack loot vandalise vandalize',
    'Albanians stormed the Greek embassy. ALB>GRC',
    {
      object: 'embassy consulate mission ambassador',
      to: 'of',
      sure: 0.76,
    },
  ),
  verb(
    'protests',
    'stage hold organise organize mount lead join',
    'Koreans staged a protest against Japan. KOR>JPN',
    {
      object: 'protest demonstration rally march strike sit-in vigil riot',
      to: 'against at outside over',
    },
  ),
  verb(
    'destabilises',
    'destabilise destabilize undermine weaken subvert',
    'Rwanda destabilised Burundi. RWA>BDI',
  ),
  verb('destabilises', 'overthrow topple oust depose', 'Uganda toppled Rwanda. UGA>RWA', { sure: 0.7 }),
  verb('destabilises', 'fuel stoke foment incite instigate sow', 'Rwanda stoked unrest in Burundi. RWA>BDI', {
    object: 'rebellion unrest conflict violence insurgency tension coup discord instability terrorism chaos',
    to: 'in among against',
  }),
  verb(
    'destabilises',
    'arm fund back support train finance sponsor aid harbour harbor',
    'Rwanda arms rebels in Burundi. RWA>BDI',
    { object: fighters, to: 'in against from', sure: 0.7 },
  ),
  verb(
    'destabilises',
    'erode sap subvert unsettle weaken discredit embroil polarise polarize',
    'Rwanda weakened Burundi. RWA>BDI',
    {
      sure: 0.64,
    },
  ),
  verb(
    'destabilises',
    'exacerbate inflame stir spark trigger exploit stimulate provoke deepen',
    'Libya stirred unrest in Chad. LBY>TCD',
    {
      object: 'unrest conflict war crisis tension violence rebellion division instability insurgency dispute',
      to: 'in between',
      sure: 0.72,
    },
  ),
  verb(
    'destabilises',
    'orchestrate mastermind plot stage attempt engineer',
    'Chad accused Libya of plotting a coup in Niger. LBY>NER',
    {
      object: 'coup putsch mutiny',
      to: 'in against',
    },
  ),
  noun(
    'destabilises',
    'subversion destabilisation destabilization',
    "Rwanda's destabilisation of Burundi went on. RWA>BDI",
    {
      of: 'target',
      to: 'in against',
    },
  ),
  verb(
    'protests',
    'march',
    'Protesters marched on the Turkish embassy in Greece; Greeks marched on the embassy of Turkey. GRC>TUR',
    {
      object: 'embassy consulate',
      to: 'of',
      sure: 0.7,
    },
  ),
  verb('protests', 'set', 'Rioters set fire to the Danish embassy in Damascus. SYR>DNK', {
    object: 'fire ablaze',
    to: 'to',
  }),
];
