/** Timing: medians over repeated runs, after a warm-up, on a monotonic clock. */
import { performance } from 'node:perf_hooks';

/** Milliseconds; `runs` tells over how many the median is taken. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly runs: number;
}

/** Runs `work` until `budget` milliseconds or `most` runs are used up, at least three times where one is quick. */
export async function time(work: (run: number) => unknown, budget = 1500, most = 200): Promise<Timing> {
  const took: number[] = [];
  const end = performance.now() + budget;
  for (let run = 0; run < most && (run < 1 || performance.now() < end); run++) {
    const start = performance.now();
    await work(run);
    took.push(performance.now() - start);
  }
  // The first runs compile; where there are enough of them they are left out.
  const warm = took.length > 10 ? took.slice(3) : took;
  const sorted = warm.toSorted((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1]!,
    p95: sorted[Math.floor(sorted.length * 0.95)]!,
    runs: sorted.length,
  };
}

/** A small seeded generator (mulberry32), so that every run edits the same places. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function milliseconds(value: number): string {
  if (value >= 100) return value.toFixed(0);
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
