/** What the rules about claims without a source share: which claims to report, where, and the fix at hand. */
import type { Citation } from '../document/citations/citation';
import type { Claim, ClaimKind } from '../document/claims/claim';
import type { DocumentModel } from '../document/model';
import type { PartView } from '../document/partView';
import { contains, type Span } from '../text/span';
import { Text } from '../text/text';
import { moved } from './moved';
import type { Fix, Report } from './rule';

/** `message` says what is missing, of the words underlined (white space evened out, at most 60 characters). */
export function* openClaims(
  model: DocumentModel,
  kind: ClaimKind,
  message: (words: string) => string,
): Iterable<Report> {
  for (const { start, told } of model.inParts(openOf)) {
    for (const open of told) {
      if (open.kind !== kind) continue;
      yield moved(
        { start: open.start, end: open.end, message: message(open.words), fixes: open.fixes },
        start,
      );
    }
  }
}

/** The evidence of a claim to report, in places of its block. */
interface Open extends Span {
  readonly kind: ClaimKind;
  readonly words: string;
  readonly fixes: readonly Fix[];
}

function openOf(part: PartView): readonly Open[] {
  const text = new Text(part.block.source);
  // A figure that only the conclusion has is a finding of its own (claim/new-in-conclusion).
  return part.claims
    .filter((c) => c.shown && !c.newInConclusion)
    .map((claim) => {
      const { start, end } = claim.evidence;
      const words = wordsAt(text, claim.evidence);
      return { start, end, kind: claim.kind, words, fixes: copies(part, text, claim) };
    });
}

export function wordsAt(text: Text, { start, end }: Span): string {
  const words = text.slice({ start, end }).replace(/\s+/g, ' ').trim();
  return words.length <= 60 ? words : `${words.slice(0, words.lastIndexOf(' ', 58) || 58)} …`;
}

/** Citations that stand in brackets right before or right behind the claim's sentence, in the same paragraph. */
function copies(part: PartView, text: Text, claim: Claim): Fix[] {
  const at = insertion(text, claim);
  const around = [
    { citation: citationIn(part, claim, -1), where: 'before' },
    { citation: citationIn(part, claim, 1), where: 'after' },
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
function insertion(text: Text, claim: Claim): number {
  let at = claim.end;
  while (at > claim.start && /\s/.test(text.charAt(at - 1))) at--;
  while (at > claim.start && /[.!?…]/.test(text.charAt(at - 1))) at--;
  return at;
}

function citationIn({ facts, citations }: PartView, claim: Claim, step: -1 | 1): Citation | undefined {
  const own = facts.sentences.findIndex((s) => s.start === claim.start);
  const other = own < 0 ? undefined : facts.sentences[own + step];
  return other && citations.findLast((c) => contains(other, c) && isBracketed(c));
}

function isBracketed(c: Citation): boolean {
  return (
    (c.form === 'parenthetical' || c.form === 'keyed') && /^[([\\]/.test(c.text) && !c.text.includes('\n')
  );
}
