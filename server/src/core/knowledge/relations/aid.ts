/** Aid and shelter (PLOVER: AID). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';
import { help } from './vocabulary';

export const aid: readonly Frame[] = [
  verb(
    'aids',
    'aid assist help fund finance arm equip train subsidise subsidize rearm bankroll supply rescue sponsor',
    'Germany armed Ukraine. DEU>UKR',
  ),
  verb(
    'aids',
    'provide give send supply deliver donate lend grant extend offer ship channel allocate transfer contribute disburse',
    'Germany provided aid to Ukraine. DEU>UKR',
    { object: help, to: 'to for' },
  ),
  verb('aids', 'provide supply furnish present', 'Germany supplied Ukraine with tanks. DEU>UKR', {
    follow: 'with',
    sure: 0.8,
  }),
  verb('aids', 'receive get obtain', 'Ukraine received aid from Germany. DEU>UKR', {
    object: help,
    to: 'from',
    inverse: true,
  }),
  noun('aids', 'aid assistance help relief funding loan grant', 'Japanese aid to Kenya doubled. JPN>KEN', {
    to: 'to for',
    of: 'source',
  }),
  noun('aids', 'delivery shipment supply', 'The delivery of weapons by Italy to Libya stopped. ITA>LBY', {
    to: 'to',
    sure: 0.55,
  }),
  verb(
    'aids',
    'donate lend provide supply deliver airlift grant contribute allocate',
    'Japan donated $5 million to Kenya. JPN>KEN',
    { to: 'to for', sure: 0.72 },
  ),
  verb('aids', 'lend grant', 'Japan lent Kenya five million dollars. JPN>KEN', {
    sure: 0.76,
  }),
  verb('aids', 'feed evacuate vaccinate treat heal', 'Italy evacuated Afghans. ITA>AFG', { sure: 0.64 }),
  verb(
    'aids',
    'send provide give approve authorise authorize unveil allocate earmark appropriate announce pump pour funnel rush airlift extend dispatch commit',
    'Germany approved a loan for Ukraine. DEU>UKR',
    { object: help, to: 'to for in' },
  ),
  verb(
    'aids',
    'protect rescue save treat rebuild reconstruct sustain underwrite',
    'Cuba protected Angola. CUB>AGO',
    { sure: 0.62 },
  ),
  verb(
    'aids',
    'forgive cancel write restructure waive reschedule',
    'Norway cancelled the debt of Malawi. NOR>MWI',
    { object: 'debt', to: 'of owed by for' },
  ),
  verb('aids', 'contribute donate', 'Japan contributed $5 million to UNICEF. JPN>UNICEF', {
    to: 'to',
    sure: 0.7,
  }),
  verb('aids', 'receive get secure obtain draw', 'Ukraine secured a loan from the IMF. IMF>UKR', {
    object: `${help} line bailout reprieve`,
    to: 'from',
    inverse: true,
  }),
  verb('aids', 'benefit profit', 'Ukraine benefited from German aid. DEU>UKR', {
    to: 'from',
    inverse: true,
    sure: 0.62,
  }),
  noun(
    'aids',
    'donation contribution grant credit airlift package rescue bailout assistance',
    'The Japanese donation to Kenya arrived. JPN>KEN',
    { to: 'to for', sure: 0.7 },
  ),
  noun('aids', 'recipient beneficiary', 'Egypt is a leading recipient of US assistance. USA>EGY', {
    of: 'target',
    status: true,
    inverse: true,
  }),
  noun('aids', 'donor benefactor', 'Japan is the largest donor to Kenya. JPN>KEN', {
    of: 'target',
    to: 'to for',
    status: true,
  }),
  verb(
    'aids',
    'deploy send dispatch contribute offer provide',
    'Fiji deployed peacekeepers in Liberia. FJI>LBR',
    { object: 'peacekeeper police personnel observer monitor', to: 'in to', sure: 0.64 },
  ),
  verb(
    'aids',
    'airlift escort evacuate shield bail bolster empower equip reimburse compensate repay relieve advise mentor groom modernise modernize',
    'Italy shielded Albania. ITA>ALB',
    { sure: 0.64 },
  ),
  verb('aids', 'award disburse release loan lend', 'Japan awarded a grant to Kenya. JPN>KEN', {
    object: `${help} scholarship subsidy prize`,
    to: 'to for',
  }),
  verb('aids', 'train advise', 'Fiji trained soldiers from Tonga. FJI>TON', {
    object: 'soldier troop officer pilot police guard force army engineer cadet recruit',
    to: 'from of for in',
    sure: 0.7,
  }),
  verb('aids', 'pay', 'Italy paid Tunisia to keep the boats from leaving. ITA>TUN', {
    follow: 'to',
    sure: 0.7,
  }),
  verb('aids', 'defer postpone reschedule restructure roll', 'China deferred Lao repayments. CHN>LAO', {
    object: 'repayment payment debt loan instalment installment interest',
    to: 'of from by owed',
    sure: 0.74,
  }),
  verb('aids', 'accept welcome take', 'The Maldives accepted free Chinese assistance. CHN>MDV', {
    object: 'aid assistance help loan money grant weapon adviser advisor trainer expert',
    to: 'from of',
    inverse: true,
    sure: 0.74,
  }),
  verb('aids', 'pay cover finance meet foot write', "Qatar paid for Gaza's fuel. QAT>gaza", {
    to: 'for',
    sure: 0.64,
  }),
  verb('aids', 'come rush', 'Cuba rushed to the aid of Angola. CUB>AGO', {
    object: 'aid rescue assistance help defence defense',
    to: 'of',
  }),
  verb('aids', 'ease relieve alleviate lift lighten', 'Japan relieved suffering in Sudan. JPN>SDN', {
    object: 'suffering burden debt hunger famine poverty crisis shortage',
    to: 'in of',
    sure: 0.64,
  }),
  noun(
    'aids',
    'subsidy sponsorship patronage protection lifeline training scholarship reconstruction',
    "Qatar's subsidies to Gaza stopped. QAT>gaza",
    { to: 'to for of', sure: 0.68 },
  ),
  noun(
    'aids',
    'arms weapons missiles tanks jets drones weaponry ammunition equipment',
    'German arms for Ukraine arrived. DEU>UKR',
    { to: 'for to', tight: true, sure: 0.64 },
  ),
  verb('aids', 'contribute send commit provide offer', 'Ghana contributed doctors to Liberia. GHA>LBR', {
    object: 'peacekeeper medic doctor engineer battalion police rescuer team',
    to: 'to for in',
    sure: 0.68,
  }),
  verb(
    'shelters',
    'host shelter harbour harbor accommodate protect house',
    'Chad shelters refugees from Sudan. TCD>SDN',
    { object: 'refugee migrant exile fighter militant rebel leader asylum', to: 'from of' },
  ),
  verb('shelters', 'host shelter house', 'Qatar hosts the political office of Hamas. QAT>hamas', {
    object: 'office bureau headquarters leadership exile',
    to: 'of for',
  }),
  verb('shelters', 'shelter harbour harbor', 'The Taliban sheltered al-Qaeda. taliban>al-qaeda', {
    whole: true,
  }),
  verb('shelters', 'grant give offer', 'Russia granted asylum to Syria. RUS>SYR', {
    object: 'asylum refuge sanctuary haven',
    to: 'to',
  }),
  verb(
    'shelters',
    'give grant offer provide',
    'The Taliban provided sanctuary to al-Qaeda. taliban>al-qaeda',
    { object: 'asylum refuge sanctuary haven shelter protection', to: 'to for' },
  ),
  verb('shelters', 'admit resettle absorb', 'Canada resettled Afghans. CAN>AFG', { sure: 0.6 }),
  noun('shelters', 'haven sanctuary refuge', "Sudan's sanctuary for al-Qaeda ended. SDN>al-qaeda", {
    to: 'for to',
    sure: 0.62,
  }),
  verb('shelters', 'take admit accept receive', 'Jordan took in many Syrian refugees. JOR>SYR', {
    object: 'refugee migrant asylum evacuee exile',
    to: 'from of',
  }),
  verb('shelters', 'take', 'Colombia took in three million Venezuelans. COL>VEN', {
    object: 'in',
    people: true,
    sure: 0.8,
  }),
  verb('aids', 'fly airlift truck rush parachute drop', 'Norway flew blankets into Nepal. NOR>NPL', {
    object:
      'blanket tent food medicine aid ration ration vaccine relief supply equipment team doctor rescuer generator water',
    to: 'into to for over',
    sure: 0.76,
  }),
  verb('aids', 'deploy send dispatch fly', 'The United Nations sent forty experts to Haiti. UN>HTI', {
    object:
      'expert doctor medic engineer observer monitor rescuer peacekeeper adviser advisor trainer technician nurse firefighter volunteer',
    to: 'to in into',
    sure: 0.74,
  }),
  verb('aids', 'thank', 'Cuba thanked Mexico for a shipment of oil. MEX>CUB', {
    follow: 'for',
    inverse: true,
    besides: true,
    sure: 0.76,
  }),
  verb('aids', 'reward', 'Italy rewarded Kenya with forty million euros. ITA>KEN', { sure: 0.7 }),
  verb('aids', 'owe', 'Angola owes its survival to Cuban soldiers. CUB>AGO', {
    object: 'survival existence rise victory independence security life throne recovery',
    to: 'to',
    inverse: true,
    sure: 0.76,
  }),
  verb('aids', 'shower lavish', 'Qatar showered Lebanon with gifts. QAT>LBN', {
    follow: 'with on',
    sure: 0.72,
  }),
  verb('aids', 'stabilise stabilize backfill', 'Italy stabilised Albania. ITA>ALB', { sure: 0.64 }),
  verb('aids', 'smuggle', 'Iran smuggled missiles to Yemen. IRN>YEM', {
    object: help,
    to: 'to into',
    sure: 0.72,
  }),
  verb('aids', 'pass hand leak', 'China passed intelligence to Pakistan. CHN>PAK', {
    object: 'intelligence information data image',
    to: 'to',
    sure: 0.72,
  }),
  noun('aids', 'generosity largesse', "Qatar's generosity towards Lebanon grew. QAT>LBN", {
    to: 'towards toward to',
    sure: 0.7,
  }),
];
