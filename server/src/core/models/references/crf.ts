/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): the best label sequence of a
 * reference under the trained weights, by the Viterbi algorithm. Linear in the length of the reference.
 */
import { emitFeatures, splitParts } from './features';
import { predecessors, stateCount } from './labels';
import type { ReferenceToken } from './tokens';

/** A row holds, for one feature, pairs of state and weight: `[state, weight, state, weight, …]`. */
export type Rows = readonly ReadonlyMap<string, Float32Array>[];

/** Numbers of rows by the parts of a feature's value, one map a part: no text is put together to look one up. */
type Node = Map<string, Node | number>;

/** All rows one behind the other: those of row r are at `starts[r] … starts[r + 1]`. */
interface Cells {
  readonly states: Uint8Array;
  readonly weights: Float32Array;
  readonly starts: Int32Array;
}

export interface CrfModel {
  /** By template: feature value → row. */
  readonly rows: Rows;
  /** `stateCount` × `stateCount`, from × to; row `stateCount` holds the weights of the first state. */
  readonly transitions: Float32Array;
  readonly byParts: readonly Node[];
  readonly cells: Cells;
}

export function crfModel(rows: Rows, transitions: Float32Array): CrfModel {
  const all = rows.flatMap((values) => [...values.values()]);
  let number = 0;
  const byParts = rows.map((values, template) => {
    const root: Node = new Map();
    for (const value of values.keys()) put(root, splitParts(template, value), number++);
    return root;
  });
  return { rows, transitions, byParts, cells: cellsOf(all) };
}

function put(root: Node, parts: readonly string[], row: number): void {
  let node = root;
  for (let i = 0; i < parts.length - 1; i++) {
    const known = node.get(parts[i]!);
    const next: Node = known instanceof Map ? known : new Map();
    if (next !== known) node.set(parts[i]!, next);
    node = next;
  }
  node.set(parts.at(-1)!, row);
}

function cellsOf(rows: readonly Float32Array[]): Cells {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, r) => {
    starts[r + 1] = starts[r]! + row.length / 2;
  });
  const states = new Uint8Array(starts[rows.length]!);
  const weights = new Float32Array(states.length);
  rows.forEach((row, r) => {
    for (let k = 0; k < row.length; k += 2) {
      states[starts[r]! + k / 2] = row[k]!;
      weights[starts[r]! + k / 2] = row[k + 1]!;
    }
  });
  return { states, weights, starts };
}

const before = Array.from({ length: stateCount }, (_, s) => Uint8Array.from(predecessors(s)));

/** The state of each token. */
export function decode(model: CrfModel, tokens: readonly ReferenceToken[], tail: string): readonly number[] {
  const scores = emissions(model, tokens, tail);
  const back = new Uint8Array(tokens.length * stateCount);
  let last = new Float32Array(stateCount);
  let now = new Float32Array(stateCount);
  for (let s = 0; s < stateCount && tokens.length > 0; s++)
    last[s] = scores[s]! + model.transitions[stateCount * stateCount + s]!;
  for (let i = 1; i < tokens.length; i++) {
    step(model.transitions, scores, i * stateCount, last, now, back);
    [last, now] = [now, last];
  }
  return trace(last, back, tokens.length);
}

/** From the scores of one token to those of the next, whose cells begin at `base`. */
function step(
  transitions: Float32Array,
  scores: Float32Array,
  base: number,
  last: Float32Array,
  now: Float32Array,
  back: Uint8Array,
): void {
  for (let s = 0; s < stateCount; s++) {
    const from = before[s]!;
    let top = -Infinity;
    let best = 0;
    for (let k = 0; k < from.length; k++) {
      const score = last[from[k]!]! + transitions[from[k]! * stateCount + s]!;
      if (score > top) {
        top = score;
        best = from[k]!;
      }
    }
    now[s] = scores[base + s]! + top;
    back[base + s] = best;
  }
}

function trace(last: Float32Array, back: Uint8Array, length: number): number[] {
  let state = 0;
  for (let s = 1; s < stateCount; s++) if (last[s]! > last[state]!) state = s;
  const states: number[] = new Array(length);
  for (let i = length - 1; i >= 0; i--) {
    states[i] = state;
    state = back[i * stateCount + state]!;
  }
  return states;
}

function emissions(model: CrfModel, tokens: readonly ReferenceToken[], tail: string): Float32Array {
  const scores = new Float32Array(tokens.length * stateCount);
  const { byParts } = model;
  const { states, weights, starts } = model.cells;
  let base = 0;
  emitFeatures(
    tokens,
    tail,
    (i) => {
      base = i * stateCount;
    },
    (template, a, b, c, d) => {
      let found: Node | number | undefined = byParts[template]!.get(a);
      if (b !== undefined && typeof found === 'object') found = found.get(b);
      if (c !== undefined && typeof found === 'object') found = found.get(c);
      if (d !== undefined && typeof found === 'object') found = found.get(d);
      if (typeof found !== 'number') return;
      for (let k = starts[found]!; k < starts[found + 1]!; k++) scores[base + states[k]!]! += weights[k]!;
    },
  );
  return scores;
}
