/** Claims and their support in a reader's words. */
import type { Claim, ClaimKind } from '../../document/claims/claim';
import type { DocumentModel } from '../../document/model';
import { lowerBound, type Span } from '../../text/span';
import { referenceLabel } from './labels';
import { shortened } from './phrases';

const kinds = {
  statistic: 'figure',
  'dated-event': 'dated event',
  quotation: 'quotation',
  attribution: 'what someone said',
  causal: 'cause and effect',
  superlative: 'superlative',
  contested: 'contested',
  none: 'no claim',
} as const satisfies Record<ClaimKind, string>;

export function claimKind(kind: ClaimKind): string {
  return kinds[kind];
}

/**
 * The claims that want a source, supported or not. Excused ones (a recommendation, an own method) do not count,
 * and of sentences that might be disputed only those that the rules report: the rest is doubt.
 */
export function claimsThatCount(model: DocumentModel): readonly Claim[] {
  return model.claims.filter(counts);
}

export function counts(claim: Claim): boolean {
  switch (claim.kind) {
    case 'none':
      return false;
    case 'contested':
      return claim.shown;
    case 'statistic':
    case 'dated-event':
    case 'quotation':
    case 'attribution':
    case 'causal':
    case 'superlative':
      return claim.needsCitation || claim.support !== 'none';
  }
}

/** `cited: Thomas (2026)`, `restates a cited sentence of Trade`, `needs a source`. */
export function explain(model: DocumentModel, claim: Claim): string {
  if (claim.needsCitation) return 'needs a source';
  switch (claim.support) {
    case 'sentence':
      return citedBy(model, claim);
    case 'carried':
      return claim.exempt ?? 'carries on from the cited sentence before';
    case 'paragraph':
      return claim.exempt ?? 'supported by a citation of its paragraph';
    case 'named-source':
      return claim.exempt ?? 'names its source';
    case 'restated':
      return claim.exempt ?? 'restates a cited sentence';
    case 'none':
      return claim.exempt ?? 'needs no source';
  }
}

function citedBy(model: DocumentModel, sentence: Span): string {
  const labels: string[] = [];
  for (let i = lowerBound(model.citations, sentence.start); i < model.citations.length; i++) {
    const citation = model.citations[i]!;
    if (citation.start >= sentence.end) break;
    if (citation.start < sentence.start) continue;
    const linked = citation.links.flatMap((l) => (l.reference === null ? [] : [model.works[l.reference]]));
    const known = linked.flatMap((r) => (r ? [referenceLabel(r)] : []));
    labels.push(...(known.length > 0 ? known : [shortened(citation.text, 60)]));
  }
  return labels.length === 0 ? 'cited' : `cited: ${[...new Set(labels)].slice(0, 3).join('; ')}`;
}
