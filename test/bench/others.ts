/** The same document in the tools that are nearest: the Markdown language service, and Harper's checker. */
import MarkdownIt from 'markdown-it';
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  type ITextDocument,
  type IWorkspace,
} from 'vscode-markdown-languageservice';
import { URI } from 'vscode-uri';
import { Text } from '../../server/src/core/text/text';
import { type BenchDocument, typingPlaces } from './documents';
import { random, type Timing, time } from './measure';

const address = 'file:///bench.md';
const never = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
const quiet = () => ({ dispose() {} });
const warn = DiagnosticLevel.warning;
const validateAll = {
  validateReferences: warn,
  validateFragmentLinks: warn,
  validateFileLinks: warn,
  validateMarkdownFileLinkFragments: warn,
  validateUnusedLinkDefinitions: warn,
  validateDuplicateLinkDefinitions: warn,
  ignoreLinks: [],
};

class BenchTextDocument implements ITextDocument {
  readonly uri = address;
  readonly $uri = URI.parse(address);
  readonly version: number;
  readonly #text: Text;

  constructor(content: string, version: number) {
    this.#text = new Text(content);
    this.version = version;
  }

  get lineCount(): number {
    return this.#text.lineStarts().length;
  }

  getText(range?: {
    start: { line: number; character: number };
    end: { line: number; character: number };
  }): string {
    if (!range) return this.#text.content;
    return this.#text.slice({ start: this.offsetAt(range.start), end: this.offsetAt(range.end) });
  }

  positionAt(offset: number) {
    return this.#text.positionAt(offset);
  }

  offsetAt(position: { line: number; character: number }): number {
    return this.#text.offsetAt(position);
  }
}

/** One letter typed: what an editor asks the service after an edit: symbols, folds, links and diagnostics. */
export function markdownService({ content }: BenchDocument): Promise<Timing> {
  const markdown = MarkdownIt({ html: true });
  let current = new BenchTextDocument(content, 1);
  const changed = new Set<(document: ITextDocument) => void>();
  const workspace: IWorkspace = {
    workspaceFolders: [URI.parse('file:///')],
    onDidChangeMarkdownDocument: (listener, thisArg) => {
      const bound = listener.bind(thisArg);
      changed.add(bound);
      return { dispose: () => changed.delete(bound) };
    },
    onDidCreateMarkdownDocument: quiet,
    onDidDeleteMarkdownDocument: quiet,
    getAllMarkdownDocuments: async () => [current],
    hasMarkdownDocument: (uri) => uri.toString() === address,
    openMarkdownDocument: async () => current,
    stat: async () => ({ isDirectory: false }),
    readDirectory: async () => [],
  };
  const service = createLanguageService({
    workspace,
    parser: { slugifier: githubSlugifier, tokenize: async (d) => markdown.parse(d.getText(), {}) },
    logger: { level: 0, log() {} },
  });
  const places = typingPlaces(content, random(7), 400);
  return time(
    async (run) => {
      const at = places[run]!;
      current = new BenchTextDocument(`${content.slice(0, at)}x${content.slice(at)}`, run + 2);
      for (const listener of changed) listener(current);
      await service.getDocumentSymbols(current, {}, never);
      await service.getFoldingRanges(current, never);
      await service.getDocumentLinks(current, never);
      await service.computeDiagnostics(current, validateAll, never);
    },
    4000,
    200,
  );
}

/** One letter typed: Harper checks the document again; it keeps what it found for unchanged sentences. */
export async function harper({ content }: BenchDocument): Promise<Timing> {
  const { LocalLinter } = await import('harper.js');
  const { binaryInlined } = await import('harper.js/binaryInlined');
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const places = typingPlaces(content, random(7), 400);
  const edited = (run: number) => `${content.slice(0, places[run]!)}x${content.slice(places[run]!)}`;
  return time((run) => linter.lint(edited(run), { language: 'markdown' }), 4000, 30);
}
