/** The commands "Policy Paper: …" that act on the paper in front. */
import {
  commands,
  type Disposable,
  languages as editorLanguages,
  Range,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Range as PlainRange, StepParams } from '../../server/src/protocol/types';
import type { Baseline } from './baseline';
import { insertCitation } from './insertCitation';
import { isPaper } from './languages';
import type { Papers } from './papers';
import type { Rpc } from './rpc';

export interface CommandContext {
  readonly rpc: Rpc;
  readonly papers: Papers;
  readonly baseline: Baseline;
  readonly extensionUri: Uri;
  readonly restart: () => Promise<void>;
  readonly showLog: () => void;
}

export function paperCommands(context: CommandContext): Disposable[] {
  const { rpc, papers, baseline, extensionUri, restart, showLog } = context;
  const register = (name: string, run: (...parameters: never[]) => unknown) =>
    commands.registerCommand(`policyPaper.${name}`, run);
  const focus = (view: string) => () => commands.executeCommand(`policyPaper.${view}.focus`);
  return [
    register('showRelations', focus('relations')),
    register('showSources', focus('sources')),
    register('showClaims', focus('claims')),
    register('showProblems', () => commands.executeCommand('workbench.actions.view.problems')),
    register('nextUnsupportedClaim', () => step(rpc, 'next', 'unsupported-claim')),
    register('previousUnsupportedClaim', () => step(rpc, 'previous', 'unsupported-claim')),
    register('nextCitationOfWork', () => step(rpc, 'next', 'citation-of-same-work')),
    register('previousCitationOfWork', () => step(rpc, 'previous', 'citation-of-same-work')),
    register('sortReferences', () => sortReferences(rpc)),
    register('acceptBaseline', () => baseline.acceptAll()),
    register('acceptFinding', (uri: string, fingerprints: readonly string[]) =>
      baseline.acceptFindings(uri, fingerprints),
    ),
    register('insertCitation', () => insertCitation(rpc)),
    register('writeReviewLetter', () => writeReviewLetter(rpc, papers)),
    register('reveal', (uri: string, range: PlainRange) => reveal(Uri.parse(uri), range)),
    register('openRuleDocumentation', (rule?: string) => openRule(extensionUri, papers, rule)),
    register('openExample', () => openExample(extensionUri)),
    register('restart', restart),
    register('showLog', showLog),
  ];
}

/** Shows a place of a paper, in the editor that has it already where there is one, otherwise in `elsewhere`. */
export async function reveal(uri: Uri, place: PlainRange, elsewhere?: ViewColumn): Promise<TextEditor> {
  const open = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  const range = rangeOf(place);
  const editor = await window.showTextDocument(open?.document ?? (await workspace.openTextDocument(uri)), {
    viewColumn: open?.viewColumn ?? elsewhere ?? ViewColumn.Active,
    selection: range,
  });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

const nothingThere = {
  'unsupported-claim': 'No claim of this paper needs a source.',
  'citation-of-same-work': 'Put the cursor on a citation first; this work is cited nowhere else.',
} as const satisfies Record<StepParams['to'], string>;

async function step(rpc: Rpc, direction: StepParams['step'], to: StepParams['to']): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isPaper(editor.document)) return tell('Open a paper first.');
  const { line, character } = editor.selection.active;
  const uri = editor.document.uri.toString();
  const range = await rpc.ask('policyPaper/step', {
    uri,
    position: { line, character },
    step: direction,
    to,
  });
  if (range === null) return tell(nothingThere[to]);
  const { start } = range;
  editor.selection = new Selection(start.line, start.character, start.line, start.character);
  editor.revealRange(rangeOf(range), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The edits come from the server for the text as it is; a paper that changes meanwhile is left alone. */
async function sortReferences(rpc: Rpc): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isPaper(editor.document)) return tell('Open a paper first.');
  const sorting = await rpc.ask('policyPaper/sortReferences', { uri: editor.document.uri.toString() });
  if (sorting === null || sorting.version !== editor.document.version) return;
  if (sorting.edits.length === 0) return tell(sorting.message);
  await editor.edit((builder) => {
    for (const { range, newText } of sorting.edits) builder.replace(rangeOf(range), newText);
  });
  tell(sorting.message);
}

/**
 * The findings as a letter, in a new document beside the paper that is the author's to edit. Its language is one
 * that no paper is written in: a letter is not read as a paper, and the views stay with the paper it is about.
 */
async function writeReviewLetter(rpc: Rpc, { current }: Papers): Promise<void> {
  if (!current) return tell('Open a paper first.');
  const content = await rpc.ask('policyPaper/reviewLetter', { uri: current.uri.toString() });
  if (content === null) return;
  const letter = await workspace.openTextDocument({ language: 'restructuredtext', content });
  await window.showTextDocument(letter, { viewColumn: ViewColumn.Beside });
  // Its paragraphs are single lines, for pasting: they have to be folded to be read.
  const wrapped = workspace.getConfiguration('editor', letter).get('wordWrap') !== 'off';
  if (!wrapped) await commands.executeCommand('editor.action.toggleWordWrap');
}

function rangeOf({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

function tell(text: string): void {
  window.setStatusBarMessage(`$(book) ${text}`, 5000);
}

/** The page of a rule: the one named, otherwise one of the rules that found something in this paper. */
async function openRule(extensionUri: Uri, papers: Papers, rule?: string): Promise<void> {
  const wanted = rule ?? (await window.showQuickPick(rulesHere(papers), { placeHolder: 'Which rule?' }));
  if (wanted === undefined) return;
  const page = Uri.joinPath(extensionUri, 'server/docs/rules', `${wanted}.md`);
  try {
    await workspace.fs.stat(page);
  } catch {
    return tell(`There is no page about ${wanted}.`);
  }
  await commands.executeCommand('markdown.showPreview', page);
}

function rulesHere({ current }: Papers): string[] {
  const findings = current ? editorLanguages.getDiagnostics(current.uri) : [];
  const rules = findings.filter((f) => f.source === 'policy-paper').map((f) => codeOf(f.code));
  return [...new Set(rules)].sort();
}

function codeOf(code: string | number | { value: string | number } | undefined): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** A new paper with the example's text: nothing of the reader's is touched. */
async function openExample(extensionUri: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extensionUri, 'dist/example.md'));
  const content = new TextDecoder().decode(bytes);
  await window.showTextDocument(await workspace.openTextDocument({ language: 'markdown', content }));
  await commands.executeCommand('policyPaper.relations.focus', { preserveFocus: true });
}
