/** How the one stands to the other: leaning, dependence, closeness, distance, fear, anger. One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';

export const postures: readonly Frame[] = [
  // leaning towards
  verb(
    'friendly-ties',
    'tilt gravitate pivot lean swing veer drift turn',
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
  // dependence
  adjective(
    'invests-trades',
    'dependent reliant',
    'on upon',
    'Armenia is heavily dependent on Russian gas. ARM>RUS',
    { sure: 0.7 },
  ),
  noun('invests-trades', 'debt', "Zambia's debt to China doubled. ZMB>CHN", { to: 'to', sure: 0.68 }),
  verb('invests-trades', 'owe', 'Zambia owes China four billion dollars. ZMB>CHN', { sure: 0.7 }),
  verb('invests-trades', 'borrow', 'Zambia borrowed from China. ZMB>CHN', { to: 'from', sure: 0.74 }),
  // regard
  verb('resents', 'view regard see treat eye perceive', 'Many Poles view Russia with suspicion. POL>RUS', {
    object:
      'suspicion distrust mistrust hostility fear contempt wariness apprehension alarm unease scepticism skepticism disdain hatred resentment caution concern',
    sure: 0.76,
  }),
  verb(
    'resents',
    'harbour harbor nurse hold bear feel',
    'Estonians harbour resentment against Russia. EST>RUS',
    {
      object:
        'grudge resentment grievance animosity hostility anger suspicion mistrust distrust hatred bitterness enmity',
      to: 'against towards toward of at about',
      sure: 0.76,
    },
  ),
  adjective(
    'resents',
    'fearful distrustful mistrustful envious jealous resentful nervous uneasy uncomfortable apprehensive worried anxious alarmed angry furious irate outraged unhappy dissatisfied displeased disappointed irritated annoyed frustrated impatient exasperated concerned afraid bitter disillusioned disenchanted',
    'of at with about over towards toward by',
    'Estonia is fearful of Russia. EST>RUS',
    { sure: 0.72 },
  ),
  verb(
    'resents',
    'alarm worry unsettle unnerve frighten embarrass offend outrage rile anger upset embitter exasperate dismay aggravate affront humiliate vex irk displease disappoint',
    'Rwanda alarmed Burundi. BDI>RWA',
    { inverse: true, sure: 0.66 },
  ),
  noun(
    'resents',
    'apprehension anxiety unease disdain contempt grievance animus hatred grudge irritation wariness nervousness disillusionment frustration scepticism skepticism',
    "Somalia's apprehension about Ethiopia grew. SOM>ETH",
    { to: 'about over towards toward against with at', of: 'target', sure: 0.72 },
  ),
  verb('resents', 'express voice share', 'Somalia expressed apprehension about Ethiopia. SOM>ETH', {
    object: 'apprehension anxiety unease suspicion mistrust distrust resentment impatience irritation',
    to: 'about over towards toward with at of',
    sure: 0.74,
  }),
  // distance
  verb('opposes', 'distance', 'Armenia distanced itself from Russia. ARM>RUS', { to: 'from', sure: 0.78 }),
  verb(
    'opposes',
    'break diverge dissociate disassociate drift decouple delink split',
    'Armenia broke with Russia. ARM>RUS',
    {
      to: 'with from',
      sure: 0.66,
    },
  ),
  verb('opposes', 'turn', 'Chad turned against Libya. TCD>LBY', { to: 'against', sure: 0.72 }),
  verb(
    'opposes',
    'reduce cut lessen end diversify limit decrease curb break shed',
    'Germany reduced its dependence on Russia. DEU>RUS',
    { object: 'dependence dependency reliance exposure', to: 'on upon to from', sure: 0.66 },
  ),
  noun(
    'opposes',
    'break split divorce rupture breakup decoupling',
    "Mali's break with France was swift. MLI>FRA",
    {
      to: 'with from',
      sure: 0.7,
    },
  ),
  adjective(
    'opposes',
    'aggressive belligerent assertive dismissive disdainful contemptuous hawkish unfriendly threatening intolerant',
    'towards toward of to with',
    'China is aggressive towards Taiwan. CHN>TWN',
    { sure: 0.72 },
  ),
  adjective('opposes', 'incompatible odds loggerheads', 'with', 'Hungary is at odds with Poland. HUN>POL', {
    sure: 0.75,
  }),
  verb(
    'opposes',
    'outmanoeuvre outmaneuver outflank neutralise neutralize corner constrain restrain check offset outweigh undercut discredit defame slander malign rebut repudiate disavow disown denigrate demean belittle humiliate tackle withstand rebel revolt betray abandon forsake',
    'India wants to neutralise China. IND>CHN',
    { sure: 0.66 },
  ),
  verb('opposes', 'rebel revolt plot conspire collude scheme', 'Kosovo rebelled against Serbia. XKX>SRB', {
    to: 'against',
    sure: 0.74,
  }),
  verb(
    'opposes',
    'limit counter curb contain contest reduce check roll',
    'India seeks to limit the influence of China. IND>CHN',
    {
      object:
        'influence ambition expansion power presence assertiveness aggression reach clout dominance sway',
      to: 'of by from in',
      sure: 0.7,
    },
  ),
  noun(
    'strained-ties',
    'recrimination falling-out discontent divergence divide gulf coolness enmity vendetta grievance bickering brinkmanship faceoff dispute contention animus',
    'The divide between Mali and France grew. MLI=FRA',
    { to: 'with', mutual: true, sure: 0.74 },
  ),
  verb(
    'strained-ties',
    'clash differ quibble tussle collide diverge disagree',
    'Greece and Turkey differ over the islands. GRC=TUR',
    { mutual: true, pair: true, sure: 0.68 },
  ),
  verb(
    'strained-ties',
    'differ quibble tussle collide spar part',
    'Greece differs with Turkey over the islands. GRC=TUR',
    {
      to: 'with from',
      mutual: true,
      sure: 0.66,
    },
  ),
  verb(
    'strained-ties',
    'worsen deteriorate sour strain fray damage complicate poison harm hurt rupture jeopardise jeopardize',
    "The arrests soured Rwanda's relations with Uganda. RWA>UGA",
    { object: 'tie relation relationship', to: 'with between', sure: 0.7 },
  ),
  noun(
    'strained-ties',
    'relation tie relationship',
    'Relations between Mali and Algeria deteriorated. MLI=DZA',
    {
      manner:
        'deteriorate deteriorated worsened soured frayed suffered collapsed plummeted nosedived broken ruptured low lowest nadir',
      to: 'with',
      mutual: true,
      sure: 0.8,
    },
  ),
  noun('friendly-ties', 'relation tie relationship', 'Relations between Mali and Russia improved. MLI=RUS', {
    manner:
      'improved warmed thawed strengthened deepened flourished blossomed grown normalised normalized restored resumed stronger peak',
    to: 'with',
    mutual: true,
    sure: 0.8,
  }),
];
