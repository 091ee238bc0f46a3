/**
 * Phrases beside a clause that say how others stand to what its subject does: `despite protests from T`, `to T's
 * dismay`, `with T's blessing`, `at the request of T`. `inverse`: the one in the phrase does it. Examples are run as
 * tests.
 */
import type { Frame } from './frame';
import type { RelationType } from './types';

type Rest = Pick<Frame, 'inverse' | 'mutual' | 'sure'>;

function circumstance(
  type: RelationType,
  opener: string,
  words: string,
  to: string,
  example: string,
  rest: Rest = {},
): Frame {
  return { kind: 'noun', type, opener, words, to, example, sure: 0.76, ...rest };
}

const against = 'despite spite over amid notwithstanding ignoring defying face disregarding brushing braving';

export const circumstances: readonly Frame[] = [
  circumstance(
    'opposes',
    against,
    'objection opposition resistance misgiving reservation qualm veto hesitation',
    'from of by in',
    'Malaysia went on drilling despite objections from Vietnam. VNM>MYS',
    { inverse: true },
  ),
  circumstance(
    'criticises',
    against,
    'protest criticism condemnation complaint concern outcry denunciation accusation unease',
    'from of by in',
    'Malaysia went on drilling in spite of Vietnamese protests. VNM>MYS',
    { inverse: true },
  ),
  circumstance(
    'threatens',
    against,
    'warning threat intimidation harassment',
    'from of by',
    'Armenia ratified the statute despite warnings from Russia. RUS>ARM',
    { inverse: true },
  ),
  circumstance(
    'demands',
    `${against} under`,
    'pressure demand insistence urging call appeal plea exhortation',
    'from of by',
    'Panama stayed despite pressure from Beijing. CHN>PAN',
    { inverse: true },
  ),
  circumstance(
    'sanctions',
    `${against} under`,
    'sanction embargo tariff blockade boycott',
    'from of by',
    'Iran has grown despite American sanctions. USA>IRN',
    { inverse: true },
  ),
  circumstance(
    'supports',
    'with under',
    'support backing blessing encouragement consent approval endorsement acquiescence connivance protection patronage cooperation',
    'from of by',
    'Rwanda intervened with the blessing of France. FRA>RWA',
    { inverse: true, sure: 0.74 },
  ),
  circumstance(
    'aids',
    'with under',
    'help aid assistance loan grant funding financing money credit',
    'from of by',
    'Zambia rebuilt the line with a Chinese loan. CHN>ZMB',
    { inverse: true, sure: 0.74 },
  ),
  circumstance(
    'requests',
    'at upon on',
    'request behest invitation',
    'of from',
    'Kenya sent police at the request of Haiti. HTI>KEN',
    { inverse: true },
  ),
  circumstance(
    'resents',
    'to',
    'dismay chagrin annoyance consternation fury alarm irritation displeasure anger outrage horror frustration disappointment embarrassment discomfort concern',
    'of in',
    "To India's dismay, Nepal published a new map. IND>NPL",
    { inverse: true },
  ),
  circumstance(
    'supports',
    'to',
    'delight satisfaction relief joy pleasure',
    'of in',
    'Malta voted to the delight of Cyprus. CYP>MLT',
    { inverse: true },
  ),
  circumstance(
    'opposes',
    'in',
    'protest retaliation reprisal revenge opposition defiance',
    'at against for to over of',
    'Colombia broke off the talks in protest at Israeli strikes. COL>ISR',
  ),
  circumstance(
    'supports',
    'in out as',
    'solidarity support sympathy favour favor defence defense',
    'with of for',
    'Ireland joined the case in solidarity with Palestine. IRL>PSE',
    { sure: 0.7 },
  ),
  circumstance(
    'supports',
    'on',
    'side behalf',
    'of',
    'Turkey intervened on the side of Azerbaijan. TUR>AZE',
    { sure: 0.7 },
  ),
  circumstance(
    'cooperates',
    '',
    'together jointly',
    'with',
    'Chinese ships patrolled together with Russian vessels. CHN=RUS',
    {
      mutual: true,
      sure: 0.72,
    },
  ),
  circumstance(
    'cooperates',
    'in',
    'cooperation partnership coordination concert conjunction league tandem alliance collaboration',
    'with',
    'Egypt built the port in partnership with China. EGY=CHN',
    { mutual: true },
  ),
];
