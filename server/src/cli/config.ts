/**
 * The settings of a run: the editor's settings in a JSON file, `{ "claims": { "budget": 5 } }` or, copied from the
 * editor, `{ "policyPaper.claims.budget": 5 }`. Anything in it that is not understood is told, and nothing is run.
 */
import { ruleProblems } from '../core/rules/ruleSettings';
import { problemText, readSettings, type Settings } from '../core/settings/settings';
import { isObject } from '../core/settings/spec';
import { Complaint } from './complaint';
import { readText } from './files';

export function readConfig(file: string): Settings {
  const { settings, problems } = readSettings(nested(readJson(file)));
  const all = [...problems, ...ruleProblems(settings)];
  if (all.length > 0) throw new Complaint(`${file}: ${all.map(problemText).join('. ')}.`);
  return settings;
}

export function readJson(file: string): unknown {
  const content = readText(file).replace(/^\uFEFF/, '');
  try {
    return JSON.parse(content);
  } catch (error) {
    throw new Complaint(`${file} is not JSON: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const prefix = 'policyPaper.';

/** The editor's dotted names unfolded; `$schema` is for the editor that the file is written in. */
function nested(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const entries = Object.entries(raw).filter(([name]) => name !== '$schema');
  const tree: Record<string, unknown> = Object.fromEntries(
    entries.filter(([name]) => !name.startsWith(prefix)),
  );
  for (const [name, value] of entries) {
    if (!name.startsWith(prefix)) continue;
    const [group, ...rest] = name.slice(prefix.length).split('.');
    const inner = tree[group!];
    tree[group!] = rest.length === 0 ? value : { ...(isObject(inner) ? inner : {}), [rest.join('.')]: value };
  }
  return tree;
}
