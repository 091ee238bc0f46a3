import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { extension } from './support';

interface Keybinding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

describe('manifest', () => {
  const { contributes, activationEvents } = extension().packageJSON;

  it('binds only keys that VS Code leaves free', async () => {
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const taken = new Map<string, string>();
    for (const [, key, command] of text.matchAll(/"key": "([^"]+)",\s+"command": "([^"]+)"/gu)) {
      if (key && command && !command.startsWith('policyPaper.')) taken.set(key, command);
    }

    assert.ok(taken.size > 300, `the default keybindings were read (${taken.size})`);
    // Escape leads back to the map only where the map has led to the text: a state of our own.
    const everywhere = (contributes.keybindings as Keybinding[]).filter(
      ({ when }) => !when?.startsWith('policyPaper.'),
    );
    const clashes = everywhere.filter(({ key }) => taken.has(key));
    assert.deepEqual(clashes, []);
  });

  it('wakes only for the languages it serves', () => {
    assert.deepEqual(
      activationEvents,
      ['markdown', 'quarto', 'rmd', 'latex', 'tex', 'plaintext'].map((language) => `onLanguage:${language}`),
    );
  });

  it('names in menus and welcomes only commands that exist', async () => {
    const there = await vscode.commands.getCommands(true);
    const named = [...JSON.stringify(contributes).matchAll(/command:([\w.]+)/gu)].map((m) => m[1] ?? '');
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((command) => !there.includes(command)),
      [],
    );
  });
});
