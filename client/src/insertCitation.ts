/** Insert Citation…: a picker over author, year and title of the paper's own list; forgives typing errors. */
import { type QuickPickItem, SnippetString, window } from 'vscode';
import type { CitationChoice } from '../../server/src/protocol/types';
import { isPaper } from './languages';
import type { Rpc } from './rpc';

interface CitationItem extends QuickPickItem {
  readonly insertText: string;
}

export async function insertCitation(rpc: Rpc): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isPaper(editor.document)) return;
  const choices =
    (await rpc.ask('policyPaper/citationChoices', { uri: editor.document.uri.toString() })) ?? [];
  if (choices.length === 0) {
    window.setStatusBarMessage('$(book) No reference list found: there is nothing to cite yet.', 5000);
    return;
  }
  const chosen = await window.showQuickPick(choices.map(itemOf), {
    placeHolder: 'Author, year or words of the title',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen) await editor.insertSnippet(new SnippetString().appendText(chosen.insertText));
}

function itemOf({ label, description, detail, insertText }: CitationChoice): CitationItem {
  return { label, description, detail, insertText };
}
