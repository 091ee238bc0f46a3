/**
 * The server asks for settings by the address of a paper. The editor's own answer to that knows the folder and not
 * the language; asked with the open document, it also reads `"[latex]": { "policyPaper.rules": … }`.
 */
import { Uri, workspace } from 'vscode';
import type { ConfigurationParams, LSPAny } from 'vscode-languageclient';

export function settingsFor({ items }: ConfigurationParams): LSPAny[] {
  return items.map(({ section, scopeUri }) => {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === scopeUri);
    const scope = open ?? (scopeUri === undefined ? undefined : Uri.parse(scopeUri));
    const value = workspace.getConfiguration(undefined, scope).get(section ?? '');
    return value === undefined ? null : JSON.parse(JSON.stringify(value));
  });
}
