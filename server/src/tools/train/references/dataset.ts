/** Sequences with their features as numbers: what a training runs over. */
import { emitFeatures, joinParts, templateNames } from '../../../core/models/references/features';
import type { Sequence } from './corpus';

/** `rows[starts[i] … starts[i + 1])` are the features of token i. */
interface IndexedSequence {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly states: Uint8Array;
}

export interface Dataset {
  readonly sequences: readonly IndexedSequence[];
  /** By template: feature value → row number. */
  readonly templates: readonly ReadonlyMap<string, number>[];
  readonly rowCount: number;
}

/** Features seen in fewer than `least` tokens get no row. */
export function index(sequences: readonly Sequence[], least: number): Dataset {
  const counts = templateNames.map(() => new Map<string, number>());
  for (const s of sequences) {
    emitFeatures(
      s.tokens,
      s.tail,
      () => {},
      (template, a, b, c, d) => {
        const value = joinParts(template, a, b, c, d);
        const map = counts[template]!;
        map.set(value, (map.get(value) ?? 0) + 1);
      },
    );
  }
  let rowCount = 0;
  const templates = counts.map((map) => {
    const rows = new Map<string, number>();
    for (const [value, n] of map) if (n >= least && !/[\t\n]/.test(value)) rows.set(value, rowCount++);
    return rows;
  });
  return { templates, rowCount, sequences: sequences.map((s) => indexOne(s, templates)) };
}

function indexOne(s: Sequence, templates: readonly ReadonlyMap<string, number>[]): IndexedSequence {
  const rows: number[] = [];
  const starts: number[] = [];
  emitFeatures(
    s.tokens,
    s.tail,
    () => starts.push(rows.length),
    (template, a, b, c, d) => {
      const row = templates[template]!.get(joinParts(template, a, b, c, d));
      if (row !== undefined) rows.push(row);
    },
  );
  starts.push(rows.length);
  return { rows: Int32Array.from(rows), starts: Int32Array.from(starts), states: Uint8Array.from(s.states) };
}
