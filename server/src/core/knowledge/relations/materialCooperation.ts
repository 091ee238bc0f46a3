/** Frames of material cooperation: aid, shelter, joint work, trade, retreat. One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';
import { help, working } from './vocabulary';

export const materialCooperation: readonly Frame[] = [
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
    'aids',
    'donate lend provide supply deliver airlift grant contribute allocate',
    'Japan donated $5 million to Kenya. JPN>KEN',
    { to: 'to for', sure: 0.72 },
  ),
  verb('aids', 'give grant lend offer', 'Japan gave Kenya five ships. JPN>KEN', { sure: 0.56 }),
  verb('aids', 'feed evacuate vaccinate treat heal', 'Italy evacuated Afghans. ITA>AFG', { sure: 0.64 }),
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
  verb('cooperates', 'conduct hold stage carry', 'Mali held joint exercises with Niger. MLI=NER', {
    object: 'exercise drill manoeuvre maneuver patrol',
    to: 'with',
    mutual: true,
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
  // aid
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
  verb('aids', 'receive get secure obtain accept draw', 'Ukraine secured a loan from the IMF. IMF>UKR', {
    object: help,
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
  // joint work
  verb(
    'cooperates',
    'work cooperate collaborate coordinate partner team participate liaise consult engage',
    'Mali and Niger are working together. MLI=NER',
    { mutual: true, pair: true, sure: 0.72 },
  ),
  verb('cooperates', 'work team band join', 'Mali works with Niger. MLI=NER', {
    to: 'with',
    mutual: true,
    sure: 0.72,
  }),
  verb(
    'cooperates',
    'launch form establish create forge announce',
    'Mali and Niger launched a joint force. MLI=NER',
    {
      object:
        'partnership alliance force initiative venture union bloc coalition commission council framework project',
      mutual: true,
      pair: true,
      sure: 0.72,
    },
  ),
  verb('cooperates', 'launch form establish create forge', 'Mali formed a coalition with Niger. MLI=NER', {
    object: 'initiative venture union coalition commission',
    to: 'with',
    mutual: true,
  }),
  verb('cooperates', 'exchange swap', 'Iraq and Iran exchanged prisoners. IRQ=IRN', {
    object: 'prisoner detainee captive information intelligence data remain body hostage',
    mutual: true,
    pair: true,
    sure: 0.75,
  }),
  verb('cooperates', 'join', 'Cuba joined Angola in the venture. CUB>AGO', { sure: 0.62 }),
  verb('cooperates', 'extradite', 'Spain extradited a suspect to Peru. ESP>PER', { to: 'to' }),
  noun(
    'cooperates',
    'collaboration coordination interoperability partnership drill manoeuvre maneuver venture',
    'Joint drills between Mali and Niger began. MLI=NER',
    { to: 'with', mutual: true, sure: 0.75 },
  ),
  noun('cooperates', 'tie relation relationship link', 'Mali has economic ties with Niger. MLI=NER', {
    manner: working,
    to: 'with to',
    mutual: true,
    sure: 0.62,
  }),
  verb('cooperates', 'have maintain share enjoy expand keep', 'Mali and Niger share economic ties. MLI=NER', {
    object: 'tie relation relationship link',
    manner: working,
    mutual: true,
    pair: true,
    sure: 0.62,
  }),
  // trade
  verb('invests-trades', 'export sell ship', 'Russia sells gas to Serbia. RUS>SRB', { to: 'to', sure: 0.8 }),
  verb('invests-trades', 'rely depend', 'Mexico relies on the United States. MEX=USA', {
    to: 'on upon',
    mutual: true,
    sure: 0.66,
  }),
  verb('invests-trades', 'trade', 'Iran and Iraq trade in gas. IRN=IRQ', {
    mutual: true,
    pair: true,
    sure: 0.6,
  }),
  verb('invests-trades', 'open', 'Japan opened its market to Vietnam. JPN>VNM', {
    object: 'market economy',
    to: 'to',
  }),
  verb(
    'invests-trades',
    'finance fund build construct develop modernise modernize upgrade',
    'China is developing a mine in Zambia. CHN>ZMB',
    {
      object:
        'port road railway pipeline dam airport bridge plant corridor factory hospital highway mine refinery reactor station terminal infrastructure',
      to: 'in for',
    },
  ),
  noun('invests-trades', 'partner', 'Chile is a trading partner of Peru. CHL=PER', {
    manner: 'trading trade commercial economic',
    of: 'target',
    status: true,
    mutual: true,
    sure: 0.85,
  }),
  noun(
    'invests-trades',
    'supplier exporter investor lender creditor',
    'Russia is a supplier of Serbia. RUS>SRB',
    { of: 'target', to: 'to in', status: true, sure: 0.7 },
  ),
  noun(
    'invests-trades',
    'customer importer buyer market destination',
    'Serbia is an important market for Russia. RUS>SRB',
    { to: 'for of', status: true, inverse: true, sure: 0.66 },
  ),
  noun(
    'invests-trades',
    'investment FDI fdi export sale transfer',
    'The sale of jets by France to India was agreed. FRA>IND',
    { to: 'in to', sure: 0.7 },
  ),
  noun('invests-trades', 'purchase', 'Serbian purchases from Russia fell. SRB>RUS', {
    to: 'from',
    sure: 0.7,
  }),
  // retreat
  verb(
    'withdraws',
    'halt end stop suspend cease call',
    'Ethiopia halted its offensive against Eritrea. ETH>ERI',
    {
      object:
        'attack strike operation offensive war campaign bombardment bombing occupation shelling hostility siege airstrike',
      to: 'against on in of with at',
    },
  ),
  verb('withdraws', 'disengage demobilise demobilize pull', 'Ethiopia disengaged from Somalia. ETH>SOM', {
    to: 'from out',
  }),
  verb('withdraws', 'dismantle abandon vacate evacuate', 'Israel dismantled settlements in Gaza. ISR>gaza', {
    object: 'settlement base outpost camp position',
    to: 'in',
  }),
  verb('permits', 'grant give issue extend', 'India granted a waiver to Iran. IND>IRN', {
    object: 'waiver exemption permission access visa licence license clearance',
    to: 'to for',
  }),
  verb('permits', 'unfreeze release return', 'Canada released assets of Libya. CAN>LBY', {
    object: 'asset fund reserve money account',
    to: 'of to from',
  }),
  verb('permits', 'reopen open', 'Kenya reopened its border with Somalia. KEN>SOM', {
    object: 'border crossing airspace frontier embassy',
    to: 'with to in',
  }),
  verb('permits', 'end lift drop ease terminate', 'Bahrain ended its boycott of Qatar. BHR>QAT', {
    object: 'boycott embargo blockade sanction ban',
    to: 'of on against',
  }),
  noun('permits', 'waiver exemption exemptions', 'The US waiver for India expired. USA>IND', {
    to: 'for to',
    sure: 0.66,
  }),
  verb(
    'aids',
    'deploy send dispatch contribute offer provide',
    'Fiji deployed peacekeepers in Liberia. FJI>LBR',
    { object: 'peacekeeper police personnel observer monitor', to: 'in to', sure: 0.64 },
  ),
  verb('cooperates', 'enter', 'Mali and Niger entered into an alliance. MLI=NER', {
    object: 'partnership alliance cooperation agreement',
    mutual: true,
    pair: true,
    sure: 0.75,
  }),
  verb('permits', 'resume restore restart reinstate', 'Oman resumed flights to Syria. OMN>SYR', {
    object: 'flight trade aid export import supply delivery payment service assistance cooperation funding',
    to: 'to from with',
  }),
  verb('shelters', 'take admit accept receive', 'Jordan took in many Syrian refugees. JOR>SYR', {
    object: 'refugee migrant asylum evacuee exile',
    to: 'from of',
  }),
  verb(
    'cooperates',
    'build develop construct produce operate',
    'Uganda and Tanzania will jointly build a pipeline. UGA=TZA',
    {
      object: 'pipeline railway bridge dam road port missile jet fighter submarine plant satellite corridor',
      mutual: true,
      pair: true,
      sure: 0.66,
    },
  ),
  noun('invests-trades', 'dependence reliance', "Germany's dependence on Russian gas ended. DEU>RUS", {
    to: 'on upon',
    sure: 0.68,
  }),
  verb('cooperates', 'fight serve march', 'Korean troops fought alongside Turkish soldiers. KOR=TUR', {
    to: 'alongside',
    mutual: true,
  }),
];
