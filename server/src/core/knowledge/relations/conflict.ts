/** Frames of conflict, verbal and material. One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';

const cold =
  'strained tense hostile poor bad cool icy difficult frosty adversarial troubled deteriorating fraught bitter';
const punishment =
  'sanction embargo tariff duty ban restriction penalty quota curb control blockade boycott levy moratorium curfew';
const force =
  'attack assault strike offensive airstrike raid operation invasion war missile rocket drone bombardment incursion campaign shell';

export const conflict: readonly Frame[] = [
  // words
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
    object: 'ambassador envoy charge diplomat',
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
  noun('opposes', 'rival enemy adversary foe opponent', 'Ethiopia is an enemy of Eritrea. ETH>ERI', {
    of: 'target',
    to: 'of',
    sure: 0.6,
  }),
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
  // sanctions
  verb(
    'sanctions',
    'sanction embargo boycott blacklist penalise penalize punish',
    'Canada sanctioned Iran. CAN>IRN',
  ),
  verb(
    'sanctions',
    'impose reimpose place slap levy introduce enact enforce tighten adopt extend put maintain apply announce declare',
    'Canada imposed sanctions on Iran. CAN>IRN',
    { object: punishment, to: 'on against upon for to' },
  ),
  verb('sanctions', 'freeze seize confiscate block', 'Canada froze assets of Iran. CAN>IRN', {
    object: 'asset fund reserve account property',
    to: 'of from in belonging',
  }),
  verb(
    'sanctions',
    'cut suspend halt stop end freeze withhold reduce sever break terminate cancel block discontinue slash curtail withdraw downgrade',
    'Canada suspended aid to Mali. CAN>MLI',
    {
      object:
        'aid assistance help support funding fund tie relation relationship loan grant cooperation trade payment visa delivery supply shipment contact talk negotiation partnership programme program export import membership recognition electricity gas',
      to: 'to with for from of',
    },
  ),
  verb('sanctions', 'expel recall', 'Niger expelled the ambassador of France. NER>FRA', {
    object: 'ambassador envoy diplomat attache',
    to: 'of from to',
    sure: 0.8,
  }),
  verb('sanctions', 'suspend expel exclude ban bar', 'ECOWAS suspended Niger. ECOWAS>NER'),
  noun('sanctions', punishment, 'Canadian sanctions on Iran bite. CAN>IRN', { to: 'on against' }),
  noun(
    'sanctions',
    'suspension stoppage cessation freeze',
    "Canada's suspension of aid to Mali hurt. CAN>MLI",
    { to: 'to with from', sure: 0.6 },
  ),
  // coercion
  verb('deports', 'deport expel repatriate evict', 'Pakistan deported refugees to Afghanistan. PAK>AFG', {
    object: 'refugee migrant national worker citizen family people thousand million troop soldier',
    to: 'to from of',
  }),
  verb('deports', 'deport expel evict', 'Pakistan deported Afghans. PAK>AFG'),
  noun('deports', 'deportation expulsion', 'The deportation of Afghans by Pakistan continued. PAK>AFG', {
    of: 'target',
    to: 'from',
  }),
  verb('interferes', 'interfere meddle intervene', 'Russia interfered in Moldova. RUS>MDA', {
    to: 'in with',
  }),
  noun('interferes', 'interference meddling intervention', 'Russian interference in Moldova grew. RUS>MDA', {
    to: 'in with',
  }),
  verb('interferes', 'hack spy', 'Russia spied on Norway. RUS>NOR', { to: 'on into' }),
  verb(
    'interferes',
    'arrest detain imprison jail abduct kidnap capture hold hijack expropriate evict confiscate ransack harass persecute',
    'Iran detained citizens of France. IRN>FRA',
    { sure: 0.7 },
  ),
  verb(
    'interferes',
    'annex occupy colonise colonize blockade besiege coerce seize conquer',
    'Russia annexed Ukraine. RUS>UKR',
  ),
  noun(
    'interferes',
    'occupation annexation blockade siege colonisation colonization',
    'The Russian occupation of Georgia goes on. RUS>GEO',
    { of: 'target', to: 'on' },
  ),
  // force
  verb(
    'mobilises',
    'mobilise mobilize deploy mass station send move dispatch amass',
    'Russia deployed troops to Belarus. RUS>BLR',
    {
      object: 'troop force soldier warship army ship fleet navy aircraft missile tank carrier battalion unit',
      to: 'to against near in along at around',
    },
  ),
  noun(
    'mobilises',
    'mobilisation mobilization buildup',
    "Russia's buildup against Ukraine worried Poland. RUS>UKR",
    { to: 'against near along on' },
  ),
  verb(
    'clashes',
    'attack assault bomb shell invade strike raid kill fight defeat bombard ambush destroy storm overrun hit wound crush murder massacre assassinate torture demolish burn injure shoot torch firebomb torpedo sink behead execute mine',
    'Russia invaded Ukraine. RUS>UKR',
  ),
  verb('clashes', 'fight clash battle skirmish', 'Armenia clashed with Azerbaijan. ARM=AZE', {
    to: 'with against',
    mutual: true,
  }),
  verb(
    'clashes',
    'launch conduct carry mount stage wage fire start open begin declare',
    'Israel launched an attack on Lebanon. ISR>LBN',
    { object: force, to: 'on against at into in' },
  ),
  verb('clashes', 'fire shoot', 'North Korea fired on South Korea. PRK>KOR', { to: 'on at into' }),
  noun(
    'clashes',
    'attack assault strike airstrike raid offensive bombing bombardment shelling aggression incursion retaliation',
    'Israeli attacks on Lebanon continued. ISR>LBN',
    { to: 'on against in into' },
  ),
  noun('clashes', 'invasion', 'The invasion of Ukraine by Russia began. RUS>UKR', { of: 'target', to: 'of' }),
  noun(
    'clashes',
    'war conflict fighting clash battle hostility skirmish',
    'The war between Ethiopia and Eritrea ended. ETH=ERI',
    { to: 'with against on', mutual: true },
  ),
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
    'destabilises',
    'destabilise destabilize undermine weaken subvert',
    'Rwanda destabilised Burundi. RWA>BDI',
  ),
  // phrases
  verb('clashes', 'claim', 'Al-Shabaab claimed responsibility for an attack in Kenya. al-shabaab>KEN', {
    object: 'responsibility',
    to: 'in on against',
    sure: 0.7,
  }),
  verb(
    'criticises',
    'launch open begin order conduct start',
    'Croatia opened an investigation into Serbia. HRV>SRB',
    { object: 'investigation probe inquiry trial', to: 'into of on against' },
  ),
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
  verb('refuses', 'turn', 'Iran turned down an offer from Israel. IRN>ISR', {
    object: 'down',
    to: 'from of',
    sure: 0.75,
  }),
  verb('refuses', 'rule', 'Iran ruled out talks with Israel. IRN>ISR', {
    object: 'out',
    to: 'with for',
    sure: 0.75,
  }),
  verb('refuses', 'shun spurn evade stall', 'Iran shunned Israel. IRN>ISR'),
  verb('threatens', 'give issue deliver set', 'Spain gave an ultimatum to Cuba. ESP>CUB', {
    object: 'ultimatum warning deadline',
    to: 'to for',
  }),
  verb('sanctions', 'close seal shut', 'Kenya closed its border with Somalia. KEN>SOM', {
    object: 'border frontier crossing embassy consulate airspace port',
    to: 'with to in',
  }),
  verb('sanctions', 'cancel postpone break', 'Egypt broke off talks with Sudan. EGY>SDN', {
    object: 'talk visit meeting summit negotiation',
    to: 'with to',
  }),
  verb('sanctions', 'deny refuse', 'Canada denied visas to Russians. CAN>RUS', {
    object: 'visa entry access passport',
    to: 'to for',
  }),
  verb('interferes', 'crack clamp', 'China cracked down on Tibet. CHN>tibet', { object: 'down', to: 'on' }),
  verb('interferes', 'dismantle sabotage censor restrict', 'Russia sabotaged Moldova. RUS>MDA', {
    sure: 0.64,
  }),
  verb('mobilises', 'patrol reinforce fortify', 'NATO troops patrolled Estonia. NATO>EST', { sure: 0.6 }),
  verb('mobilises', 'deploy', 'Russia deployed in Belarus. RUS>BLR', { to: 'to in along near' }),
  verb('clashes', 'throw hurl lob', 'Palestinians threw stones at Israelis. PSE>ISR', {
    object: 'stone rock grenade bomb bottle',
    to: 'at into',
  }),
  verb('clashes', 'shoot', 'Syria shot down a jet of Turkey. SYR>TUR', {
    object: 'down',
    to: 'of from',
    sure: 0.75,
  }),
];

export const neutral: readonly Frame[] = [
  verb('borders', 'border', 'Chad borders Libya. TCD=LBY', { mutual: true }),
  verb('borders', 'share have', 'Chad shares a border with Libya. TCD=LBY', {
    object: 'border frontier',
    to: 'with',
    mutual: true,
  }),
];
