/** Joint work (PLOVER: COOPERATE). One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';
import { working } from './vocabulary';

export const cooperate: readonly Frame[] = [
  verb(
    'cooperates',
    'cooperate collaborate coordinate partner work train share',
    'Mali cooperates with Niger. MLI=NER',
    { to: 'with', mutual: true },
  ),
  verb('cooperates', 'join', 'Finland joined NATO. FIN>NATO', { body: true, sure: 0.76 }),
  noun(
    'cooperates',
    'cooperation partnership alliance collaboration coordination exercise',
    'Cooperation between Mali and Niger grew. MLI=NER',
    { to: 'with', mutual: true },
  ),
  verb('cooperates', 'share exchange', 'Chad shared intelligence with France. TCD>FRA', {
    object: 'intelligence information data technology',
    to: 'with',
  }),
  verb('cooperates', 'conduct hold stage carry', 'Mali held joint exercises with Niger. MLI=NER', {
    object: 'exercise drill manoeuvre maneuver patrol',
    to: 'with',
    mutual: true,
  }),
  verb(
    'cooperates',
    'cooperate collaborate coordinate partner liaise consult',
    'Mali and Niger collaborate. MLI=NER',
    { mutual: true, pair: true, sure: 0.72 },
  ),
  verb(
    'cooperates',
    'work act team participate engage operate',
    'Mali and Niger are working together. MLI=NER',
    {
      object: 'together jointly closely hand',
      mutual: true,
      pair: true,
      sure: 0.76,
    },
  ),
  verb('cooperates', 'work team band', 'Mali works with Niger. MLI=NER', {
    to: 'with',
    mutual: true,
    sure: 0.72,
  }),
  verb(
    'cooperates',
    'launch form establish create forge announce',
    'Mali and Niger launched a joint force. MLI=NER',
    {
      object:
        'partnership alliance force initiative venture union bloc coalition commission council framework project axis entente troika pact',
      mutual: true,
      pair: true,
      sure: 0.72,
    },
  ),
  verb('cooperates', 'launch form establish create forge', 'Mali formed a coalition with Niger. MLI=NER', {
    object: 'initiative venture union coalition commission',
    to: 'with',
    mutual: true,
  }),
  verb('cooperates', 'exchange swap', 'Iraq and Iran exchanged prisoners. IRQ=IRN', {
    object: 'prisoner detainee captive information intelligence data remain body hostage',
    mutual: true,
    pair: true,
    sure: 0.75,
  }),
  verb('cooperates', 'extradite', 'Spain extradited a suspect to Peru. ESP>PER', { to: 'to' }),
  noun(
    'cooperates',
    'collaboration coordination interoperability partnership drill manoeuvre maneuver venture',
    'Joint drills between Mali and Niger began. MLI=NER',
    { to: 'with', mutual: true, sure: 0.75 },
  ),
  noun('cooperates', 'tie relation relationship link', 'Mali has economic ties with Niger. MLI=NER', {
    manner: working,
    to: 'with to',
    mutual: true,
    sure: 0.62,
  }),
  verb('cooperates', 'have maintain share enjoy expand keep', 'Mali and Niger share economic ties. MLI=NER', {
    object: 'tie relation relationship link',
    manner: working,
    mutual: true,
    pair: true,
    sure: 0.62,
  }),
  verb('cooperates', 'enter', 'Mali and Niger entered into an alliance. MLI=NER', {
    object: 'partnership alliance cooperation agreement',
    mutual: true,
    pair: true,
    sure: 0.75,
  }),
  verb(
    'cooperates',
    'build develop construct produce operate plan',
    'Uganda and Tanzania will jointly build a pipeline. UGA=TZA',
    {
      object: 'pipeline railway bridge dam road port missile jet fighter submarine plant satellite corridor',
      mutual: true,
      pair: true,
      sure: 0.66,
    },
  ),
  verb('cooperates', 'fight serve march', 'Korean troops fought alongside Turkish soldiers. KOR=TUR', {
    to: 'alongside',
    mutual: true,
  }),
  verb(
    'cooperates',
    'open inaugurate complete connect link launch establish set create build found',
    'China and Vietnam opened a new rail link. CHN=VNM',
    {
      object:
        'link railway road bridge pipeline corridor crossing route border port commission committee secretariat fund bank zone market grid flight hotline centre center mechanism platform forum taskforce bloc confederation federation union',
      mutual: true,
      pair: true,
      sure: 0.7,
    },
  ),
  verb(
    'cooperates',
    'pool coordinate integrate harmonise harmonize synchronise synchronize',
    'Mali and Niger pooled their forces. MLI=NER',
    {
      object: 'force effort resource policy position currency market response army military action',
      mutual: true,
      pair: true,
      sure: 0.72,
    },
  ),
  verb('cooperates', 'join combine unite', 'Mali and Niger joined forces. MLI=NER', {
    object: 'force hand effort rank',
    mutual: true,
    pair: true,
    sure: 0.74,
  }),
  verb('cooperates', 'join', 'Mali joined forces with Niger. MLI=NER', {
    object: 'force hand',
    to: 'with',
    mutual: true,
  }),
  verb('cooperates', 'interact liaise', 'Mali liaises with Niger. MLI=NER', {
    to: 'with',
    mutual: true,
    sure: 0.7,
  }),
  noun(
    'cooperates',
    'interaction liaison union pooling integration synergy manoeuvres maneuvers exercises project programme program',
    'The union between Senegal and Gambia ended. SEN=GMB',
    { to: 'with', mutual: true, sure: 0.66 },
  ),
  verb('cooperates', 'facilitate allow host permit let house', 'Djibouti hosts a base of China. DJI>CHN', {
    object: 'base garrison facility headquarters troop soldier force weapon missile bomber warhead',
    to: 'of for from by',
    sure: 0.68,
  }),
  adjective('cooperates', 'partnered interoperable', 'with', 'Mali is partnered with Niger. MLI>NER'),
  verb(
    'cooperates',
    'approve authorise authorize permit allow',
    'Ghana approved the construction of a US base. GHA>USA',
    {
      object: 'base garrison facility construction outpost station',
      to: 'of for by',
      sure: 0.7,
    },
  ),
  verb('cooperates', 'accept take receive', 'Rwanda accepted deportees from the United States. RWA>USA', {
    object: 'deportee returnee detainee',
    to: 'from',
  }),
  verb('cooperates', 'set establish form create', 'Turkey and Iraq set up joint centres. TUR=IRQ', {
    object: 'centre center committee commission mechanism group council command room force',
    manner: 'joint common shared',
    mutual: true,
    pair: true,
    sure: 0.76,
  }),
  verb('cooperates', 'place put', 'Sweden placed its bases at the disposal of Finland. SWE>FIN', {
    object: 'disposal service',
    to: 'of',
  }),
  verb(
    'cooperates',
    'rehabilitate modernise modernize upgrade repair dredge',
    'Kenya and Uganda will rehabilitate the railway. KEN=UGA',
    {
      object: 'railway line port road bridge canal pipeline dam corridor grid',
      mutual: true,
      pair: true,
      sure: 0.66,
    },
  ),
  verb('cooperates', 'join', 'Australian soldiers joined Lao troops in exercises. AUS>LAO', {
    object: 'exercise drill patrol manoeuvre maneuver',
    sure: 0.76,
  }),
  verb('cooperates', 'join', 'The Philippines joined patrols with Japan. PHL=JPN', {
    object: 'exercise drill patrol manoeuvre maneuver',
    to: 'with',
    mutual: true,
  }),
  verb(
    'cooperates',
    'open give grant offer lease',
    'The Philippines opened four bases to the United States. PHL>USA',
    {
      object: 'base port airfield airport airspace facility',
      to: 'to',
    },
  ),
  verb('cooperates', 'station base rotate', 'Germany stations a brigade in Lithuania. DEU>LTU', {
    object: 'troop soldier brigade battalion force aircraft jet unit bomber squadron',
    to: 'in at through',
    sure: 0.72,
  }),
  noun('friendly-ties', 'closeness proximity', "Kenya's closeness to Egypt is known. KEN>EGY", {
    to: 'to with',
    sure: 0.7,
  }),
  verb('cooperates', 'make', 'Mali made common cause with Niger. MLI=NER', {
    object: 'cause',
    manner: 'common',
    to: 'with',
    mutual: true,
  }),
  verb('cooperates', 'resume restore', 'Peru and Chile resumed direct flights. PER=CHL', {
    object: 'flight service trade cooperation link exchange crossing',
    mutual: true,
    pair: true,
    sure: 0.72,
  }),
  noun('cooperates', 'collusion complicity', "Mali's collusion with Niger was noted. MLI=NER", {
    to: 'with',
    mutual: true,
    sure: 0.66,
  }),
];
