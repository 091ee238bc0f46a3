/** Recognition and support in words (PLOVER: SUPPORT). One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';

export const recognise: readonly Frame[] = [
  verb('recognises', 'recognise recognize acknowledge', 'Russia recognised the Taliban. RUS>taliban'),
  noun('recognises', 'recognition', "Russia's recognition of Abkhazia drew criticism. RUS>abkhazia", {
    of: 'target',
  }),
  verb('recognises', 'grant extend accord give', 'Russia granted recognition to the Taliban. RUS>taliban', {
    object: 'recognition legitimacy',
    to: 'to',
  }),
  verb('recognises', 'legitimise legitimize', 'China legitimised the Taliban. CHN>taliban', { sure: 0.7 }),
  noun('recognises', 'acceptance', "Cuba's acceptance of Kosovo came late. CUB>XKX", {
    of: 'target',
    sure: 0.6,
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
    'supports',
    'support back endorse praise welcome applaud hail commend defend congratulate thank salute champion',
    'Turkey backed Azerbaijan. TUR>AZE',
  ),
  verb('supports', 'side stand sympathise sympathize ally align', 'Italy sided with Greece. ITA>GRC', {
    to: 'with alongside behind',
  }),
  verb(
    'supports',
    'express voice reiterate reaffirm declare show offer pledge',
    'Poland expressed support for Ukraine. POL>UKR',
    { object: 'support solidarity backing sympathy appreciation gratitude satisfaction', to: 'for with to' },
  ),
  noun(
    'supports',
    'support backing endorsement praise solidarity',
    'Iranian support for Syria continued. IRN>SYR',
    { to: 'for to with', of: 'source' },
  ),
  verb('supports', 'ratify approve accede join', 'Ukraine ratified the agreement with Moldova. UKR>MDA', {
    object: 'treaty agreement pact convention accord deal union',
    to: 'with',
    sure: 0.7,
  }),
  adjective(
    'supports',
    'supportive allied aligned loyal friendly sympathetic grateful',
    'of to with toward towards',
    'Hungary is friendly to Russia. HUN>RUS',
  ),
  verb('supports', 'vote campaign lobby', 'Malta voted for Cyprus. MLT>CYP', { to: 'for', sure: 0.64 }),
  verb(
    'supports',
    'greet toast celebrate honour honor laud reassure comfort trust',
    'Malta greeted Cyprus. MLT>CYP',
    { sure: 0.64 },
  ),
  verb(
    'supports',
    'bolster embrace uphold favour favor prefer compliment credit appreciate respect admire',
    'China embraced the Taliban. CHN>taliban',
    { sure: 0.66 },
  ),
  verb(
    'supports',
    'lend give extend throw offer provide pledge voice express',
    'Cuba lent its backing to Angola. CUB>AGO',
    {
      object:
        'backing support weight solidarity blessing condolence sympathy congratulation assurance guarantee',
      to: 'to behind for',
    },
  ),
  verb(
    'supports',
    'reaffirm renew restate underscore underline stress affirm reiterate pledge honour honor',
    'Japan reaffirmed its commitment to Taiwan. JPN>TWN',
    {
      object: 'commitment support friendship solidarity pledge obligation alliance',
      to: 'to for with',
    },
  ),
  verb('supports', 'pay send convey extend offer', 'Malta sent condolences to Cyprus. MLT>CYP', {
    object: 'tribute condolence congratulation greeting respect sympathy',
    to: 'to',
  }),
  verb('supports', 'express voice', 'Malta expressed confidence in Cyprus. MLT>CYP', {
    object: 'confidence trust hope optimism condolence thanks admiration respect',
    to: 'in for to',
    sure: 0.66,
  }),
  verb(
    'supports',
    'rally speak advocate vouch plead argue intercede',
    'Cuba rallied behind Angola. CUB>AGO',
    { to: 'behind around for', sure: 0.62 },
  ),
  verb('supports', 'come', 'Cuba came to the defence of Angola. CUB>AGO', {
    object: 'defence defense aid rescue help assistance',
    to: 'of',
  }),
  noun(
    'supports',
    'commitment assurance guarantee congratulation condolence tribute sympathy gratitude',
    "Japan's commitment to Taiwan was tested. JPN>TWN",
    {
      to: 'to for',
      of: 'source',
      sure: 0.7,
    },
  ),
  noun(
    'supports',
    'backer supporter patron sponsor protector guarantor advocate defender champion',
    'Iran is a backer of Syria. IRN>SYR',
    {
      of: 'target',
      status: true,
    },
  ),
  verb(
    'supports',
    'regard see view consider perceive treat call describe identify name',
    'Ghana regards Togo as a partner. GHA>TGO',
    { object: 'partner ally friend', sure: 0.78 },
  ),
  verb('supports', 'assure', 'Germany assured Ukraine of help. DEU>UKR', { sure: 0.72 }),
  adjective(
    'supports',
    'committed devoted indebted thankful beholden receptive responsive respectful deferential obedient complimentary sympathetic favourable favorable protective proud',
    'to of towards toward',
    'Japan is committed to Taiwan. JPN>TWN',
    { sure: 0.68 },
  ),
  verb('supports', 'side ally stick bandwagon', 'Belarus has allied itself with Russia. BLR>RUS', {
    to: 'with',
    sure: 0.75,
  }),
  verb('supports', 'contribute commit', 'Ghana contributed troops to ECOWAS. GHA>ECOWAS', {
    object: 'troop soldier force',
    to: 'to',
    sure: 0.62,
  }),
  verb('supports', 'draw earn win receive enjoy attract get', 'Cuba won praise from Spain. ESP>CUB', {
    object: 'praise support backing applause solidarity sympathy endorsement recognition',
    to: 'from by',
    inverse: true,
  }),
  verb('supports', 'rally muster drum mobilise mobilize', 'Qatar rallied support for Lebanon. QAT>LBN', {
    object: 'support backing help aid',
    to: 'for of behind',
  }),
  verb('supports', 'condole commiserate', 'Zambia condoled with Malawi. ZMB>MWI', { to: 'with' }),
  verb('supports', 'share echo', 'Japan shares American concerns. JPN>USA', {
    object: 'concern worry fear view misgiving assessment position interest apprehension',
    sure: 0.72,
  }),
  verb('supports', 'tolerate condone countenance', 'Uganda tolerates the M23. UGA>m23', { sure: 0.66 }),
  verb(
    'supports',
    'abet guarantee safeguard indulge pamper coddle revere venerate buttress espouse exonerate shepherd',
    'The United States guarantees Qatar. USA>QAT',
    { sure: 0.68 },
  ),
  verb('supports', 'prop shore', 'Cuba propped up Angola. CUB>AGO', { object: 'up', sure: 0.74 }),
  verb('supports', 'provide give offer lend', 'China gave cover to Myanmar. CHN>MMR', {
    object: 'cover legitimacy recognition',
    to: 'to for',
    sure: 0.7,
  }),
  verb('supports', 'turn', 'Kenya turned a blind eye to Uganda. KEN>UGA', {
    object: 'eye',
    manner: 'blind',
    to: 'to',
    sure: 0.68,
  }),
  noun('supports', 'loyalty respect deference allegiance', "Malta's loyalty to Cyprus is old. MLT>CYP", {
    to: 'to for towards toward',
    sure: 0.7,
  }),
  noun('supports', 'client vassal protege satellite', 'Togo, a client of France, agreed. FRA>TGO', {
    of: 'target',
    status: true,
    inverse: true,
    sure: 0.7,
  }),
];
