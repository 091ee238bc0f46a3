/** Trade, investment, works, debt (PLOVER: COOPERATE). One row a meaning; its example is run as a test. */
import { adjective, type Frame, noun, verb } from './frame';
import { help } from './vocabulary';

export const trade: readonly Frame[] = [
  verb('invests-trades', 'trade', 'Iran trades with Iraq. IRN=IRQ', { to: 'with', mutual: true }),
  verb('invests-trades', 'invest', 'China invested in Zambia. CHN>ZMB', { to: 'in' }),
  verb('invests-trades', 'export sell', 'Russia exports grain to Serbia. RUS>SRB', { to: 'to' }),
  verb('invests-trades', 'import buy purchase', 'Serbia buys gas from Russia. SRB>RUS', { to: 'from' }),
  verb('invests-trades', 'build construct finance develop', 'China built a port in Pakistan. CHN>PAK', {
    object: 'port road railway pipeline dam airport bridge plant corridor factory base hospital highway',
    to: 'in for',
    sure: 0.7,
  }),
  noun('invests-trades', 'trade commerce', 'Trade between Iran and Iraq doubled. IRN=IRQ', {
    to: 'with',
    mutual: true,
  }),
  noun('invests-trades', 'investment export sale', 'Chinese investment in Zambia grew. CHN>ZMB', {
    to: 'in to',
  }),
  noun('invests-trades', 'import', 'Serbian imports from Russia fell. SRB>RUS', { to: 'from' }),
  verb('invests-trades', 'export sell ship', 'Russia sells gas to Serbia. RUS>SRB', { to: 'to', sure: 0.8 }),
  verb('invests-trades', 'rely depend', 'Mexico relies on the United States. MEX=USA', {
    to: 'on upon',
    mutual: true,
    sure: 0.66,
  }),
  verb('invests-trades', 'trade', 'Iran and Iraq trade in gas. IRN=IRQ', {
    mutual: true,
    pair: true,
    sure: 0.6,
  }),
  verb('invests-trades', 'open', 'Japan opened its market to Vietnam. JPN>VNM', {
    object: 'market economy',
    to: 'to',
  }),
  verb(
    'invests-trades',
    'finance fund build construct develop modernise modernize upgrade',
    'China is developing a mine in Zambia. CHN>ZMB',
    {
      object:
        'port road railway pipeline dam airport bridge plant corridor factory hospital highway mine refinery reactor station terminal infrastructure',
      to: 'in for',
    },
  ),
  noun('invests-trades', 'partner', 'Chile is a trading partner of Peru. CHL=PER', {
    manner: 'trading trade commercial economic',
    of: 'target',
    status: true,
    mutual: true,
    sure: 0.85,
  }),
  noun(
    'invests-trades',
    'supplier exporter investor lender creditor',
    'Russia is a supplier of Serbia. RUS>SRB',
    { of: 'target', to: 'to in', status: true, sure: 0.7 },
  ),
  noun(
    'invests-trades',
    'customer importer buyer market destination',
    'Serbia is an important market for Russia. RUS>SRB',
    { to: 'for of', status: true, inverse: true, sure: 0.66 },
  ),
  noun(
    'invests-trades',
    'investment FDI fdi export sale transfer',
    'The sale of jets by France to India was agreed. FRA>IND',
    { to: 'in to', sure: 0.7 },
  ),
  noun('invests-trades', 'purchase', 'Serbian purchases from Russia fell. SRB>RUS', {
    to: 'from',
    sure: 0.7,
  }),
  noun('invests-trades', 'dependence reliance', "Germany's dependence on Russian gas ended. DEU>RUS", {
    to: 'on upon',
    sure: 0.68,
  }),
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
  verb(
    'invests-trades',
    'conduct do boost increase expand promote liberalise liberalize diversify facilitate double',
    'Niger does much of its trade with Nigeria. NER=NGA',
    { object: 'trade commerce business', to: 'with', mutual: true },
  ),
  verb(
    'invests-trades',
    'mine drill explore lease acquire buy purchase own operate run',
    'China leased a port in Sri Lanka. CHN>LKA',
    {
      object: 'port mine field farm land stake share company refinery bank oil gas',
      to: 'in from of',
      sure: 0.64,
    },
  ),
  verb(
    'invests-trades',
    'pour pump plough plow inject channel sink',
    'China poured money into Zambia. CHN>ZMB',
    {
      object: 'money investment capital billion million fund dollar',
      to: 'into in',
    },
  ),
  noun(
    'invests-trades',
    'commerce exports imports purchases stake concession takeover acquisition',
    'Chinese stakes in Zambia grew. CHN>ZMB',
    { to: 'in from to with', sure: 0.66 },
  ),
  verb('invests-trades', 'provide supply ship pipe', 'Russia pipes gas to Serbia. RUS>SRB', {
    object: 'gas oil electricity grain fuel wheat power water',
    to: 'to',
    sure: 0.7,
  }),
  verb('invests-trades', 'hold own', 'China holds a fifth of the debt of Zambia. CHN>ZMB', {
    object: 'debt bond stake share majority',
    to: 'of in from',
  }),
  verb('invests-trades', 'sell', 'South Korea sold Poland 180 tanks. KOR>POL', { object: help, sure: 0.8 }),
  verb(
    'invests-trades',
    'set open establish found inaugurate',
    'Germany set up a research centre in Kenya. DEU>KEN',
    {
      object:
        'centre center school institute hospital clinic hub facility plant factory laboratory university branch subsidiary farm mill smelter terminal depot workshop refinery mine',
      to: 'in',
      sure: 0.68,
    },
  ),
  noun('invests-trades', 'dependency indebtedness', "Zambia's dependency on China grew. ZMB>CHN", {
    to: 'on upon to',
    sure: 0.68,
  }),
  verb('invests-trades', 'buy import purchase acquire procure order', 'India buys Russian crude. IND>RUS', {
    object: `${help} crude coal uranium fertiliser fertilizer cement steel lng`,
    sure: 0.72,
  }),
];
