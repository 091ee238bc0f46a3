/**
 * The custom requests and notifications, typed once. Types and names only, no LSP import: both sides derive
 * their senders and handler tables from these two interfaces, so a missing handler is a compile error.
 */
import type {
  Accepted,
  AcceptParams,
  BaselineParams,
  CitationChoice,
  ClaimsView,
  ExportParams,
  FindFilesParams,
  ModelChanged,
  PaperParams,
  PaperSummary,
  Range,
  ReadFileParams,
  RelationMap,
  RelationMapParams,
  RelationsView,
  SortedList,
  SourcesView,
  StepParams,
  WorkspaceRelations,
  WorkspaceRelationsParams,
} from './types';

/** Client → server. `null` where the paper is not known. */
export interface Requests {
  'policyPaper/relations': { params: PaperParams; result: RelationsView | null };
  'policyPaper/sources': { params: PaperParams; result: SourcesView | null };
  'policyPaper/claims': { params: PaperParams; result: ClaimsView | null };
  'policyPaper/summary': { params: PaperParams; result: PaperSummary | null };
  'policyPaper/workspaceRelations': { params: WorkspaceRelationsParams; result: WorkspaceRelations };
  'policyPaper/relationMap': { params: RelationMapParams; result: RelationMap | null };
  'policyPaper/exportRelations': { params: ExportParams; result: string | null };
  /** The findings as a letter to the authors, in plain text with underlined headings (reStructuredText). */
  'policyPaper/reviewLetter': { params: PaperParams; result: string | null };
  'policyPaper/step': { params: StepParams; result: Range | null };
  'policyPaper/citationChoices': { params: PaperParams; result: readonly CitationChoice[] };
  'policyPaper/sortReferences': { params: PaperParams; result: SortedList | null };
  /** Null where the paper lies outside the folder. */
  'policyPaper/accept': { params: AcceptParams; result: Accepted | null };
  /** False where the file is no baseline: the one known before holds no more. */
  'policyPaper/baseline': { params: BaselineParams; result: boolean };
}

/** Server → client. */
export interface Notifications {
  'policyPaper/modelChanged': ModelChanged;
  /** Papers that are not open have changed, or how they are read. */
  'policyPaper/workspaceChanged': null;
}

/**
 * Server → client: the files of the workspace, for editors that say so (`initializationOptions.files`). The
 * server asks, since a web worker has no disk, and since the editor also knows folders that are on none.
 */
export interface ClientRequests {
  'policyPaper/findFiles': { params: FindFilesParams; result: readonly string[] };
  /** Null where there is no such file, or where it is too long or no text. */
  'policyPaper/readFile': { params: ReadFileParams; result: string | null };
}

export type ClientRequestMethod = keyof ClientRequests;
export type ClientRequestHandlers = {
  readonly [M in ClientRequestMethod]: (
    params: ClientRequests[M]['params'],
  ) => Promise<ClientRequests[M]['result']>;
};

export type RequestMethod = keyof Requests;
export type RequestHandlers = {
  readonly [M in RequestMethod]: (
    params: Requests[M]['params'],
    cancelled: () => boolean,
  ) => Requests[M]['result'] | Promise<Requests[M]['result']>;
};
export type NotificationHandlers = {
  readonly [M in keyof Notifications]: (params: Notifications[M]) => void;
};
