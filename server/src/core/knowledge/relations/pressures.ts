/** What states do against each other short of war and in it: seizures, closures, subversion, force, refusals. One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';

export const pressures: readonly Frame[] = [
  // refusals and reproaches
  verb(
    'refuses',
    'break breach violate flout renege backtrack',
    'Chad reneged on its pact with Libya. TCD>LBY',
    {
      to: 'with',
      object: 'pact deal agreement treaty accord truce ceasefire promise commitment',
      sure: 0.72,
    },
  ),
  verb('refuses', 'abandon shelve freeze stall suspend scuttle', 'Chad abandoned talks with Libya. TCD>LBY', {
    object: 'talk negotiation dialogue summit plan project cooperation',
    to: 'with',
    sure: 0.74,
  }),
  verb('refuses', 'scorn forbid eschew avoid discourage dissuade rebut', 'Iran scorned Israel. IRN>ISR', {
    sure: 0.64,
  }),
  noun('refuses', 'rebuff snub defiance', "Iran's defiance of the United Nations went on. IRN>UN", {
    of: 'target',
    to: 'to',
    sure: 0.74,
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
  verb('criticises', 'hit lash push speak', 'Cuba spoke out against Spain. CUB>ESP', {
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
  verb('demands', 'give set hand', 'The United States gave Iraq two days to leave. USA>IRQ', {
    object: 'hour day deadline ultimatum week',
    sure: 0.66,
  }),
  verb(
    'demands',
    'dictate prod goad browbeat strongarm arm-twist push',
    'Qatar prodded Oman to pay. QAT>OMN',
    {
      sure: 0.64,
    },
  ),
  verb(
    'demands',
    'place bring build keep ratchet step intensify ramp',
    'Qatar kept up pressure on Oman. QAT>OMN',
    {
      object: 'pressure heat',
      to: 'on',
    },
  ),
  noun('demands', 'leverage ultimatum coercion', "China's leverage over Laos grew. CHN>LAO", {
    to: 'over on',
    sure: 0.66,
  }),
  verb('threatens', 'rattle brandish', 'North Korea rattled its sabre at Japan. PRK>JPN', {
    object: 'sabre saber sword weapon missile',
    to: 'at against',
  }),
  noun(
    'threatens',
    'menace sabre-rattling saber-rattling intimidation bullying',
    "China's intimidation of Taiwan grew. CHN>TWN",
    {
      of: 'target',
      to: 'against to towards toward',
    },
  ),
  verb('threatens', 'bully browbeat cow terrorise terrorize scare', 'China bullied Taiwan. CHN>TWN'),
  verb('demands', 'tell order instruct warn', 'Chad told Libya to keep out of its affairs. TCD>LBY', {
    follow: 'to',
    sure: 0.72,
  }),
  verb('sanctions', 'call bring order pull', 'Chad called its ambassador home from Libya. TCD>LBY', {
    object: 'ambassador envoy diplomat charge chargé attache consul',
    to: 'from',
  }),
  verb('sanctions', 'review reconsider reassess rethink', 'Chad will review its ties with Libya. TCD>LBY', {
    object: 'tie relation relationship aid assistance membership cooperation',
    to: 'with to in',
    sure: 0.64,
  }),
  verb(
    'mobilises',
    'tighten double increase reinforce bolster step beef',
    'Chad tightened controls along its border with Libya. TCD>LBY',
    {
      object: 'control security patrol soldier troop guard surveillance',
      to: 'with near along',
      sure: 0.66,
    },
  ),
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
  verb('demands', 'come face', 'Cuba came under pressure from Spain. ESP>CUB', {
    object: 'pressure demand ultimatum',
    to: 'from by',
    inverse: true,
  }),
  verb('clashes', 'face suffer sustain repel endure', 'Mali faced attacks from Niger. NER>MLI', {
    object: 'attack raid bombardment assault airstrike shelling strike offensive invasion',
    to: 'from by',
    inverse: true,
  }),
  verb('sanctions', 'face suffer endure', 'Mali faces sanctions from ECOWAS. ECOWAS>MLI', {
    object: 'sanction embargo tariff boycott blockade restriction',
    to: 'from by',
    inverse: true,
  }),
  verb(
    'sanctions',
    'suspend freeze end halt terminate withdraw',
    'Armenia froze its participation in the CSTO. ARM>CSTO',
    {
      object: 'participation membership application',
      to: 'in of to from',
    },
  ),
  noun('strained-ties', 'odds loggerheads', 'Greece and Turkey remain at odds over the islands. GRC=TUR', {
    to: 'with',
    mutual: true,
  }),
  // sanctions, closures, seizures
  verb(
    'sanctions',
    'outlaw quarantine ostracise ostracize delist deplatform shut',
    'Canada outlawed Hamas. CAN>hamas',
    {
      sure: 0.66,
    },
  ),
  verb('sanctions', 'cut', 'Russia cut off Poland from its gas. RUS>POL', { object: 'off', sure: 0.66 }),
  verb('sanctions', 'block close shut seal obstruct', 'Poland blocked grain from Ukraine. POL>UKR', {
    object:
      'road grain rail train port route crossing border shipment truck goods import aid trade passage access',
    to: 'to from with of into',
    sure: 0.7,
  }),
  verb('sanctions', 'divest decouple disconnect unplug delink', 'Norway divested from Israel. NOR>ISR', {
    to: 'from',
  }),
  verb('sanctions', 'stop cease refuse', 'Turkey stopped buying oil from Iran. TUR>IRN', {
    object: 'buying importing selling exporting supplying funding',
    to: 'from to',
    sure: 0.72,
  }),
  verb('sanctions', 'deny deprive strip', 'Israel denied entry to a Norwegian. ISR>NOR', {
    object: 'entry visa access landing passage citizenship accreditation',
    to: 'to of for',
  }),
  verb('sanctions', 'withhold delay hold', 'Congress held up arms for Egypt. us-congress>EGY', {
    object: 'aid arms weapon fund payment delivery shipment assistance visa loan',
    to: 'for to from',
    sure: 0.72,
  }),
  noun(
    'sanctions',
    'boycott blacklisting expulsion recall severance closure downgrade cutoff exclusion isolation',
    'The closure of the border with Somalia by Kenya hurt. KEN>SOM',
    { to: 'with against from to of', sure: 0.66 },
  ),
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
  verb('deports', 'send push return ship truck', 'Saudi Arabia sent home many Yemenis. SAU>YEM', {
    object: 'home back away',
    people: true,
    sure: 0.74,
  }),
  verb(
    'deports',
    'send push return force bus fly expel drive',
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
  // mobilisation
  verb('mobilises', 'place put', 'Turkey put its army on alert against Syria. TUR>SYR', {
    object: 'alert',
    to: 'along against near with',
    sure: 0.72,
  }),
  verb(
    'mobilises',
    'move rush send position concentrate station assemble',
    'India moved tanks to the border with Pakistan. IND>PAK',
    {
      object: 'tank troop soldier artillery missile force unit battery',
      to: 'with near along opposite against',
      sure: 0.75,
    },
  ),
  verb('mobilises', 'test-fire fire launch', 'China test-fired missiles off Taiwan. CHN>TWN', {
    object: 'missile rocket',
    to: 'off near over around',
  }),
  verb(
    'mobilises',
    'fortify militarise militarize garrison',
    'Armenia fortified its border with Azerbaijan. ARM>AZE',
    {
      to: 'with against along',
      sure: 0.7,
    },
  ),
  // force
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
      'fisherman fishermen crew worker protester prisoner sailor soldier civilian student detainee migrant',
    to: 'from of in',
    sure: 0.7,
  }),
  // protest, subversion
  verb('protests', 'picket besiege storm attack pelt', 'Albanians stormed the Greek embassy. ALB>GRC', {
    object: 'embassy consulate mission ambassador',
    to: 'of',
    sure: 0.76,
  }),
  verb(
    'protests',
    'stage hold organise organize mount lead join',
    'Koreans staged a protest against Japan. KOR>JPN',
    {
      object: 'protest demonstration rally march strike sit-in vigil riot',
      to: 'against at outside over',
    },
  ),
  verb(
    'destabilises',
    'erode sap subvert unsettle weaken discredit embroil polarise polarize',
    'Rwanda weakened Burundi. RWA>BDI',
    {
      sure: 0.64,
    },
  ),
  verb(
    'destabilises',
    'exacerbate inflame stir spark trigger exploit stimulate provoke deepen',
    'Libya stirred unrest in Chad. LBY>TCD',
    {
      object: 'unrest conflict war crisis tension violence rebellion division instability insurgency dispute',
      to: 'in between',
      sure: 0.72,
    },
  ),
  verb(
    'destabilises',
    'orchestrate mastermind plot stage attempt engineer',
    'Chad accused Libya of plotting a coup in Niger. LBY>NER',
    {
      object: 'coup putsch mutiny',
      to: 'in against',
    },
  ),
  noun(
    'destabilises',
    'subversion destabilisation destabilization',
    "Rwanda's destabilisation of Burundi went on. RWA>BDI",
    {
      of: 'target',
      to: 'in against',
    },
  ),
];
