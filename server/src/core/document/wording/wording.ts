/** Vague and absolute wording, and sections a paper announces; sentence by sentence, before any judgement. */
import {
  absolutes,
  saidParticiples,
  sayingVerbs,
  vagueAdverbs,
  vagueQuantifiers,
  vagueQuantities,
  vagueSpeakers,
} from '../../knowledge/wording/phrases';
import { straighten } from '../../text/normalise';
import { contains, itemAt, lowerBound, overlaps, type Span, shiftSpan, span } from '../../text/span';
import type { Citation } from '../citations/citation';
import type { Quotation } from '../claims/quotations';
import type { FigureMention } from '../figures/figures';
import { isMeant } from './meant';

/**
 * weasel `many observers believe`, absolute `never`, vague-quantity `a number of`, announcement
 * `A section on drought insurance` (its `topic` is `drought insurance`). `backed` tells that the sentence
 * cites, counts or quotes, so that an editor would not ask.
 */
export interface WordingMark extends Span {
  readonly kind: 'weasel' | 'absolute' | 'vague-quantity' | 'announcement';
  readonly backed: boolean;
  readonly topic: string | null;
}

interface WordingContext {
  readonly prose: string;
  readonly sentences: readonly Span[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly FigureMention[];
}

const any = (words: readonly string[]) => words.join('|').replaceAll(' ', '\\s+');
const speaker = `(?:${any(vagueQuantifiers)})\\s+(?:\\w+\\s+)?(?:${any(vagueSpeakers)})|(?:some|many|most|others)`;
const weasel = new RegExp(
  `\\b(?:(?:${speaker}|critics|experts|observers|analysts)\\s+(?:(?:also|even|still|now|${any(vagueAdverbs)})\\s+)?(?:${any(sayingVerbs)})` +
    `|it\\s+(?:is|was|has\\s+been)\\s+(?:${any(vagueAdverbs)})\\s+(?:${any(saidParticiples)}))\\b`,
  'gi',
);
const absolute = new RegExp(`\\b(?:${any(absolutes)})\\b`, 'gi');
const vagueQuantity = new RegExp(`\\b(?:${any(vagueQuantities)})(?=\\s)`, 'gi');
const announcement =
  /\b(?:a|an|one|the|another|[Tt]he\s+(?:first|second|third|fourth|fifth|sixth|next|last|final))\s+(?:section|chapter|part|annex|appendix)\s+(?:on|about)\s+([\w'-]+(?:\s+(?!(?:and|is|are|was|were|will|sets|follows|draws|describes|discusses|examines|shows|closes|asks|looks|of|in|that|which|then)\b)[\w'-]+){0,3})/gi;

const kinds = [
  ['weasel', weasel],
  ['absolute', absolute],
  ['vague-quantity', vagueQuantity],
  ['announcement', announcement],
] as const;

/** In document order; relative to the prose. */
export function findWording(context: WordingContext): readonly WordingMark[] {
  const prose = straighten(context.prose);
  const marks: WordingMark[] = [];
  for (const [kind, pattern] of kinds) {
    for (const match of prose.matchAll(pattern)) {
      const at = span(match.index, match.index + match[0].length);
      const quoted = itemAt(context.quotations, at.start);
      if (quoted?.closed && contains(quoted, at)) continue;
      if (!isMeant(kind, prose, at)) continue;
      marks.push({ ...at, kind, backed: isBacked(context, kind, at), topic: match[1] ?? null });
    }
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** A source backs any of them; a figure backs all but an absolute, which no number proves. */
function isBacked(
  { sentences, citations, figures }: WordingContext,
  kind: WordingMark['kind'],
  at: Span,
): boolean {
  const sentence = itemAt(sentences, at.start);
  return (
    sentence !== undefined &&
    (kind === 'absolute' ? [citations] : [citations, figures]).some((found) => reaches(found, sentence))
  );
}

/** True where one of the sorted spans lies in the sentence. */
function reaches(found: readonly Span[], sentence: Span): boolean {
  const next = found[lowerBound(found, sentence.start + 1)];
  return next !== undefined && overlaps(next, sentence);
}

export function shiftWording(m: WordingMark, delta: number): WordingMark {
  return { ...m, ...shiftSpan(m, delta) };
}
