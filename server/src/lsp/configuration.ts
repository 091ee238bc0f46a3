/** Settings from the editor: asked for, or told; read and checked by the core. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import type { Analyzer } from '../core/analysis/analyzer';
import { ruleProblems } from '../core/rules/ruleSettings';
import { problemText, readSettings } from '../core/settings/settings';
import type { ClientAbilities } from './client';

const section = 'policyPaper';

export class Configuration {
  readonly #named = new Set<string>();

  constructor(
    private readonly analyzer: Analyzer,
    private readonly connection: Connection,
    private readonly client: () => ClientAbilities,
  ) {}

  /** After `initialized`: the common settings, and from now on news of changes. */
  async start(): Promise<void> {
    this.#apply(null, this.client().settings);
    if (this.client().configurationRegistration) {
      await this.connection.client.register(DidChangeConfigurationNotification.type, { section });
    }
    await this.pull([null]);
  }

  /** Asks for the settings of papers, null for those of papers without their own; true where any has changed. */
  async pull(uris: readonly (string | null)[]): Promise<boolean> {
    if (!this.client().configuration || uris.length === 0) return false;
    try {
      const items = uris.map((uri) => (uri === null ? { section } : { section, scopeUri: uri }));
      const answers = await this.connection.workspace.getConfiguration(items);
      return uris.map((uri, i) => this.#apply(uri, answers[i])).includes(true);
    } catch (error) {
      this.connection.console.warn(`The settings could not be read; those known stay. ${String(error)}`);
      return false;
    }
  }

  /** Told by an editor that cannot be asked: with or without our name around them. */
  told(settings: unknown): void {
    const ours =
      typeof settings === 'object' && settings !== null && section in settings
        ? (settings as Record<string, unknown>)[section]
        : settings;
    this.#apply(null, ours);
  }

  /** Papers are only judged anew where their settings differ. */
  #apply(uri: string | null, raw: unknown): boolean {
    const { settings, problems } = readSettings(raw ?? {});
    for (const problem of [...problems, ...ruleProblems(settings)]) this.#complain(problemText(problem));
    const papers = this.analyzer.snapshot.papers;
    if (uri !== null && !papers.has(uri)) return false;
    const same = uri !== null && JSON.stringify(papers.get(uri)!.settings) === JSON.stringify(settings);
    if (!same) this.analyzer.apply({ kind: 'settings', uri, settings });
    return !same;
  }

  #complain(problem: string): void {
    if (this.#named.has(problem)) return;
    this.#named.add(problem);
    this.connection.console.warn(`The setting ${section}.${problem}. Until then its default is used.`);
  }
}
