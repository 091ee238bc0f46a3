/** Changes of the protocol as edits of a text: each is given in lines and columns of what the one before has left. */
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { Edit, Text } from '../core/text/text';
import { spanOf } from './convert';

export function applyChanges(
  text: Text,
  changes: readonly TextDocumentContentChangeEvent[],
): { readonly edits: readonly Edit[]; readonly text: Text } {
  const edits: Edit[] = [];
  let current = text;
  for (const change of changes) {
    const at = 'range' in change ? spanOf(current, change.range) : { start: 0, end: current.length };
    const edit = { ...at, newText: change.text };
    edits.push(edit);
    current = current.splice(edit);
  }
  return { edits, text: current };
}
