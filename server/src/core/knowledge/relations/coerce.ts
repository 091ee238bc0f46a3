/** Seizure, arrest, occupation, deportation (PLOVER: COERCE). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';

export const coerce: readonly Frame[] = [
  verb('interferes', 'interfere meddle intervene', 'Russia interfered in Moldova. RUS>MDA', {
    to: 'in with',
  }),
  noun('interferes', 'interference meddling intervention', 'Russian interference in Moldova grew. RUS>MDA', {
    to: 'in with',
  }),
  verb('interferes', 'hack spy', 'Russia spied on Norway. RUS>NOR', { to: 'on into' }),
  verb(
    'interferes',
    'arrest detain imprison jail abduct kidnap capture hijack expropriate evict confiscate ransack harass persecute',
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
  verb('interferes', 'crack clamp', 'China cracked down on Tibet. CHN>tibet', { object: 'down', to: 'on' }),
  verb('interferes', 'dismantle sabotage censor restrict', 'Russia sabotaged Moldova. RUS>MDA', {
    sure: 0.64,
  }),
  verb(
    'interferes',
    'kidnap abduct capture arrest detain jail imprison seize',
    'Militants in Yemen kidnapped two Germans. YEM>DEU',
    {
      object:
        'national citizen adviser advisor worker soldier journalist aide tourist diplomat sailor crew fisherman engineer',
      to: 'of from',
      sure: 0.72,
    },
  ),
  verb(
    'interferes',
    'seize capture board intercept impound detain hijack',
    'Iran seized a tanker from Greece. IRN>GRC',
    {
      object:
        'ship vessel tanker boat plane aircraft cargo crew freighter trawler ferry yacht shipment consignment',
      to: 'of from belonging',
      sure: 0.75,
    },
  ),
  verb('interferes', 'violate breach enter', 'Russian jets violated the airspace of Estonia. RUS>EST', {
    object: 'airspace sovereignty border territory water waters',
    to: 'of',
    sure: 0.75,
  }),
  verb(
    'interferes',
    'encroach intrude trespass eavesdrop infiltrate',
    'China encroached on Bhutan. CHN>BTN',
    { to: 'on into upon' },
  ),
  verb(
    'interferes',
    'infiltrate penetrate manipulate wiretap bug surveil extort blackmail oppress repress suppress subjugate colonise colonize',
    'China infiltrated Bhutan. CHN>BTN',
    { sure: 0.68 },
  ),
  verb(
    'interferes',
    'impose reimpose order enforce declare tighten',
    'Israel reimposed a curfew in Gaza. ISR>gaza',
    { object: 'curfew blockade closure siege', to: 'in on around', sure: 0.72 },
  ),
  verb('interferes', 'demolish bulldoze raze', 'Israel demolished homes in Gaza. ISR>gaza', {
    object: 'home house building village',
    to: 'in of',
    sure: 0.68,
  }),
  noun(
    'interferes',
    'infiltration intrusion encroachment espionage spying surveillance cyberattack coercion crackdown hacking repression oppression',
    'Chinese encroachment on Bhutan goes on. CHN>BTN',
    { to: 'in into on against', of: 'target', sure: 0.75 },
  ),
  noun(
    'interferes',
    'arrest detention abduction kidnapping seizure capture imprisonment',
    'The abduction of Japanese citizens by North Korea was admitted. PRK>JPN',
    { of: 'target', sure: 0.75 },
  ),
  noun('interferes', 'influence', 'Malign Chinese influence in Australia grew. CHN>AUS', {
    to: 'in',
    manner: 'malign undue foreign covert',
    sure: 0.66,
  }),
  verb('interferes', 'shadow ram chase harass', 'Iranian gunboats shadowed a British tanker. IRN>GBR', {
    sure: 0.72,
  }),
  verb(
    'interferes',
    'nationalise nationalize expropriate confiscate impound loot plunder pillage steal ransack vandalise vandalize rob',
    'Venezuela nationalised Spanish firms. VEN>ESP',
    { sure: 0.72 },
  ),
  verb('interferes', 'jam disrupt block', 'Russia jammed broadcasts from Estonia. RUS>EST', {
    object: 'broadcast signal radio satellite navigation gps website network traffic communication',
    to: 'from in of',
  }),
  verb('interferes', 'break hack tap', 'Chinese hackers broke into Japanese networks. CHN>JPN', {
    to: 'into',
    sure: 0.76,
  }),
  verb('interferes', 'take hold keep', 'Iran took two Americans hostage. IRN>USA', {
    object: 'hostage prisoner captive',
    sure: 0.76,
  }),
  verb('interferes', 'seal cordon wall fence', 'Israel sealed off Gaza. ISR>gaza', {
    object: 'off',
    sure: 0.74,
  }),
  verb('interferes', 'surround encircle besiege isolate', 'Serbs surrounded Bosnia. SRB>BIH', { sure: 0.66 }),
  verb(
    'interferes',
    'cross stray intrude push advance',
    'North Korean boats crossed into South Korea. PRK>KOR',
    {
      to: 'into',
      sure: 0.72,
    },
  ),
  verb('interferes', 'usurp grab take seize retain', 'Russia took control of Crimea. RUS>crimea', {
    object: 'control land territory island town city area power',
    to: 'of in from over',
    sure: 0.7,
  }),
  verb('interferes', 'arrest detain hold jail try charge', 'Turkey arrested two Syrian spies. TUR>SYR', {
    object: 'spy agent diplomat dissident student opposition activist priest nurse pilot officer',
    to: 'of from',
    sure: 0.72,
  }),
  verb('interferes', 'poison silence stalk abuse mistreat', 'Russia poisoned a Bulgarian. RUS>BGR', {
    sure: 0.66,
  }),
  noun(
    'interferes',
    'violation infringement harassment persecution confiscation nationalisation nationalization jamming interference incursion overflight provocation',
    "Russia's violations of Estonian airspace went on. RUS>EST",
    { of: 'target', to: 'against into in', sure: 0.72 },
  ),
  noun('interferes', 'involvement', "Pakistan's involvement in Afghanistan was long. PAK>AFG", {
    to: 'in',
    sure: 0.6,
  }),
  verb('deports', 'deport expel repatriate evict', 'Pakistan deported refugees to Afghanistan. PAK>AFG', {
    object: 'refugee migrant national worker citizen family people thousand million troop soldier',
    to: 'to from of',
  }),
  verb('deports', 'deport expel evict', 'Pakistan deported Afghans. PAK>AFG'),
  noun('deports', 'deportation expulsion', 'The deportation of Afghans by Pakistan continued. PAK>AFG', {
    of: 'target',
    to: 'from',
  }),
  verb('deports', 'send return', 'Pakistan sent back Afghan refugees. PAK>AFG', {
    object: 'refugee migrant deportee returnee',
    to: 'back to home',
    sure: 0.72,
  }),
  verb('deports', 'force drive push', 'Myanmar drove many families into Bangladesh. MMR>BGD', {
    object: 'refugee people thousand family migrant rohingya',
    to: 'into to across out',
    sure: 0.7,
  }),
  verb('deports', 'send push return ship truck', 'Saudi Arabia sent home many Yemenis. SAU>YEM', {
    object: 'home back away',
    people: true,
    sure: 0.74,
  }),
  verb(
    'deports',
    'send push return force bus expel drive',
    'Iran sent thousands of Afghans to Afghanistan. IRN>AFG',
    {
      to: 'to into across from',
      people: true,
      sure: 0.74,
    },
  ),
  verb('deports', 'banish exile uproot displace oust eject remove', 'Bhutan exiled many Nepalis. BTN>NPL', {
    people: true,
    sure: 0.72,
  }),
  noun(
    'deports',
    'repatriation removal banishment return',
    'The forced repatriation of Afghans by Iran went on. IRN>AFG',
    {
      of: 'target',
      manner: 'forced forcible mass compulsory involuntary stringent',
      sure: 0.75,
    },
  ),
  verb(
    'interferes',
    'back support arm fund finance sponsor',
    'Iran backs several sides in the civil war of Sudan. IRN>SDN',
    {
      object: 'side faction warlord putschist',
      to: 'in of',
      sure: 0.78,
    },
  ),
  noun('interferes', 'expansion', "Rwanda's expansion into Congo went on. RWA>COD", {
    to: 'into',
    sure: 0.7,
  }),
  verb(
    'interferes',
    'throttle strangle suffocate squeeze stifle torment maltreat victimise victimize trample dominate hound overfly snatch disarm',
    'China squeezed Bhutan. CHN>BTN',
    { sure: 0.66 },
  ),
  noun(
    'interferes',
    'domination subjugation subordination tutelage hegemony grip stranglehold',
    "Russia's domination of Moldova ended. RUS>MDA",
    { of: 'target', to: 'over on', sure: 0.7 },
  ),
  verb('interferes', 'infringe impinge', 'China infringed on Bhutan. CHN>BTN', { to: 'on upon', sure: 0.7 }),
];
