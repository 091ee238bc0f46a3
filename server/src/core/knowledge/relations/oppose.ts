/** Opposition (PLOVER: ACCUSE). One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';

export const oppose: readonly Frame[] = [
  verb(
    'opposes',
    'oppose resist challenge contest dispute confront defy',
    'Hungary opposed Ukraine. HUN>UKR',
  ),
  noun(
    'opposes',
    'opposition resistance objection hostility',
    "Hungary's opposition to Ukraine hardened. HUN>UKR",
    { to: 'to against towards toward' },
  ),
  adjective(
    'opposes',
    'opposed hostile antagonistic inimical averse',
    'to toward towards',
    'Hungary is opposed to Ukraine. HUN>UKR',
  ),
  verb('opposes', 'claim', 'Venezuela claims territory of Guyana. VEN>GUY', {
    object: 'territory sovereignty land island area region',
    to: 'of over from in',
  }),
  verb(
    'opposes',
    'obstruct impede hinder thwart frustrate hamper stymie contradict refute counterbalance contain isolate marginalise marginalize sideline encircle rival',
    'Hungary obstructed Ukraine. HUN>UKR',
    { sure: 0.7 },
  ),
  verb('opposes', 'counter deter balance', 'Japan wants to counter China. JPN>CHN', { sure: 0.66 }),
  verb('opposes', 'block prevent bar stop', 'Hungary blocked Ukraine from joining. HUN>UKR', { sure: 0.62 }),
  verb(
    'opposes',
    'vote campaign lobby speak guard hedge stand push compete vie',
    'Hungary voted against Ukraine. HUN>UKR',
    { to: 'against', sure: 0.68 },
  ),
  verb('opposes', 'stand push hit fight', 'Lithuania pushed back against China. LTU>CHN', {
    object: 'back up',
    to: 'against on at to',
    sure: 0.68,
  }),
  verb('opposes', 'lay stake assert renew press', 'Venezuela laid claim to land in Guyana. VEN>GUY', {
    object: 'claim',
    to: 'to over on in',
  }),
  noun(
    'opposes',
    'rival enemy adversary foe opponent competitor nemesis antagonist',
    'Eritrea, a foe of Ethiopia, refused. ERI>ETH',
    { of: 'target', to: 'to', status: true, sure: 0.8 },
  ),
  noun('opposes', 'counterweight deterrent bulwark', 'India is a counterweight to China. IND>CHN', {
    to: 'to against',
    status: true,
    sure: 0.75,
  }),
  noun('opposes', 'deterrence containment', "Japan's containment of China failed. JPN>CHN", {
    of: 'target',
    to: 'against',
    sure: 0.7,
  }),
  verb(
    'opposes',
    'regard see view consider perceive treat call describe recognise recognize',
    'Estonia regards Russia as a threat. EST>RUS',
    {
      object:
        'threat enemy province renegade rival adversary competitor danger foe aggressor menace terrorist militia occupier puppet tyrant dictator murderer pariah target',
      sure: 0.78,
    },
  ),
  verb(
    'opposes',
    'delay block oppose stall obstruct veto hold',
    'Turkey delayed Swedish accession. TUR>SWE',
    { object: 'accession membership bid entry candidacy', sure: 0.75 },
  ),
  verb('opposes', 'unite rally', 'Iraqis united against ISIS. IRQ>isis', { to: 'against', sure: 0.72 }),
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
  verb('opposes', 'turn', 'Chad turned against Libya. TCD>LBY', { to: 'against', tight: true, sure: 0.72 }),
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
  verb(
    'opposes',
    'regard see view consider deem declare call',
    'Greece considers the memorandum between Turkey and Libya void. GRC>TUR',
    { object: 'void invalid illegal illegitimate unlawful null', to: 'between of from by with', sure: 0.74 },
  ),
  verb('opposes', 'keep hold', "Iceland kept China at arm's length. ISL>CHN", {
    object: 'length bay',
    sure: 0.74,
  }),
  noun('opposes', 'abandonment desertion betrayal', "Nauru's abandonment of Taiwan was sudden. NRU>TWN", {
    of: 'target',
    to: 'by',
    sure: 0.76,
  }),
  verb(
    'opposes',
    'foil blunt hamstring hobble ditch jilt slight outbid supplant eclipse dodge neglect circumvent outfox',
    'India foiled China. IND>CHN',
    { sure: 0.68 },
  ),
  verb('opposes', 'balk bristle chafe rage recoil', 'Oman bristled at Iran. OMN>IRN', {
    to: 'at against',
    sure: 0.7,
  }),
  verb('opposes', 'wean', 'Germany weaned itself off Russian gas. DEU>RUS', { to: 'off from', sure: 0.7 }),
  verb('opposes', 'loosen weaken', 'Armenia loosened its ties to Russia. ARM>RUS', {
    object: 'tie dependence link grip bond hold',
    to: 'to with on from of',
    sure: 0.72,
  }),
  verb('opposes', 'drive', 'Russia drove a wedge between Turkey and Greece. RUS>TUR', {
    object: 'wedge',
    to: 'between into',
    sure: 0.72,
  }),
  verb('opposes', 'intercept down shoot', 'Jordan intercepted Iranian drones. JOR>IRN', {
    object: 'drone missile rocket aircraft jet',
    sure: 0.74,
  }),
  noun('opposes', 'obstruction repudiation', "Hungary's obstruction of Ukraine went on. HUN>UKR", {
    of: 'target',
    sure: 0.7,
  }),
];
