/** Sanctions, stops, closures, expulsions (PLOVER: SANCTION). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';
import { punishment } from './vocabulary';

export const sanction: readonly Frame[] = [
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
        'aid assistance help support funding fund tie relation relationship loan grant cooperation trade payment visa delivery supply shipment contact talk negotiation partnership programme program export import membership recognition electricity gas sharing intelligence exchange',
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
    object: 'talk visit meeting summit negotiation mission trip',
    to: 'with to',
  }),
  verb('sanctions', 'deny refuse', 'Canada denied visas to Russians. CAN>RUS', {
    object: 'visa entry access passport',
    to: 'to for',
  }),
  verb(
    'sanctions',
    'restrict ban bar prohibit limit curb halt block tax suspend',
    'China restricted some imports from Australia. CHN>AUS',
    {
      object:
        'import export travel trade flight visa entry shipment product good export import aid help assistance sale food fish beef oil gas coal investment',
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
    'suspend freeze scrap abandon abrogate renounce repudiate annul tear void nullify denounce terminate cancel end revoke rescind',
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
  noun('sanctions', 'tariff embargo duty levy', 'Indian tariffs on Nepal stay. IND>NPL', {
    to: 'on against for',
    sure: 0.75,
  }),
  noun('sanctions', 'ban restriction curb', 'An Indian ban on imports from Nepal was lifted. IND>NPL', {
    to: 'on against from for',
    sure: 0.75,
  }),
  verb('sanctions', 'expel oust remove', 'Niger expelled the French ambassador. NER>FRA', {
    object: 'ambassador envoy diplomat attache journalist staff consul mission inspector monitor',
    sure: 0.8,
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
    'sanctions',
    'rescind revoke withdraw terminate cancel suspend deny',
    'Ghana rescinded US basing rights. GHA>USA',
    {
      object: 'right access basing lease permission privilege concession overflight landing',
      to: 'of from to for',
      sure: 0.78,
    },
  ),
  verb('sanctions', 'call break', 'Canada called off negotiations with Denmark. CAN>DNK', {
    object: 'talk visit meeting summit negotiation exercise',
    manner: 'off',
    to: 'with to',
  }),
  verb('sanctions', 'withdraw recall', 'Chad and Sudan withdrew their ambassadors. TCD=SDN', {
    object: 'ambassador envoy diplomat',
    mutual: true,
    pair: true,
    sure: 0.78,
  }),
  verb('sanctions', 'switch shift transfer', 'Nicaragua switched recognition from Taiwan to China. NIC>TWN', {
    object: 'recognition allegiance tie relation',
    to: 'from',
    besides: true,
    sure: 0.8,
  }),
  verb('sanctions', 'close shut shutter ban', "Moldova closed Russia's cultural centre. MDA>RUS", {
    object: 'centre center school office institution channel broadcaster newspaper consulate mission station',
    to: 'of from',
    sure: 0.72,
  }),
  verb(
    'sanctions',
    'scrap cancel halt suspend shelve terminate freeze',
    'Samoa scrapped a Chinese port project. WSM>CHN',
    {
      object: 'project contract concession purchase order licence license',
      to: 'with by of',
      sure: 0.74,
    },
  ),
  noun('sanctions', 'designation blacklisting', "Canada's designation of Hamas was expected. CAN>hamas", {
    of: 'target',
    sure: 0.72,
  }),
  verb('sanctions', 'fall come', 'Serbia fell victim to American sanctions. USA>SRB', {
    object: 'sanction embargo tariff boycott',
    to: 'from by to',
    inverse: true,
    sure: 0.74,
  }),
  noun('sanctions', 'punishment clampdown', "Canada's punishment of Iran went on. CAN>IRN", {
    of: 'target',
    to: 'on',
    sure: 0.7,
  }),
];
