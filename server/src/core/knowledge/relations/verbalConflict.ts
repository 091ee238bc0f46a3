/** Frames of verbal conflict: demands, criticism, opposition, strain, refusal, threats. One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';
import { cold, overture } from './vocabulary';

export const verbalConflict: readonly Frame[] = [
  verb('demands', 'demand', 'Armenia demanded that Azerbaijan return the prisoners. ARM>AZE', {
    to: 'that from of',
    sure: 0.75,
  }),
  verb(
    'demands',
    'order instruct compel press pressure pressurise',
    'The United States pressed Iraq to pay. USA>IRQ',
    { sure: 0.62 },
  ),
  noun('demands', 'demand ultimatum', "Serbia's demands on Kosovo were refused. SRB>XKX", { to: 'on to' }),
  verb('demands', 'put exert increase apply', 'The United States put pressure on Iraq. USA>IRQ', {
    object: 'pressure',
    to: 'on',
  }),
  verb('demands', 'urge oblige require exhort', 'The European Union urged Serbia to comply. EU>SRB', {
    sure: 0.64,
  }),
  verb('demands', 'call', 'The European Union called on Serbia to comply. EU>SRB', {
    to: 'on upon',
    sure: 0.64,
  }),
  verb('demands', 'insist', 'Japan insisted on an apology from China. JPN>CHN', {
    to: 'from that on',
    sure: 0.64,
  }),
  verb(
    'criticises',
    'criticise criticize condemn denounce admonish accuse blame censure deplore rebuke decry fault chide slam blast lambast assail reprimand castigate vilify scold berate disparage ridicule mock insult',
    'France condemned Niger. FRA>NER',
  ),
  verb('criticises', 'complain protest', 'Japan complained to China. JPN>CHN', {
    to: 'to about',
    sure: 0.65,
  }),
  verb('criticises', 'summon', 'Spain summoned the ambassador of Israel. ESP>ISR', {
    object: 'ambassador envoy charge chargé diplomat',
  }),
  verb('criticises', 'sue investigate indict charge prosecute', 'Guyana sued Venezuela. GUY>VEN'),
  verb('criticises', 'file bring lodge level', 'The Philippines filed a case against China. PHL>CHN', {
    object: 'case suit complaint lawsuit protest charge accusation application',
    to: 'against with',
  }),
  verb('criticises', 'express voice', 'Canada expressed concern over Haiti. CAN>HTI', {
    object: 'concern alarm dismay outrage regret anger displeasure dissatisfaction disappointment',
    to: 'about over at with',
    sure: 0.68,
  }),
  noun(
    'criticises',
    'criticism condemnation accusation denunciation rebuke allegation complaint',
    'French criticism of Niger grew. FRA>NER',
    { of: 'target', to: 'against' },
  ),
  adjective(
    'criticises',
    'critical suspicious wary sceptical skeptical resentful contemptuous',
    'of',
    'Ireland is critical of Israel. IRL>ISR',
  ),
  verb(
    'criticises',
    'launch open begin order conduct start',
    'Croatia opened an investigation into Serbia. HRV>SRB',
    { object: 'investigation probe inquiry trial', to: 'into of on against' },
  ),
  verb('criticises', 'lash hit strike', 'Cuba lashed out at Spain. CUB>ESP', {
    object: 'out',
    to: 'at against',
  }),
  verb('criticises', 'object', 'Cuba objected to Spain. CUB>ESP', { to: 'to', sure: 0.65 }),
  verb('criticises', 'convict sentence fine', 'Kuwait convicted citizens of Iran. KWT>IRN', { sure: 0.64 }),
  verb(
    'criticises',
    'inspect probe question interrogate scrutinise scrutinize',
    'The IAEA inspected Iran. IAEA>IRN',
    { sure: 0.64 },
  ),
  verb(
    'opposes',
    'oppose resist challenge contest dispute confront defy',
    'Hungary opposed Ukraine. HUN>UKR',
  ),
  noun(
    'opposes',
    'opposition resistance objection hostility',
    "Hungary's opposition to Ukraine hardened. HUN>UKR",
    { to: 'to against towards toward' },
  ),
  adjective(
    'opposes',
    'opposed hostile antagonistic inimical averse',
    'to toward towards',
    'Hungary is opposed to Ukraine. HUN>UKR',
  ),
  verb('opposes', 'claim', 'Venezuela claims territory of Guyana. VEN>GUY', {
    object: 'territory sovereignty land island area region',
    to: 'of over from in',
  }),
  noun('strained-ties', 'tie relation relationship', 'Algeria has strained relations with Morocco. DZA=MAR', {
    manner: cold,
    to: 'with',
    mutual: true,
  }),
  noun(
    'strained-ties',
    'tension dispute rivalry rift feud row quarrel enmity animosity disagreement friction standoff confrontation',
    'Tensions between India and China rose. IND=CHN',
    { to: 'with', mutual: true },
  ),
  verb('strained-ties', 'quarrel feud disagree bicker', 'Kenya quarrels with Somalia. KEN=SOM', {
    to: 'with',
    mutual: true,
  }),
  verb('resents', 'resent fear distrust mistrust dislike hate envy', 'Estonia distrusts Russia. EST>RUS'),
  noun(
    'resents',
    'distrust mistrust resentment fear suspicion',
    'Estonian distrust of Russia is old. EST>RUS',
    { of: 'target', to: 'towards toward' },
  ),
  verb(
    'refuses',
    'reject refuse rebuff dismiss veto decline deny snub ignore',
    'Iran rejected Israel. IRN>ISR',
  ),
  noun('refuses', 'rejection refusal veto', "Iran's rejection of Israel is known. IRN>ISR", {
    of: 'target',
    to: 'against',
  }),
  verb('refuses', 'turn', 'Iran turned down an offer from Israel. IRN>ISR', {
    object: 'down',
    to: 'from of',
    sure: 0.75,
  }),
  verb('refuses', 'rule', 'Iran ruled out talks with Israel. IRN>ISR', {
    object: 'out',
    to: 'with for to',
    sure: 0.75,
  }),
  verb('refuses', 'shun spurn evade stall', 'Iran shunned Israel. IRN>ISR'),
  verb('threatens', 'threaten intimidate menace', 'North Korea threatened South Korea. PRK>KOR'),
  verb('threatens', 'warn caution', 'North Korea warned South Korea. PRK>KOR'),
  verb('threatens', 'pose', 'North Korea poses a threat to Japan. PRK>JPN', {
    object: 'threat danger risk challenge',
    to: 'to',
  }),
  noun('threatens', 'threat warning ultimatum', "North Korea's threats against Japan were heard. PRK>JPN", {
    to: 'against to',
  }),
  verb('threatens', 'vow swear', 'Iran vowed retaliation against Israel. IRN>ISR', {
    object: 'retaliation revenge vengeance',
    to: 'against on',
  }),
  verb('threatens', 'give issue deliver set', 'Spain gave an ultimatum to Cuba. ESP>CUB', {
    object: 'ultimatum warning deadline',
    to: 'to for',
  }),
  // demands
  verb('demands', 'demand', 'Japan demanded an apology from China. JPN>CHN', { to: 'from of', sure: 0.8 }),
  verb('demands', 'demand', 'Syria demanded the withdrawal of Israeli troops. SYR>ISR', {
    object: 'withdrawal release end halt return extradition compensation apology surrender resignation',
    to: 'of by from',
  }),
  verb('demands', 'want expect', 'Egypt wants Ethiopia to delay the dam. EGY>ETH', { sure: 0.56 }),
  verb('demands', 'call', 'Syria called for the withdrawal of Israeli troops. SYR>ISR', {
    object: 'withdrawal release end halt removal resignation dismissal investigation expulsion',
    to: 'of by from into',
    sure: 0.66,
  }),
  noun('demands', 'pressure', 'US pressure on Iraq grew. USA>IRQ', { to: 'on', sure: 0.75 }),
  noun('demands', 'demand', 'US demands that Iran dismantle its plants were refused. USA>IRN', {
    to: 'that',
    sure: 0.75,
  }),
  // criticism
  verb(
    'criticises',
    'deride disapprove decry lament bemoan pillory lambaste upbraid excoriate implicate suspect besmirch demonise demonize',
    'Chad derided Libya. TCD>LBY',
    { sure: 0.7 },
  ),
  verb('criticises', 'disapprove complain despair', 'Chad disapproves of Libya. TCD>LBY', {
    to: 'of about',
    sure: 0.7,
  }),
  verb('criticises', 'express voice raise', 'Canada voiced doubts about Haiti. CAN>HTI', {
    object:
      'concern alarm unease reservation doubt scepticism skepticism horror shock fear objection fury worry misgiving criticism',
    to: 'about over at with against of',
    sure: 0.68,
  }),
  verb(
    'criticises',
    'level hurl make trade direct repeat issue',
    'Chad levelled accusations at Libya. TCD>LBY',
    {
      object: 'accusation charge allegation claim criticism insult condemnation',
      to: 'against at toward towards of',
    },
  ),
  verb('criticises', 'hold', 'Chad held Libya responsible for the raid. TCD>LBY', {
    object: 'responsible accountable',
    sure: 0.75,
  }),
  verb('criticises', 'point', 'Chad pointed a finger at Libya. TCD>LBY', { object: 'finger', to: 'at' }),
  verb('criticises', 'brand label', 'Chad branded Libya an aggressor. TCD>LBY', { sure: 0.66 }),
  verb('criticises', 'allege claim charge', 'Chad alleged that Libya had sent arms. TCD>LBY', {
    to: 'that',
    sure: 0.58,
  }),
  verb('criticises', 'lodge file submit register deliver', 'Japan lodged a protest with China. JPN>CHN', {
    object: 'protest complaint objection demarche',
    to: 'with against to',
  }),
  verb('criticises', 'take bring haul', 'Guyana took Venezuela to court. GUY>VEN', {
    object: 'court tribunal justice',
    sure: 0.7,
  }),
  verb('criticises', 'investigate examine probe review monitor audit', 'The IAEA is probing Iran. IAEA>IRN', {
    sure: 0.6,
  }),
  verb('criticises', 'prosecute try indict arraign extradite', 'Germany tried two Syrians. DEU>SYR', {
    sure: 0.6,
  }),
  noun(
    'criticises',
    'outrage anger fury concern alarm dismay dissatisfaction displeasure',
    "Canada's anger at Haiti grew. CAN>HTI",
    { to: 'at over about with', sure: 0.64 },
  ),
  noun(
    'criticises',
    'lawsuit suit case complaint indictment protest',
    "Guyana's case against Venezuela opened. GUY>VEN",
    { to: 'against', sure: 0.7 },
  ),
  noun('criticises', 'investigation probe inquiry', "Serbia's investigation into Croatia began. SRB>HRV", {
    to: 'into of',
    sure: 0.62,
  }),
  noun('criticises', 'critic detractor', 'Ireland is a critic of Israel. IRL>ISR', {
    of: 'target',
    status: true,
  }),
  // opposition
  verb(
    'opposes',
    'obstruct impede hinder thwart frustrate hamper stymie contradict refute counterbalance contain isolate marginalise marginalize sideline encircle rival',
    'Hungary obstructed Ukraine. HUN>UKR',
    { sure: 0.7 },
  ),
  verb('opposes', 'counter deter balance', 'Japan wants to counter China. JPN>CHN', { sure: 0.66 }),
  verb('opposes', 'block prevent bar stop', 'Hungary blocked Ukraine from joining. HUN>UKR', { sure: 0.62 }),
  verb(
    'opposes',
    'vote campaign lobby speak guard hedge stand push compete vie',
    'Hungary voted against Ukraine. HUN>UKR',
    { to: 'against', sure: 0.68 },
  ),
  verb('opposes', 'stand push hit fight', 'Lithuania pushed back against China. LTU>CHN', {
    object: 'back up',
    to: 'against on at to',
    sure: 0.68,
  }),
  verb('opposes', 'lay stake assert renew press', 'Venezuela laid claim to land in Guyana. VEN>GUY', {
    object: 'claim',
    to: 'to over on in',
  }),
  noun(
    'opposes',
    'rival enemy adversary foe opponent competitor nemesis antagonist',
    'Eritrea, a foe of Ethiopia, refused. ERI>ETH',
    { of: 'target', to: 'to', status: true, sure: 0.8 },
  ),
  noun('opposes', 'counterweight deterrent bulwark', 'India is a counterweight to China. IND>CHN', {
    to: 'to against',
    status: true,
    sure: 0.75,
  }),
  noun('opposes', 'deterrence containment', "Japan's containment of China failed. JPN>CHN", {
    of: 'target',
    to: 'against',
    sure: 0.7,
  }),
  // strain
  noun(
    'strained-ties',
    'competition rift spat crisis antagonism stalemate impasse estrangement schism discord acrimony mistrust distrust deadlock disputes rivalries tensions',
    'Competition between India and China grew. IND=CHN',
    { to: 'with', mutual: true, sure: 0.78 },
  ),
  noun('strained-ties', 'war', 'The trade war between India and China ended. IND=CHN', {
    manner: 'trade tariff cold',
    to: 'with',
    mutual: true,
  }),
  verb(
    'strained-ties',
    'spar argue wrangle squabble compete vie feud',
    'India competes with China. IND=CHN',
    { to: 'with', mutual: true, sure: 0.75 },
  ),
  verb('strained-ties', 'fall', 'Kenya fell out with Somalia. KEN=SOM', {
    object: 'out',
    to: 'with',
    mutual: true,
    sure: 0.75,
  }),
  verb('strained-ties', 'have strain sour', 'Kenya and Somalia have strained relations. KEN=SOM', {
    object: 'tie relation relationship',
    manner: cold,
    mutual: true,
    pair: true,
    sure: 0.8,
  }),
  verb('strained-ties', 'pit', 'The feud pits Kenya against Somalia. KEN=SOM', {
    to: 'against',
    pits: true,
    mutual: true,
  }),
  verb('resents', 'loathe detest despise dread abhor', 'Estonia loathes Russia. EST>RUS'),
  verb(
    'resents',
    'anger infuriate irritate annoy antagonise antagonize alienate enrage',
    'Rwanda angered Burundi. BDI>RWA',
    { inverse: true, sure: 0.66 },
  ),
  // refusal
  verb(
    'refuses',
    'reject refuse dismiss rebuff decline ignore spurn defy resist deny snub ridicule veto oppose',
    'Iran rejected an offer from Israel. IRN>ISR',
    { object: overture, to: 'from of by for to' },
  ),
  verb(
    'refuses',
    'violate breach break flout disregard defy ignore',
    'Iran violated its agreement with Israel. IRN>ISR',
    {
      object:
        'ceasefire truce agreement treaty accord deal pact resolution commitment obligation order embargo',
      to: 'with of by from',
      sure: 0.7,
    },
  ),
  verb('refuses', 'walk pull withdraw', 'Iran walked out of talks with Israel. IRN>ISR', {
    object: 'talk negotiation meeting summit',
    to: 'with',
  }),
  verb('refuses', 'boycott skip', 'Iran boycotted talks with Israel. IRN>ISR', {
    object: 'talk negotiation meeting summit conference',
    to: 'with in',
  }),
  verb('refuses', 'refuse decline', 'Iran refuses to talk to Israel. IRN>ISR', {
    to: 'to with from in',
    sure: 0.66,
  }),
  noun('refuses', 'violation breach', "Iran's violation of the agreement with Israel was noted. IRN>ISR", {
    to: 'with',
    sure: 0.6,
  }),
  // threats
  verb('threatens', 'endanger jeopardise jeopardize imperil', 'North Korea endangers Japan. PRK>JPN', {
    sure: 0.68,
  }),
  verb('threatens', 'issue make repeat send deliver', 'North Korea issued a threat against Japan. PRK>JPN', {
    object: 'threat warning ultimatum',
    to: 'against to',
  }),
  verb(
    'threatens',
    'vow threaten swear pledge promise',
    'Hamas threatened to resume its attacks in Israel. hamas>ISR',
    { object: 'attack strike retaliation revenge war retaliate', to: 'in against on at', sure: 0.72 },
  ),
  verb('criticises', 'trade exchange swap', 'Serbia and Kosovo traded accusations. SRB=XKX', {
    object: 'accusation insult barb recrimination threat blame',
    mutual: true,
    pair: true,
  }),
  verb('demands', 'demand urge seek', 'Oman demanded an end to Israeli raids. OMN>ISR', {
    object: 'end halt stop',
    to: 'to of',
    sure: 0.75,
  }),
  verb(
    'opposes',
    'regard see view consider perceive treat call describe',
    'Estonia regards Russia as a threat. EST>RUS',
    {
      object:
        'threat enemy province renegade rival adversary competitor danger foe aggressor menace terrorist',
      sure: 0.78,
    },
  ),
  verb(
    'opposes',
    'delay block oppose stall obstruct veto hold',
    'Turkey delayed Swedish accession. TUR>SWE',
    { object: 'accession membership bid entry candidacy', sure: 0.75 },
  ),
  noun(
    'threatens',
    'assertiveness belligerence provocation aggressiveness',
    'Chinese assertiveness towards Taiwan grew. CHN>TWN',
    { to: 'towards toward against', sure: 0.72 },
  ),
  verb('demands', 'force oblige coerce', 'Qatar forced Oman to pay. QAT>OMN', { sure: 0.64 }),
  verb('demands', 'ask', 'Oman asked Israel to stop the raids. OMN>ISR', {
    object: 'explain stop end halt withdraw leave respect comply return cease refrain abandon',
    sure: 0.7,
  }),
  verb('criticises', 'say claim allege', 'Chad said Libyan agents had committed crimes. TCD>LBY', {
    object: 'behind crime atrocity abuse responsible guilty violation aggression',
    sure: 0.66,
  }),
  verb('criticises', 'complain', 'Tonga complained that Fiji ignored it. TON>FJI', {
    to: 'that',
    sure: 0.68,
  }),
  verb('opposes', 'unite rally', 'Iraqis united against ISIS. IRQ>isis', { to: 'against', sure: 0.72 }),
];
