/** What the editor at the other end can do, read once from `initialize`. */
import { type InitializeParams, MarkupKind } from 'vscode-languageserver';

export interface ClientAbilities {
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchRegistration: boolean;
  /** The editor finds and reads files for us (`protocol/methods.ts`, `ClientRequests`). */
  readonly files: boolean;
  readonly progress: boolean;
  readonly markdownHover: boolean;
  readonly definitionLinks: boolean;
  readonly nestedSymbols: boolean;
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
  readonly relatedInformation: boolean;
  readonly codeDescription: boolean;
  readonly diagnosticTags: boolean;
  readonly diagnosticData: boolean;
  /** Commands that a link in a hover may run (`policyPaper.reveal`); no other link is ever written. */
  readonly hoverCommands: readonly string[];
  /** Commands that an action of the light bulb may run, since the editor has them (`policyPaper.acceptFinding`). */
  readonly actionCommands: readonly string[];
  /** Milliseconds of silence before findings are published. */
  readonly settle: number;
  /** Settings given at the start, for editors that cannot be asked. */
  readonly settings: unknown;
}

export function readClient({ capabilities, initializationOptions }: InitializeParams): ClientAbilities {
  const { workspace, textDocument, window } = capabilities ?? {};
  const diagnostics = textDocument?.publishDiagnostics;
  const options = isRecord(initializationOptions) ? initializationOptions : {};
  return {
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    files: options['files'] === true,
    progress: window?.workDoneProgress === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    relatedInformation: diagnostics?.relatedInformation === true,
    codeDescription: diagnostics?.codeDescriptionSupport === true,
    diagnosticTags: diagnostics?.tagSupport !== undefined,
    diagnosticData: diagnostics?.dataSupport === true,
    hoverCommands: strings(options['hoverCommands']),
    actionCommands: strings(options['actionCommands']),
    settle: typeof options['settle'] === 'number' ? options['settle'] : 250,
    settings: options['settings'],
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];
}
