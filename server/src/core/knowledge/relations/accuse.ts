/** Criticism, accusation, lawsuits (PLOVER: ACCUSE). One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';

export const accuse: readonly Frame[] = [
  verb(
    'criticises',
    'criticise criticize condemn denounce admonish accuse blame censure deplore rebuke decry fault chide slam blast lambast assail reprimand castigate vilify scold berate disparage ridicule mock insult',
    'France condemned Niger. FRA>NER',
  ),
  verb('criticises', 'complain protest', 'Japan complained to China. JPN>CHN', {
    to: 'to about',
    state: true,
    sure: 0.65,
  }),
  verb('criticises', 'protest', 'Iraq protested when Turkish drones struck. IRQ>TUR', {
    to: 'when after that',
    sure: 0.68,
  }),
  verb('criticises', 'summon', 'Spain summoned the ambassador of Israel. ESP>ISR', {
    object: 'ambassador envoy charge chargé diplomat commissioner counsellor attache',
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
    object: 'protest complaint objection demarche representation',
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
  verb('criticises', 'trade exchange swap', 'Serbia and Kosovo traded accusations. SRB=XKX', {
    object: 'accusation insult barb recrimination threat blame',
    mutual: true,
    pair: true,
  }),
  verb('criticises', 'say claim allege', 'Chad said Libyan agents had committed crimes. TCD>LBY', {
    object: 'behind crime atrocity abuse responsible guilty violation aggression',
    sure: 0.66,
  }),
  verb('criticises', 'complain', 'Tonga complained that Fiji ignored it. TON>FJI', {
    to: 'that',
    sure: 0.68,
  }),
  verb('criticises', 'portray depict cast paint', 'Chad portrayed Libya as an aggressor. TCD>LBY', {
    object: 'aggressor threat menace enemy occupier culprit sponsor bully villain terrorist violator',
    to: 'as',
  }),
  verb('criticises', 'find hold declare', 'The UN found Uganda responsible. UN>UGA', {
    object: 'guilty responsible liable',
    sure: 0.66,
  }),
  verb('criticises', 'cite fault flag', 'The IAEA faulted Iran. IAEA>IRN', { sure: 0.62 }),
  verb('criticises', 'rail inveigh fulminate thunder', 'Cuba railed against Spain. CUB>ESP', {
    to: 'against',
  }),
  verb('criticises', 'hit lash speak', 'Cuba spoke out against Spain. CUB>ESP', {
    object: 'out back',
    to: 'against at',
  }),
  noun(
    'criticises',
    'censure reprimand rebuke broadside tirade outcry backlash recrimination scorn blame charge',
    "Cuba's outcry against Spain was heard. CUB>ESP",
    { to: 'against over at', of: 'target', sure: 0.7 },
  ),
  verb('criticises', 'report refer', 'Guyana referred Venezuela to the court. GUY>VEN', {
    to: 'to',
    object: 'court tribunal council',
    sure: 0.6,
  }),
  verb(
    'criticises',
    'draw face earn attract elicit incur meet provoke trigger spark receive',
    'Cuba drew condemnation from Spain. ESP>CUB',
    {
      object:
        'criticism condemnation rebuke ire outrage anger protest fury censure reproach denunciation backlash',
      to: 'from by in',
      inverse: true,
    },
  ),
  verb('criticises', 'lay put pin place', 'Somalia lays the blame on Ethiopia. SOM>ETH', {
    object: 'blame responsibility onus',
    to: 'on upon with',
  }),
  verb(
    'criticises',
    'denounce condemn criticise criticize slam decry reject dismiss',
    'Fiji denounced the backlash from Tonga. FJI>TON',
    {
      object: 'backlash statement remark threat criticism pressure comment warning move decision',
      to: 'from of by',
    },
  ),
  verb(
    'criticises',
    'call describe brand label denounce deem term',
    "Jordan called Israel's plans a declaration of war. JOR>ISR",
    {
      object:
        'declaration genocide massacre crime aggression violation provocation terrorism illegal unlawful unacceptable baseless outrageous reckless irresponsible disgrace insult apartheid betrayal',
      sure: 0.7,
    },
  ),
  verb('criticises', 'take refer submit', 'Slovenia took Croatia to arbitration. SVN>HRV', {
    object: 'arbitration arbitrator wto',
    sure: 0.72,
  }),
  verb(
    'criticises',
    'chastise lecture harangue taunt heckle smear shame reproach grill remonstrate',
    'Cuba chastised Spain. CUB>ESP',
    { sure: 0.7 },
  ),
  verb('criticises', 'take', 'Cuba took issue with Spain. CUB>ESP', {
    object: 'issue exception umbrage offence offense',
    to: 'with to at',
    sure: 0.74,
  }),
  noun('criticises', 'vilification humiliation', "Cuba's vilification of Spain went on. CUB>ESP", {
    of: 'target',
    sure: 0.7,
  }),
];
