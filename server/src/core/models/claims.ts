/**
 * A logistic regression over hashed features that tells how surely a reviewer would ask for a source. Trained by
 * `npm run train -- claims`; weights are one signed byte a bucket, with one scale for all.
 */
import { weights } from './claimsWeights';

export const buckets = 1 << 16;

/** FNV-1a (Fowler, Noll, Vo), folded to a bucket. */
export function bucketOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (buckets - 1);
}

/** Asked with the features of a sentence, and with those of its paper; `bias` is added once. */
export interface ClaimModel {
  readonly bias: number;
  /** The sum of the weights of features, in log-odds. */
  logOdds(features: readonly number[]): number;
}

export function linearModel(table: ArrayLike<number>, scale: number, bias: number): ClaimModel {
  return {
    bias,
    logOdds(features) {
      let sum = 0;
      for (const f of features) sum += table[f] ?? 0;
      return sum * scale;
    },
  };
}

export function probability(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** Base64 to signed bytes, without the platform's help: the core runs anywhere. */
function decode(data: string): Int8Array {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const values = new Map([...alphabet].map((c, i) => [c, i]));
  const bytes = new Int8Array(buckets);
  let held = 0;
  let bits = 0;
  let at = 0;
  for (const c of data) {
    held = ((held << 6) | (values.get(c) ?? 0)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (held >> bits) & 0xff;
  }
  return bytes;
}

export const claimModel: ClaimModel = linearModel(decode(weights.data), weights.scale, weights.bias);
