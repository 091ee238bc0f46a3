/**
 * Training of the conditional random field: log-likelihood with an L1 penalty, by FTRL-Proximal (McMahan et
 * al. 2013), which updates one reference at a time and keeps most weights at exactly zero. Deterministic.
 */
import { type CrfModel, crfModel } from '../../../core/models/references/crf';
import { isInside, predecessors, stateCount as S } from '../../../core/models/references/labels';
import type { Sequence } from './corpus';
import { type Dataset, index } from './dataset';
import { random, shuffled } from './random';

export interface TrainingOptions {
  readonly epochs: number;
  readonly l1: number;
  readonly l2: number;
  readonly rate: number;
  /** Features seen less often than this are left out. */
  readonly least: number;
}

export const defaultTraining: TrainingOptions = { epochs: 8, l1: 2.5, l2: 0.02, rate: 0.15, least: 3 };

const before = Array.from({ length: S }, (_, s) => Uint8Array.from(predecessors(s)));

/** Weights with their sums of gradients; `w` follows from `z` and `n`. */
interface Coordinates {
  readonly w: Float64Array;
  readonly z: Float64Array;
  readonly n: Float64Array;
}

function coordinates(size: number): Coordinates {
  return { w: new Float64Array(size), z: new Float64Array(size), n: new Float64Array(size) };
}

function update(c: Coordinates, k: number, gradient: number, o: TrainingOptions, l1: number): void {
  const n = c.n[k]!;
  const sum = n + gradient * gradient;
  const sigma = (Math.sqrt(sum) - Math.sqrt(n)) / o.rate;
  const z = c.z[k]! + gradient - sigma * c.w[k]!;
  c.z[k] = z;
  c.n[k] = sum;
  c.w[k] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(sum)) / o.rate + o.l2);
}

export function train(
  sequences: readonly Sequence[],
  options: TrainingOptions = defaultTraining,
  tell: (line: string) => void = () => {},
): CrfModel {
  const data = index(sequences, options.least);
  const emission = coordinates(data.rowCount * S);
  const transition = coordinates((S + 1) * S);
  for (let s = 0; s < S; s++) if (isInside(s)) transition.w[S * S + s] = -1e3;
  const next = random('policy-paper references');
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    let loss = 0;
    for (const i of shuffled(data.sequences.length, next))
      loss += step(data, i, emission, transition, options);
    tell(
      `epoch ${epoch + 1}: loss ${(loss / data.sequences.length).toFixed(4)}, ${count(emission.w)} weights`,
    );
  }
  return toModel(data, emission.w, transition.w);
}

function count(w: Float64Array): number {
  let found = 0;
  for (const x of w) if (x !== 0) found++;
  return found;
}

/** One reference: forward and backward sums, and the update of all that it touches. Returns its loss. */
function step(
  data: Dataset,
  at: number,
  emission: Coordinates,
  transition: Coordinates,
  o: TrainingOptions,
): number {
  const { rows, starts, states } = data.sequences[at]!;
  const length = states.length;
  if (length === 0) return 0;
  const scores = new Float64Array(length * S);
  for (let i = 0; i < length; i++) {
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const row = rows[k]! * S;
      for (let s = 0; s < S; s++) scores[i * S + s]! += emission.w[row + s]!;
    }
  }
  const gold = goldScore(scores, transition.w, states);
  const lattice = sums(scores, transition.w, length);
  updateEmissions(rows, starts, states, lattice, emission, o);
  updateTransitions(lattice, states, transition, o);
  return lattice.logZ - gold;
}

function goldScore(scores: Float64Array, t: Float64Array, states: Uint8Array): number {
  let sum = 0;
  states.forEach((s, i) => {
    sum += scores[i * S + s]! + t[(i === 0 ? S : states[i - 1]!) * S + s]!;
  });
  return sum;
}

/** Scaled forward and backward values; `pot` are the exponentials of the scores, `exp` of the transitions. */
interface Lattice {
  readonly pot: Float64Array;
  readonly exp: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly scale: Float64Array;
  readonly logZ: number;
}

function sums(scores: Float64Array, t: Float64Array, length: number): Lattice {
  const exp = t.map(Math.exp);
  const pot = new Float64Array(length * S);
  const alpha = new Float64Array(length * S);
  const beta = new Float64Array(length * S);
  const scale = new Float64Array(length);
  let logZ = 0;
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let s = 0; s < S; s++) top = Math.max(top, scores[i * S + s]!);
    logZ += top;
    let total = 0;
    for (let s = 0; s < S; s++) {
      const p = Math.exp(scores[i * S + s]! - top);
      pot[i * S + s] = p;
      let sum = i === 0 ? exp[S * S + s]! : 0;
      if (i > 0) for (const from of before[s]!) sum += alpha[(i - 1) * S + from]! * exp[from * S + s]!;
      total += alpha[i * S + s] = sum * p;
    }
    scale[i] = total;
    logZ += Math.log(total);
    for (let s = 0; s < S; s++) alpha[i * S + s]! /= total;
  }
  beta.fill(1, (length - 1) * S);
  for (let i = length - 1; i > 0; i--) {
    for (let s = 0; s < S; s++) {
      const out = (pot[i * S + s]! * beta[i * S + s]!) / scale[i]!;
      if (out > 0) for (const from of before[s]!) beta[(i - 1) * S + from]! += exp[from * S + s]! * out;
    }
  }
  return { pot, exp, alpha, beta, scale, logZ };
}

/** Smaller gradients than this are left out: they cost time and move nothing. */
const negligible = 1e-4;

function updateEmissions(
  rows: Int32Array,
  starts: Int32Array,
  states: Uint8Array,
  l: Lattice,
  emission: Coordinates,
  o: TrainingOptions,
): void {
  const gradient = new Float64Array(S);
  for (let i = 0; i < states.length; i++) {
    const touched: number[] = [];
    for (let s = 0; s < S; s++) {
      const g = l.alpha[i * S + s]! * l.beta[i * S + s]! - (states[i] === s ? 1 : 0);
      gradient[s] = g;
      if (Math.abs(g) > negligible) touched.push(s);
    }
    if (touched.length === 0) continue;
    for (let k = starts[i]!; k < starts[i + 1]!; k++) {
      const row = rows[k]! * S;
      for (const s of touched) update(emission, row + s, gradient[s]!, o, o.l1);
    }
  }
}

function updateTransitions(
  l: Lattice,
  states: Uint8Array,
  transition: Coordinates,
  o: TrainingOptions,
): void {
  const expected = new Float64Array((S + 1) * S);
  for (let s = 0; s < S; s++) if (!isInside(s)) expected[S * S + s] = l.alpha[s]! * l.beta[s]!;
  for (let i = 1; i < states.length; i++) {
    for (let s = 0; s < S; s++) {
      const out = (l.pot[i * S + s]! * l.beta[i * S + s]!) / l.scale[i]!;
      if (out < 1e-9) continue;
      for (const from of before[s]!)
        expected[from * S + s]! += l.alpha[(i - 1) * S + from]! * l.exp[from * S + s]! * out;
    }
  }
  states.forEach((s, i) => {
    expected[(i === 0 ? S : states[i - 1]!) * S + s]! -= 1;
  });
  for (let k = 0; k < expected.length; k++)
    if (Math.abs(expected[k]!) > negligible) update(transition, k, expected[k]!, o, 0);
}

function toModel(data: Dataset, w: Float64Array, transitions: Float64Array): CrfModel {
  const rows = data.templates.map((values) => {
    const kept = new Map<string, Float32Array>();
    for (const [value, row] of values) {
      const cells: number[] = [];
      for (let s = 0; s < S; s++) if (w[row * S + s] !== 0) cells.push(s, w[row * S + s]!);
      if (cells.length > 0) kept.set(value, Float32Array.from(cells));
    }
    return kept;
  });
  return crfModel(rows, Float32Array.from(transitions));
}
