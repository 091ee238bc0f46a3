import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findings, hasRule, openPaper, placeOf, ruleOf, until } from './support';

describe('language features', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;

  beforeEach(async () => {
    editor = await openPaper();
    document = editor.document;
  });
  afterEach(closeAll);

  const ask = <T>(command: string, ...rest: unknown[]) =>
    vscode.commands.executeCommand<T>(command, document.uri, ...rest);

  it('underlines what is wrong, with the rule and a link to its page', async () => {
    const found = () => findings(document.uri).find((d) => ruleOf(d) === 'citation/misspelt');
    const misspelt = await until('citation/misspelt', found);
    assert.ok(misspelt);
    assert.match(document.getText(misspelt.range), /Okofor/u);
    assert.match(misspelt.message, /Okafor/u);
    assert.ok(typeof misspelt.code === 'object' && misspelt.code.target, 'a link to the page of the rule');
  });

  it('finds while typing, and forgets what was mended', async () => {
    const end = placeOf(document, 'in six months.', 'in six months.'.length);
    await editor.edit((edit) => edit.insert(end, ' Ships stayed away (Nobody, 2022).'));
    await until('the finding', () => hasRule(document.uri, 'citation/unresolved'));
    await vscode.commands.executeCommand('undo');
    await until('its end', () => !hasRule(document.uri, 'citation/unresolved'));
  });

  it('reads the settings of a language', async () => {
    await until('the finding', () => hasRule(document.uri, 'citation/misspelt'));
    const settings = () => vscode.workspace.getConfiguration('policyPaper', { languageId: 'markdown' });
    const set = (value: unknown) =>
      settings().update('rules', value, vscode.ConfigurationTarget.Global, true);
    await set({ 'citation/misspelt': 'off' });
    await until('its end', () => !hasRule(document.uri, 'citation/misspelt'));
    await set(undefined);
    await until('the finding again', () => hasRule(document.uri, 'citation/misspelt'));
  });

  it('sorts the reference list by command', async () => {
    const entries =
      'Sarr, M. (2020). *Quiet borders*. Dakar: Port.\n\nHale, B. (2019). *Rivers*. Accra: Port.\n';
    await closeAll();
    const other = (await openPaper(`# Trade\n\nTrade fell (Hale, 2019).\n\n## References\n\n${entries}`))
      .document;
    await vscode.commands.executeCommand('policyPaper.sortReferences');
    const place = (name: string) => other.getText().indexOf(name);
    await until('the order', () => place('Hale, B.') < place('Sarr, M.'));
  });

  it('shows the work on hover', async () => {
    const hovers = await ask<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      placeOf(document, 'Diallo, 2023'),
    );
    const text = hovers
      .flatMap((h) => h.contents.map((c) => (typeof c === 'string' ? c : c.value)))
      .join('\n');
    assert.match(text, /The night of the guard/u);
  });

  it('goes from the citation to its entry', async () => {
    const found = await ask<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      placeOf(document, 'Diallo, 2023'),
    );
    const target = found[0];
    assert.ok(target, 'a definition');
    const range = 'targetRange' in target ? target.targetRange : target.range;
    assert.equal(range.start.line, placeOf(document, 'Diallo, M.').line);
  });

  it('lists the citing places of an entry', async () => {
    const found = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      placeOf(document, 'Okafor, N.'),
    );
    const lines = new Set(found.map((location) => location.range.start.line));
    assert.ok(lines.has(placeOf(document, 'Niger expelled').line), 'the paragraph that cites it');
  });

  it('completes a citation', async () => {
    const end = placeOf(document, 'in six months.', 'in six months'.length);
    await editor.edit((edit) => edit.insert(end, ' (Oka'));
    const place = placeOf(document, 'months (Oka', 'months (Oka'.length);
    const list = await until(
      'a completion',
      () => ask<vscode.CompletionList>('vscode.executeCompletionItemProvider', place),
      (answer) => answer.items.some((item) => /Okafor.*2024/u.test(JSON.stringify(item.label))),
    );
    assert.ok(list);
  });

  it('renames an author of the list and every citation of it', async () => {
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      placeOf(document, 'Diallo, M.'),
      'Diallo-Touré',
    );
    assert.ok(edit.get(document.uri).length >= 2, 'the entry and the citation');
    await vscode.workspace.applyEdit(edit);
    assert.match(document.getText(), /\(Diallo-Touré, 2023\)/u);
    assert.match(document.getText(), /^Diallo-Touré, M\./mu);
  });

  it('mends a misspelt citation with the light bulb', async () => {
    const place = placeOf(document, 'Okofor');
    const actions = await ask<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      new vscode.Range(place, place),
    );
    const fix = actions.find((action) => action.edit && /Okafor/u.test(action.title));
    assert.ok(fix?.edit, `a fix among: ${actions.map((a) => a.title).join(' | ')}`);
    await vscode.workspace.applyEdit(fix.edit);
    assert.doesNotMatch(document.getText(), /Okofor/u);
    await until('the end of the finding', () => !hasRule(document.uri, 'citation/misspelt'));
  });

  it('outlines the paper', async () => {
    const symbols = await ask<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider');
    const names = (all: readonly vscode.DocumentSymbol[]): string[] =>
      all.flatMap((symbol) => [symbol.name, ...names(symbol.children ?? [])]);
    // VS Code's own Markdown outline names headings with their marks; ours without.
    assert.ok(names(symbols).includes('Trade'), names(symbols).join(', '));
  });
});
