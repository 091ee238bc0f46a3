/** Each setting of the product, once. Everything that speaks of settings is derived from `specs`. */
import {
  anyObject,
  isObject,
  isSpec,
  numberBetween,
  oneOf,
  type Problem,
  record,
  type SpecTree,
  type Values,
} from './spec';

export const severities = {
  off: 'The rule is not run.',
  error: 'Shown in red.',
  warning: 'Shown in yellow.',
  information: 'Shown in blue.',
  hint: 'Shown as three dots.',
} as const;

const severity = oneOf(severities, 'warning', 'How a rule is shown.');

export const specs = {
  claims: {
    scope: oneOf(
      {
        sentence: 'A citation supports its own sentence only.',
        carry:
          'A citation also supports the next sentence where that one plainly goes on (This, They …) and brings no new figure or quotation.',
        paragraph: 'A citation supports its whole paragraph, but for figures and quotations.',
      },
      'carry',
      'How far a citation reaches.',
    ),
    budget: numberBetween(
      0,
      100,
      3,
      'At most this many findings about unsupported claims for 1,000 words; the surest are shown.',
    ),
  },
  rules: record('Turn a rule off, or change how it is shown.', severity),
  ruleOptions: record('Options of single rules, by rule.', anyObject('The options of a rule.')),
} as const satisfies SpecTree;

export type Settings = Values<typeof specs>;

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
}

/** Reads what a user wrote (nested, any JSON); what is missing or wrong keeps its default and is named. */
export function readSettings(raw: unknown): SettingsReading {
  const problems: Problem[] = [];
  if (raw !== undefined && raw !== null && !isObject(raw)) {
    problems.push({ name: '', expected: 'settings in braces', given: raw });
  }
  const settings = readTree(specs, raw, '', problems) as Settings;
  return { settings, problems };
}

function readTree(tree: SpecTree, raw: unknown, prefix: string, problems: Problem[]): unknown {
  const values = isObject(raw) ? raw : {};
  for (const name of Object.keys(values)) {
    if (Object.hasOwn(tree, name)) continue;
    const expected = `one of ${Object.keys(tree).join(', ')}`;
    problems.push({ name: `${prefix}${name}`, expected, given: undefined });
  }
  const read = Object.entries(tree).map(([name, node]) => {
    const value = values[name];
    if (!isSpec(node)) {
      if (value !== undefined && value !== null && !isObject(value))
        problems.push({ name: `${prefix}${name}`, expected: 'settings in braces', given: value });
      return [name, readTree(node, value, `${prefix}${name}.`, problems)];
    }
    if (value === undefined || value === null) return [name, node.default];
    const reading = node.read(value, `${prefix}${name}`);
    problems.push(...reading.problems);
    return [name, reading.value ?? node.default];
  });
  return Object.fromEntries(read);
}

/** `claims.budget: expected a number from 0 to 100, found "3"`. */
export function problemText({ name, expected, given }: Problem): string {
  if (given === undefined) return `${name}: there is no such name; expected ${expected}`;
  const shown = JSON.stringify(given);
  const short = shown.length <= 40 ? shown : `${shown.slice(0, 40)}…`;
  return `${name === '' ? 'the settings' : name}: expected ${expected}, found ${short}`;
}

export const defaultSettings: Settings = readSettings({}).settings;
