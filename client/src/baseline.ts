/**
 * The baseline of each folder: a file beside the papers that lists the findings a team has accepted. The editor
 * reads and writes it, since only the editor can on every kind of disk; the server decides what it means.
 */
import { type Disposable, RelativePattern, Uri, type WorkspaceFolder, window, workspace } from 'vscode';
import type { Papers } from './papers';
import type { Rpc } from './rpc';

const fileName = '.policy-paper-baseline.json';

export class Baseline implements Disposable {
  readonly #owned: Disposable[] = [];
  readonly #watchers = new Map<string, Disposable>();

  constructor(
    private readonly rpc: Rpc,
    private readonly papers: Papers,
  ) {
    this.#owned.push(workspace.onDidChangeWorkspaceFolders(() => void this.start()));
  }

  /** Tells a server that has just started of every baseline there is, and watches them from now on. */
  async start(): Promise<void> {
    const folders = workspace.workspaceFolders ?? [];
    for (const [uri, watcher] of this.#watchers) {
      if (folders.some((folder) => folder.uri.toString() === uri)) continue;
      watcher.dispose();
      this.#watchers.delete(uri);
    }
    for (const folder of folders) this.#watch(folder);
    await Promise.all(folders.map((folder) => this.#tell(folder.uri)));
  }

  /** Today's findings of the paper in front. */
  async acceptAll(): Promise<void> {
    const { current } = this.papers;
    if (!current) return tell('Open a paper first.');
    await this.#accept(current.uri, 'all');
  }

  /** The one that the light bulb was opened on. */
  async acceptFindings(uri: string, fingerprints: readonly string[]): Promise<void> {
    await this.#accept(Uri.parse(uri), fingerprints);
  }

  dispose(): void {
    for (const owned of [...this.#owned, ...this.#watchers.values()]) owned.dispose();
  }

  async #accept(paper: Uri, fingerprints: readonly string[] | 'all'): Promise<void> {
    const folder = workspace.getWorkspaceFolder(paper)?.uri;
    if (!folder) return tell('Open the folder of this paper first: its baseline is kept there.');
    await this.#tell(folder);
    const accepted = await this.rpc.ask('policyPaper/accept', {
      uri: paper.toString(),
      folder: folder.toString(),
      fingerprints,
    });
    if (accepted === null) return;
    await workspace.fs.writeFile(fileOf(folder), new TextEncoder().encode(accepted.content));
    await this.#tell(folder);
    const said = accepted.added === 1 ? '1 finding' : `${accepted.added} findings`;
    tell(`${said} accepted; ${fileName} keeps them.`);
  }

  async #tell(folder: Uri): Promise<void> {
    const content = await read(fileOf(folder));
    const understood = await this.rpc.ask('policyPaper/baseline', { folder: folder.toString(), content });
    if (understood === false) {
      void window.showWarningMessage(`${fileName} is no baseline of Policy Paper, and accepts nothing.`);
    }
  }

  #watch({ uri }: WorkspaceFolder): void {
    if (this.#watchers.has(uri.toString())) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(uri, fileName));
    const again = () => void this.#tell(uri);
    watcher.onDidChange(again);
    watcher.onDidCreate(again);
    watcher.onDidDelete(again);
    this.#watchers.set(uri.toString(), watcher);
  }
}

function fileOf(folder: Uri): Uri {
  return Uri.joinPath(folder, fileName);
}

/** Null where there is no such file. */
async function read(file: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch {
    return null;
  }
}

function tell(text: string): void {
  window.setStatusBarMessage(`$(book) ${text}`, 5000);
}
