/** Force (PLOVER: ASSAULT). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';
import { force } from './vocabulary';

export const assault: readonly Frame[] = [
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
  verb('clashes', 'launch conduct wage start begin mount', 'Mali waged a campaign against Niger. MLI>NER', {
    object: 'campaign operation',
    to: 'against',
  }),
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
  verb('clashes', 'exchange trade', 'Uzbek and Kyrgyz guards exchanged fire. UZB=KGZ', {
    object: 'fire shot missile blow gunfire',
    mutual: true,
    pair: true,
  }),
  noun('clashes', 'position defence defense', 'Iraqi forces held positions against ISIS. IRQ>isis', {
    to: 'against',
    sure: 0.68,
  }),
  verb('clashes', 'face suffer sustain repel endure', 'Mali faced attacks from Niger. NER>MLI', {
    object: 'attack raid bombardment assault airstrike shelling strike offensive invasion',
    to: 'from by',
    inverse: true,
  }),
  verb('clashes', 'blow detonate explode', 'Hamas men blew themselves up in Israel. hamas>ISR', {
    object: 'up himself herself themselves',
    to: 'in at near outside',
    sure: 0.6,
  }),
  verb('clashes', 'use employ unleash deploy', 'Iraq used gas against Iran. IRQ>IRN', {
    object: 'gas force weapon artillery airstrike missile bomb chemical firepower violence drone',
    to: 'against on in',
  }),
  verb(
    'clashes',
    'batter maul stab terrorise terrorize damage ravage wreck flatten cripple avenge trounce vanquish subdue quash quell decapitate liquidate obliterate gun mow',
    'Serbs battered Bosnians. SRB>BIH',
    { sure: 0.7 },
  ),
  verb(
    'clashes',
    'skirmish tangle grapple duel scuffle',
    'Guards of Armenia scuffled with Azerbaijanis. ARM=AZE',
    {
      to: 'with',
      mutual: true,
    },
  ),
  verb('clashes', 'struggle revolt', 'Kosovo struggled against Serbia. XKX>SRB', {
    to: 'against',
    sure: 0.66,
  }),
  verb('clashes', 'stand square face line', 'India and China stood face to face. IND=CHN', {
    object: 'face off',
    mutual: true,
    pair: true,
    sure: 0.7,
  }),
  noun(
    'clashes',
    'operation campaign intervention',
    "Russia's military operation in Ukraine goes on. RUS>UKR",
    {
      manner: 'military special ground air bombing land armed',
      to: 'in against',
      sure: 0.8,
    },
  ),
  noun(
    'clashes',
    'onslaught barrage warfare reprisal revenge crusade counteroffensive blow siege violence atrocity brutality',
    'Serb atrocities against Bosnians were told. SRB>BIH',
    { to: 'against on', sure: 0.76 },
  ),
  noun('clashes', 'incursion raid foray sortie intrusion', 'Chinese incursions into India grew. CHN>IND', {
    to: 'into in',
    sure: 0.76,
  }),
  noun(
    'clashes',
    'gunfire fight gunbattle bloodletting combat',
    'The fight between Mali and Niger ended. MLI=NER',
    {
      to: 'with between',
      mutual: true,
      sure: 0.7,
    },
  ),
  verb('clashes', 'beat torture whip flog', 'Chinese crews beat fishermen from Vietnam. CHN>VNM', {
    object:
      'fisherman fishermen crew worker protester prisoner sailor soldier civilian student detainee migrant brother man woman boy citizen national',
    to: 'from of in',
    sure: 0.7,
  }),
  noun(
    'clashes',
    'raid attack ambush assault shelling',
    'A raid by Somali gunmen near Kenya ended. SOM>KEN',
    {
      to: 'near across outside',
      sure: 0.72,
    },
  ),
  verb('clashes', 'fight wage', 'Chad and Libya fought a brief war. TCD=LBY', {
    object: 'war battle',
    mutual: true,
    pair: true,
  }),
  verb('clashes', 'come trade exchange', 'Liberia and Guinea came to blows. LBR=GIN', {
    object: 'blow',
    mutual: true,
    pair: true,
    sure: 0.78,
  }),
];
