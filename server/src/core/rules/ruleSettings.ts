/** What the settings say of single rules, held against the rules there are: names, options and their types. */
import type { Settings } from '../settings/settings';
import { isObject, type Problem } from '../settings/spec';
import { fits } from './options';
import { registry } from './registry';
import type { RuleOption } from './rule';

export function ruleProblems({ rules, ruleOptions }: Settings): readonly Problem[] {
  return [
    ...Object.keys(rules).flatMap((id) => unknownRule(id, `rules.${id}`)),
    ...Object.entries(ruleOptions).flatMap(([id, given]) => optionProblems(id, given)),
  ];
}

function unknownRule(id: string, name: string): Problem[] {
  if (ruleOf(id)) return [];
  const group = registry.filter((rule) => rule.id.startsWith(`${id.split('/')[0]}/`)).map((rule) => rule.id);
  const expected = group.length > 0 ? `one of ${group.join(', ')}` : 'the name of a rule (group/name)';
  return [{ name, expected, given: undefined }];
}

function optionProblems(id: string, given: unknown): Problem[] {
  const rule = ruleOf(id);
  const at = `ruleOptions.${id}`;
  if (!rule) return unknownRule(id, at);
  if (!isObject(given)) return [];
  const options: Readonly<Record<string, RuleOption>> = rule.options;
  return Object.entries(given).flatMap(([name, value]): Problem[] => {
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return [{ name: `${at}.${name}`, expected: namesOf(options), given: undefined }];
    return fits(option, value)
      ? []
      : [{ name: `${at}.${name}`, expected: expectedOf(option), given: value ?? null }];
  });
}

function ruleOf(id: string) {
  return registry.find((rule) => rule.id === id);
}

function namesOf(options: Readonly<Record<string, RuleOption>>): string {
  const names = Object.keys(options);
  return names.length > 0 ? `one of ${names.join(', ')}` : 'no option';
}

function expectedOf(option: RuleOption): string {
  switch (option.type) {
    case 'number':
      return 'a number';
    case 'string':
      return 'a text';
    case 'boolean':
      return 'true or false';
    case 'string-list':
      return 'a list of words';
  }
}
