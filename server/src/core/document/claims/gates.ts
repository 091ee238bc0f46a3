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
import type { ClaimKind } from './claim';
import { phrasePattern, type SentenceText } from './words';

const aim = phrasePattern(aimPhrases);
const ownWork = new RegExp(`\\b(?:this|the present|our|the current) (?:\\w+ )?(?:${ownWorks.join('|')})\\b`);
/** `Section 2 reviews`, `Part III turns to`, `In the next chapter`; `Section 916 requires` is a law's. */
const roadmap =
  /^(?:the )?(?:section|part|chapter) (?:\d|1\d|[ivx]+|one|two|three|four|five|six) (?:then |also |briefly |first )?(?:reviews?|discuss(?:es)?|turns?|describes?|examines?|presents?|outlines?|concludes?|looks?|offers?|sets?|introduces?|explains?|analy[sz]es?|considers?|asks?|summari[sz]es?|traces?|explores?|deals?|covers?|lays?|maps?|assess(?:es)?|shows?|compares?|is|are|gives?|draws?|argues?|provides?)\b|^(?:in )?(?:the )?(?:first|second|third|fourth|final|next|last|following) (?:section|part|chapter)\b/;
/** `the report concludes with`, `this part of the report`, `Finally, the brief outlines`. */
const ownReport = new RegExp(
  `\\bthe (?:${ownWorks.join('|')}) (?:then |also |next |first |finally )?(?:concludes with|begins with|ends with|opens with|closes with|turns to|proceeds|is organi[sz]ed|outlines|is structured)\\b|\\b(?:parts?|sections?|remainder|rest|chapters?) of this (?:${ownWorks.join('|')})\\b|^(?:the|this|that) (?:first |second |third |last |latter |final |next )?(?:part|section|chapter) of the (?:${ownWorks.join('|')})\\b`,
);
const ownData = phrasePattern(ownDataPhrases);
const recommendation = phrasePattern(recommendationPhrases);
const speculation = phrasePattern(speculationPhrases);
const opinion = phrasePattern(opinionPhrases);
const ownDates = new RegExp(`^(?:${ownDateWords.join('|')})\\b`);
/** `Received 4 February 2025 Accepted 20 May 2025 Published 2 June 2025`: one line of a title page out of a PDF. */
const ownDateLine = new RegExp(
  `^(?:${ownDateWords.join('|')})[: ] ?\\d{1,4} .*\\b(?:${ownDateWords.join('|')})[: ]`,
);
const conditional = /^(?:if|were|suppose|imagine|unless|whether|let us|consider|see|note that)\b/;

/** `more likely to vote` compares and guesses nothing. */
const comparison = /\b(?:more|less|most|least|equally|as|so) likely\b/g;
/** A figure, a date, or what somebody is said to have said: no hedge and no demand around it makes it the author's own. */
const named: ReadonlySet<ClaimKind> = new Set(['statistic', 'dated-event', 'quotation', 'attribution']);

export function gateOf(s: SentenceText, kind: ClaimKind): string | null {
  if (s.words.length < 4) return 'too short to claim anything';
  if (ownDates.test(s.lower) && (s.words.length < 12 || ownDateLine.test(s.lower)))
    return "the paper's own dates";
  if (isUnfinished(s)) return 'not a whole sentence';
  if (s.text.trimEnd().endsWith('?')) return 'a question';
  if (aim.test(s.lower) || ownWork.test(s.lower) || roadmap.test(s.lower) || ownReport.test(s.lower))
    return 'the paper speaks of itself';
  if (ownData.test(s.lower)) return "the study's own data";
  if (named.has(kind)) return null;
  if (recommendation.test(s.lower)) return 'a recommendation';
  if (speculation.test(s.lower.replace(comparison, '')) || conditional.test(s.lower))
    return 'speculation without a figure';
  return opinion.test(s.lower) ? "the authors' own view" : null;
}

/** A line without a stop: a caption, a name, an address, an item of a list. */
function isUnfinished(s: SentenceText): boolean {
  return s.words.length < 12 && !/[.!?:;…]["')\]\s]*$/.test(s.text);
}
