/** Frames of cooperation, verbal and material. One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';

const warm =
  'friendly close warm cordial good excellent strong brotherly amicable robust deep special fraternal';
const help =
  'aid assistance help support relief fund money loan grant weapon arm ammunition equipment training food medicine ' +
  'missile tank drone aircraft jet vehicle intelligence shelter supply package credit subsidy vaccine oil gas fuel electricity';

export const cooperation: readonly Frame[] = [
  // recognition, support
  verb('recognises', 'recognise recognize acknowledge', 'Russia recognised the Taliban. RUS>taliban'),
  noun('recognises', 'recognition', "Russia's recognition of Abkhazia drew criticism. RUS>abkhazia", {
    of: 'target',
  }),
  verb(
    'supports',
    'support back endorse praise welcome applaud hail commend defend congratulate thank salute champion',
    'Turkey backed Azerbaijan. TUR>AZE',
  ),
  verb('supports', 'side stand sympathise sympathize ally align', 'Italy sided with Greece. ITA>GRC', {
    to: 'with alongside behind',
  }),
  verb(
    'supports',
    'express voice reiterate reaffirm declare show offer pledge',
    'Poland expressed support for Ukraine. POL>UKR',
    { object: 'support solidarity backing sympathy appreciation gratitude satisfaction', to: 'for with to' },
  ),
  noun(
    'supports',
    'support backing endorsement praise solidarity',
    'Iranian support for Syria continued. IRN>SYR',
    { to: 'for to with', of: 'source' },
  ),
  noun('supports', 'ally partner friend', 'Israel is an ally of the United States. ISR>USA', {
    of: 'target',
    to: 'of to',
    sure: 0.6,
  }),
  verb('supports', 'ratify approve accede join', 'Ukraine ratified the agreement with Moldova. UKR>MDA', {
    object: 'treaty agreement pact convention accord deal',
    to: 'with',
    sure: 0.7,
  }),
  adjective(
    'supports',
    'supportive allied aligned loyal friendly sympathetic grateful',
    'of to with toward towards',
    'Hungary is friendly to Russia. HUN>RUS',
  ),
  noun(
    'friendly-ties',
    'tie relation relationship link friendship bond rapport',
    'Qatar has close ties with Iran. QAT=IRN',
    { manner: warm, to: 'with to', mutual: true },
  ),
  noun(
    'friendly-ties',
    'friendship rapprochement reconciliation normalisation normalization',
    'The rapprochement between Saudi Arabia and Iran surprised many. SAU=IRN',
    { to: 'with', mutual: true },
  ),
  verb('friendly-ties', 'enjoy maintain have cultivate', 'Niger and Chad enjoy friendly relations. NER=TCD', {
    object: 'tie relation relationship link friendship',
    manner: warm,
    to: 'with',
    mutual: true,
  }),
  verb(
    'friendly-ties',
    'improve strengthen deepen restore normalise normalize resume re-establish reestablish mend expand upgrade repair consolidate warm',
    'India improved its relations with Nepal. IND>NPL',
    { object: 'tie relation relationship link partnership alliance', to: 'with between to' },
  ),
  // presence
  verb(
    'diplomatic-presence',
    'open reopen establish maintain keep operate inaugurate',
    'China reopened its embassy in Somalia. CHN>SOM',
    { object: 'embassy consulate mission office representation', to: 'in at' },
  ),
  noun(
    'diplomatic-presence',
    'embassy consulate ambassador envoy representative',
    'The Chinese embassy in Kenya is large. CHN>KEN',
    { to: 'in to', sure: 0.55 },
  ),
  verb(
    'diplomatic-presence',
    'appoint accredit send dispatch nominate name accept receive',
    'Pakistan appointed an ambassador to Afghanistan. PAK>AFG',
    { object: 'ambassador envoy diplomat representative delegate consul attache', to: 'to in' },
  ),
  // ties sought, agreements
  verb(
    'seeks-ties',
    'seek want pursue court explore desire',
    'Armenia seeks closer ties with France. ARM>FRA',
    {
      object:
        'tie relation relationship partnership alliance cooperation dialogue rapprochement engagement friendship recognition membership',
      to: 'with from of',
    },
  ),
  verb('seeks-ties', 'woo court', 'China courted Kiribati. CHN>KIR'),
  verb('seeks-ties', 'establish', 'Israel established diplomatic relations with Bhutan. ISR>BTN', {
    object: 'tie relation relationship',
    to: 'with',
  }),
  verb('seeks-ties', 'invite', 'France invited Kenya. FRA>KEN', { sure: 0.6 }),
  verb(
    'agrees',
    'sign conclude reach strike seal ink finalise finalize initial renew extend broker',
    'Chile signed an agreement with Peru. CHL=PER',
    {
      object:
        'agreement treaty accord pact deal memorandum contract truce ceasefire convention protocol compromise understanding settlement armistice communique declaration partnership mou consensus',
      to: 'with',
      mutual: true,
    },
  ),
  verb('agrees', 'agree', 'Chile agreed with Peru. CHL=PER', { to: 'with', mutual: true }),
  verb('agrees', 'agree', 'Chile and Peru agreed on a new border post. CHL=PER', {
    to: 'on to upon',
    mutual: true,
    sure: 0.62,
  }),
  noun(
    'agrees',
    'agreement treaty accord pact deal memorandum truce ceasefire armistice',
    'The treaty between Chile and Peru holds. CHL=PER',
    { to: 'with', mutual: true },
  ),
  verb('agrees', 'promise pledge vow commit offer propose', 'Japan promised help to Kenya. JPN>KEN', {
    object: help,
    to: 'to for',
  }),
  // talks
  verb(
    'consults',
    'meet visit host receive telephone call phone brief consult contact engage',
    'The Polish president visited Latvia. POL>LVA',
  ),
  verb(
    'consults',
    'meet confer consult negotiate talk speak converse',
    'Egypt negotiated with Ethiopia. EGY=ETH',
    { to: 'with', mutual: true },
  ),
  verb('consults', 'meet negotiate', 'Egypt and Ethiopia met in May. EGY=ETH', {
    to: 'in on at to for over',
    mutual: true,
    sure: 0.62,
  }),
  verb(
    'consults',
    'hold begin open start resume conduct continue host attend have pursue conclude enter launch',
    'Egypt held talks with Sudan. EGY=SDN',
    {
      object:
        'talk discussion negotiation consultation meeting dialogue summit conversation round conference contact',
      to: 'with',
      mutual: true,
    },
  ),
  verb('consults', 'discuss', 'Norway discussed fisheries with Iceland. NOR=ISL', {
    to: 'with',
    mutual: true,
  }),
  verb(
    'consults',
    'travel fly return arrive go come',
    'The Polish president travelled to Latvia for talks. POL>LVA',
    { to: 'to in', sure: 0.6 },
  ),
  verb('consults', 'pay make begin', 'Qatar paid a visit to Oman. QAT>OMN', {
    object: 'visit trip',
    to: 'to',
    sure: 0.5,
  }),
  noun(
    'consults',
    'talk negotiation meeting dialogue consultation discussion summit',
    'The talks between Egypt and Sudan failed. EGY=SDN',
    { to: 'with', mutual: true },
  ),
  noun('consults', 'visit trip', "Macron's France was praised after China's visit to Laos. CHN>LAO", {
    to: 'to',
    sure: 0.6,
  }),
  verb('mediates', 'mediate arbitrate broker facilitate', 'Qatar mediated between Chad and Sudan. QAT>TCD', {
    to: 'between with in',
  }),
  verb('mediates', 'mediate', 'Oman mediated talks for Yemen. OMN>YEM', { to: 'for' }),
  verb('mediates', 'send dispatch appoint', 'Norway sent a mediator to Colombia. NOR>COL', {
    object: 'mediator peacemaker',
    to: 'to',
  }),
  noun('mediates', 'mediation', 'Qatari mediation between Chad and Sudan went on. QAT>TCD', {
    to: 'between',
  }),
  // requests
  verb(
    'urges-restraint',
    'urge call ask appeal implore press beg',
    'Egypt called on Israel to agree to a ceasefire. EGY>ISR',
    { to: 'on upon to', object: 'ceasefire restraint peace calm dialogue truce talk negotiation', sure: 0.7 },
  ),
  verb('requests', 'ask request seek solicit', 'Haiti asked Kenya for help. HTI>KEN', {
    object: 'help aid assistance support fund weapon',
    to: 'of from to for',
    sure: 0.7,
  }),
  verb('requests', 'appeal', 'Haiti appealed to Kenya for help. HTI>KEN', { to: 'to' }),
  verb('requests', 'ask', 'Haiti asked Kenya to send police. HTI>KEN', { sure: 0.62 }),
  noun('requests', 'request appeal plea', "Haiti's appeal to Kenya was heard. HTI>KEN", { to: 'to' }),
  verb(
    'concedes',
    'yield concede surrender capitulate bow apologise apologize',
    'Serbia apologised to Croatia. SRB>HRV',
    { to: 'to' },
  ),
  verb(
    'concedes',
    'release free return extradite repatriate',
    'Belarus released prisoners to Poland. BLR>POL',
    { object: 'prisoner hostage detainee soldier captive citizen national', to: 'to of from', sure: 0.62 },
  ),
  // aid
  verb(
    'aids',
    'aid assist help fund finance arm equip train subsidise subsidize rearm bankroll supply rescue sponsor',
    'Germany armed Ukraine. DEU>UKR',
  ),
  verb(
    'aids',
    'provide give send supply deliver donate lend grant extend offer ship channel allocate transfer sell contribute disburse',
    'Germany provided aid to Ukraine. DEU>UKR',
    { object: help, to: 'to for' },
  ),
  verb('aids', 'provide supply furnish present arm equip', 'Germany supplied Ukraine with tanks. DEU>UKR', {
    sure: 0.72,
  }),
  verb('aids', 'receive get accept obtain', 'Ukraine received aid from Germany. DEU>UKR', {
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
    'shelters',
    'host shelter harbour harbor accommodate protect house',
    'Chad shelters refugees from Sudan. TCD>SDN',
    { object: 'refugee migrant exile fighter militant rebel leader asylum', to: 'from of' },
  ),
  verb('shelters', 'shelter harbour harbor', 'The Taliban sheltered al-Qaeda. taliban>al-qaeda'),
  verb('shelters', 'grant give offer', 'Russia granted asylum to Syria. RUS>SYR', {
    object: 'asylum refuge sanctuary haven',
    to: 'to',
  }),
  // cooperation, trade
  verb(
    'cooperates',
    'cooperate collaborate coordinate partner work train share',
    'Mali cooperates with Niger. MLI=NER',
    { to: 'with', mutual: true },
  ),
  verb('cooperates', 'join ally', 'Finland joined NATO. FIN>NATO', { sure: 0.62 }),
  noun(
    'cooperates',
    'cooperation partnership alliance collaboration coordination exercise',
    'Cooperation between Mali and Niger grew. MLI=NER',
    { to: 'with', mutual: true },
  ),
  verb('cooperates', 'share exchange', 'Chad shared intelligence with France. TCD>FRA', {
    object: 'intelligence information data technology',
    to: 'with',
  }),
  verb('invests-trades', 'trade deal', 'Iran trades with Iraq. IRN=IRQ', { to: 'with', mutual: true }),
  verb('invests-trades', 'invest', 'China invested in Zambia. CHN>ZMB', { to: 'in' }),
  verb('invests-trades', 'export sell', 'Russia exports grain to Serbia. RUS>SRB', { to: 'to' }),
  verb('invests-trades', 'import buy purchase', 'Serbia buys gas from Russia. SRB>RUS', { to: 'from' }),
  verb('invests-trades', 'build construct finance develop', 'China built a port in Pakistan. CHN>PAK', {
    object: 'port road railway pipeline dam airport bridge plant corridor factory base hospital highway',
    to: 'in for',
    sure: 0.7,
  }),
  noun('invests-trades', 'trade commerce', 'Trade between Iran and Iraq doubled. IRN=IRQ', {
    to: 'with',
    mutual: true,
  }),
  noun('invests-trades', 'investment export sale', 'Chinese investment in Zambia grew. CHN>ZMB', {
    to: 'in to',
  }),
  noun('invests-trades', 'import', 'Serbian imports from Russia fell. SRB>RUS', { to: 'from' }),
  // retreat
  verb('withdraws', 'withdraw retreat depart exit evacuate', 'France withdrew from Mali. FRA>MLI', {
    to: 'from',
  }),
  verb(
    'withdraws',
    'withdraw pull remove evacuate redeploy',
    'France pulled its troops out of Mali. FRA>MLI',
    { object: 'troop force soldier army contingent base', to: 'from of' },
  ),
  verb('withdraws', 'leave quit', 'The French left Mali. FRA>MLI', { sure: 0.62 }),
  noun(
    'withdraws',
    'withdrawal exit departure retreat pullout',
    'The US withdrawal from Afghanistan was swift. USA>AFG',
    { to: 'from', of: 'source' },
  ),
  verb('permits', 'allow permit exempt', 'Turkey allowed Sweden to pass. TUR>SWE', { sure: 0.62 }),
  verb(
    'permits',
    'lift ease relax waive remove suspend end drop',
    'The United States lifted sanctions on Sudan. USA>SDN',
    { object: 'sanction embargo blockade ban restriction tariff curfew siege', to: 'on against of from for' },
  ),
  // phrases
  verb(
    'aids',
    'donate lend provide supply deliver airlift grant contribute allocate',
    'Japan donated $5 million to Kenya. JPN>KEN',
    { to: 'to for', sure: 0.72 },
  ),
  verb('aids', 'give grant lend offer', 'Japan gave Kenya five ships. JPN>KEN', { sure: 0.62 }),
  verb('aids', 'feed evacuate vaccinate treat heal', 'Italy evacuated Afghans. ITA>AFG', { sure: 0.64 }),
  verb('concedes', 'accept meet honour honor fulfil', 'Serbia accepted the demands of Croatia. SRB>HRV', {
    object: 'demand condition term proposal offer',
    to: 'of from by',
    sure: 0.7,
  }),
  verb('concedes', 'forgive pardon', 'Serbia pardoned Croatians. SRB>HRV', { sure: 0.64 }),
  verb('supports', 'vote campaign lobby', 'Malta voted for Cyprus. MLT>CYP', { to: 'for', sure: 0.64 }),
  verb(
    'supports',
    'greet toast celebrate honour honor laud reassure encourage comfort trust',
    'Malta greeted Cyprus. MLT>CYP',
    { sure: 0.64 },
  ),
  verb('consults', 'leave head', 'The Polish president left for Latvia. POL>LVA', { to: 'for', sure: 0.62 }),
  verb('consults', 'tour', 'The Polish president toured Latvia. POL>LVA'),
  verb('consults', 'send dispatch', 'Poland sent a delegation to Latvia. POL>LVA', {
    object: 'delegation mission emissary minister team observer message letter',
    to: 'to',
    sure: 0.7,
  }),
  verb('cooperates', 'conduct hold stage carry', 'Mali held joint exercises with Niger. MLI=NER', {
    object: 'exercise drill manoeuvre maneuver patrol',
    to: 'with',
    mutual: true,
  }),
];
