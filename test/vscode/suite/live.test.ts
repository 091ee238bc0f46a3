import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ViewNode } from '../../../client/src/views/viewModel';
import { closeAll, extension, findings, hasRule, openPaper, placeOf, ruleOf, until } from './support';

const all = (nodes: readonly ViewNode[]): ViewNode[] => nodes.flatMap((n) => [n, ...all(n.children)]);

describe('a draft that is being written', () => {
  let editor: vscode.TextEditor;
  const views = () => extension().exports.views;

  beforeEach(async () => {
    editor = await openPaper();
  });
  afterEach(closeAll);

  /** As a reader types: character by character, each in its own edit. */
  async function typeAt(words: string, after: string): Promise<void> {
    const at = placeOf(editor.document, after, after.length);
    editor.selection = new vscode.Selection(at, at);
    for (const character of words) await vscode.commands.executeCommand('type', { text: character });
  }

  it('has a finding while a figure stands without a source, and none once it has one', async () => {
    const about = (words: string) =>
      findings(editor.document.uri).filter((d) => editor.document.getText(d.range).includes(words));
    await typeAt(' Trade with Togo fell by 61 per cent in 2023.', 'in six months.');
    await until('the finding', () => about('61 per cent').some((d) => ruleOf(d).startsWith('claim/')));
    await typeAt(' (Zinsou, 2019)', 'by 61 per cent in 2023');
    await until('its end', () => !about('61 per cent').some((d) => ruleOf(d).startsWith('claim/')));
  });

  it('is followed by all three views', async () => {
    await views().relations.load();
    await typeAt(' Ghana signed a trade agreement with Togo (Zinsou, 2019).', 'in six months.');
    const { nodes } = await until(
      'Ghana',
      () => views().relations.load(),
      (content) => content.nodes.some((n) => n.label === 'Ghana'),
    );
    const ghana = nodes.find((n) => n.label === 'Ghana');
    const [togo] = ghana ? views().relations.getChildren(ghana) : [];
    assert.equal(togo?.label, 'Togo');
    const [statement] = views().relations.getChildren(togo);
    assert.match(statement?.label ?? '', /“Ghana signed a trade agreement/u);
    assert.match(statement?.description ?? '', /\+.*Zinsou 2019/u);
    const sources = all((await views().sources.load()).nodes);
    const cited = sources.find((n) => n.kind === 'group' && n.label === 'Cited');
    assert.ok(
      cited?.children.some((n) => /Zinsou/u.test(n.label)),
      'Zinsou is cited now',
    );
    const claims = all((await views().claims.load()).nodes);
    assert.ok(claims.length > 0);
  });

  it('is mended by the light bulb as a reader would do it', async () => {
    await until('the finding', () => hasRule(editor.document.uri, 'citation/misspelt'));
    const place = placeOf(editor.document, 'Okofor');
    editor.selection = new vscode.Selection(place, place);
    const first = { kind: 'quickfix', apply: 'first' };
    await vscode.commands.executeCommand('editor.action.codeAction', first);
    await until('the repair', () => !editor.document.getText().includes('Okofor'));
    await until('the end of the finding', () => !hasRule(editor.document.uri, 'citation/misspelt'));
    await vscode.commands.executeCommand('undo');
    await until('the finding again', () => hasRule(editor.document.uri, 'citation/misspelt'));
  });
});

describe('filters and orders', () => {
  const views = () => extension().exports.views;

  beforeEach(async () => {
    await openPaper();
  });
  afterEach(closeAll);

  it('show statements of one polarity, with or without a source', async () => {
    const { relations } = views();
    await relations.load();
    const shown = () => all(relations.content.nodes).filter((n) => n.kind === 'statement');
    const everything = shown().length;
    relations.setOptions({ polarity: 'cooperative' });
    assert.ok(shown().every((n) => n.tint === 'cooperative'));
    relations.setOptions({ polarity: 'conflictual', support: 'sourced' });
    assert.ok(shown().length > 0 && shown().every((n) => /^−.*\d{4}/u.test(n.description)));
    assert.match(relations.content.description, /conflict · with a source · \d+ of \d+ statements/u);
    await vscode.commands.executeCommand('policyPaper.relations.clearFilter');
    assert.equal(shown().length, everything);
  });

  it('put the countries in order by name', async () => {
    const { relations } = views();
    await relations.load();
    relations.setOptions({ order: 'name' });
    const names = relations.content.nodes.map((n) => n.label);
    assert.deepEqual(names, [...names].sort());
    relations.setOptions({ order: 'statements' });
  });

  it('show only the claims that need a source, and only the works that need attention', async () => {
    await views().claims.load();
    await vscode.commands.executeCommand('policyPaper.claims.showOpen');
    const claims = all(views().claims.content.nodes).filter((n) => n.kind === 'claim');
    assert.ok(claims.length > 0 && claims.every((n) => n.tint === 'attention'));
    await vscode.commands.executeCommand('policyPaper.claims.showAll');
    await views().sources.load();
    await vscode.commands.executeCommand('policyPaper.sources.showProblems');
    assert.ok(!views().sources.content.nodes.some((n) => n.label === 'Cited'));
    await vscode.commands.executeCommand('policyPaper.sources.showAll');
    assert.ok(views().sources.content.nodes.some((n) => n.label === 'Cited'));
  });
});

describe('the relation map', () => {
  afterEach(closeAll);

  it('opens on a pair, and follows the paper', async () => {
    const editor = await openPaper();
    const { map, views } = extension().exports;
    const { nodes } = await views.relations.load();
    const pair = all(nodes).find((n) => n.kind === 'counterpart' && n.actors?.join() === 'NER,FRA');
    assert.ok(pair, 'Niger and France');
    await vscode.commands.executeCommand('policyPaper.relations.showOnMap', pair);
    const shown = await until('the map', () => map.map);
    assert.ok(shown);
    assert.equal(shown.centre, 'NER');
    assert.ok(shown.statements.some((s) => s.source === 'NER' && s.target === 'FRA'));
    const at = placeOf(editor.document, 'in six months.', 'in six months.'.length);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(editor.document.uri, at, ' Mali supports Niger.');
    await vscode.workspace.applyEdit(edit);
    await until('Mali', () => map.map?.actors.some((a) => a.id === 'MLI'));
  });
});
