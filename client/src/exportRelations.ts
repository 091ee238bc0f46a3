/** Export Relations…: the relations of the paper in front as a file, in the format that its name says. */
import { Uri, window, workspace } from 'vscode';
import type { ExportFormat, RelationMapParams } from '../../server/src/protocol/types';
import type { Rpc } from './rpc';

const formats = [
  { format: 'csv', label: 'CSV', detail: 'One statement a line, for a spreadsheet' },
  { format: 'graphml', label: 'GraphML', detail: 'A signed network, for Gephi, yEd or igraph' },
  { format: 'json', label: 'JSON', detail: 'Actors and statements, for scripts' },
  { format: 'svg', label: 'SVG', detail: 'A picture of the network, for a report' },
] as const satisfies readonly { format: ExportFormat; label: string; detail: string }[];

export async function exportRelations(
  rpc: Rpc,
  paper: Uri,
  question: Omit<RelationMapParams, 'uri'>,
): Promise<void> {
  const chosen = await window.showQuickPick(formats, {
    placeHolder: 'Export the relations of this paper as',
  });
  if (!chosen) return;
  const content = await rpc.ask('policyPaper/exportRelations', {
    uri: paper.toString(),
    format: chosen.format,
    ...question,
  });
  if (content === null) return;
  const target = await window.showSaveDialog({
    title: 'Export Relations',
    defaultUri: proposed(paper, chosen.format),
    filters: { [chosen.label]: [chosen.format] },
  });
  if (!target) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(content));
  window.setStatusBarMessage(
    `$(book) The relations are in ${target.path.slice(target.path.lastIndexOf('/') + 1)}.`,
    5000,
  );
}

/** Beside the paper, or in the first folder for one that is not saved yet. */
function proposed(paper: Uri, format: ExportFormat): Uri {
  const name = paper.path.slice(paper.path.lastIndexOf('/') + 1).replace(/\.\w+$/u, '');
  const file = `${name || 'paper'}-relations.${format}`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (paper.scheme === 'untitled') return folder ? Uri.joinPath(folder, file) : Uri.file(`/${file}`);
  return Uri.joinPath(paper, '..', file);
}
