import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, findings, openPaper, placeOf, until } from './support';

describe('commands and status', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openPaper();
  });
  afterEach(closeAll);

  it('tells in the status bar how much is supported', async () => {
    const text = await until(
      'a share',
      () => extension().exports.status.text,
      (t) => /\d/u.test(t),
    );
    assert.match(text, /^\$\(book\) \d+\u00a0% supported/u);
  });

  it('steps to the next unsupported claim', async () => {
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('policyPaper.nextUnsupportedClaim');
    const rest = editor.document.getText(
      new vscode.Range(
        editor.selection.active,
        editor.document.lineAt(editor.selection.active.line).range.end,
      ),
    );
    assert.match(rest, /^(?:Prices in Niamey rose by )?38 per cent/u);
  });

  it('steps to the next citation of the same work', async () => {
    const from = placeOf(editor.document, 'Okafor & Lindqvist, 2024');
    editor.selection = new vscode.Selection(from, from);
    await vscode.commands.executeCommand('policyPaper.nextCitationOfWork');
    assert.ok(editor.selection.active.isAfter(from), 'the cursor has moved on');
  });

  it('shows the views', async () => {
    await vscode.commands.executeCommand('policyPaper.showClaims');
    await vscode.commands.executeCommand('policyPaper.showSources');
    await vscode.commands.executeCommand('policyPaper.showRelations');
    const { relations } = extension().exports.views;
    await until('the tree', () => relations.content.nodes.length > 0);
  });

  it('opens the example paper as a new one', async () => {
    await vscode.commands.executeCommand('policyPaper.openExample');
    const document = vscode.window.activeTextEditor?.document;
    assert.equal(document?.isUntitled, true);
    assert.match(document.getText(), /invented/u);
  });

  it('writes the findings as a letter beside the paper, which stays the one that the views show', async () => {
    await until('findings', () => findings(editor.document.uri).length > 0);
    await vscode.commands.executeCommand('policyPaper.writeReviewLetter');
    const letter = vscode.window.activeTextEditor?.document;
    assert.equal(letter?.isUntitled, true);
    assert.match(letter.getText(), /^Review of “Border markets[^”]*”\n=+\n/u);
    assert.match(letter.getText(), /No “Okofor” in the list/u);
    assert.equal(findings(letter.uri).length, 0, 'a letter is no paper');
    await vscode.commands.executeCommand('policyPaper.showSources');
    const { sources } = extension().exports.views;
    await until('the sources of the paper', () => sources.content.nodes.length > 0);
  });

  it('starts the server again, and the findings come back', async () => {
    await vscode.commands.executeCommand('policyPaper.restart');
    assert.equal(extension().exports.client.isRunning(), true);
    const place = placeOf(editor.document, 'Diallo, 2023');
    const hover = () =>
      vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        editor.document.uri,
        place,
      );
    await until('a hover after the restart', hover, (hovers) => hovers.length > 0);
    await until('findings after the restart', () => findings(editor.document.uri).length > 0);
  });
});
