/** Edits of the core as edits of the workspace, with the version they were made for where the editor reads it. */
import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { DocumentModel } from '../../core/document/model';
import type { Edit } from '../../core/text/text';
import type { ClientAbilities } from '../client';
import { rangeOf, textEdit } from '../convert';

export function workspaceEdit(
  model: DocumentModel,
  edits: readonly Edit[],
  client: ClientAbilities,
  placeholder: string | null = null,
): WorkspaceEdit {
  const { uri, version, text } = model;
  if (!client.documentChanges) return { changes: { [uri]: edits.map((e) => textEdit(text, e)) } };
  const snippet = placeholder !== null && client.snippetEdits;
  const written: (TextEdit | SnippetTextEdit)[] = edits.map((e) =>
    snippet ? snippetEdit(model, e, placeholder) : textEdit(text, e),
  );
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits: written };
  return { documentChanges: [change] };
}

/** The cursor selects the placeholder, so that the reader writes over it. */
function snippetEdit({ text }: DocumentModel, edit: Edit, placeholder: string): SnippetTextEdit {
  const at = edit.newText.lastIndexOf(placeholder);
  const [before, after] = [edit.newText.slice(0, at), edit.newText.slice(at + placeholder.length)];
  const value = `${literal(before)}\${1:${literal(placeholder)}}${literal(after)}`;
  return { range: rangeOf(text, edit), snippet: { kind: 'snippet', value } };
}

function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
