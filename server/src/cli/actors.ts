/** The workspace's own actors for the command line: from the file named, or from the nearest one above a paper. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { actorsPath, noActors, type WorkspaceActor } from '../core/document/actors/actor';
import { readActors } from '../core/document/actors/read';
import { Text } from '../core/text/text';

/** Answers for a paper's file its actors; each file of actors is read, and complained of, once. */
export function actorsReader(
  named: string | null,
  readText: (file: string) => string,
  complain: (text: string) => void,
): (paper: string) => readonly WorkspaceActor[] {
  const known = new Map<string, readonly WorkspaceActor[]>();
  return (paper) => {
    const file = named ?? nearest(path.resolve(paper === '-' ? '.' : path.dirname(paper)));
    if (file === null) return noActors;
    const actors = known.get(file) ?? report(file, readText(file), complain);
    known.set(file, actors);
    return actors;
  };
}

function nearest(folder: string): string | null {
  const file = path.join(folder, actorsPath);
  if (existsSync(file)) return file;
  const above = path.dirname(folder);
  return above === folder ? null : nearest(above);
}

function report(file: string, content: string, complain: (text: string) => void): readonly WorkspaceActor[] {
  const text = new Text(content);
  const { actors, problems } = readActors(text.content);
  for (const { start, severity, message } of problems) {
    const { line, character } = text.positionAt(start);
    complain(`${file}:${line + 1}:${character + 1}: ${severity}: ${message}\n`);
  }
  return actors;
}
