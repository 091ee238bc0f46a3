/** Insert Citation…: a picker over author, year and title of the paper's own list; it forgives typing errors. */
import { type QuickPickItem, SnippetString, type TextEditor, window } from 'vscode';
import type { CitationChoice } from '../../server/src/protocol/types';
import { findChoices } from './choices';
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
  const insertText = await pickChoice(choices);
  if (insertText !== undefined) await insert(editor, insertText);
}

/** Every row is always shown where it is given: which rows are given is decided by `findChoices`. */
function pickChoice(choices: readonly CitationChoice[]): Promise<string | undefined> {
  const picker = window.createQuickPick<CitationItem>();
  const show = (query: string) => {
    picker.items = findChoices(choices, query).map(itemOf);
  };
  picker.title = 'Insert Citation';
  picker.placeholder = 'Author, year or words of the title';
  show('');
  return new Promise((resolve) => {
    picker.onDidChangeValue(show);
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.insertText);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemOf({ label, description, detail, insertText }: CitationChoice): CitationItem {
  return { label, description, detail, insertText, alwaysShow: true };
}

async function insert(editor: TextEditor, text: string): Promise<void> {
  await editor.insertSnippet(new SnippetString().appendText(text));
}
