/** The light bulb. */
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type Diagnostic,
} from 'vscode-languageserver';
import { type Action, actionsAt, fixAll } from '../../core/features/actions';
import type { Asked } from '../answer';
import { fixAllKind } from '../capabilities';
import type { ClientAbilities } from '../client';
import { spanOf } from '../convert';
import { source, toDiagnostic } from '../diagnostics';
import { workspaceEdit } from './edits';

const kinds = {
  'quick-fix': CodeActionKind.QuickFix,
  dismiss: CodeActionKind.QuickFix,
  accept: CodeActionKind.QuickFix,
  'fix-all': fixAllKind,
} as const satisfies Record<Action['kind'], string>;

export function codeActions(
  asked: Asked,
  { range, context }: CodeActionParams,
  client: ClientAbilities,
): CodeAction[] {
  const { snapshot, uri, paper } = asked;
  const wants = (kind: string) =>
    context.only === undefined || context.only.some((only) => isPart(only, kind));
  const found: Action[] = [];
  if (wants(CodeActionKind.QuickFix))
    found.push(...actionsAt(snapshot, uri, spanOf(paper.model.text, range)));
  // Offered when asked for by name (on saving), not beside every cursor.
  const everything = context.only !== undefined && wants(fixAllKind) ? fixAll(snapshot, uri) : null;
  if (everything) found.push(everything);
  const possible = found.filter((a) => a.kind !== 'accept' || client.actionCommands.includes(acceptCommand));
  return possible.map((action) => toCodeAction(asked, action, context.diagnostics, client));
}

const acceptCommand = 'policyPaper.acceptFinding';

/** The editor writes the baseline's file. */
function acceptance(action: Action, uri: string): Command {
  const fingerprints = action.findings.map((f) => f.fingerprint);
  return { title: action.title, command: acceptCommand, arguments: [uri, fingerprints] };
}

/** `source.fixAll` asks for `source.fixAll.policyPaper` too. */
function isPart(only: string, kind: string): boolean {
  return only === '' || kind === only || kind.startsWith(`${only}.`);
}

function toCodeAction(
  { paper }: Asked,
  action: Action,
  shown: readonly Diagnostic[],
  client: ClientAbilities,
): CodeAction {
  const { model } = paper;
  const answered = action.findings.map((f) => toDiagnostic(model, f, client));
  const diagnostics = shown.filter((d) => d.source === source && answered.some((a) => isSame(a, d)));
  return {
    title: action.title,
    kind: kinds[action.kind],
    ...(action.kind === 'accept'
      ? { command: acceptance(action, model.uri) }
      : { edit: workspaceEdit(model, action.edits, client, action.placeholder) }),
    ...(diagnostics.length > 0 && { diagnostics }),
    ...(action.preferred && { isPreferred: true }),
  };
}

/** By the fingerprint where the editor kept it, otherwise by rule and place. */
function isSame(a: Diagnostic, b: Diagnostic): boolean {
  const mark = fingerprint(b);
  if (mark !== undefined) return fingerprint(a) === mark;
  return a.code === b.code && JSON.stringify(a.range) === JSON.stringify(b.range);
}

function fingerprint({ data }: Diagnostic): unknown {
  return typeof data === 'object' && data !== null
    ? (data as { fingerprint?: unknown }).fingerprint
    : undefined;
}
