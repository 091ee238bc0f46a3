/** Papers and settings from the disk or from standard input. */
import { readFileSync } from 'node:fs';
import { Analyzer } from '../core/analysis/analyzer';
import type { Paper } from '../core/analysis/snapshot';
import type { WorkspaceActor } from '../core/document/actors/actor';
import type { Settings } from '../core/settings/settings';
import type { SourceLanguage } from '../core/syntax/block';
import { languageOfFile } from '../lsp/languages';
import { actorsReader } from './actors';
import type { ReadOptions } from './arguments';
import { Complaint } from './complaint';
import { readConfig } from './config';

export interface ReadPaper {
  /** As typed, `-` for standard input. */
  readonly file: string;
  readonly paper: Paper;
}

/** How papers are read: the run's settings, actors and baseline, each file of them read once. */
export interface Reader {
  readonly language: SourceLanguage | null;
  readonly settings: Settings | null;
  readonly actors: (file: string) => readonly WorkspaceActor[];
  readonly accepted: (file: string) => ReadonlySet<string>;
}

/** `complain` hears what is wrong in a file of actors; the papers are read all the same. */
export function readerOf(
  { language, config, actors }: ReadOptions,
  complain: (text: string) => void,
  accepted: Reader['accepted'] = nothing,
): Reader {
  const settings = config === null ? null : readConfig(config);
  return { language, settings, actors: actorsReader(actors, readText, complain), accepted };
}

export function readPapers(files: readonly string[], reader: Reader): readonly ReadPaper[] {
  return files.map((file) => readContent(file, readText(file), reader));
}

export function readContent(file: string, content: string, reader: Reader): ReadPaper {
  const analyzer = new Analyzer();
  analyzer.apply({ kind: 'actors', actors: reader.actors(file) });
  if (reader.settings) analyzer.apply({ kind: 'settings', uri: null, settings: reader.settings });
  analyzer.apply({ kind: 'baseline', uri: file, accepted: reader.accepted(file) });
  // From standard input comes what has no name: Markdown is read as plain text is, and marked text besides.
  const language = reader.language ?? (file === '-' ? 'markdown' : languageOfFile(file));
  const { papers } = analyzer.apply({ kind: 'open', uri: file, language, version: 0, content });
  return { file, paper: papers.get(file)! };
}

const nothing = (): ReadonlySet<string> => new Set();

/** The text of a file as it is, byte order mark included, so that offsets are those of the file. */
export function readText(file: string): string {
  const content = readBytes(file).toString('utf8');
  if (content.includes('\0')) {
    throw new Complaint(`${nameOf(file)} is not a text file in UTF-8 (it holds zero bytes).`);
  }
  return content;
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') throw new Complaint(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new Complaint(`${file} is a folder; name the papers in it.`);
    if (code === 'EACCES' || code === 'EPERM') throw new Complaint(`${file} may not be read.`);
    if (code === 'EOF' && file === '-') return Buffer.alloc(0);
    throw new Complaint(`${nameOf(file)} could not be read (${code ?? String(error)}).`);
  }
}

function nameOf(file: string): string {
  return file === '-' ? 'Standard input' : file;
}
