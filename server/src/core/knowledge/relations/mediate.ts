/** Mediation, requests for help, appeals for peace, concessions (PLOVER: CONSULT, REQUEST, CONCEDE). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';

export const mediate: readonly Frame[] = [
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
  noun('mediates', 'role', 'Oman played a mediating role between Iran and Yemen. OMN>IRN', {
    to: 'between',
    manner: 'mediating mediation facilitating bridging',
    sure: 0.75,
  }),
  verb('mediates', 'act serve', 'Oman acted as a mediator for Iran. OMN>IRN', {
    object: 'mediator intermediary go-between bridge broker arbiter facilitator interlocutor',
    to: 'between for with',
  }),
  verb(
    'mediates',
    'bridge defuse reconcile settle resolve',
    'Oman defused the crisis between Iran and Yemen. OMN>IRN',
    {
      to: 'between',
      object: 'gap crisis dispute conflict row tension difference divide',
      sure: 0.75,
    },
  ),
  verb(
    'urges-restraint',
    'urge call ask appeal implore press beg',
    'Egypt called on Israel to agree to a ceasefire. EGY>ISR',
    { to: 'on upon to', object: 'ceasefire restraint peace calm dialogue truce talk negotiation', sure: 0.7 },
  ),
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
  verb(
    'urges-restraint',
    'echo renew repeat issue make reiterate',
    'Egypt renewed its calls for Israel to talk. EGY>ISR',
    { object: 'call appeal', to: 'for on to', sure: 0.66 },
  ),
  verb(
    'urges-restraint',
    'counsel advise urge appeal call plead',
    'Italy counselled restraint on Greece. ITA>GRC',
    {
      object:
        'restraint calm patience moderation dialogue de-escalation ceasefire truce talk peace reconciliation compromise',
      to: 'on to in from for by between',
      sure: 0.72,
    },
  ),
  verb(
    'urges-restraint',
    'urge ask advise invite call press encourage',
    'Italy urged Libya to resolve the dispute with Malta. ITA>LBY',
    {
      object:
        'resolve settle negotiate reconcile resume de-escalate deescalate compromise cooperate talk calm restraint dialogue ceasefire truce peace refrain',
      sure: 0.72,
    },
  ),
  verb('requests', 'ask request seek solicit', 'Haiti asked Kenya for help. HTI>KEN', {
    object: 'help aid assistance support fund weapon',
    to: 'of from to for',
    sure: 0.7,
  }),
  verb('requests', 'appeal', 'Haiti appealed to Kenya for help. HTI>KEN', { to: 'to' }),
  noun('requests', 'request appeal plea', "Haiti's appeal to Kenya was heard. HTI>KEN", { to: 'to' }),
  verb('requests', 'ask request seek solicit', 'Haiti requested troops from Kenya. HTI>KEN', {
    to: 'from',
    sure: 0.62,
  }),
  verb('requests', 'plead lobby petition beg beseech implore', 'Haiti pleaded with Kenya. HTI>KEN', {
    to: 'with to',
    sure: 0.66,
  }),
  verb('requests', 'lobby petition beg beseech', 'Haiti lobbied Kenya for help. HTI>KEN', { sure: 0.66 }),
  verb('requests', 'seek request want need', 'Egypt is seeking a loan from the IMF. EGY>IMF', {
    object:
      'loan bailout credit protection mediation assurance guarantee asylum waiver exemption relief help aid assistance support',
    to: 'from of',
    sure: 0.78,
  }),
  verb('requests', 'ask beg urge appeal petition', 'Zambia asked Britain to cancel its debt. ZMB>GBR', {
    object:
      'cancel forgive help support aid assist send lend protect intervene mediate recognise recognize provide supply extend finance fund train host grant deploy station restructure reschedule defer invest build sell open reopen join share restore lead',
    to: 'to',
    sure: 0.66,
  }),
  verb('requests', 'turn look', 'Serbia turned to Russia for help. SRB>RUS', {
    to: 'to',
    tight: true,
    sure: 0.62,
  }),
  verb('requests', 'demand seek claim', 'Niger sought protection from Russia. NER>RUS', {
    object: 'protection help support arms recognition membership compensation aid',
    to: 'from',
    sure: 0.66,
  }),
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
  verb('concedes', 'release free return transfer', 'Belarus freed two Poles. BLR>POL', {
    sure: 0.62,
  }),
  verb('concedes', 'hand give turn', 'Libya handed over two suspects to Malta. LBY>MLT', {
    object: 'over up',
    to: 'to',
    sure: 0.66,
  }),
  verb('concedes', 'cede relinquish', 'India ceded land to Bangladesh. IND>BGD', {
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
  verb('concedes', 'relent accede bow kowtow cave succumb', 'Serbia bowed to Germany. SRB>DEU', {
    to: 'to',
    sure: 0.72,
  }),
  verb('concedes', 'appease mollify placate pacify humour flatter', 'Serbia appeased Germany. SRB>DEU', {
    sure: 0.72,
  }),
  verb(
    'concedes',
    'renounce relinquish drop give abandon',
    'Chile gave up its claim to land in Peru. CHL>PER',
    {
      object: 'claim demand',
      to: 'to in on over against',
      sure: 0.72,
    },
  ),
  noun('concedes', 'appeasement amnesty', "Serbia's appeasement of Germany failed. SRB>DEU", {
    of: 'target',
    to: 'for',
  }),
  verb('mediates', 'reconcile', 'Oman reconciled Iran and Yemen. OMN>IRN', { whole: true }),
  noun('concedes', 'release', "Israel's release of Jordanian prisoners came first. ISR>JOR", {
    of: 'target',
    sure: 0.7,
  }),
  verb(
    'mediates',
    'carry pass relay convey ferry shuttle',
    'Oman relayed messages between Iran and Yemen. OMN>IRN',
    {
      object: 'message letter note proposal word',
      to: 'between',
    },
  ),
  verb('mediates', 'shuttle commute', 'Angola shuttled between Rwanda and Congo. AGO>RWA', { to: 'between' }),
  verb('concedes', 'acquiesce', 'Oman acquiesced to Iran. OMN>IRN', { to: 'to in', sure: 0.68 }),
  verb('concedes', 'accept receive get', 'Qatar accepted an apology from Israel. ISR>QAT', {
    object: 'apology',
    to: 'from of',
    inverse: true,
    besides: true,
    sure: 0.76,
  }),
];
