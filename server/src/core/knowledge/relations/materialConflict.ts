/** Frames of material conflict: sanctions, coercion, mobilisation, force, subversion. One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';
import { fighters, force, punishment } from './vocabulary';

export const materialConflict: readonly Frame[] = [
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
    object: 'ambassador envoy diplomat attache chargé charge consul',
    to: 'of from to',
    sure: 0.8,
  }),
  verb('sanctions', 'suspend expel exclude ban bar', 'ECOWAS suspended Niger. ECOWAS>NER'),
  verb(
    'sanctions',
    'suspend expel exclude ban bar remove eject oust',
    'Niger was suspended from ECOWAS in 2023. ECOWAS>NER',
    { to: 'from', from: 'from', sure: 0.7 },
  ),
  noun('sanctions', punishment, 'Canadian sanctions on Iran bite. CAN>IRN', { to: 'on against' }),
  noun(
    'sanctions',
    'suspension stoppage cessation freeze',
    "Canada's suspension of aid to Mali hurt. CAN>MLI",
    { to: 'to with from', sure: 0.6 },
  ),
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
    'mobilises',
    'mobilise mobilize deploy mass station send move dispatch amass',
    'Russia deployed troops to Belarus. RUS>BLR',
    {
      object: 'troop force soldier warship army ship fleet navy aircraft missile tank carrier battalion unit',
      to: 'to against near in along around',
    },
  ),
  noun(
    'mobilises',
    'mobilisation mobilization buildup',
    "Russia's buildup against Ukraine worried Poland. RUS>UKR",
    { to: 'against near along on' },
  ),
  verb('mobilises', 'patrol reinforce fortify', 'NATO troops patrolled Estonia. NATO>EST', { sure: 0.6 }),
  verb('mobilises', 'deploy', 'Russia deployed in Belarus. RUS>BLR', { to: 'to in along near' }),
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
  verb('clashes', 'claim', 'Al-Shabaab claimed responsibility for an attack in Kenya. al-shabaab>KEN', {
    object: 'responsibility',
    to: 'in on against',
    sure: 0.7,
  }),
  verb('clashes', 'throw hurl lob', 'Palestinians threw stones at Israelis. PSE>ISR', {
    object: 'stone rock grenade bomb bottle',
    to: 'at into',
  }),
  verb('clashes', 'shoot', 'Syria shot down a jet of Turkey. SYR>TUR', {
    object: 'down',
    to: 'of from',
    sure: 0.75,
  }),
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
  // sanctions
  verb(
    'sanctions',
    'restrict ban bar prohibit limit curb halt block tax suspend',
    'China restricted some imports from Australia. CHN>AUS',
    {
      object:
        'import export travel trade flight visa entry shipment product good aid help assistance sale food fish beef oil gas coal investment',
      to: 'from of to by with in',
    },
  ),
  verb(
    'sanctions',
    'raise increase hike double slap threaten impose',
    'India raised tariffs on Nepal. IND>NPL',
    { object: 'tariff duty tax fee levy', to: 'on against for' },
  ),
  verb('sanctions', 'designate list blacklist', 'Canada designated Hamas a terrorist group. CAN>hamas', {
    sure: 0.66,
  }),
  verb('sanctions', 'revoke rescind cancel annul', 'Canada revoked the visas of Russians. CAN>RUS', {
    object: 'licence license visa status accreditation passport permit exemption invitation citizenship',
    to: 'of for from to',
  }),
  verb('sanctions', 'declare', 'Chad declared the ambassador of France persona non grata. TCD>FRA', {
    object: 'persona',
  }),
  verb(
    'sanctions',
    'scrap abandon abrogate renounce repudiate annul tear void nullify denounce',
    'Chad scrapped the pact with France. TCD>FRA',
    { object: 'treaty pact agreement deal accord contract alliance', to: 'with' },
  ),
  verb(
    'sanctions',
    'break sever cut suspend downgrade end',
    'Iran and Morocco broke off relations. IRN=MAR',
    { object: 'tie relation relationship contact', mutual: true, pair: true, sure: 0.7 },
  ),
  verb('sanctions', 'quit exit leave', 'Mali quit ECOWAS. MLI>ECOWAS', { sure: 0.62 }),
  noun(
    'sanctions',
    'ban tariff embargo duty levy restriction curb',
    'An Indian ban on imports from Nepal was lifted; Indian tariffs on Nepal stay. IND>NPL',
    { to: 'on against from for', sure: 0.75 },
  ),
  verb('sanctions', 'expel oust remove', 'Niger expelled the French ambassador. NER>FRA', {
    object: 'ambassador envoy diplomat attache journalist staff consul mission inspector monitor',
    sure: 0.8,
  }),
  // coercion
  verb('deports', 'send return', 'Pakistan sent back Afghan refugees. PAK>AFG', {
    object: 'refugee migrant deportee returnee',
    to: 'back to home',
    sure: 0.72,
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
    { object: 'ship vessel tanker boat plane aircraft cargo crew', to: 'of from belonging', sure: 0.75 },
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
  // mobilisation
  verb('mobilises', 'place put keep', 'Estonia put troops on alert along the border of Russia. EST>RUS', {
    object: 'troop force army military soldier alert',
    to: 'along near of against',
    sure: 0.66,
  }),
  verb('mobilises', 'hold conduct stage rehearse', 'Russia staged drills near Ukraine. RUS>UKR', {
    object: 'exercise drill manoeuvre maneuver',
    to: 'near off against along around',
  }),
  verb('mobilises', 'test fire launch lob', 'North Korea fired a missile over Japan. PRK>JPN', {
    object: 'missile rocket projectile',
    to: 'over toward towards near',
    sure: 0.75,
  }),
  verb('mobilises', 'sail fly', 'China flew bombers around Taiwan. CHN>TWN', {
    object: 'warship carrier bomber fighter jet destroyer aircraft drone',
    to: 'through near around past',
    sure: 0.72,
  }),
  noun('mobilises', 'deployment', 'The Russian deployment against Ukraine worried Poland. RUS>UKR', {
    to: 'against near along',
    sure: 0.7,
  }),
  // force
  verb(
    'clashes',
    'pound pummel blast strafe slaughter rout degrade eliminate eradicate annihilate combat repel rape maim raze retaliate counterattack devastate overwhelm blitz',
    'Israel pounded Lebanon. ISR>LBN',
    { sure: 0.75 },
  ),
  verb('clashes', 'retaliate counterattack strike', 'Iran retaliated against Israel. IRN>ISR', {
    to: 'against at',
    sure: 0.8,
  }),
  verb('clashes', 'explode detonate plant drop rain', 'Hamas exploded a bomb in Israel. hamas>ISR', {
    object: 'bomb bombs device mine explosive missile rocket shell',
    to: 'in on at near',
  }),
  verb(
    'clashes',
    'recapture retake wrest liberate capture reclaim',
    'Iraq recaptured Mosul from ISIS. IRQ>isis',
    { to: 'from' },
  ),
  verb(
    'clashes',
    'kill murder wound injure shoot attack target ambush execute assassinate',
    'Hamas guerrillas killed two soldiers of Israel. hamas>ISR',
    {
      object:
        'soldier people civilian militant fighter troop officer member leader guard policeman chief commander settler villager',
      to: 'of from in',
      sure: 0.7,
    },
  ),
  verb(
    'clashes',
    'carry conduct launch commit perpetrate plot plan stage mount',
    'Al-Qaeda carried out attacks against Kenya. al-qaeda>KEN',
    {
      object: 'attack strike bombing raid massacre assassination airstrike mission sortie atrocity violence',
      to: 'against on in at',
      sure: 0.8,
    },
  ),
  verb('clashes', 'go take rise', 'Chad went to war with Libya. TCD>LBY', {
    object: 'war arm',
    to: 'with against',
  }),
  verb(
    'clashes',
    'defeat destroy fight counter combat isolate',
    'The Iraqi campaign aims to defeat ISIS. IRQ>isis',
    { sure: 0.72 },
  ),
  noun(
    'clashes',
    'massacre killing murder assassination bombing shooting shelling slaughter destruction torture execution',
    'The bombing of Syria by Israel goes on. ISR>SYR',
    { of: 'target', to: 'in', sure: 0.75 },
  ),
  noun(
    'clashes',
    'fight struggle campaign operation war battle offensive ambush violence genocide action',
    "Iraq's fight against ISIS goes on. IRQ>isis",
    { to: 'against', sure: 0.8 },
  ),
  noun(
    'clashes',
    'bloodshed fighting skirmish crossfire firefight',
    'Fighting between Armenia and Azerbaijan resumed. ARM=AZE',
    { to: 'with between', mutual: true },
  ),
  // protest, subversion
  verb(
    'protests',
    'protest demonstrate rally march riot',
    'Kenyans protested at the embassy of Uganda. KEN>UGA',
    { to: 'at outside over against', sure: 0.7 },
  ),
  noun(
    'protests',
    'protest demonstration rally march',
    'A Kenyan protest outside the embassy of Uganda was held. KEN>UGA',
    { to: 'outside at over', sure: 0.66 },
  ),
  verb('protests', 'burn', 'Kenyans burned a flag of Uganda. KEN>UGA', { object: 'flag effigy', to: 'of' }),
  verb('destabilises', 'overthrow topple oust depose', 'Uganda toppled Rwanda. UGA>RWA', { sure: 0.7 }),
  verb('destabilises', 'fuel stoke foment incite instigate sow', 'Rwanda stoked unrest in Burundi. RWA>BDI', {
    object: 'rebellion unrest conflict violence insurgency tension coup discord instability terrorism chaos',
    to: 'in among against',
  }),
  verb(
    'destabilises',
    'arm fund back support train finance sponsor aid harbour harbor',
    'Rwanda arms rebels in Burundi. RWA>BDI',
    { object: fighters, to: 'in against from', sure: 0.7 },
  ),
  verb('clashes', 'exchange trade', 'Uzbek and Kyrgyz guards exchanged fire. UZB=KGZ', {
    object: 'fire shot missile blow gunfire',
    mutual: true,
    pair: true,
  }),
  verb('deports', 'force drive push', 'Myanmar drove many families into Bangladesh. MMR>BGD', {
    object: 'refugee people thousand family migrant rohingya',
    to: 'into to across out',
    sure: 0.7,
  }),
  verb('interferes', 'shadow ram chase harass', 'Iranian gunboats shadowed a British tanker. IRN>GBR', {
    sure: 0.72,
  }),
  verb('protests', 'chant shout', 'Iraqis chanted slogans against Iran. IRQ>IRN', {
    object: 'slogan',
    to: 'against',
  }),
  noun('clashes', 'position defence defense', 'Iraqi forces held positions against ISIS. IRQ>isis', {
    to: 'against',
    sure: 0.68,
  }),
];
