/** On the words that make a claim: why it is, or is not, flagged. */
import { claimAt, type DocumentModel } from '../../document/model';
import { touches } from '../../text/span';
import { claimKind, counts, explain } from '../words/claims';
import { literal } from '../words/markdown';
import { type HoverInfo, hoverInfo, line } from './lines';

export function hoverClaim(model: DocumentModel, offset: number): HoverInfo | null {
  const claim = claimAt(model, offset);
  if (!claim || !touches(claim.evidence, offset)) return null;
  // An excuse is worth a word where the sentence looks like a claim; mere doubt is not.
  if (!counts(claim) && (claim.exempt === null || claim.kind === 'contested' || claim.kind === 'none'))
    return null;
  return hoverInfo(claim.evidence, [
    line(`**Claim** (${claimKind(claim.kind)}): ${literal(explain(model, claim))}`),
  ]);
}
