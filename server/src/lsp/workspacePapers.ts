/**
 * The relations of every paper of the workspace: open ones as they are typed, the others as they lie on the disk.
 * Those are read one by one, with a pause after each so that the paper in front is never kept waiting, and only
 * what they state is kept.
 */
import { Analyzer } from '../core/analysis/analyzer';
import type { Snapshot } from '../core/analysis/snapshot';
import type { WorkspaceActor } from '../core/document/actors/actor';
import type { DocumentModel } from '../core/document/model';
import { relationsView } from '../core/features/views/relations';
import type { PaperRelations, WorkspaceRelations } from '../protocol/types';
import { ranged } from './convert';
import type { Files } from './files';
import { languageOfFile } from './languages';
import { pause } from './pause';

/** Files that are looked at; a workspace of more is no folder of papers. */
const mostFiles = 300;

export class WorkspacePapers {
  /** Of the files on the disk: what they state, null where they cannot be read. */
  readonly #known = new Map<string, PaperRelations | null>();

  constructor(
    private readonly files: Files,
    private readonly snapshot: () => Snapshot,
    private readonly actors: () => readonly WorkspaceActor[],
  ) {}

  async relations(cancelled: () => boolean): Promise<WorkspaceRelations> {
    const found = await this.files.find('papers', mostFiles + 1);
    const open = [...this.snapshot().papers.keys()];
    const uris = [...new Set([...open, ...found.slice(0, mostFiles)])].sort();
    const papers: PaperRelations[] = [];
    let unread = found.length > mostFiles ? 1 : 0;
    for (const uri of uris) {
      if (cancelled()) break;
      const paper = this.snapshot().papers.get(uri)?.model;
      const relations = paper ? relationsOf(paper) : await this.#fromDisk(uri);
      if (relations === null) unread++;
      else if (relations.statements > 0) papers.push(relations);
    }
    return { papers, read: uris.length - unread, left: unread, most: mostFiles };
  }

  /** The file has changed, or was opened or closed. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  /** The names that papers are read with have changed. */
  forgetAll(): void {
    this.#known.clear();
  }

  async #fromDisk(uri: string): Promise<PaperRelations | null> {
    const known = this.#known.get(uri);
    if (known !== undefined) return known;
    const content = await this.files.read(uri);
    await pause();
    const relations = content === null ? null : relationsOf(this.#modelOf(uri, content));
    this.#known.set(uri, relations);
    return relations;
  }

  #modelOf(uri: string, content: string): DocumentModel {
    const analyzer = new Analyzer();
    analyzer.apply({ kind: 'actors', actors: this.actors() });
    const open = { kind: 'open', uri, language: languageOfFile(uri), version: 0, content } as const;
    return analyzer.apply(open).papers.get(uri)!.model;
  }
}

function relationsOf(model: DocumentModel): PaperRelations {
  const title = model.metadata.title || fileName(model.uri);
  return { ...ranged(model.text, relationsView(model)), title };
}

function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
