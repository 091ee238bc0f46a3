/** Each setting of the product, once. Everything that speaks of settings is derived from `specs`. */
import { isObject, isSpec, numberBetween, oneOf, record, type SpecTree, type Values } from './spec';

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
  rules: record('Turn a rule off, or change how it is shown.', severity.read),
  ruleOptions: record('Options of single rules, by rule.', (v) => (isObject(v) ? v : undefined)),
} as const satisfies SpecTree;

export type Settings = Values<typeof specs>;

/** A setting that was not understood: its dotted name, for a message to the user. */
export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly string[];
}

/** Reads what a user wrote (nested, any JSON); what is missing or wrong keeps its default and is named. */
export function readSettings(raw: unknown): SettingsReading {
  const problems: string[] = [];
  const settings = readTree(specs, raw, '', problems) as Settings;
  return { settings, problems };
}

function readTree(tree: SpecTree, raw: unknown, prefix: string, problems: string[]): unknown {
  const values = isObject(raw) ? raw : {};
  for (const name of Object.keys(values)) {
    if (!Object.hasOwn(tree, name)) problems.push(`${prefix}${name}`);
  }
  const read = Object.entries(tree).map(([name, node]) => {
    const value = values[name];
    if (!isSpec(node)) return [name, readTree(node, value, `${prefix}${name}.`, problems)];
    const good = value === undefined || value === null ? node.default : node.read(value);
    if (good === undefined) problems.push(`${prefix}${name}`);
    return [name, good ?? node.default];
  });
  return Object.fromEntries(read);
}

export const defaultSettings: Settings = readSettings({}).settings;
