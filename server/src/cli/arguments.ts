/** What was typed behind `policy-paper`, read and checked; a mistake is told in one sentence. */
import { parseArgs } from 'node:util';
import { baselineName } from '../core/rules/baseline';
import type { Severity } from '../core/rules/rule';
import type { SourceLanguage } from '../core/syntax/block';
import { languageNamed } from '../lsp/languages';
import { Complaint } from './complaint';

export const formats = ['text', 'json', 'sarif', 'github', 'letter'] as const;
export type Format = (typeof formats)[number];

export const thresholds = ['error', 'warning', 'information', 'hint', 'never'] as const;
export type Threshold = Severity | 'never';

export type Command =
  | { readonly name: 'help' | 'version' | 'serve' }
  | { readonly name: 'facts'; readonly files: readonly string[]; readonly options: ReadOptions }
  | {
      readonly name: 'check';
      readonly files: readonly string[];
      readonly options: ReadOptions;
      readonly format: Format;
      readonly failOn: Threshold;
      /** Null: every finding counts. */
      readonly baseline: string | null;
      /** What is done with the findings: told, accepted into the baseline, or mended where that is safe. */
      readonly mode: 'tell' | 'write-baseline' | 'fix';
    }
  | { readonly name: 'parse-references'; readonly file: string; readonly spans: 'with' | 'without' };

export interface ReadOptions {
  /** Null: by the name of the file. */
  readonly language: SourceLanguage | null;
  readonly config: string | null;
  /** Null: `.policy-paper/actors.json` in the folder of the paper or the nearest one above. */
  readonly actors: string | null;
}

const flags = {
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  baseline: { type: 'string' },
  'write-baseline': { type: 'boolean' },
  fix: { type: 'boolean' },
  config: { type: 'string' },
  actors: { type: 'string' },
  language: { type: 'string' },
  spans: { type: 'boolean' },
  stdio: { type: 'boolean' },
  /** Editors name themselves, so that the server ends with them. */
  clientProcessId: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type Flags = ReturnType<typeof split>['values'];

export function readArguments(typed: readonly string[]): Command {
  const { values, positionals } = split(typed);
  const [name, ...files] = positionals;
  if (values.version) return { name: 'version' };
  if (values.help || name === undefined || name === 'help') return { name: 'help' };
  switch (name) {
    case 'version':
      return { name };
    case 'serve':
      only(values, name, ['stdio', 'clientProcessId']);
      if (!values.stdio)
        throw new Complaint('The server speaks over standard input and output: serve --stdio.');
      return { name };
    case 'facts':
      only(values, name, ['format', 'config', 'actors', 'language']);
      oneOf('--format', values.format ?? 'json', ['json']);
      return { name, files: some(files), options: readOptions(values) };
    case 'check':
      return checkCommand(values, files);
    case 'parse-references':
      only(values, name, ['spans']);
      if (files.length > 1) throw new Complaint('parse-references reads one file at a time.');
      return { name, file: files[0] ?? '-', spans: values.spans ? 'with' : 'without' };
    default:
      throw new Complaint(`There is no command “${name}”; policy-paper help lists them.`);
  }
}

function split(typed: readonly string[]) {
  try {
    return parseArgs({ args: [...typed], options: flags, allowPositionals: true, strict: true });
  } catch (error) {
    const told = error instanceof Error ? error.message : String(error);
    throw new Complaint(told.split('. ')[0] ?? told);
  }
}

function checkCommand(values: Flags, files: readonly string[]): Command {
  only(values, 'check', [
    'format',
    'fail-on',
    'baseline',
    'write-baseline',
    'fix',
    'config',
    'actors',
    'language',
  ]);
  if (values.fix && values['write-baseline'])
    throw new Complaint('--fix and --write-baseline are two steps: mend first, then accept the rest.');
  const mode = values.fix ? 'fix' : values['write-baseline'] ? 'write-baseline' : 'tell';
  return {
    name: 'check',
    files: some(files),
    options: readOptions(values),
    format: oneOf('--format', values.format ?? 'text', formats),
    failOn: oneOf('--fail-on', values['fail-on'] ?? 'error', thresholds),
    baseline: values.baseline ?? (mode === 'write-baseline' ? baselineName : null),
    mode,
  };
}

function only(values: Flags, command: string, allowed: readonly (keyof Flags)[]): void {
  const extra = Object.keys(values).find((flag) => !allowed.includes(flag as keyof Flags));
  if (extra) throw new Complaint(`${command} has no option --${extra}.`);
}

function some(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new Complaint('Name at least one paper, or - for standard input.');
  if (files.filter((f) => f === '-').length > 1) throw new Complaint('Standard input can be read only once.');
  return files;
}

function readOptions({ language, config, actors }: Flags): ReadOptions {
  const known = language === undefined ? null : languageNamed(language);
  if (known === undefined) {
    throw new Complaint(`--language is markdown, quarto, latex or plaintext, not “${language}”.`);
  }
  return { language: known, config: config ?? null, actors: actors ?? null };
}

function oneOf<const T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new Complaint(`${flag} is one of ${choices.join(', ')}, not “${value}”.`);
  return found;
}
