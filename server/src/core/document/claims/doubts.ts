/**
 * Reasons not to report a claim although it is open. The claim stays in the list and in the ranking; a finding that a
 * careful reviewer would not make is silence. Of one sentence first, then of its neighbours.
 */
import {
  documentWords,
  emptySuperlativeTails,
  reportingVerbs,
  sourceWords,
} from '../../knowledge/claims/lexicon';
import type { Claim, ClaimKind, Support } from './claim';
import { stem } from './content';
import type { Detected } from './kinds';
import type { SentenceSignals } from './signals';
import type { SentenceText } from './words';

/** `457 U.S. at 756`, `148 Cong. Rec. S6550`, `vol. 169 (October 3, 2023), pp. H4969`: a reference in running text. */
const reference =
  /\b\d+ (?:u\.s\.|s\. ?ct\.|f\. ?(?:2d|3d|4th|supp)|cong\. rec\.|fed\. reg\.|stat\.)|\bvol\. \d{1,4}\b|\bpp?\. [a-z]?\d{2,5}\b|\bdaily edition\b|\b[hs]\. ?(?:rept|doc|res)\./;
/** `the 15th Amendment`, `the Clean Air Act`, `the bill`: a document that the reader can look up by its name. */
const document = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)|[Ff]irst|[Ff]ourth|[Ff]ifth|[Ff]ourteenth|[Ff]ifteenth) Amendment\\b|(?<![\\w-])[A-Z][\\w-]+ (?:${documentWords.map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join('|')})\\b`,
);
/** Opens with what a document says: `The law declared`, `Section 5 of it`, `This rule`. */
const documentAgain = new RegExp(
  `^(?:(?:but|and|thus|however|moreover|also|similarly|in addition|as),? )?(?:the|this|that|these|its|such) (?:\\w+ )?(?:${documentWords.join('|')}|court|justices|judge|majority|panel|commission|agency|table|figure|graph|chart)s?\\b|^(?:section|title|article|part|paragraph|division|subsection) \\d|^as the (?:court|${documentWords.join('|')})\\b`,
);
/** `In the court's view, such claims …`, `However, the judges reasoned that`: a ruling goes on anywhere in a sentence. */
const courtAgain =
  /\b(?:the|these|those|both) (?:court|justice|judge|panel)s?(?:'s? view\b| (?:held|reasoned|explained|concluded|found|ruled|noted|agreed|wrote)\b|, in )/;
const sourceAgain = new RegExp(
  `^(?:the|this|that|these|those) (?:same |latter )?(?:${sourceWords.join('|')})s?\\b`,
);
const tells = new RegExp(
  `\\b(?:${reportingVerbs.join('|')}|according to|wrote|writes|replied|called|in the words of)\\b`,
);
const attributedCause = new RegExp(
  `\\b(?:question(?:s|ed)?|debate|debated|ask|asked|propose|proposed|proposes|hypothesi[sz]ed?|theori[sz]ed?|believe|believed|believes|fear|feared|${reportingVerbs.join('|')})(?: that| whether|,)|\\baccording to\\b`,
);
/** `while that is not the only explanation`: nothing is ranked first. */
const denied = /\b(?:not|never|hardly|neither|nor)(?: (?:always|necessarily|even|merely|simply))? $/;
/** `ended by saying that the only gift …`: the words of the one who speaks. */
const saying = /\b(?:saying|arguing|claiming|insisting|adding|stating|declaring) that /;
const imagined = /^(?:say|suppose|imagine|picture|consider|for example,? (?:a|an|suppose|imagine|if))\b/;
const superlativeTail = new RegExp(`^(?:${emptySuperlativeTails.join('|')})`);
/** `95 Theses`, `16 Länder`: part of a name. */
const namedNumber = /^\d{1,2} \p{Lu}\p{Ll}+$/u;

/** What the sentence itself says against a finding. */
export function doubtIn(s: SentenceText, found: Detected | null): string | null {
  if (!found) return null;
  if (reference.test(s.lower)) return 'the sentence holds a reference in its text';
  if (imagined.test(s.lower)) return 'an imagined case';
  if (/\(\d{4}\)/.test(s.text)) return 'a year in brackets points to a work';
  const from = found.evidence.start - s.span.start;
  const to = found.evidence.end - s.span.start;
  switch (found.kind) {
    case 'quotation':
      return doubtfulQuotation(s, from, to);
    case 'statistic':
      return namedNumber.test(s.text.slice(from, to)) ? 'the number is part of a name' : null;
    case 'superlative':
      return doubtfulSuperlative(s, from);
    case 'causal':
      return attributedCause.test(s.lower.slice(0, from)) ? 'the cause is what somebody thinks' : null;
    case 'dated-event':
      return /\p{L} \($/u.test(s.text.slice(0, from)) && s.text.charAt(to) === ')'
        ? 'the years of a life'
        : null;
    case 'attribution':
    case 'contested':
    case 'none':
      return null;
  }
}

/** It compares nothing, is denied, or is what somebody is told to have said. */
function doubtfulSuperlative(s: SentenceText, from: number): string | null {
  const before = s.lower.slice(0, Math.max(0, from));
  if (superlativeTail.test(s.lower.slice(from))) return 'the superlative compares nothing';
  if (denied.test(before)) return 'the superlative is denied';
  return saying.test(before) ? 'the superlative is what somebody said' : null;
}

/** A law, a bill or a clause speaks for itself; a question between marks is an example more often than a quotation. */
const clause = new RegExp(
  `\\b(?:${documentWords.join('|')})s?\\b|\\b(?:article|section|clause|paragraph|title) [\\divx]`,
);

function doubtfulQuotation(s: SentenceText, from: number, to: number): string | null {
  const words = s.text.slice(from, to);
  const outside = s.lower.slice(0, Math.max(0, from)) + s.lower.slice(to);
  if (/\?\W{0,2}$/.test(words)) return 'a question between quotation marks';
  if (clause.test(outside)) return 'the words of a law that the sentence names';
  return words.split(/\s+/).length < 8 && !tells.test(outside)
    ? 'a short phrase that nobody is said to have used'
    : null;
}

const saysMore = new RegExp(`\\b(?:also|further|additionally) (?:${reportingVerbs.join('|')})\\b`);

/** What of a sentence tells its neighbours where they come from. */
export interface Trail {
  /** Names a law, a case, a table. */
  readonly document: boolean;
  /** Speaks on of a document or a source named before. */
  readonly documentAgain: boolean;
  readonly sourceAgain: boolean;
  /** `Pew also found`: goes on with a source. */
  readonly saysMore: boolean;
  /** Begins as a reference: `Fitzgerald, 457 U.S. at 754`. */
  readonly reference: boolean;
  /** Who is said to have spoken, folded, '' where nobody is. */
  readonly speaker: string;
}

/** `the court also concluded`, `according to the same ministry`: the first word that may name somebody. */
const speakerIn = /^(?:according to )?(?:(?:the|a|an|one|same) ){0,2}([\p{L}'-]{2,40})/u;

export function trailOf(s: SentenceText, found: Detected | null, namesSource: boolean): Trail {
  const from = found?.kind === 'attribution' ? found.evidence.start - s.span.start : -1;
  return {
    document: namesSource || document.test(s.text),
    documentAgain: documentAgain.test(s.lower) || courtAgain.test(s.lower),
    sourceAgain: sourceAgain.test(s.lower),
    saysMore: saysMore.test(s.lower),
    reference: reference.test(s.lower.slice(0, 60)),
    speaker: (from >= 0 && speakerIn.exec(s.lower.slice(from, from + 80))?.[1]) || '',
  };
}

/** A document speaks on so many sentences behind the one that names it. */
const reach = 3;
const ofDocuments: ReadonlySet<ClaimKind> = new Set([
  'quotation',
  'statistic',
  'dated-event',
  'attribution',
  'contested',
]);

/** What the sentence or its neighbours say against a finding, null where nothing does; `inferred` is its weak support. */
export function doubtOf(
  signals: readonly SentenceSignals[],
  index: number,
  claim: Pick<Claim, 'kind'>,
  inferred: Support,
): string | null {
  const s = signals[index]!;
  if (s.doubt) return s.doubt;
  if (s.gate) return s.gate;
  if (inferred !== 'none') return 'a source close by may cover it';
  if (!ofDocuments.has(claim.kind)) return null;
  if (s.trail.document) return 'the document is named';
  if (signals[index + 1]?.trail.reference) return 'the reference follows in the text';
  const before = signals.slice(Math.max(0, index - reach), index);
  if (s.trail.documentAgain && before.some((b) => b.trail.document || b.cited))
    return 'the document is named before';
  const last = signals[index - 1];
  if (s.trail.sourceAgain && last && (last.cited || last.trail.sourceAgain))
    return 'the source is cited before';
  if (s.trail.saysMore && last?.cited) return 'the source is cited before';
  return spokenBefore(signals, index) ? 'the speaker is cited close by' : null;
}

/** The sentence before or behind cites and names who speaks here. */
function spokenBefore(signals: readonly SentenceSignals[], index: number): boolean {
  const { speaker } = signals[index]!.trail;
  if (speaker === '') return false;
  const pronoun = /^(?:he|she|they|who)$/.test(speaker);
  return [signals[index - 1], signals[index + 1]].some(
    (n, i) => n?.cited === true && (pronoun ? i === 0 : n.content.includes(stem(speaker))),
  );
}
