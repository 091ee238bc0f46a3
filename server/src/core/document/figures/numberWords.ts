/** Numbers in words, multipliers, units and currencies; and the words that end what is counted. */

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

export const numberWords: ReadonlyMap<string, number> = new Map([
  ...ones.map((word, i) => [word, i] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
]);

export const multipliers: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** Multipliers that stand behind a number as a word of its own; the others are glued to it (`$3.8bn`). */
export const spokenMultipliers: ReadonlySet<string> = new Set([
  'hundred',
  'thousand',
  'million',
  'billion',
  'trillion',
  'bn',
  'mn',
]);

/** Denominators of `two-thirds`, `a quarter`, `three fifths`. */
export const fractions: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixths', 6],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

/** Signs, codes and words (plural stripped) → ISO 4217. */
export const currencies: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['usd', 'USD'],
  ['dollar', 'USD'],
  ['€', 'EUR'],
  ['eur', 'EUR'],
  ['euro', 'EUR'],
  ['£', 'GBP'],
  ['gbp', 'GBP'],
  ['pound', 'GBP'],
  ['¥', 'JPY'],
  ['yen', 'JPY'],
  ['cny', 'CNY'],
  ['rmb', 'CNY'],
  ['yuan', 'CNY'],
  ['inr', 'INR'],
  ['rupee', 'INR'],
  ['₹', 'INR'],
  ['rub', 'RUB'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['chf', 'CHF'],
  ['franc', 'CHF'],
  ['naira', 'NGN'],
  ['rand', 'ZAR'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['peso', 'MXN'],
  ['lira', 'TRY'],
]);

/** `US$`, `A$`: which dollar it is. */
export const dollars: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['r', 'BRL'],
]);

/** Measures (as written, singular) → one name for each. */
export const units: ReadonlyMap<string, string> = new Map(
  (
    [
      ['km', 'km', 'kilometre', 'kilometer'],
      ['mile', 'mile'],
      ['m', 'metre', 'meter'],
      ['t', 'tonne', 'ton'],
      ['kg', 'kg', 'kilogram'],
      ['ha', 'ha', 'hectare'],
      ['acre', 'acre'],
      ['barrel', 'barrel'],
      ['MW', 'mw', 'megawatt'],
      ['GW', 'gw', 'gigawatt'],
      ['TWh', 'twh'],
      ['kWh', 'kwh'],
      ['GWh', 'gwh'],
      ['year', 'year'],
      ['month', 'month'],
      ['week', 'week'],
      ['day', 'day'],
      ['hour', 'hour'],
      ['minute', 'minute'],
      ['times', 'times'],
      ['°C', 'degree'],
    ] as const
  ).flatMap(([unit, ...forms]) => forms.map((form) => [form, unit] as const)),
);

/** `section 4`, `Table 2`, `Article 5`: a label, no quantity. Beside these, the numbered things of dates. */
export const labels: ReadonlySet<string> = new Set(
  (
    'part goal target pillar rule title clause schedule protocol convention type model group category tier wave round ' +
    'stage day week grade scenario option question hypothesis model amendment proposition exhibit appendix reel verse ' +
    'nos footnotes endnote lesson unit module panel column row line area zone district sector ward camp gate terminal ' +
    'building suite apartment street avenue box pier hall lot plot grid block age aged version windows iphone boeing airbus ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'
  ).split(' '),
);

/** `over $3.8 billion`, `about 190,000`. */
export const approximators: ReadonlySet<string> = new Set(
  'about around approximately roughly nearly almost over under circa some estimated than least most to exceeding ~ >'.split(
    ' ',
  ),
);

/** Nouns without a plural ending that count as the head of what is counted. */
export const countedHeads: ReadonlySet<string> = new Set(
  'people personnel men women children staff police troops cattle sheep aircraft aid assistance gdp population electricity land water'.split(
    ' ',
  ),
);

/** Words at which what is counted ends. */
export const countEnds: ReadonlySet<string> = new Set(
  (
    'the a an and or but nor so yet that which who whom whose when where while as if than then because since until ' +
    'in on at by to from with without within into onto over under between among against during after before about for ' +
    'of via per through across along around near towards toward despite except including is are was were be been being ' +
    'has have had do does did will would shall should can could may might must not no it they he she we i you this these ' +
    'those there here its their his her our your also only still now today annually yearly abroad worldwide each every ' +
    'both all more less most least very such said went came made took left rose fell grew live lived work worked'
  ).split(' '),
);
