import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ViewNode } from '../../../client/src/views/viewModel';
import { closeAll, extension, openPaper, until } from './support';

const all = (nodes: readonly ViewNode[]): ViewNode[] => nodes.flatMap((n) => [n, ...all(n.children)]);

describe('views', () => {
  let document: vscode.TextDocument;
  const views = () => extension().exports.views;

  beforeEach(async () => {
    document = (await openPaper()).document;
  });
  afterEach(closeAll);

  it('shows the countries and what they do to each other', async () => {
    const { nodes, description } = await views().relations.load();
    assert.match(description, /\d+ countries · \d+ statements/u);
    assert.ok(
      nodes.some((n) => n.label === 'Niger'),
      'Niger',
    );
    const statement = all(nodes).find((n) => n.kind === 'statement' && /expelled/u.test(n.label));
    assert.ok(statement, 'the statement');
    assert.match(statement.description, /−.*Okafor/u);
    const item = views().relations.getTreeItem(statement);
    assert.equal(item.contextValue, 'statement.copyable');
  });

  it('shows works cited, misspelt and never cited', async () => {
    const { nodes } = await views().sources.load();
    const labels = Object.fromEntries(nodes.map((n) => [n.label, n.children.map((c) => c.label).join('; ')]));
    assert.match(labels['Cited'] ?? '', /Diallo/u);
    assert.match(labels['Near misses'] ?? '', /Ok[ao]for/u);
    assert.match(labels['Never cited'] ?? '', /Zinsou/u);
  });

  it('shows the claims of each section and what supports them', async () => {
    const { nodes, description } = await views().claims.load();
    assert.match(description, /\d+\u00a0% of claims supported/u);
    const trade = nodes.find((n) => n.label === 'Trade');
    assert.ok(trade, 'the section Trade');
    assert.ok(trade.children.some((n) => /38 per cent/u.test(n.label) && n.tint === 'attention'));
  });

  it('keeps its ids through an edit elsewhere', async () => {
    const before = all((await views().relations.load()).nodes).map((n) => n.id);
    await vscode.window.activeTextEditor?.edit((edit) =>
      edit.insert(new vscode.Position(1, 0), '\nA word.\n'),
    );
    const after = all((await views().relations.load()).nodes).map((n) => n.id);
    assert.deepEqual(after, before);
  });

  it('keeps the last paper while the focus is in a panel', async () => {
    await views().claims.load();
    await vscode.commands.executeCommand('workbench.action.output.toggleOutput');
    await vscode.commands.executeCommand('policyPaper.showLog');
    assert.ok((await views().claims.load()).nodes.length > 0);
    await vscode.commands.executeCommand('workbench.action.closePanel');
  });

  it('goes to the sentence that is selected', async () => {
    const { nodes } = await views().relations.load();
    const statement = all(nodes).find((n) => n.kind === 'statement' && /expelled/u.test(n.label));
    const command = statement && views().relations.getTreeItem(statement).command;
    assert.ok(command, 'a command on the row');
    await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
    const { selection } = vscode.window.activeTextEditor ?? assert.fail('no editor');
    assert.match(document.getText(selection), /expelled the French ambassador/u);
  });

  it('hides a statement that is dismissed, and shows it again', async () => {
    const { nodes } = await views().relations.load();
    const statements = () =>
      all(views().relations.content.nodes).filter((n) => n.kind === 'statement').length;
    const before = statements();
    await vscode.commands.executeCommand(
      'policyPaper.relations.dismiss',
      all(nodes).find((n) => n.kind === 'statement'),
    );
    assert.ok(statements() < before, 'fewer statements');
    await vscode.commands.executeCommand('policyPaper.relations.restore');
    assert.equal(statements(), before);
  });

  it('copies a statement with its citation', async () => {
    const { nodes } = await views().relations.load();
    const statement = all(nodes).find((n) => n.kind === 'statement' && /expelled/u.test(n.label));
    await vscode.commands.executeCommand('policyPaper.copyStatement', statement);
    assert.match(statement?.copy ?? '', /^“Niger expelled .*” \(.*Okafor.*2024\)$/u);
  });

  it('is empty when no paper is open', async () => {
    await closeAll();
    await until('an empty view', () => views().claims.content.nodes.length === 0);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
