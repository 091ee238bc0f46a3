/**
 * Publishes findings and the news of a changed model once typing rests, and what has not changed not again.
 * Who types without a rest still gets news every second.
 */
import type { Connection, Diagnostic } from 'vscode-languageserver';
import type { Paper } from '../core/analysis/snapshot';
import { summary, type WordCounts } from '../core/features/views/summary';
import type { ModelChanged } from '../protocol/types';
import type { ClientAbilities } from './client';
import { toDiagnostic } from './diagnostics';

const longest = 1000;

interface Pending {
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

export class Publisher {
  readonly #pending = new Map<string, Pending>();
  /** What the editor shows for each paper, in one string, for comparison. */
  readonly #shown = new Map<string, string>();
  readonly #failed = new Set<string>();
  #started = false;

  constructor(
    private readonly connection: Connection,
    private readonly paperOf: (uri: string) => Paper | undefined,
    private readonly client: () => ClientAbilities,
    private readonly words: WordCounts,
  ) {}

  /** Nothing is published before the settings are known. */
  start(uris: Iterable<string>): void {
    this.#started = true;
    for (const uri of uris) this.touch(uri);
  }

  /** The paper, or what it is judged by, has changed. A paper that shows nothing yet does not wait. */
  touch(uri: string): void {
    if (!this.#started) return;
    const now = Date.now();
    const pending = this.#pending.get(uri);
    clearTimeout(pending?.timer);
    const since = pending?.since ?? now;
    const rest = this.#shown.has(uri) ? this.client().settle : 0;
    const wait = Math.max(0, Math.min(rest, since + longest - now));
    this.#pending.set(uri, { since, timer: setTimeout(() => this.#publish(uri), wait) });
  }

  /** The paper is closed: its findings disappear. */
  forget(uri: string): void {
    clearTimeout(this.#pending.get(uri)?.timer);
    this.#pending.delete(uri);
    if (this.#shown.delete(uri)) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  stop(): void {
    for (const { timer } of this.#pending.values()) clearTimeout(timer);
    this.#pending.clear();
  }

  #publish(uri: string): void {
    this.#pending.delete(uri);
    const paper = this.paperOf(uri);
    if (!paper) return;
    try {
      this.#sendFindings(uri, paper);
      this.#sendNews(uri, paper);
    } catch (error) {
      this.connection.console.error(`The findings of ${uri} could not be made: ${String(error)}`);
    }
  }

  #sendFindings(uri: string, paper: Paper): void {
    const { model } = paper;
    const { findings, failures } = paper.check();
    for (const { rule, error } of failures) this.#logOnce(rule, error);
    const diagnostics: Diagnostic[] = findings.map((f) => toDiagnostic(model, f, this.client()));
    const shown = JSON.stringify(diagnostics);
    if (shown === this.#shown.get(uri)) return;
    this.#shown.set(uri, shown);
    void this.connection.sendDiagnostics({ uri, version: model.version, diagnostics });
  }

  #logOnce(rule: string, error: unknown): void {
    if (this.#failed.has(rule)) return;
    this.#failed.add(rule);
    const stack = error instanceof Error ? error.stack : String(error);
    this.connection.console.error(`The rule ${rule} failed and finds nothing here: ${stack}`);
  }

  #sendNews(uri: string, paper: Paper): void {
    const news: ModelChanged = { uri, version: paper.model.version, summary: summary(paper, this.words) };
    void this.connection.sendNotification('policyPaper/modelChanged', news);
  }
}
