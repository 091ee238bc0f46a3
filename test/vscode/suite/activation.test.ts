import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, extension, openPaper } from './support';

describe('activation', () => {
  it('sleeps until a language it serves is opened', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'json', content: '{}' });
    await vscode.window.showTextDocument(document);
    assert.equal(extension().isActive, false);
    await closeAll();
  });

  it('wakes for a paper, and its server runs', async () => {
    await openPaper();
    assert.equal(extension().isActive, true);
    assert.equal(extension().exports.client.isRunning(), true);
    await closeAll();
  });

  it('contributes every command of its manifest', async () => {
    const there = await vscode.commands.getCommands(true);
    const declared: { command: string }[] = extension().packageJSON.contributes.commands;
    assert.deepEqual(
      declared.map((c) => c.command).filter((command) => !there.includes(command)),
      [],
    );
  });
});
