/** Citations while typing. The list is asked for anew with each letter, since it forgives typing errors. */
import { type CompletionItem, CompletionItemKind, type CompletionList } from 'vscode-languageserver';
import { type CompletionChoice, completeCitation } from '../../core/features/completion';
import type { Text } from '../../core/text/text';
import type { Asked } from '../answer';
import { textEdit } from '../convert';

export function toCompletion({ snapshot, uri, paper }: Asked, offset: number): CompletionList {
  const choices = completeCitation(snapshot, uri, offset);
  return { isIncomplete: true, items: choices.map((choice, i) => toItem(paper.model.text, choice, i)) };
}

function toItem(text: Text, choice: CompletionChoice, rank: number): CompletionItem {
  const typed = text.slice(choice.replaces);
  return {
    label: choice.label,
    kind: CompletionItemKind.Reference,
    detail: choice.detail,
    documentation: choice.documentation,
    sortText: String(rank).padStart(4, '0'),
    // What was typed fits by our measure; the editor's own filter would drop names with a letter wrong.
    ...(typed !== '' && { filterText: typed }),
    textEdit: textEdit(text, { ...choice.replaces, newText: choice.newText }),
  };
}
