/** What states do for, with and among each other: help, works, visits, offers, permissions. One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';
import { accord, help } from './vocabulary';

export const dealings: readonly Frame[] = [
  // help
  verb(
    'aids',
    'airlift transport escort evacuate shield bail bolster empower equip reimburse compensate repay relieve advise mentor groom modernise modernize',
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
    { to: 'for to', sure: 0.64 },
  ),
  verb('aids', 'contribute send commit provide offer', 'Ghana contributed doctors to Liberia. GHA>LBR', {
    object: 'peacekeeper medic doctor engineer battalion police rescuer team',
    to: 'to for in',
    sure: 0.68,
  }),
  verb('supports', 'contribute commit', 'Ghana contributed troops to ECOWAS. GHA>ECOWAS', {
    object: 'troop soldier force',
    to: 'to',
    sure: 0.62,
  }),
  // joint works
  verb(
    'cooperates',
    'open inaugurate complete connect link launch establish set create build found',
    'China and Vietnam opened a new rail link. CHN=VNM',
    {
      object:
        'link railway road bridge pipeline corridor crossing route border port commission committee secretariat fund bank zone market grid flight hotline centre center mechanism platform forum taskforce bloc confederation federation union',
      mutual: true,
      pair: true,
      sure: 0.7,
    },
  ),
  verb(
    'cooperates',
    'pool coordinate integrate harmonise harmonize synchronise synchronize',
    'Mali and Niger pooled their forces. MLI=NER',
    {
      object: 'force effort resource policy position currency market response army military action',
      mutual: true,
      pair: true,
      sure: 0.72,
    },
  ),
  verb('cooperates', 'join combine unite', 'Mali and Niger joined forces. MLI=NER', {
    object: 'force hand effort rank',
    mutual: true,
    pair: true,
    sure: 0.74,
  }),
  verb('cooperates', 'join', 'Mali joined forces with Niger. MLI=NER', {
    object: 'force hand',
    to: 'with',
    mutual: true,
  }),
  verb('cooperates', 'interact liaise', 'Mali liaises with Niger. MLI=NER', {
    to: 'with',
    mutual: true,
    sure: 0.7,
  }),
  noun(
    'cooperates',
    'interaction liaison union pooling integration synergy manoeuvres maneuvers exercises project programme program',
    'The union between Senegal and Gambia ended. SEN=GMB',
    { to: 'with', mutual: true, sure: 0.66 },
  ),
  verb('cooperates', 'facilitate allow host permit let', 'Djibouti hosts a base of China. DJI>CHN', {
    object: 'base garrison facility headquarters',
    to: 'of for from by',
    sure: 0.68,
  }),
  verb(
    'invests-trades',
    'conduct do boost increase expand promote liberalise liberalize diversify facilitate double',
    'Niger does much of its trade with Nigeria. NER=NGA',
    { object: 'trade commerce business', to: 'with', mutual: true },
  ),
  verb(
    'invests-trades',
    'mine drill explore lease acquire buy purchase own operate run',
    'China leased a port in Sri Lanka. CHN>LKA',
    {
      object: 'port mine field farm land stake share company refinery bank oil gas',
      to: 'in from of',
      sure: 0.64,
    },
  ),
  verb(
    'invests-trades',
    'pour pump plough plow inject channel sink',
    'China poured money into Zambia. CHN>ZMB',
    {
      object: 'money investment capital billion million fund dollar',
      to: 'into in',
    },
  ),
  noun(
    'invests-trades',
    'commerce exports imports purchases stake concession takeover acquisition',
    'Chinese stakes in Zambia grew. CHN>ZMB',
    { to: 'in from to with', sure: 0.66 },
  ),
  verb('invests-trades', 'provide supply ship pipe', 'Russia pipes gas to Serbia. RUS>SRB', {
    object: 'gas oil electricity grain fuel wheat power water',
    to: 'to',
    sure: 0.7,
  }),
  // accord
  verb('agrees', 'accept take welcome', 'India accepted an invitation from Pakistan. IND>PAK', {
    object:
      'invitation offer proposal mediation plan overture invite bid suggestion initiative gift apology olive',
    to: 'from by of to',
    sure: 0.74,
  }),
  verb('agrees', 'declare proclaim observe announce', 'Rwanda declared a ceasefire with Burundi. RWA=BDI', {
    object: 'ceasefire truce armistice moratorium',
    to: 'with',
    mutual: true,
  }),
  verb('agrees', 'seek pursue propose', 'Chile sought an agreement with Peru. CHL>PER', {
    object: accord,
    to: 'with',
    sure: 0.7,
  }),
  verb('agrees', 'make strike reach forge', 'Israel made peace with Jordan. ISR=JOR', {
    object: 'peace',
    to: 'with',
    mutual: true,
  }),
  verb('agrees', 'make forge build', 'Israel and Jordan made peace. ISR=JOR', {
    object: 'peace',
    mutual: true,
    pair: true,
  }),
  verb('agrees', 'resolve settle demarcate delimit', 'Oman and Yemen demarcated their border. OMN=YEM', {
    object: 'border frontier boundary dispute issue',
    mutual: true,
    pair: true,
    sure: 0.74,
  }),
  // consulting
  verb(
    'consults',
    'receive welcome host entertain greet fete',
    'Uruguay hosted a delegation from Paraguay. URY>PRY',
    {
      object: 'delegation envoy minister president team official leader premier visit',
      to: 'from of by',
      sure: 0.72,
    },
  ),
  verb(
    'consults',
    'convene gather assemble sit converge huddle',
    'Leaders of Egypt and Sudan gathered in Cairo. EGY=SDN',
    {
      mutual: true,
      pair: true,
      sure: 0.66,
    },
  ),
  verb(
    'consults',
    'begin start open launch commence enter',
    'Serbia began accession talks with the European Union. SRB=EU',
    {
      object: 'talk negotiation dialogue process',
      to: 'with',
      mutual: true,
    },
  ),
  verb('consults', 'brief inform notify update debrief', 'Latvia informed Poland of its plans. LVA>POL', {
    sure: 0.64,
  }),
  verb('consults', 'dialogue interact parley debate', 'Egypt parleyed with Sudan. EGY=SDN', {
    to: 'with',
    mutual: true,
  }),
  noun('consults', 'delegation mission', 'A Polish delegation to Latvia returned. POL>LVA', {
    to: 'to',
    sure: 0.6,
  }),
  verb('consults', 'engage', 'Iran engages with Iraq. IRN=IRQ', {
    to: 'with in',
    mutual: true,
    sure: 0.7,
  }),
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
  verb('supports', 'draw earn win receive enjoy attract get', 'Cuba won praise from Spain. ESP>CUB', {
    object: 'praise support backing applause solidarity sympathy endorsement recognition',
    to: 'from by',
    inverse: true,
  }),
  verb(
    'recognises',
    'switch shift transfer',
    'Nicaragua switched recognition from Taiwan to China. NIC>CHN',
    {
      object: 'recognition allegiance',
      to: 'to',
    },
  ),
  verb(
    'diplomatic-presence',
    'accept receive',
    'China accepted the credentials of an envoy of Togo. CHN>TGO',
    {
      object: 'credential',
      to: 'of from',
    },
  ),
  // requests
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
  verb('requests', 'ask beg urge appeal petition', 'Zambia asked Britain to cancel its debt. ZMB>GBR', {
    object: 'cancel forgive help support aid send lend protect intervene mediate recognise recognize provide',
    to: 'to',
    sure: 0.66,
  }),
  verb('requests', 'turn look', 'Serbia turned to Russia for help. SRB>RUS', { to: 'to', sure: 0.62 }),
  verb('requests', 'demand seek claim', 'Niger sought protection from Russia. NER>RUS', {
    object: 'protection help support arms recognition membership compensation aid',
    to: 'from',
    sure: 0.66,
  }),
  // letting
  verb(
    'permits',
    'authorise authorize license licence exempt unblock absolve acquit pardon',
    'Turkey authorised Sweden to pass. TUR>SWE',
    {
      sure: 0.64,
    },
  ),
  verb(
    'permits',
    'release unblock unfreeze hand return refund',
    'Israel released taxes to the Palestinian Authority. ISR>palestinian-authority',
    {
      object: 'tax revenue fund asset money body remain artefact artifact gold reserve',
      to: 'to',
    },
  ),
  verb('permits', 'open', 'Hungary opened its border to Serbia. HUN>SRB', {
    object: 'border airspace port crossing market door',
    to: 'to for with',
  }),
  noun(
    'permits',
    'easing relaxation lifting waiver exemption reopening',
    "Kenya's reopening of the border with Somalia helped. KEN>SOM",
    {
      to: 'with for on against to',
      sure: 0.68,
    },
  ),
  verb(
    'withdraws',
    'defer postpone scale wind draw',
    'France is winding down its presence in Chad. FRA>TCD',
    {
      object: 'presence mission operation deployment',
      to: 'in from',
      sure: 0.7,
    },
  ),
  verb('withdraws', 'relocate move pull', 'The United States is relocating from Niger. USA>NER', {
    to: 'from',
    sure: 0.64,
  }),
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
  adjective('cooperates', 'partnered interoperable', 'with', 'Mali is partnered with Niger. MLI>NER'),
  verb('seeks-ties', 'seek pursue want favour favor', 'Turkey seeks rapprochement with Egypt. TUR>EGY', {
    object:
      'rapprochement reconciliation normalisation normalization detente reset thaw engagement accession',
    to: 'with to',
  }),
  noun(
    'seeks-ties',
    'accession bid application candidacy aspiration',
    "Ukraine's application to NATO was filed. UKR>NATO",
    {
      to: 'to for',
      sure: 0.66,
    },
  ),
  verb('seeks-ties', 'entice lure charm engage cultivate', 'China cultivated Kiribati. CHN>KIR', {
    sure: 0.66,
  }),
];
