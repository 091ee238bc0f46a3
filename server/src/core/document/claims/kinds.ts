/** Typed detectors: what kind of claim a sentence makes, and the words that make it one. */
import {
  causalPhrases,
  emptySuperlatives,
  reportingVerbs,
  speakers,
  superlativePhrases,
  termIntroducers,
  unspeaking,
} from '../../knowledge/claims/lexicon';
import type { Span } from '../../text/span';
import type { FigureMention } from '../figures/figures';
import type { DateMention } from '../timeline/dates';
import { isInName } from '../timeline/inName';
import type { ClaimKind } from './claim';
import type { Quotation } from './quotations';
import { phrasePattern, placeOf, type SentenceText } from './words';

export interface Detected {
  readonly kind: ClaimKind;
  readonly evidence: Span;
}

/** What was recognised inside the sentence, in the coordinates of the block. */
export interface InSentence {
  readonly quotations: readonly Quotation[];
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
}

const verbs = reportingVerbs.join('|');
/** `according to the ministry`, `the minister said`, `Officials have repeatedly warned`. */
const attribution = new RegExp(
  `\\baccording to(?! (?:plan|schedule|law)\\b)(?! (?:[^ ]+ ){0,5}(?:${unspeaking.join('|')})\\b)|\\bas per the reports?\\b|\\b(?:${speakers.join('|')})(?: (?:has|have|had|also|then|later|repeatedly|recently|even|once))* (?:${verbs})\\b(?! (?:by|in|to be) )`,
);
/** `Nova Umarov argued that`, `the IMF estimates that`: a name speaks. */
const namedSpeaker = new RegExp(
  `(?<![\\p{L}-])(?!(?:Some|Many|Several|Most|All|Both|Other|Others|Few|Such|Each|It|This|That|There|What|These|Those|We|I|Nobody|None|No|One|Everyone|Everybody)\\b)[A-Z][\\p{L}-]+(?: (?:has|have|had|also|then|later))* (?:${verbs})(?: that\\b| the\\b|,| "|:)`,
  'u',
);
const causal = phrasePattern(causalPhrases);
const superlative = phrasePattern(superlativePhrases);
const emptySuperlative = phrasePattern(emptySuperlatives);
const introducer = new RegExp(
  `\\b(?:${termIntroducers.join('|')})(?: (?:as|is|of|the|a|an|simply|also))* ?[:,]?\\s*$`,
);
const pastVerb =
  /\b(?:was|were|had|did|became|began|came|went|took|made|saw|held|led|left|won|lost|rose|fell|grew|met|set|sent|put|cut|broke|brought|built|fought|gave|got|kept|paid|ran|sold|spent|stood|struck|withdrew|has|have|(?<!\p{L})\p{L}{2,30}?ed)\b/u;

export function detectKind(s: SentenceText, found: InSentence): Detected | null {
  return (
    quotationClaim(s, found.quotations) ??
    statisticClaim(s, found) ??
    changeClaim(s, found) ??
    datedEvent(s, found.dates) ??
    phraseClaim(s, 'attribution', attribution) ??
    speakerClaim(s) ??
    superlativeClaim(s) ??
    phraseClaim(s, 'causal', causal)
  );
}

/** Words of somebody: at least four, no title, no term; three in a row with capitals are a title. */
function quotationClaim(s: SentenceText, quotations: readonly Quotation[]): Detected | null {
  for (const q of quotations) {
    const inner = s.text.slice(
      Math.max(0, q.inner.start - s.span.start),
      Math.max(0, q.inner.end - s.span.start),
    );
    const words = inner.split(/\s+/).filter((w) => /\p{L}/u.test(w));
    if (words.length < 4 || isTitle(words)) continue;
    if (introducer.test(s.lower.slice(0, Math.max(0, q.start - s.span.start)))) continue;
    return { kind: 'quotation', evidence: { start: q.start, end: q.end } };
  }
  return null;
}

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((w) => w.length > 3);
  return long.length > 1 && long.filter((w) => /^\W*\p{Lu}/u.test(w)).length > 0.6 * long.length;
}

/** Digits that count or measure; a bare small number or a number in words does not suffice. */
function statisticClaim(s: SentenceText, { figures }: InSentence): Detected | null {
  const best = figures.find((f) => isStrong(f) && !isYear(s, f));
  return best ? { kind: 'statistic', evidence: { start: best.start, end: best.end } } : null;
}

/** `had risen from 11 to 34`: two figures of one thing, whatever it is. */
const change =
  /\bfrom (?:about |some |around |just )?\d[\d,.]* to (?:about |some |around |over )?\d[\d,.]*\d|\bfrom \d[\d,.]* to \d/;

function changeClaim(s: SentenceText, { figures }: InSentence): Detected | null {
  const evidence = placeOf(change, s);
  if (!evidence || !figures.some((f) => f.start >= evidence.start && f.start < evidence.end)) return null;
  return { kind: 'statistic', evidence };
}

/** `2020 results`, `10,000 B.C.E.`: a year, whatever follows it. */
function isYear(s: SentenceText, f: FigureMention): boolean {
  const here = s.text.slice(f.start - s.span.start, f.end - s.span.start + 6);
  return (
    (f.unit === null && /^(?:1[89]|20)\d\d (?!\p{Lu})/u.test(here)) ||
    /^[\d,]+ (?:B\. ?C|BCE?\b|C\. ?E|CE\b|A\. ?D|AD\b)/.test(here)
  );
}

function isStrong(f: FigureMention): boolean {
  if (f.unit === 'percent' || f.unit === 'percentage points' || f.unit === 'share') return true;
  if (f.inWords) return f.value > 20 && f.counted !== null;
  if (f.unit !== null && /^(?:year|month|week|day|hour|minute)$/.test(f.unit)) return false;
  return f.unit !== null || f.value >= 1000 || (f.counted !== null && f.value >= 10);
}

/** A date of a month or a day, or a year, with something that happened; not a year inside a name. */
function datedEvent(s: SentenceText, dates: readonly DateMention[]): Detected | null {
  const date = dates.find((d) => d.kind !== 'decade' && !isInName(s.text, s.span.start, d));
  if (!date || !pastVerb.test(s.lower)) return null;
  return { kind: 'dated-event', evidence: { start: date.start, end: date.end } };
}

function phraseClaim(s: SentenceText, kind: ClaimKind, pattern: RegExp): Detected | null {
  const evidence = placeOf(pattern, s);
  return evidence && { kind, evidence };
}

function speakerClaim(s: SentenceText): Detected | null {
  const match = namedSpeaker.exec(s.text);
  if (!match) return null;
  const start = s.span.start + match.index;
  return { kind: 'attribution', evidence: { start, end: start + match[0].trimEnd().length } };
}

function superlativeClaim(s: SentenceText): Detected | null {
  const evidence = placeOf(superlative, s);
  if (!evidence) return null;
  const rest = s.lower.slice(evidence.start - s.span.start);
  return emptySuperlative.exec(rest)?.index === 0 ? null : { kind: 'superlative', evidence };
}
