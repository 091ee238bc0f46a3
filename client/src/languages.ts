/** The languages that are read as papers, and the places they may lie in; the manifest names the same languages. */
import type { TextDocument } from 'vscode';

export const languages = ['markdown', 'quarto', 'rmd', 'latex', 'tex', 'plaintext'] as const;

/** Papers of the disk, of a remote or virtual folder, and new ones; not comments, chat boxes or old revisions. */
const schemes = [
  'file',
  'untitled',
  'vscode-remote',
  'vscode-vfs',
  'vscode-test-web',
  'vscode-userdata',
] as const;

export const paperSelector = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })));

export function isPaper(document: TextDocument): boolean {
  return paperSelector.some((s) => s.language === document.languageId && s.scheme === document.uri.scheme);
}
