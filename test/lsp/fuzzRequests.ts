/** The requests of the fuzz test: every one that an editor or a view can send, at a place that chance picks. */

/** A number below the given one; the same sequence for the same seed. */
export type Pick = (below: number) => number;

export interface Asked {
  readonly uri: string;
  readonly text: string;
  /** Where the lines begin, or `[0]` where only the first is asked about. */
  readonly starts: readonly number[];
}

/** A small linear congruential generator (Numerical Recipes), so that a failure comes again. */
export function random(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A place in the paper, also behind the end of a line; now and then far outside. */
function positionIn({ starts, text }: Asked, pick: Pick) {
  if (pick(20) === 0) return { line: pick(2 ** 31), character: pick(2 ** 31) };
  const line = pick(starts.length);
  const end = starts[line + 1] ?? text.length;
  return { line, character: pick(Math.min(5000, end - starts[line]! + 2)) };
}

type Make = (asked: Asked, pick: Pick) => object;

const at: Make = (asked, pick) => ({
  textDocument: { uri: asked.uri },
  position: positionIn(asked, pick),
});
const document: Make = ({ uri }) => ({ textDocument: { uri } });
const paper: Make = ({ uri }) => ({ uri });
const oneOf = <T>(values: readonly T[], pick: Pick): T => values[pick(values.length)]!;

/** Ids of actors that a paper may have, those that none has, and what is no id at all. */
const actors = ['NER', 'FRA', 'ORG:ecowas', '', '__proto__', '\uD800', 'nobody', 7, null, ['NER']];
const without = [[], ['r1'], ['\uD800', '']];
const map: Make = ({ uri }, pick) => ({ uri, actor: oneOf(actors, pick), without: oneOf(without, pick) });

/** An item as the server would have sent it, its `data` from anywhere. */
const item: Make = (asked, pick) => {
  const start = positionIn(asked, pick);
  const range = { start, end: start };
  const data = oneOf(actors, pick);
  return { item: { name: 'Niger', kind: 3, uri: asked.uri, range, selectionRange: range, data } };
};

const makers: Readonly<Record<string, Make>> = {
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/documentHighlight': at,
  'textDocument/completion': at,
  'textDocument/prepareRename': at,
  'textDocument/prepareCallHierarchy': at,
  'textDocument/references': (asked, pick) => ({ ...at(asked, pick), context: { includeDeclaration: true } }),
  'textDocument/rename': (asked, pick) => ({ ...at(asked, pick), newName: 'Ok](x)onjo' }),
  'textDocument/codeAction': (asked, pick) => ({
    ...document(asked, pick),
    range: { start: positionIn(asked, pick), end: positionIn(asked, pick) },
    context: { diagnostics: [] },
  }),
  'textDocument/documentSymbol': document,
  'textDocument/foldingRange': document,
  'workspace/symbol': (_, pick) => ({ query: oneOf(['', 'nig', '\uD800', '(', 'okafor'], pick) }),
  'callHierarchy/incomingCalls': item,
  'callHierarchy/outgoingCalls': item,
  'policyPaper/relations': paper,
  'policyPaper/sources': paper,
  'policyPaper/claims': paper,
  'policyPaper/summary': paper,
  'policyPaper/citationChoices': paper,
  'policyPaper/sortReferences': paper,
  'policyPaper/reviewLetter': paper,
  'policyPaper/workspaceRelations': () => ({}),
  'policyPaper/relationMap': map,
  'policyPaper/exportRelations': (asked, pick) => ({
    ...map(asked, pick),
    format: oneOf(['svg', 'csv', 'graphml', 'json'], pick),
  }),
  'policyPaper/step': (asked, pick) => ({
    uri: asked.uri,
    position: positionIn(asked, pick),
    step: oneOf(['next', 'previous'], pick),
    to: oneOf(['unsupported-claim', 'citation-of-same-work'], pick),
  }),
  'policyPaper/accept': ({ uri }, pick) => ({
    uri,
    folder: oneOf(['file:///fuzz', 'file:///elsewhere', ''], pick),
    fingerprints: oneOf(['all', [], ['0', '\uD800']], pick),
  }),
};

export const fuzzMethods: readonly string[] = Object.keys(makers);

/** Any of the requests, about any place. */
export function anyRequest(asked: Asked, pick: Pick): { readonly method: string; readonly params: object } {
  const method = oneOf(fuzzMethods, pick);
  return { method, params: makers[method]!(asked, pick) };
}
