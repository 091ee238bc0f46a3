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
  ModelChanged,
  PaperParams,
  PaperSummary,
  Range,
  RelationsView,
  SortedList,
  SourcesView,
  StepParams,
} from './types';

/** Client → server. `null` where the paper is not known. */
export interface Requests {
  'policyPaper/relations': { params: PaperParams; result: RelationsView | null };
  'policyPaper/sources': { params: PaperParams; result: SourcesView | null };
  'policyPaper/claims': { params: PaperParams; result: ClaimsView | null };
  'policyPaper/summary': { params: PaperParams; result: PaperSummary | null };
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
}

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
