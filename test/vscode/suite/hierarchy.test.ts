import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, openPaper, placeOf, until } from './support';

describe('call hierarchy of countries', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    document = (await openPaper()).document;
  });
  afterEach(closeAll);

  const prepare = (words: string) =>
    vscode.commands.executeCommand<vscode.CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      placeOf(document, words),
    );

  it('starts at a country, and tells on whom it acts and who acts on it', async () => {
    const [niger] = await until(
      'an item',
      () => prepare('Niger expelled'),
      (items) => items.length > 0,
    );
    assert.ok(niger);
    assert.equal(niger.name, 'Niger');
    assert.match(niger.detail ?? '', /mention/u);
    const outgoing = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      niger,
    );
    const france = outgoing.find(({ to }) => to.name === 'France');
    assert.ok(france, outgoing.map(({ to }) => to.name).join(', '));
    const sentence = document.getText(france.fromRanges[0]);
    assert.match(sentence, /expelled the French ambassador/u);
    const incoming = await vscode.commands.executeCommand<vscode.CallHierarchyIncomingCall[]>(
      'vscode.provideIncomingCalls',
      niger,
    );
    assert.ok(
      incoming.some(({ from }) => from.name === 'France'),
      'France acts on Niger too',
    );
    const further = await vscode.commands.executeCommand<vscode.CallHierarchyOutgoingCall[]>(
      'vscode.provideOutgoingCalls',
      france.to,
    );
    assert.ok(
      further.some(({ to }) => to.name === 'Niger'),
      'the walk goes on from the counterpart',
    );
  });

  it('starts nowhere else', async () => {
    assert.deepEqual((await prepare('Lorries on')) ?? [], []);
  });
});
