/**
 * The one object of the core that changes. A change goes in, a new snapshot comes out; the old one stays
 * valid for whoever still reads it. Synchronous and total: no change throws, an unknown uri is ignored.
 */
import { noActors } from '../document/actors/actor';
import { buildModel } from '../document/build';
import { Memory } from '../document/memory';
import type { DocumentModel } from '../document/model';
import { defaultSettings, type Settings } from '../settings/settings';
import type { SyntaxTree } from '../syntax/block';
import { parseSyntax, reparseSyntax } from '../syntax/parse';
import { type Edit, Text } from '../text/text';
import type { Change } from './change';
import { Paper, type Snapshot } from './snapshot';

interface Source {
  readonly uri: string;
  readonly version: number;
  readonly text: Text;
  readonly tree: SyntaxTree;
}

export class Analyzer {
  #memory = new Memory();
  readonly #sources = new Map<string, Source>();
  readonly #settings = new Map<string, Settings>();
  readonly #accepted = new Map<string, ReadonlySet<string>>();
  #common: Settings = defaultSettings;
  #actors = noActors;
  #snapshot: Snapshot = { revision: 0, papers: new Map() };

  get snapshot(): Snapshot {
    return this.#snapshot;
  }

  apply(change: Change): Snapshot {
    const papers = new Map(this.#snapshot.papers);
    switch (change.kind) {
      case 'open': {
        const text = new Text(change.content);
        const tree = parseSyntax(text, change.language);
        this.#put(papers, { uri: change.uri, version: change.version, text, tree });
        break;
      }
      case 'edit': {
        const source = this.#sources.get(change.uri);
        if (!source) break;
        const edit = change.edits.length === 1 ? source.text.clamp(change.edits[0]!) : null;
        this.#put(papers, applyEdits(source, change.version, change.edits), edit);
        break;
      }
      case 'close':
        this.#sources.delete(change.uri);
        papers.delete(change.uri);
        break;
      case 'baseline': {
        this.#accepted.set(change.uri, change.accepted);
        const paper = papers.get(change.uri);
        if (paper) papers.set(change.uri, new Paper(paper.model, paper.settings, change.accepted));
        break;
      }
      case 'settings':
        this.#configure(change.uri, change.settings);
        for (const source of this.#sources.values()) this.#put(papers, source);
        break;
      case 'actors':
        this.#actors = change.actors;
        for (const source of this.#sources.values()) this.#put(papers, source);
        break;
    }
    this.#snapshot = { revision: this.#snapshot.revision + 1, papers };
    return this.#snapshot;
  }

  #put(papers: Map<string, Paper>, source: Source, edit: Edit | null = null): void {
    this.#sources.set(source.uri, source);
    const settings = this.#settings.get(source.uri) ?? this.#common;
    const previous: DocumentModel | undefined = papers.get(source.uri)?.model;
    const model = buildModel(
      { ...source, claims: settings.claims, actors: this.#actors, edit },
      this.#memory,
      previous,
    );
    const earlier = edit ? papers.get(source.uri)?.earlierFor(edit, source.text) : undefined;
    papers.set(source.uri, new Paper(model, settings, this.#accepted.get(source.uri), earlier));
  }

  #configure(uri: string | null, settings: Settings | null): void {
    if (uri === null) this.#common = settings ?? defaultSettings;
    else if (settings === null) this.#settings.delete(uri);
    else this.#settings.set(uri, settings);
  }
}

function applyEdits(source: Source, version: number, edits: readonly Edit[]): Source {
  let { text, tree } = source;
  for (const edit of edits) {
    text = text.splice(edit);
    tree = reparseSyntax(tree, text, edit);
  }
  return { ...source, version, text, tree };
}
