// Only for `npm start`: shows a paper, the sidebar and the problems at once.
const vscode = require('vscode');

exports.activate = async () => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  const paper = process.env.OPEN_PAPER;
  if (folder && paper && !vscode.window.activeTextEditor) {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, paper));
  }
  await vscode.commands.executeCommand('workbench.actions.view.problems');
  await vscode.commands.executeCommand('policyPaper.showRelations');
  await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
};
