/** What the tests inside VS Code share: open a paper, find a place by its words, wait for what comes by itself. */
import * as vscode from 'vscode';
import type { PolicyPaper } from '../../../client/src/activate';

export const extensionId = 'policy-paper.policy-paper';

export function extension(): vscode.Extension<PolicyPaper> {
  const found = vscode.extensions.getExtension<PolicyPaper>(extensionId);
  if (!found) throw new Error(`${extensionId} is not installed in this VS Code.`);
  return found;
}

export const paperText = `# Border markets after the embargo

## Trade

Niger expelled the French ambassador in August 2023 (Okafor & Lindqvist, 2024). Prices in Niamey rose by 38 per cent in six months. Benin closed the bridge at Malanville (Diallo, 2023). France suspended its aid to Niger (Okafor & Lindqvist, 2024).

Traders crossed the river at night (Okofor & Lindqvist, 2024).

## References

Diallo, M. (2023). The night of the guard. *Sahel Review*, 5(1), 1–12.

Okafor, N., & Lindqvist, P. (2024). Border markets after the embargo. *Journal of Sahel Studies*, 14(2), 88–109.

Zinsou, A. (2019). Lorries on the river road. *Transit*, 2(1), 3–9.
`;

/** A new paper in front, with the extension awake and the paper read. */
export async function openPaper(content = paperText, language = 'markdown'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  const editor = await vscode.window.showTextDocument(document);
  const { status } = await extension().activate();
  await until(
    'the status of the paper',
    () => status.text,
    (text) => /supported|no claims/u.test(text),
  );
  return editor;
}

/** Closes every editor without a question about saving. */
export async function closeAll(): Promise<void> {
  const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs).length;
  for (let left = tabs(); left > 0; left--) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** The place of `words` in the paper, at the character behind `offset`. */
export function placeOf(document: vscode.TextDocument, words: string, offset = 1): vscode.Position {
  const index = document.getText().indexOf(words);
  if (index < 0) throw new Error(`“${words}” is not in the paper.`);
  return document.positionAt(index + offset);
}

/** Asks again until the answer is there; what never comes fails with what was seen last. */
export async function until<T>(
  what: string,
  ask: () => T | PromiseLike<T>,
  enough: (answer: T) => boolean = Boolean,
): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (enough(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what} did not come; last seen: ${JSON.stringify(answer)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((d) => ruleOf(d).includes('/'));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

export function hasRule(uri: vscode.Uri, rule: string): boolean {
  return findings(uri).some((d) => ruleOf(d) === rule);
}
