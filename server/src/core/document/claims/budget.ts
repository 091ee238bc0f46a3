/** The noise budget: so many findings about claims for 1,000 words, the surest ones. */
import type { Claim, ClaimKind } from './claim';

/** A short draft may show as many as a paper of 1,000 words. */
const shortest = 1000;

/** How much a kind adds to the rank: a quotation or a figure without a source is what a reviewer asks for first. */
const weight: Readonly<Record<ClaimKind, number>> = {
  quotation: 0.5,
  statistic: 0.3,
  'dated-event': 0.12,
  attribution: 0.12,
  superlative: 0.1,
  causal: 0,
  contested: -0.15,
  none: -1,
};

/** Below these a claim is listed but not reported, whatever the budget. */
const floor: Readonly<Record<ClaimKind, number>> = {
  quotation: 0,
  statistic: 0.08,
  'dated-event': 0.15,
  attribution: 0.15,
  superlative: 0.1,
  causal: 0.12,
  contested: 0.5,
  none: 1,
};

/** What a paper that cites nothing at all is asked for: its quotations and figures, and few of them. */
const plain: ReadonlySet<ClaimKind> = new Set(['quotation', 'statistic']);

export interface Budget {
  readonly perThousand: number;
  readonly words: number;
  readonly citesAnything: boolean;
}

/** The claims with `shown` set on those within the budget. */
export function fillBudget(claims: readonly Claim[], budget: Budget): readonly Claim[] {
  const share = budget.citesAnything ? 1 : 1 / 3;
  const allowed = Math.ceil((budget.perThousand * share * Math.max(shortest, budget.words)) / 1000);
  const open: { index: number; rank: number }[] = [];
  claims.forEach((c, index) => {
    if (!c.needsCitation || c.score < floor[c.kind] || !(budget.citesAnything || plain.has(c.kind))) return;
    open.push({ index, rank: c.score + weight[c.kind] });
  });
  open.sort((a, b) => b.rank - a.rank || a.index - b.index);
  const shown = new Set(open.slice(0, allowed).map((o) => o.index));
  return shown.size === 0 ? claims : claims.map((c, index) => (shown.has(index) ? { ...c, shown: true } : c));
}
