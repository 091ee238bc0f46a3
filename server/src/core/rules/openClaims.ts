/** What the rules about claims without a source share: which claims to report, where, and the fix at hand. */
import type { Claim, ClaimKind } from '../document/claims/claim';
import type { DocumentModel, LinkedCitation } from '../document/model';
import { contains, lowerBound } from '../text/span';
import type { Fix, Report } from './rule';

/** `message` says what is missing, of the words underlined (white space evened out, at most 60 characters). */
export function* openClaims(
  model: DocumentModel,
  kind: ClaimKind,
  message: (words: string) => string,
): Iterable<Report> {
  for (const claim of model.claims) {
    // A figure that only the conclusion has is a finding of its own (claim/new-in-conclusion).
    if (!claim.shown || claim.kind !== kind || claim.newInConclusion) continue;
    const { start, end } = claim.evidence;
    yield { start, end, message: message(wordsAt(model, claim.evidence)), fixes: copies(model, claim) };
  }
}

export function wordsAt(model: DocumentModel, { start, end }: { start: number; end: number }): string {
  const words = model.text.slice({ start, end }).replace(/\s+/g, ' ').trim();
  return words.length <= 60 ? words : `${words.slice(0, words.lastIndexOf(' ', 58) || 58)} …`;
}

/** Citations that stand in brackets right before or right behind the claim's sentence, in the same paragraph. */
function copies(model: DocumentModel, claim: Claim): Fix[] {
  const at = insertion(model, claim);
  const around = [
    { citation: citationIn(model, claim, -1), where: 'before' },
    { citation: citationIn(model, claim, 1), where: 'after' },
  ];
  return around.flatMap(({ citation, where }) =>
    citation
      ? [
          {
            title: `Copy ${citation.text} from the sentence ${where}`,
            safe: false,
            edits: [{ start: at, end: at, newText: ` ${citation.text}` }],
          },
        ]
      : [],
  );
}

/** Before the stop that ends the sentence; behind the quotation mark where one stands behind the stop. */
function insertion(model: DocumentModel, claim: Claim): number {
  let at = claim.end;
  while (at > claim.start && /\s/.test(model.text.charAt(at - 1))) at--;
  while (at > claim.start && /[.!?…]/.test(model.text.charAt(at - 1))) at--;
  return at;
}

function citationIn(model: DocumentModel, claim: Claim, step: -1 | 1): LinkedCitation | undefined {
  // The sentence before may end where this one starts.
  const touched = lowerBound(model.sentences, claim.start);
  const own = model.sentences[touched]?.start === claim.start ? touched : touched + 1;
  const other = model.sentences[own + step];
  if (model.sentences[own]?.start !== claim.start || other?.block !== model.sentences[own]!.block)
    return undefined;
  const first = lowerBound(model.citations, other.start);
  const found: LinkedCitation[] = [];
  for (let i = first; i < model.citations.length && model.citations[i]!.start < other.end; i++)
    if (contains(other, model.citations[i]!)) found.push(model.citations[i]!);
  return found.findLast((c) => isBracketed(c));
}

function isBracketed(c: LinkedCitation): boolean {
  return (
    (c.form === 'parenthetical' || c.form === 'keyed') && /^[([\\]/.test(c.text) && !c.text.includes('\n')
  );
}
