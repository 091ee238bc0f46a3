/** The custom requests, each with its handler: a missing one, or a wrong answer, is a compile error. */
import type { CancellationToken } from 'vscode-languageserver';
import { citationChoices } from '../../core/features/citationChoices';
import { exportRelations } from '../../core/features/export/export';
import { relationMap } from '../../core/features/map/map';
import { reviewLetter } from '../../core/features/reviewLetter';
import { sortReferences } from '../../core/features/sortReferences';
import { step } from '../../core/features/step';
import { claimsView } from '../../core/features/views/claims';
import { relationsView } from '../../core/features/views/relations';
import { sourcesView } from '../../core/features/views/sources';
import { summary, type WordCounts } from '../../core/features/views/summary';
import type { RequestMethod, Requests } from '../../protocol/methods';
import type { Answerer, Asked } from '../answer';
import { offsetOf, ranged, rangeOf, textEdit } from '../convert';

/** What is asked about one paper, without a change to anything; the rest is bound in `server.ts`. */
type PaperMethod = Exclude<
  RequestMethod,
  'policyPaper/baseline' | 'policyPaper/accept' | 'policyPaper/workspaceRelations'
>;

/** One a request; the paper asked about is open. */
type ViewAnswers = {
  readonly [M in PaperMethod]: (asked: Asked, params: Requests[M]['params']) => Requests[M]['result'];
};

export function viewAnswers(words: WordCounts): ViewAnswers {
  return {
    'policyPaper/relations': ({ paper }) => ranged(paper.model.text, relationsView(paper.model)),
    'policyPaper/sources': ({ paper }) => ranged(paper.model.text, sourcesView(paper.model)),
    'policyPaper/claims': ({ paper }) => ranged(paper.model.text, claimsView(paper.model)),
    'policyPaper/summary': ({ paper }) => summary(paper, words),
    'policyPaper/step': ({ snapshot, uri, paper }, params) => {
      const { text } = paper.model;
      const found = step(snapshot, uri, offsetOf(text, params.position), params.step, params.to);
      return found && rangeOf(text, found);
    },
    'policyPaper/sortReferences': ({ snapshot, uri, paper: { model } }) => {
      const { edits, message } = sortReferences(snapshot, uri);
      return { uri, version: model.version, edits: edits.map((e) => textEdit(model.text, e)), message };
    },
    'policyPaper/relationMap': ({ paper }, params) =>
      ranged(paper.model.text, relationMap(paper.model, params)),
    'policyPaper/exportRelations': ({ paper }, params) => exportRelations(paper.model, params.format, params),
    'policyPaper/reviewLetter': ({ paper }) => reviewLetter(paper, words),
    'policyPaper/citationChoices': ({ snapshot, uri }) => citationChoices(snapshot, uri),
  };
}

export type AnswerView = (params: { readonly uri: string }, token: CancellationToken) => Promise<unknown>;

/** By name, ready to be bound to a connection; what is about the whole workspace is bound by the server. */
export function viewHandlers(
  answerer: Answerer,
  words: WordCounts,
): readonly (readonly [string, AnswerView])[] {
  return Object.entries(viewAnswers(words)).map(([name, answer]) => {
    const handler: AnswerView = (params, token) =>
      answerer.aboutPaper(name, params.uri, token, (asked) => answer(asked, params as never));
    return [name, handler] as const;
  });
}
