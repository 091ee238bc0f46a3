/** Renaming an author or a year; a refusal is told in its own words. */
import type { PrepareRenameResult, WorkspaceEdit } from 'vscode-languageserver';
import { prepareRename, rename } from '../../core/features/rename';
import { type Asked, Refused } from '../answer';
import type { ClientAbilities } from '../client';
import { rangeOf } from '../convert';
import { workspaceEdit } from './edits';

export function toPrepareRename({ snapshot, uri, paper }: Asked, offset: number): PrepareRenameResult {
  const target = prepareRename(snapshot, uri, offset);
  if ('refusal' in target) throw new Refused(target.refusal);
  return { range: rangeOf(paper.model.text, target.span), placeholder: target.placeholder };
}

export function toRename(
  { snapshot, uri, paper }: Asked,
  offset: number,
  newName: string,
  client: ClientAbilities,
): WorkspaceEdit {
  const result = rename(snapshot, uri, offset, newName);
  if ('refusal' in result) throw new Refused(result.refusal);
  return workspaceEdit(paper.model, result.edits, client);
}
