/**
 * The workspace's own actors: the files that name them, as they are on the disk or as they are being typed.
 * What is wrong in a file is shown in it; all that can be read holds for every open paper at once.
 */
import {
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver';
import type { Analyzer } from '../core/analysis/analyzer';
import { type ActorsReading, noActors, type WorkspaceActor } from '../core/document/actors/actor';
import { readActors } from '../core/document/actors/read';
import { Text } from '../core/text/text';
import { applyChanges } from './changes';
import { rangeOf } from './convert';
import { source } from './diagnostics';
import type { Files } from './files';

/** One a folder of the workspace; more are not looked for. */
const mostFiles = 50;

export class WorkspaceActors {
  readonly #open = new Map<string, Text>();
  readonly #disk = new Map<string, string>();
  #actors = noActors;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly analyzer: Analyzer,
    private readonly connection: Connection,
    private readonly files: Files,
    private readonly settle: () => number,
    private readonly changed: () => void,
  ) {}

  get current(): readonly WorkspaceActor[] {
    return this.#actors;
  }

  async start(): Promise<void> {
    const uris = await this.files.find('actors', mostFiles);
    await Promise.all(uris.map((uri) => this.#load(uri)));
    this.#read();
  }

  open(uri: string, text: string): void {
    this.#open.set(uri, new Text(text));
    this.#read();
  }

  /** Papers are read anew when typing rests. */
  change(uri: string, changes: readonly TextDocumentContentChangeEvent[]): void {
    const text = this.#open.get(uri);
    if (!text) return;
    this.#open.set(uri, applyChanges(text, changes).text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#read(), this.settle());
  }

  /** What was typed and not saved is forgotten. */
  async close(uri: string): Promise<void> {
    this.#open.delete(uri);
    await this.changedOnDisk(uri);
  }

  async changedOnDisk(uri: string): Promise<void> {
    await this.#load(uri);
    this.#read();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #load(uri: string): Promise<void> {
    const content = await this.files.read(uri);
    if (content !== null) this.#disk.set(uri, content);
    else if (this.#disk.delete(uri) && !this.#open.has(uri)) this.#show(uri, []);
  }

  /** All files, in the order of their uris; of an actor that two of them describe, the first counts. */
  #read(): void {
    const uris = [...new Set([...this.#disk.keys(), ...this.#open.keys()])].sort();
    const actors = new Map<string, WorkspaceActor>();
    for (const uri of uris) {
      const text = this.#open.get(uri) ?? new Text(this.#disk.get(uri) ?? '');
      const reading = readActors(text.content);
      this.#show(uri, diagnosticsOf(text, reading));
      for (const actor of reading.actors) if (!actors.has(actor.id)) actors.set(actor.id, actor);
    }
    this.#apply([...actors.values()]);
  }

  #apply(actors: readonly WorkspaceActor[]): void {
    if (JSON.stringify(actors) === JSON.stringify(this.#actors)) return;
    this.#actors = actors;
    this.analyzer.apply({ kind: 'actors', actors });
    this.changed();
  }

  #show(uri: string, diagnostics: Diagnostic[]): void {
    void this.connection.sendDiagnostics({ uri, diagnostics });
  }
}

const severities = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning } as const;

function diagnosticsOf(text: Text, { problems }: ActorsReading): Diagnostic[] {
  return problems.map((problem) => ({
    range: rangeOf(text, problem),
    severity: severities[problem.severity],
    source,
    code: 'actors',
    message: problem.message,
  }));
}
