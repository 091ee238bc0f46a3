/** The calendar in words: months, seasons, and the words that tell a year from any other number. */

const names = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** `January` … `December`, as a reader writes them. */
export const monthNames: readonly string[] = names.map(
  ([name]) => name.charAt(0).toUpperCase() + name.slice(1),
);

/** Lower-case name or abbreviation → 1–12. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
);

/** `Resolution 1973`, `No. 1999`, `page 1650`: the number behind these is no year. */
export const numberedThings: ReadonlySet<string> = new Set(
  (
    'resolution resolutions res unscr unsc no nos number numbers nr law act article articles art decree directive ' +
    'regulation section sections sec page pages p pp para paras paragraph paragraphs chapter chapters ch table tables ' +
    'figure figures fig figs box boxes annex appendix order bill room flight order code case docket doc document ' +
    'volume vol issue item step phase note notes footnote fn track channel route highway class grade level version'
  ).split(' '),
);

/** `about 2000 households`: with a plural behind it, the number behind these is a quantity. */
export const quantityCues: ReadonlySet<string> = new Set(
  'about around some over nearly almost approximately roughly than least most exceeding up another additional only'.split(
    ' ',
  ),
);

/** What stands before a year even where a plural follows: `the 2014 elections`, `in 2014 voters`. */
export const yearCues: ReadonlySet<string> = new Set(
  (
    'in since by until till of from during after before between to through and or the this that its their his her our ' +
    "s early late mid year years fiscal fy circa post pre every each summer winter spring autumn fall ' ( , ; :"
  ).split(' '),
);

/** People and measures: a number before one of these is no year, whatever stands before it. */
export const countedAlways: ReadonlySet<string> = new Set(
  (
    'people persons men women children troops soldiers personnel fighters civilians refugees migrants households ' +
    'families deaths casualties km kilometres kilometers miles metres meters tonnes tons hectares acres barrels ' +
    'megawatts mw gw kwh dollars euros pounds percent per years months weeks days hours minutes times respondents ' +
    'participants students pupils workers jobs companies firms villages schools hospitals homes houses vehicles'
  ).split(' '),
);

/** `early 2024`, `mid-2025`: part of the date as written, and it makes it approximate. */
export const partWords: ReadonlySet<string> = new Set(['early', 'mid', 'late']);

/** `since 2014`, `around 2014`: approximate, without being part of the date. */
export const approximateWords: ReadonlySet<string> = new Set([
  'about',
  'around',
  'circa',
  'approximately',
  'roughly',
  'since',
]);

export const ordinalEndings: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th']);
