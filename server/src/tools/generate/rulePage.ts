/** The documentation page of a rule, from its own metadata. */
import type { Rule, RuleExample } from '../../core/rules/rule';

const severityWords = {
  error: 'Error',
  warning: 'Warning',
  information: 'Information',
  hint: 'Hint',
} as const;

export function rulePage(rule: Rule): string {
  const options = Object.entries(rule.options);
  return [
    `# ${rule.id}`,
    rule.title,
    `${severityWords[rule.severity]} unless the settings say otherwise. Since version ${rule.since}.`,
    `**What it sees.** ${rule.docs.what}`,
    `**Why it matters.** ${rule.docs.why}`,
    `**What to do.** ${rule.docs.fix}`,
    `**When it is silent.** ${rule.docs.silent}`,
    ...(options.length > 0 ? ['## Options', optionTable(options)] : []),
    '## Flagged',
    'What is between ⟦ and ⟧ is underlined.',
    ...rule.examples.flagged.map(exampleBlock),
    '## Not flagged',
    ...rule.examples.clean.map(exampleBlock),
    '## Silencing it',
    `Once, with a reason, on a line of its own above the paragraph: \`<!-- policy-paper-ignore ${rule.id}: … -->\`. Everywhere: \`"policyPaper.rules": { "${rule.id}": "off" }\`.`,
    '',
  ].join('\n\n');
}

function optionTable(options: readonly (readonly [string, Rule['options'][string]])[]): string {
  const rows = options.map(
    ([name, o]) => `| \`${name}\` | ${o.description} | \`${JSON.stringify(o.default)}\` |`,
  );
  return ['| option | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

/** A fence longer than any run of backticks inside. */
function exampleBlock(example: RuleExample): string {
  const longest = Math.max(2, ...(example.text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${capital(example.because)}:\n\n${fence}\n${example.text}\n${fence}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
