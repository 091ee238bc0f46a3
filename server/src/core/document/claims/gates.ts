/** Reasons that a sentence itself gives for asking no source, in words for the hover. */
import {
  aimPhrases,
  opinionPhrases,
  ownDataPhrases,
  ownDateWords,
  ownWorks,
  recommendationPhrases,
  speculationPhrases,
} from '../../knowledge/claims/lexicon';
import { phrasePattern, type SentenceText } from './words';

const aim = phrasePattern(aimPhrases);
const ownWork = new RegExp(`\\b(?:this|the present|our|the current) (?:\\w+ )?(?:${ownWorks.join('|')})\\b`);
/** `Section 2 reviews`, `Part III turns to`, `In the next chapter`. */
const roadmap =
  /^(?:the )?(?:section|part|chapter) (?:\d+|[ivx]+|one|two|three|four|five|six)\b|^(?:in )?(?:the )?(?:first|second|third|fourth|final|next|last|following) (?:section|part|chapter)\b/;
const ownData = phrasePattern(ownDataPhrases);
const recommendation = phrasePattern(recommendationPhrases);
const speculation = phrasePattern(speculationPhrases);
const opinion = phrasePattern(opinionPhrases);
const ownDates = new RegExp(`^(?:${ownDateWords.join('|')})\\b`);
const conditional = /^(?:if|were|suppose|imagine|unless|whether|let us|consider|see|note that)\b/;

/** What the gates need to know of the sentence beside its words. */
export interface GateContext {
  readonly hasFigure: boolean;
  readonly hasQuotation: boolean;
}

export function gateOf(s: SentenceText, { hasFigure, hasQuotation }: GateContext): string | null {
  if (s.words.length < 4) return 'too short to claim anything';
  if (ownDates.test(s.lower) && s.words.length < 12) return "the paper's own dates";
  if (isUnfinished(s)) return 'not a whole sentence';
  if (s.text.trimEnd().endsWith('?')) return 'a question';
  if (aim.test(s.lower) || ownWork.test(s.lower) || roadmap.test(s.lower))
    return 'the paper speaks of itself';
  if (ownData.test(s.lower)) return "the study's own data";
  if (hasQuotation) return null;
  if (recommendation.test(s.lower) && !hasFigure) return 'a recommendation';
  if (!hasFigure && (speculation.test(s.lower) || conditional.test(s.lower)))
    return 'speculation without a figure';
  return opinion.test(s.lower) && !hasFigure ? "the authors' own view" : null;
}

/** A line without a stop: a caption, a name, an address, an item of a list. */
function isUnfinished(s: SentenceText): boolean {
  return s.words.length < 12 && !/[.!?:;…]["')\]\s]*$/.test(s.text);
}
