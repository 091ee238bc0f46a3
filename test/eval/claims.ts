/**
 * Claims against what authors did: recall of hidden citations at three alarms per 1,000 words, and AUC.
 *
 * Intact text: each labelled sentence carries its citation; alarms are the sentences that then still need a source.
 * Hidden: one sentence's citation is taken out at a time, all others stay; it is found when it now needs a source
 * with a score above that of the last alarm allowed. The limit is set for each corpus by its own intact text.
 * AUC ranks the cited sentences, each hidden, against the uncited ones; `bare` ranks them with no citation anywhere.
 * Everything is measured by five-fold cross-validation over documents: no document is scored by weights it trained.
 */
import { assessClaims, type ParagraphSignals } from '../../server/src/core/document/claims/assess';
import type { SentenceSignals, Unscored } from '../../server/src/core/document/claims/signals';
import type { ClaimModel } from '../../server/src/core/models/claims';
import {
  bare,
  corpora,
  hide,
  type LabelledPaper,
  type LabelledParagraph,
  readCorpus,
} from '../../server/src/tools/train/claims/corpus';
import { fitModel, modelOf } from '../../server/src/tools/train/claims/fit';
import { table, writeSection } from './results';

const folds = 5;
const budget = 3;
const settings = { scope: 'carry', budget } as const;

interface Scores {
  /** Of intact text: what alarms. */
  readonly alarms: number[];
  /** Of each hidden citation: the score where it needs a source, otherwise -1. */
  readonly found: number[];
  readonly ranked: { readonly positive: number[]; readonly negative: number[] };
  readonly bare: { readonly positive: number[]; readonly negative: number[] };
  words: number;
}

export function measure(data: string): void {
  const papers = Object.keys(corpora).flatMap((corpus) => readCorpus(data, corpus));
  const scores = new Map<string, Scores>(Object.keys(corpora).map((c) => [c, emptyScores()]));
  for (let fold = 0; fold < folds; fold++) {
    const model = modelOf(fitModel(papers.filter((p) => foldOf(p.id) !== fold)));
    for (const p of papers) if (foldOf(p.id) === fold) scorePaper(p, model, scores.get(p.corpus)!);
  }
  const rows = [...scores].filter(([, s]) => s.words > 0).map(([corpus, s]) => rowOf(corpus, s));
  const mean = (column: number) =>
    (rows.reduce((sum, r) => sum + Number(r[column]), 0) / rows.length).toFixed(3);
  rows.push(['mean', mean(1), mean(2), mean(3), '', '']);
  writeSection(
    'Claims',
    `${table(['corpus', 'recall at 3 alarms per 1,000 words', 'AUC', 'AUC, no citation anywhere', 'hidden citations', 'words'], rows)}\n\nFive-fold cross-validation by document; the protocol is in the head of test/eval/claims.ts.`,
  );
}

function emptyScores(): Scores {
  return {
    alarms: [],
    found: [],
    ranked: { positive: [], negative: [] },
    bare: { positive: [], negative: [] },
    words: 0,
  };
}

function foldOf(id: string): number {
  let hash = 7;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % folds;
}

function scored(read: readonly Unscored[], model: ClaimModel): SentenceSignals[] {
  return read.map(({ signals, features }) => ({ ...signals, score: model.bias + model.logOdds(features) }));
}

function scorePaper(paper: LabelledPaper, model: ClaimModel, scores: Scores): void {
  const intact = paper.paragraphs.map((p) => ({ section: p.section, signals: scored(p.read, model) }));
  scores.words += paper.words;
  let at = 0;
  const claims = assessClaims(intact, settings, model);
  paper.paragraphs.forEach((p, index) => {
    p.labels.forEach((label, i) => {
      const claim = claims[at + i]!;
      if (claim.needsCitation) scores.alarms.push(claim.score);
      if (!label) scores.ranked.negative.push(claim.score);
      else {
        const hidden = hiddenClaim(intact, index, p, i, at, model, paper.corpus);
        scores.found.push(hidden.needsCitation ? hidden.score : -1);
        scores.ranked.positive.push(hidden.score);
      }
    });
    at += p.labels.length;
  });
  scoreBare(paper, model, scores);
}

function hiddenClaim(
  intact: readonly ParagraphSignals[],
  index: number,
  p: LabelledParagraph,
  i: number,
  at: number,
  model: ClaimModel,
  corpus: string,
) {
  const without = { section: p.section, signals: scored(hide(p, i, corpora[corpus]!), model) };
  return assessClaims(intact.with(index, without), settings, model)[at + i]!;
}

function scoreBare(paper: LabelledPaper, model: ClaimModel, scores: Scores): void {
  const stripped = paper.paragraphs.map((p) => ({ section: p.section, signals: scored(bare(p), model) }));
  const claims = assessClaims(stripped, settings, model);
  for (const [i, label] of paper.paragraphs.flatMap((p) => p.labels).entries())
    (label ? scores.bare.positive : scores.bare.negative).push(claims[i]!.score);
}

function rowOf(corpus: string, s: Scores): (string | number)[] {
  const allowed = Math.floor((budget * s.words) / 1000);
  const alarms = [...s.alarms].sort((a, b) => b - a);
  const limit = alarms[allowed] ?? 0;
  const recall = s.found.filter((score) => score > limit).length / s.found.length;
  return [
    corpus,
    recall.toFixed(3),
    auc(s.ranked).toFixed(3),
    auc(s.bare).toFixed(3),
    s.found.length,
    s.words,
  ];
}

/** The share of pairs in the right order (Mann and Whitney 1947); ties count half. */
function auc({ positive, negative }: { positive: readonly number[]; negative: readonly number[] }): number {
  const all = [
    ...positive.map((score) => ({ score, one: 1 })),
    ...negative.map((score) => ({ score, one: 0 })),
  ];
  all.sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let i = 0; i < all.length; ) {
    let j = i;
    while (j < all.length && all[j]!.score === all[i]!.score) j++;
    const rank = (i + j + 1) / 2;
    for (let k = i; k < j; k++) ranks += all[k]!.one * rank;
    i = j;
  }
  const n = positive.length;
  return (ranks - (n * (n + 1)) / 2) / (n * negative.length);
}
