/** Mobilisation (PLOVER: MOBILIZE). One row a meaning; its example is run as a test. */
import { type Frame, noun, verb } from './frame';

export const mobilize: readonly Frame[] = [
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
  verb('mobilises', 'place put keep', 'Estonia put troops on alert along the border of Russia. EST>RUS', {
    object: 'troop force army military soldier alert',
    to: 'along near against',
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
  verb('mobilises', 'remain stand stay be', 'Turkish soldiers remained on alert in Iraq. TUR>IRQ', {
    object: 'alert standby',
    to: 'in along near against at',
    sure: 0.72,
  }),
  verb(
    'mobilises',
    'release fire drop launch',
    'Chinese jets released flares near an Australian aircraft. CHN>AUS',
    {
      object: 'flare chaff shot',
      to: 'near to at towards toward over',
      sure: 0.75,
    },
  ),
];
