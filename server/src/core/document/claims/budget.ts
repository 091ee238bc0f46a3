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
  causal: 0.2,
  contested: 0.6,
  none: 1,
};

/** What a paper that cites nothing at all is asked for: its quotations and figures, and few of them. */
const plain: ReadonlySet<ClaimKind> = new Set(['quotation', 'statistic']);

export interface Budget {
  readonly perThousand: number;
  readonly words: number;
  readonly citesAnything: boolean;
}

/** True where the claim is one of those that the budget is for. */
export function mayBeShown(c: Claim, citesAnything: boolean): boolean {
  return (
    c.needsCitation && c.doubt === null && c.score >= floor[c.kind] && (citesAnything || plain.has(c.kind))
  );
}

/** How many claims the budget lets through. */
export function allowedBy({ perThousand, words, citesAnything }: Budget): number {
  const share = citesAnything ? 1 : 1 / 3;
  return Math.ceil((perThousand * share * Math.max(shortest, words)) / 1000);
}

/** Those claims that are within the budget: the surest, the earlier one where two are equally sure. */
export function withinBudget(claims: Iterable<Claim>, budget: Budget): ReadonlySet<Claim> {
  const open: { readonly claim: Claim; readonly rank: number }[] = [];
  for (const claim of claims)
    if (mayBeShown(claim, budget.citesAnything)) open.push({ claim, rank: claim.score + weight[claim.kind] });
  open.sort((a, b) => b.rank - a.rank);
  return new Set(open.slice(0, allowedBy(budget)).map((o) => o.claim));
}
