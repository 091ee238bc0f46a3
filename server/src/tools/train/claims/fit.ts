/** Logistic regression by AdaGrad (Duchi et al. 2011) with a seeded order: the same data gives the same bytes. */
import type { ParagraphSignals } from '../../../core/document/claims/assess';
import { roleFeature } from '../../../core/document/claims/features';
import { surroundingFeatures } from '../../../core/document/claims/surroundings';
import { buckets, type ClaimModel, linearModel } from '../../../core/models/claims';
import { random, shuffled } from '../references/random';
import type { LabelledPaper } from './corpus';

export interface Fitted {
  readonly table: Float64Array;
  readonly bias: number;
}

interface Row {
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

const epochs = 6;
const rate = 0.012;
const decay = 0.003;
/** Where the sum of squared slopes of a weight begins: high enough that rare words move little. */
const caution = 20;

export function fitModel(papers: readonly LabelledPaper[]): Fitted {
  const rows = rowsOf(papers);
  const table = new Float64Array(buckets);
  const squares = new Float64Array(buckets).fill(caution);
  let bias = -1;
  let biasSquare = 1;
  const next = random('claims');
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const at of shuffled(rows.length, next)) {
      const row = rows[at]!;
      let odds = bias;
      for (const f of row.features) odds += table[f]!;
      const slope = row.weight * (1 / (1 + Math.exp(-odds)) - row.label);
      for (const f of row.features) {
        const g = slope + decay * table[f]!;
        squares[f] = squares[f]! + g * g;
        table[f] = table[f]! - (rate * g) / Math.sqrt(squares[f]!);
      }
      biasSquare += slope * slope;
      bias -= (rate * slope) / Math.sqrt(biasSquare);
    }
  }
  return { table, bias };
}

/** Corpora weigh alike as far as a factor of three goes, so that the largest does not speak for all. */
function rowsOf(papers: readonly LabelledPaper[]): Row[] {
  const sizes = new Map<string, number>();
  for (const p of papers) sizes.set(p.corpus, (sizes.get(p.corpus) ?? 0) + sentencesOf(p));
  return papers.flatMap((paper) => {
    const weight = Math.min(1.5, Math.max(0.5, 5000 / sizes.get(paper.corpus)!));
    const around = surroundingFeatures(unscored(paper));
    return paper.paragraphs.flatMap((p, at) =>
      p.read.map((r, i) => ({
        features: [...r.features, ...around[at]![i]!, roleFeature(p.section.role)],
        label: p.labels[i] ? 1 : 0,
        weight,
      })),
    );
  });
}

function unscored(paper: LabelledPaper): ParagraphSignals[] {
  return paper.paragraphs.map(({ section, read }) => ({
    section,
    signals: read.map((r) => ({ ...r.signals, score: 0 })),
  }));
}

function sentencesOf(paper: LabelledPaper): number {
  return paper.paragraphs.reduce((sum, p) => sum + p.labels.length, 0);
}

/** Weights as signed bytes with one scale: what is shipped, and what is measured. */
export function quantise({ table, bias }: Fitted): { bytes: Int8Array; scale: number; bias: number } {
  const largest = table.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9);
  const scale = Number((largest / 127).toPrecision(6));
  return { bytes: Int8Array.from(table, (w) => Math.round(w / scale)), scale, bias: Number(bias.toFixed(4)) };
}

export function modelOf(fitted: Fitted): ClaimModel {
  const { bytes, scale, bias } = quantise(fitted);
  return linearModel(bytes, scale, bias);
}
