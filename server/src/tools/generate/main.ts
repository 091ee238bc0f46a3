/**
 * Everything that repeats what the rules and settings say of themselves: rule pages, the settings in
 * package.json, the tables of the README. `--check` only tells whether all of it is current.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { registry } from '../../core/rules/registry';
import type { RuleOption } from '../../core/rules/rule';
import { severities, specs } from '../../core/settings/settings';
import { flatten, type Spec } from '../../core/settings/spec';
import { put, putBetween } from './put';
import { rulePage } from './rulePage';

const docs = path.join('server', 'docs', 'rules');

for (const rule of registry) put(path.join(docs, `${rule.id}.md`), rulePage(rule));
put(path.join(docs, 'README.md'), `# Rules\n\n${ruleTable('')}\n`);
put('package.json', `${JSON.stringify(withConfiguration(), null, 2)}\n`);
if (existsSync('README.md')) {
  putBetween('README.md', 'settings', settingsTable());
  putBetween('README.md', 'rules', ruleTable('server/docs/rules/'));
}

function withConfiguration(): unknown {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const properties = Object.fromEntries(
    flatten(specs).map(([name, spec]) => [`policyPaper.${name}`, property(name, spec)]),
  );
  return {
    ...manifest,
    contributes: { ...manifest.contributes, configuration: { title: 'Policy Paper', properties } },
  };
}

/** `language-overridable` lets a folder and a language have their own. */
function property(name: string, spec: Spec<unknown>) {
  const inner = name === 'rules' ? ruleSeverities() : name === 'ruleOptions' ? ruleOptions() : undefined;
  return {
    ...spec.schema,
    ...(inner ? { properties: inner } : {}),
    default: spec.default,
    markdownDescription: spec.description,
    scope: 'language-overridable',
  };
}

function ruleSeverities() {
  return Object.fromEntries(
    registry.map((rule) => [
      rule.id,
      {
        type: 'string',
        enum: Object.keys(severities),
        enumDescriptions: Object.values(severities),
        default: rule.severity,
        description: rule.title,
      },
    ]),
  );
}

function ruleOptions() {
  const withOptions = registry.filter((rule) => Object.keys(rule.options).length > 0);
  return Object.fromEntries(
    withOptions.map((rule) => {
      const properties = Object.entries(rule.options).map(([name, o]) => [name, optionSchema(o)]);
      return [
        rule.id,
        { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) },
      ];
    }),
  );
}

function optionSchema(o: RuleOption) {
  const type = o.type === 'string-list' ? { type: 'array', items: { type: 'string' } } : { type: o.type };
  return { ...type, default: o.default, description: o.description };
}

function settingsTable(): string {
  const rows = flatten(specs).map(
    ([name, spec]) =>
      `| \`policyPaper.${name}\` | ${spec.description} | \`${JSON.stringify(spec.default)}\` |`,
  );
  return ['| setting | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function ruleTable(base: string): string {
  const rows = registry.map(
    (rule) => `| [${rule.id}](${base}${rule.id}.md) | ${rule.title} | ${rule.severity} |`,
  );
  return ['| rule | says | shown as |', '| --- | --- | --- |', ...rows].join('\n');
}
