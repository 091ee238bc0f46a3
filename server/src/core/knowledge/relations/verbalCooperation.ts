/** Frames of verbal cooperation: recognition, support, ties, talks, requests. One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';
import { accord, help, warm } from './vocabulary';

export const verbalCooperation: readonly Frame[] = [
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
  verb('supports', 'vote campaign lobby', 'Malta voted for Cyprus. MLT>CYP', { to: 'for', sure: 0.64 }),
  verb(
    'supports',
    'greet toast celebrate honour honor laud reassure comfort trust',
    'Malta greeted Cyprus. MLT>CYP',
    { sure: 0.64 },
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
    { object: 'ambassador envoy diplomat representative delegate consul attache credential', to: 'to in' },
  ),
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
    mutual: true,
    pair: true,
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
    mutual: true,
    pair: true,
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
  verb('consults', 'leave head', 'The Polish president left for Latvia. POL>LVA', { to: 'for', sure: 0.62 }),
  verb('consults', 'tour', 'The Polish president toured Latvia. POL>LVA'),
  verb('consults', 'send dispatch', 'Poland sent a delegation to Latvia. POL>LVA', {
    object: 'delegation mission emissary minister team observer message letter',
    to: 'to',
    sure: 0.7,
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
  verb('concedes', 'accept meet honour honor fulfil', 'Serbia accepted the demands of Croatia. SRB>HRV', {
    object: 'demand condition term proposal offer',
    to: 'of from by',
    sure: 0.7,
  }),
  verb('concedes', 'forgive pardon', 'Serbia pardoned Croatians. SRB>HRV', { sure: 0.64 }),
  // recognition
  verb('recognises', 'grant extend accord give', 'Russia granted recognition to the Taliban. RUS>taliban', {
    object: 'recognition legitimacy',
    to: 'to',
  }),
  verb('recognises', 'legitimise legitimize', 'China legitimised the Taliban. CHN>taliban', { sure: 0.7 }),
  noun('recognises', 'acceptance', "Cuba's acceptance of Kosovo came late. CUB>XKX", {
    of: 'target',
    sure: 0.6,
  }),
  // support
  verb(
    'supports',
    'bolster embrace uphold favour favor prefer compliment credit appreciate respect admire',
    'China embraced the Taliban. CHN>taliban',
    { sure: 0.66 },
  ),
  verb(
    'supports',
    'lend give extend throw offer provide pledge voice express',
    'Cuba lent its backing to Angola. CUB>AGO',
    {
      object:
        'backing support weight solidarity blessing condolence sympathy congratulation assurance guarantee',
      to: 'to behind for',
    },
  ),
  verb(
    'supports',
    'reaffirm renew restate underscore underline stress affirm reiterate pledge honour honor',
    'Japan reaffirmed its commitment to Taiwan. JPN>TWN',
    {
      object: 'commitment support friendship solidarity pledge obligation alliance',
      to: 'to for with',
    },
  ),
  verb('supports', 'pay send convey extend offer', 'Malta sent condolences to Cyprus. MLT>CYP', {
    object: 'tribute condolence congratulation greeting respect sympathy',
    to: 'to',
  }),
  verb('supports', 'express voice', 'Malta expressed confidence in Cyprus. MLT>CYP', {
    object: 'confidence trust hope optimism condolence thanks admiration respect',
    to: 'in for to',
    sure: 0.66,
  }),
  verb(
    'supports',
    'rally speak advocate vouch plead argue intercede',
    'Cuba rallied behind Angola. CUB>AGO',
    { to: 'behind around for', sure: 0.62 },
  ),
  verb('supports', 'come', 'Cuba came to the defence of Angola. CUB>AGO', {
    object: 'defence defense aid rescue help assistance',
    to: 'of',
  }),
  noun(
    'supports',
    'commitment assurance guarantee congratulation condolence tribute sympathy gratitude',
    "Japan's commitment to Taiwan was tested. JPN>TWN",
    {
      to: 'to for',
      of: 'source',
      sure: 0.7,
    },
  ),
  noun(
    'supports',
    'backer supporter patron sponsor protector guarantor advocate defender champion',
    'Iran is a backer of Syria. IRN>SYR',
    {
      of: 'target',
      status: true,
    },
  ),
  noun('friendly-ties', 'ally partner friend', 'Peru, a close ally of Chile, agreed. PER=CHL', {
    of: 'target',
    status: true,
    mutual: true,
    sure: 0.8,
  }),
  // ties
  verb(
    'friendly-ties',
    'forge build develop form cement foster nurture broaden bolster enhance boost rebuild reset revive solidify intensify',
    'India forged close ties with Nepal. IND>NPL',
    {
      object: 'tie relation relationship link partnership alliance friendship bond engagement cooperation',
      to: 'with to between',
    },
  ),
  verb('friendly-ties', 'reconcile', 'Qatar reconciled with Egypt. QAT=EGY', { to: 'with', mutual: true }),
  verb('friendly-ties', 'befriend', 'India befriended Nepal. IND>NPL'),
  verb(
    'friendly-ties',
    'normalise normalize restore improve repair mend strengthen deepen resume upgrade reset',
    'Morocco and Israel agreed to normalise their relations. MAR=ISR',
    {
      object: 'tie relation relationship cooperation',
      mutual: true,
      pair: true,
      sure: 0.7,
    },
  ),
  noun('friendly-ties', 'detente thaw reset amity', 'The thaw between Greece and Turkey held. GRC=TUR', {
    to: 'with',
    mutual: true,
  }),
  // presence
  verb('diplomatic-presence', 'exchange', 'Chad and Israel exchanged ambassadors. TCD=ISR', {
    object: 'ambassador envoy',
    mutual: true,
    pair: true,
  }),
  // ties sought
  verb('seeks-ties', 'reach', 'Syria reached out to Jordan. SYR>JOR', { object: 'out', to: 'to' }),
  verb('seeks-ties', 'express show signal', 'Kenya expressed interest in closer ties with Ghana. KEN>GHA', {
    object: 'interest willingness readiness desire wish openness',
    to: 'with',
    sure: 0.66,
  }),
  verb('seeks-ties', 'apply', 'Sweden applied to NATO. SWE>NATO', { to: 'to', sure: 0.66 }),
  verb('seeks-ties', 'seek pursue request', 'Georgia sought membership in NATO. GEO>NATO', {
    object: 'membership accession admission',
    to: 'in of to',
  }),
  verb('seeks-ties', 'offer propose', 'India offered talks to Pakistan. IND>PAK', {
    object: 'talk dialogue negotiation meeting cooperation partnership',
    to: 'to with',
  }),
  noun('seeks-ties', 'overture outreach', "Turkey's overtures to Egypt paid off. TUR>EGY", {
    to: 'to towards toward',
  }),
  noun('seeks-ties', 'invitation', "France's invitation to Kenya was accepted. FRA>KEN", {
    to: 'to',
    sure: 0.65,
  }),
  // agreements
  verb(
    'agrees',
    'sign conclude reach strike seal ink finalise finalize initial renew extend announce launch ratify negotiate',
    'Chile and Peru signed a new agreement. CHL=PER',
    { object: accord, mutual: true, pair: true, sure: 0.8 },
  ),
  verb('agrees', 'agree', 'Chile and Peru agreed that the border should open. CHL=PER', {
    mutual: true,
    pair: true,
    sure: 0.66,
  }),
  verb('agrees', 'concur', 'Chile concurred with Peru. CHL=PER', { to: 'with', mutual: true }),
  verb(
    'agrees',
    'agree consent vow promise pledge offer commit undertake propose',
    'Japan promised to build a school in Kenya. JPN>KEN',
    { to: 'in for to with', sure: 0.56 },
  ),
  noun(
    'agrees',
    'contract protocol convention compact understanding concord settlement declaration communique',
    'The protocol between Chile and Peru was signed. CHL=PER',
    { to: 'with', mutual: true, sure: 0.75 },
  ),
  noun('agrees', 'promise pledge offer proposal', "Japan's offer to Kenya stands. JPN>KEN", {
    to: 'to',
    sure: 0.6,
  }),
  verb(
    'agrees',
    'submit present transmit table send make put deliver',
    'Iran transmitted a proposal to Oman. IRN>OMN',
    { object: 'proposal offer plan draft', to: 'to', sure: 0.66 },
  ),
  verb('agrees', 'receive get', 'Oman received a proposal from Iran. IRN>OMN', {
    object: 'proposal offer plan pledge promise',
    to: 'from',
    inverse: true,
    sure: 0.7,
  }),
  // talks
  verb('consults', 'exchange', 'Egypt exchanged views with Sudan. EGY=SDN', {
    object: 'view letter message opinion visit',
    to: 'with',
    mutual: true,
  }),
  verb(
    'consults',
    'hold begin open start resume conduct continue schedule convene',
    'Egypt and Sudan held new talks. EGY=SDN',
    {
      object: 'talk discussion negotiation consultation meeting dialogue summit conversation',
      mutual: true,
      pair: true,
      sure: 0.75,
    },
  ),
  verb('consults', 'meet talk negotiate confer', 'The presidents of Egypt and Sudan met briefly. EGY=SDN', {
    mutual: true,
    pair: true,
    sure: 0.6,
  }),
  verb('consults', 'call telephone phone ring contact email cable', 'Latvia telephoned Poland. LVA>POL', {
    sure: 0.6,
  }),
  verb('consults', 'attend join', 'Poland attended a summit in Latvia. POL>LVA', {
    object: 'summit conference meeting talk funeral ceremony inauguration',
    to: 'in at',
    sure: 0.62,
  }),
  verb(
    'consults',
    'head return depart leave go come fly travel arrive drive',
    'The Polish president will go to Latvia. POL>LVA',
    { to: 'to for in', sure: 0.6 },
  ),
  verb(
    'consults',
    'pay begin make wrap conclude complete end cut',
    'Macron began an official visit to Kenya. macron>KEN',
    { object: 'visit trip tour', to: 'to of in', sure: 0.7 },
  ),
  noun(
    'consults',
    'contact engagement conversation encounter exchange',
    'Contacts between Egypt and Sudan resumed. EGY=SDN',
    { to: 'with', mutual: true, sure: 0.66 },
  ),
  noun(
    'consults',
    'visit trip tour journey',
    "Wang Yi's visit to Laos began; China's tour of Laos ended. CHN>LAO",
    { to: 'to', of: 'target', sure: 0.62 },
  ),
  // mediation
  verb(
    'mediates',
    'host broker facilitate convene organise organize arrange',
    'Qatar hosted talks between Chad and Sudan. QAT>TCD',
    {
      object: 'talk negotiation summit meeting dialogue truce ceasefire agreement deal peace settlement',
      to: 'between among',
    },
  ),
  verb('mediates', 'offer try seek', 'Iran offered to mediate between Mali and Niger. IRN>MLI', {
    object: 'mediate mediation',
    to: 'between in',
  }),
  verb('mediates', 'intercede arbitrate conciliate', 'Oman interceded with Yemen. OMN>YEM', {
    to: 'with between for',
  }),
  noun(
    'mediates',
    'mediator intermediary broker arbiter facilitator',
    'Oman is a mediator between Iran and Yemen. OMN>IRN',
    { to: 'between', status: true },
  ),
  // requests
  verb(
    'urges-restraint',
    'call urge appeal press',
    'Egypt called for a ceasefire between Israel and Lebanon. EGY>ISR',
    {
      object: 'ceasefire restraint peace calm dialogue truce talk negotiation',
      to: 'between with in by',
      sure: 0.7,
    },
  ),
  verb('urges-restraint', 'encourage', 'Egypt encouraged Israel to agree to a truce. EGY>ISR', {
    sure: 0.62,
  }),
  verb('requests', 'ask request seek solicit', 'Haiti requested troops from Kenya. HTI>KEN', {
    to: 'from',
    sure: 0.62,
  }),
  verb('requests', 'plead lobby petition beg beseech implore', 'Haiti pleaded with Kenya. HTI>KEN', {
    to: 'with to',
    sure: 0.66,
  }),
  verb('requests', 'lobby petition beg beseech', 'Haiti lobbied Kenya for help. HTI>KEN', { sure: 0.66 }),
  // concessions
  verb('concedes', 'release free return extradite transfer', 'Belarus freed two Poles. BLR>POL', {
    sure: 0.62,
  }),
  verb('concedes', 'hand give turn', 'Libya handed over two suspects to Malta. LBY>MLT', {
    object: 'over up',
    to: 'to',
    sure: 0.66,
  }),
  verb('concedes', 'cede relinquish return transfer', 'India ceded land to Bangladesh. IND>BGD', {
    to: 'to',
    sure: 0.7,
  }),
  verb(
    'concedes',
    'drop abandon withdraw retract renounce',
    'Chad dropped its claims against Libya. TCD>LBY',
    {
      object: 'charge claim demand objection complaint case suit veto accusation',
      to: 'against to on of from',
      sure: 0.72,
    },
  ),
  verb('concedes', 'grant offer make', 'Serbia made concessions to Kosovo. SRB>XKX', {
    object: 'concession amnesty autonomy independence pardon',
    to: 'to',
  }),
  verb('concedes', 'compromise comply', 'Serbia compromised with Kosovo. SRB>XKX', { to: 'with' }),
  verb('concedes', 'express issue offer make', 'Japan issued an apology to Korea. JPN>KOR', {
    object: 'apology remorse',
    to: 'to for',
  }),
  noun('concedes', 'apology concession', "Japan's apology to China was noted. JPN>CHN", { to: 'to' }),
  verb(
    'urges-restraint',
    'echo renew repeat issue make reiterate',
    'Egypt renewed its calls for Israel to talk. EGY>ISR',
    { object: 'call appeal', to: 'for on to', sure: 0.66 },
  ),
  verb(
    'supports',
    'regard see view consider perceive treat call describe',
    'Ghana regards Togo as a partner. GHA>TGO',
    { object: 'partner ally friend', sure: 0.78 },
  ),
  verb('requests', 'seek request want need', 'Egypt is seeking a loan from the IMF. EGY>IMF', {
    object:
      'loan bailout credit protection mediation assurance guarantee asylum waiver exemption relief help aid assistance support',
    to: 'from of',
    sure: 0.78,
  }),
  verb('friendly-ties', 'grow draw move become get', 'Iran and Russia have grown closer. IRN=RUS', {
    object: 'closer',
    tight: true,
    mutual: true,
    pair: true,
  }),
  verb('friendly-ties', 'grow draw move become get', 'Iran has moved closer to Russia. IRN>RUS', {
    object: 'closer',
    tight: true,
    to: 'to',
  }),
  verb('supports', 'assure', 'Germany assured Ukraine of help. DEU>UKR', { sure: 0.72 }),
];
