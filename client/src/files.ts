/** The workspace's files for the server, which may live in a worker without a disk. */
import { RelativePattern, Uri, workspace } from 'vscode';
import type { ClientRequestHandlers } from '../../server/src/protocol/methods';
import type { FindFilesParams } from '../../server/src/protocol/types';

const patterns = {
  papers: '**/*.{md,markdown,qmd,rmd,Rmd,tex,latex,txt}',
  actors: '**/.policy-paper/actors.json',
} as const satisfies Record<FindFilesParams['kind'], string>;

/** Folders that hold what others wrote. */
const excluded = '**/{node_modules,.git,.venv,dist,out}/**';

export const fileRequests: ClientRequestHandlers = {
  async 'policyPaper/findFiles'({ kind, most }) {
    const lists = await Promise.all(
      (workspace.workspaceFolders ?? []).map((folder) =>
        workspace.findFiles(new RelativePattern(folder, patterns[kind]), excluded, most),
      ),
    );
    return [...new Set(lists.flat().map(String))].sort().slice(0, most);
  },
  async 'policyPaper/readFile'({ uri, longest }) {
    const file = Uri.parse(uri);
    // Only files of the workspace: the server has no business elsewhere.
    if (!workspace.getWorkspaceFolder(file)) return null;
    try {
      if ((await workspace.fs.stat(file)).size > longest) return null;
      const text = new TextDecoder().decode(await workspace.fs.readFile(file));
      return text.includes('\0') ? null : text;
    } catch {
      return null;
    }
  },
};
