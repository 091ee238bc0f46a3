/**
 * A linear-chain conditional random field (Lafferty, McCallum & Pereira 2001): the best label sequence of a
 * reference under the trained weights, by the Viterbi algorithm. Linear in the length of the reference.
 */
import { emitFeatures } from './features';
import { predecessors, stateCount } from './labels';
import type { ReferenceToken } from './tokens';

/** A row holds, for one feature, pairs of state and weight: `[state, weight, state, weight, …]`. */
export interface CrfModel {
  /** By template: feature value → row. */
  readonly rows: readonly ReadonlyMap<string, Float32Array>[];
  /** `stateCount` × `stateCount`, from × to; row `stateCount` holds the weights of the first state. */
  readonly transitions: Float32Array;
}

const before = Array.from({ length: stateCount }, (_, s) => predecessors(s));

/** The state of each token. */
export function decode(model: CrfModel, tokens: readonly ReferenceToken[], tail: string): readonly number[] {
  const scores = emissions(model, tokens, tail);
  const back = new Uint8Array(tokens.length * stateCount);
  let last = new Float32Array(stateCount);
  for (let i = 0; i < tokens.length; i++) {
    const now = new Float32Array(stateCount);
    for (let s = 0; s < stateCount; s++) {
      const emission = scores[i * stateCount + s]!;
      now[s] =
        emission +
        (i === 0 ? model.transitions[stateCount * stateCount + s]! : best(model, last, s, back, i));
    }
    last = now;
  }
  return trace(last, back, tokens.length);
}

function best(model: CrfModel, last: Float32Array, state: number, back: Uint8Array, i: number): number {
  let top = -Infinity;
  for (const from of before[state]!) {
    const score = last[from]! + model.transitions[from * stateCount + state]!;
    if (score > top) {
      top = score;
      back[i * stateCount + state] = from;
    }
  }
  return top;
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
  let base = 0;
  emitFeatures(
    tokens,
    tail,
    (i) => {
      base = i * stateCount;
    },
    (template, value) => {
      const row = model.rows[template]?.get(value);
      if (row === undefined) return;
      for (let k = 0; k < row.length; k += 2) scores[base + row[k]!]! += row[k + 1]!;
    },
  );
  return scores;
}
