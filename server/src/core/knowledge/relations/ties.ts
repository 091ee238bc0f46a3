/** Friendly ties and missions (PLOVER: SUPPORT). One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';
import { warm } from './vocabulary';

export const ties: readonly Frame[] = [
  noun(
    'friendly-ties',
    'tie relation relationship link friendship bond rapport',
    'Qatar has close ties with Iran. QAT=IRN',
    { manner: warm, to: 'with to', mutual: true },
  ),
  noun(
    'friendly-ties',
    'friendship rapprochement reconciliation normalisation normalization',
    'The rapprochement between Saudi Arabia and Iran surprised many. SAU=IRN',
    { to: 'with', mutual: true },
  ),
  verb('friendly-ties', 'enjoy maintain have cultivate', 'Niger and Chad enjoy friendly relations. NER=TCD', {
    object: 'tie relation relationship link friendship',
    manner: warm,
    to: 'with',
    mutual: true,
  }),
  verb(
    'friendly-ties',
    'improve strengthen deepen restore normalise normalize resume re-establish reestablish mend expand upgrade elevate raise repair consolidate warm',
    'India improved its relations with Nepal. IND>NPL',
    { object: 'tie relation relationship link partnership alliance', to: 'with between to' },
  ),
  noun('friendly-ties', 'ally partner friend', 'Peru, a close ally of Chile, agreed. PER=CHL', {
    of: 'target',
    status: true,
    mutual: true,
    sure: 0.8,
  }),
  verb(
    'friendly-ties',
    'forge build develop form cement foster nurture broaden bolster enhance boost rebuild reset revive solidify intensify',
    'India forged close ties with Nepal. IND>NPL',
    {
      object: 'tie relation relationship link partnership alliance friendship bond engagement cooperation',
      to: 'with to between',
    },
  ),
  verb('friendly-ties', 'reconcile', 'Qatar reconciled with Egypt. QAT=EGY', { to: 'with', mutual: true }),
  verb('friendly-ties', 'befriend', 'India befriended Nepal. IND>NPL'),
  verb(
    'friendly-ties',
    'normalise normalize restore improve repair mend strengthen deepen resume upgrade reset',
    'Morocco and Israel agreed to normalise their relations. MAR=ISR',
    {
      object: 'tie relation relationship cooperation',
      mutual: true,
      pair: true,
      sure: 0.7,
    },
  ),
  noun('friendly-ties', 'detente thaw reset amity', 'The thaw between Greece and Turkey held. GRC=TUR', {
    to: 'with',
    mutual: true,
  }),
  verb('friendly-ties', 'grow draw move become get', 'Iran and Russia have grown closer. IRN=RUS', {
    object: 'closer',
    tight: true,
    mutual: true,
    pair: true,
  }),
  verb('friendly-ties', 'grow draw move become get', 'Iran has moved closer to Russia. IRN>RUS', {
    object: 'closer',
    tight: true,
    to: 'to',
  }),
  verb(
    'friendly-ties',
    'tilt gravitate pivot lean swing veer drift',
    'Armenia tilted towards France. ARM>FRA',
    {
      to: 'towards toward',
      sure: 0.72,
    },
  ),
  verb('friendly-ties', 'realign converge bond unite reunite', 'Serbia realigned with Hungary. SRB=HUN', {
    to: 'with',
    mutual: true,
    sure: 0.72,
  }),
  verb('friendly-ties', 'mend repair rebuild', 'Saudi Arabia mended fences with Turkey. SAU>TUR', {
    object: 'fence bridge relation tie rift',
    to: 'with to',
  }),
  verb(
    'friendly-ties',
    'turn open begin start write',
    'Chad opened a new chapter in relations with Libya. TCD>LBY',
    {
      object: 'page chapter',
      to: 'with',
    },
  ),
  verb('friendly-ties', 'bury end settle overcome', 'Oman buried its differences with Yemen. OMN>YEM', {
    object: 'difference hatchet feud rift dispute quarrel row disagreement standoff deadlock crisis rivalry',
    to: 'with',
    sure: 0.74,
  }),
  verb('friendly-ties', 'bury settle resolve overcome end', 'Oman and Yemen settled their dispute. OMN=YEM', {
    object: 'difference hatchet feud rift dispute quarrel row disagreement rivalry',
    mutual: true,
    pair: true,
    sure: 0.74,
  }),
  verb('friendly-ties', 'share enjoy have', 'Laos and Vietnam share a strong bond. LAO=VNM', {
    object: 'bond affinity friendship rapport brotherhood solidarity trust',
    mutual: true,
    pair: true,
    sure: 0.72,
  }),
  verb('friendly-ties', 'get come', 'Laos gets along with Vietnam. LAO=VNM', {
    object: 'along on',
    to: 'with',
    mutual: true,
    sure: 0.66,
  }),
  noun(
    'friendly-ties',
    'affinity brotherhood camaraderie entente goodwill amity harmony convergence alignment realignment solidarity trust',
    'The alignment between Russia and Serbia grew. RUS=SRB',
    { to: 'with', mutual: true, sure: 0.72 },
  ),
  noun(
    'friendly-ties',
    'tilt pivot turn shift drift',
    "Armenia's tilt towards France worries some. ARM>FRA",
    {
      to: 'towards toward',
      sure: 0.7,
    },
  ),
  noun(
    'friendly-ties',
    'normalisation normalization resumption restoration improvement strengthening deepening revival warming restart intensification expansion upgrade consolidation reset',
    'The strengthening of ties between Oman and India went on. OMN=IND',
    { to: 'with', mutual: true, sure: 0.75 },
  ),
  adjective(
    'friendly-ties',
    'close closer cordial amicable warm',
    'to with',
    'Oman is close to Iran. OMN>IRN',
    { sure: 0.66 },
  ),
  noun('friendly-ties', 'relation tie relationship', 'Relations between Mali and Russia improved. MLI=RUS', {
    manner:
      'improved warmed thawed strengthened deepened flourished blossomed grown normalised normalized restored resumed stronger peak',
    to: 'with',
    mutual: true,
    sure: 0.8,
  }),
  verb(
    'diplomatic-presence',
    'open reopen establish maintain keep operate inaugurate',
    'China reopened its embassy in Somalia. CHN>SOM',
    { object: 'embassy consulate mission office representation', to: 'in at' },
  ),
  noun(
    'diplomatic-presence',
    'embassy consulate ambassador envoy representative',
    'The Chinese embassy in Kenya is large. CHN>KEN',
    { to: 'in to', sure: 0.55 },
  ),
  verb(
    'diplomatic-presence',
    'appoint accredit send dispatch nominate name accept receive',
    'Pakistan appointed an ambassador to Afghanistan. PAK>AFG',
    { object: 'ambassador envoy diplomat representative delegate consul attache credential', to: 'to in' },
  ),
  verb('diplomatic-presence', 'exchange', 'Chad and Israel exchanged ambassadors. TCD=ISR', {
    object: 'ambassador envoy',
    mutual: true,
    pair: true,
  }),
  verb(
    'diplomatic-presence',
    'accept receive',
    'China accepted the credentials of an envoy of Togo. CHN>TGO',
    {
      object: 'credential',
      to: 'of from',
    },
  ),
  verb('friendly-ties', 'warm', 'Bangladesh warmed to Pakistan. BGD>PAK', {
    to: 'to towards toward',
    sure: 0.76,
  }),
  verb('friendly-ties', 'keep hold leave', 'Oman kept its lines to Iran open. OMN>IRN', {
    object: 'line channel door',
    to: 'to with',
    manner: 'its the their open a',
    sure: 0.74,
  }),
  verb('friendly-ties', 'cosy cozy snuggle', 'Mali cosied up to Russia. MLI>RUS', { to: 'to', sure: 0.74 }),
  verb('friendly-ties', 'shake hold join', 'Chad shook hands with Libya. TCD=LBY', {
    object: 'hand',
    to: 'with',
    mutual: true,
    sure: 0.74,
  }),
  verb('friendly-ties', 'roll', 'Serbia rolled out the red carpet for China. SRB>CHN', {
    object: 'carpet',
    to: 'for',
  }),
  noun('friendly-ties', 'embrace', "Mali's embrace of Russia was swift. MLI>RUS", {
    of: 'target',
    sure: 0.72,
  }),
];
