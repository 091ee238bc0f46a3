/** The options a rule runs with: its defaults, overwritten by settings of the right type. */
import type { OptionValues, RuleOption, RuleOptions } from './rule';

export function optionValues<O extends RuleOptions>(
  declared: O,
  given: Readonly<Record<string, unknown>> | undefined,
): OptionValues<O> {
  const values = Object.entries(declared).map(([name, option]) => {
    const value = given?.[name];
    return [name, fits(option, value) ? value : option.default];
  });
  return Object.fromEntries(values) as OptionValues<O>;
}

export function fits(option: RuleOption, value: unknown): boolean {
  switch (option.type) {
    case 'string-list':
      return Array.isArray(value) && value.every((v) => typeof v === 'string');
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'string':
    case 'boolean':
      return typeof value === option.type;
  }
}
