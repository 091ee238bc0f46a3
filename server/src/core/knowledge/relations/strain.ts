/** Strained ties and ill feeling (PLOVER: ACCUSE). One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';
import { cold } from './vocabulary';

export const strain: readonly Frame[] = [
  noun('strained-ties', 'tie relation relationship', 'Algeria has strained relations with Morocco. DZA=MAR', {
    manner: cold,
    to: 'with',
    mutual: true,
  }),
  noun(
    'strained-ties',
    'tension dispute rivalry rift feud row quarrel enmity animosity disagreement friction standoff confrontation',
    'Tensions between India and China rose. IND=CHN',
    { to: 'with', mutual: true },
  ),
  verb('strained-ties', 'quarrel feud disagree bicker', 'Kenya quarrels with Somalia. KEN=SOM', {
    to: 'with',
    mutual: true,
  }),
  noun(
    'strained-ties',
    'competition rift spat crisis antagonism stalemate impasse estrangement schism discord acrimony mistrust distrust deadlock disputes rivalries tensions',
    'Competition between India and China grew. IND=CHN',
    { to: 'with', mutual: true, sure: 0.78 },
  ),
  noun('strained-ties', 'war', 'The trade war between India and China ended. IND=CHN', {
    manner: 'trade tariff cold',
    to: 'with',
    mutual: true,
  }),
  verb(
    'strained-ties',
    'spar argue wrangle squabble compete vie feud',
    'India competes with China. IND=CHN',
    { to: 'with', mutual: true, sure: 0.75 },
  ),
  verb('strained-ties', 'fall', 'Kenya fell out with Somalia. KEN=SOM', {
    object: 'out',
    to: 'with',
    mutual: true,
    sure: 0.75,
  }),
  verb('strained-ties', 'have strain sour', 'Kenya and Somalia have strained relations. KEN=SOM', {
    object: 'tie relation relationship',
    manner: cold,
    mutual: true,
    pair: true,
    sure: 0.8,
  }),
  verb('strained-ties', 'pit', 'The feud pits Kenya against Somalia. KEN=SOM', {
    to: 'against',
    pits: true,
    mutual: true,
  }),
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
    "The arrests soured Rwanda's relations with Uganda. RWA=UGA",
    { object: 'tie relation relationship', to: 'with between', mutual: true, sure: 0.7 },
  ),
  noun(
    'strained-ties',
    'relation tie relationship',
    'Relations between Mali and Algeria deteriorated. MLI=DZA',
    {
      manner:
        'deteriorate deteriorated worsened soured frayed suffered collapsed plummeted nosedived broken ruptured low lowest nadir cooled chilled freefall fall tatters ruins worse worst',
      to: 'with',
      mutual: true,
      sure: 0.8,
    },
  ),
  noun('strained-ties', 'odds loggerheads', 'Greece and Turkey remain at odds over the islands. GRC=TUR', {
    to: 'with',
    mutual: true,
  }),
  verb('resents', 'resent fear distrust mistrust dislike hate envy', 'Estonia distrusts Russia. EST>RUS', {
    whole: true,
  }),
  verb('resents', 'fear resent dread', 'Estonia fears Russian aggression. EST>RUS', {
    object:
      'aggression attack invasion expansion influence domination dominance retaliation reprisal interference power ambition intention rise support backing meddling involvement presence base',
    to: 'of from by in',
  }),
  noun(
    'resents',
    'distrust mistrust resentment fear suspicion',
    'Estonian distrust of Russia is old. EST>RUS',
    { of: 'target', to: 'towards toward' },
  ),
  verb('resents', 'loathe detest despise dread abhor', 'Estonia loathes Russia. EST>RUS'),
  verb(
    'resents',
    'anger infuriate irritate annoy antagonise antagonize alienate enrage',
    'Rwanda angered Burundi. BDI>RWA',
    { inverse: true, whole: true, sure: 0.66 },
  ),
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
    { inverse: true, whole: true, sure: 0.66 },
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
  noun(
    'strained-ties',
    'controversy contest race impasse',
    'The border controversy between Guyana and Suriname is old. GUY=SUR',
    {
      to: 'with between',
      mutual: true,
      sure: 0.78,
    },
  ),
  verb('strained-ties', 'jostle vie contend compete spar', 'India and China jostle for influence. IND=CHN', {
    mutual: true,
    pair: true,
    sure: 0.76,
  }),
  verb('strained-ties', 'contend jostle vie', 'India contends with China for influence. IND=CHN', {
    to: 'with',
    mutual: true,
    sure: 0.75,
  }),
  verb('resents', 'harbour harbor have', 'Oman harbours reservations about Yemen. OMN>YEM', {
    object: 'reservation misgiving suspicion',
    to: 'about over towards toward',
    sure: 0.75,
  }),
  noun(
    'strained-ties',
    'irritant flashpoint faultline',
    'The port is an irritant between Mali and Niger. MLI=NER',
    {
      to: 'between',
      mutual: true,
      sure: 0.76,
    },
  ),
  verb('resents', 'fear worry suspect dread', 'Estonia fears that Russia will attack. EST>RUS', {
    to: 'that',
    sure: 0.74,
  }),
  noun('resents', 'fear worry suspicion concern', 'Estonian fears that Russia could attack grew. EST>RUS', {
    to: 'that',
    sure: 0.74,
  }),
  verb('resents', 'draw incur earn bring provoke', 'Spain incurred the wrath of Algeria. DZA>ESP', {
    object: 'wrath ire anger fury displeasure hostility enmity',
    to: 'of from in',
    inverse: true,
  }),
  noun(
    'resents',
    'annoyance dismay consternation indignation exasperation antipathy aversion misgivings',
    "Somalia's annoyance at Ethiopia grew. SOM>ETH",
    { to: 'at with about over to towards toward', of: 'target', sure: 0.7 },
  ),
  noun('resents', 'envy jealousy', "Somalia's envy of Ethiopia is old. SOM>ETH", {
    of: 'target',
    to: 'towards toward',
    sure: 0.7,
  }),
  noun('strained-ties', 'tussle wrangle stand-off', 'The tussle between Kenya and Somalia went on. KEN=SOM', {
    to: 'with between',
    mutual: true,
    sure: 0.74,
  }),
  verb('strained-ties', 'lock cross', 'Kenya and Somalia locked horns. KEN=SOM', {
    object: 'horn sword',
    mutual: true,
    pair: true,
  }),
];
