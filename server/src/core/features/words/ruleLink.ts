/** Where the page of a rule can be read; generated from the rule itself into server/docs/rules. */
import type { RuleId } from '../../rules/rule';

const pages = 'https://github.com/policy-paper/policy-paper/blob/main/server/docs/rules';

export function ruleLink(rule: RuleId): string {
  return `${pages}/${rule}.md`;
}
