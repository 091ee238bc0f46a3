/** What can be seen of a claim in its own sentence, block by block, before the paper around it is known. */
import { knownDates } from '../../knowledge/claims/commonKnowledge';
import { carriers } from '../../knowledge/claims/lexicon';
import { bias, logOdds } from '../../models/claims';
import type { Block } from '../../syntax/block';
import { contains, overlaps, type Span, shiftSpan } from '../../text/span';
import type { Citation } from '../citations/citation';
import type { FigureMention } from '../figures/figures';
import type { DateMention } from '../timeline/dates';
import type { ClaimKind } from './claim';
import { contentOf } from './content';
import { sentenceFeatures } from './features';
import { gateOf } from './gates';
import { type Detected, detectKind, type InSentence } from './kinds';
import { namedSourceIn } from './namedSource';
import type { Quotation } from './quotations';
import { readSentence, type SentenceText } from './words';

/** One sentence's signals; spans relative to the block. */
export interface SentenceSignals {
  readonly sentence: Span;
  readonly kind: ClaimKind;
  readonly evidence: Span;
  /** A reason to stay silent that the sentence itself gives (`a question`, `a recommendation`), or null. */
  readonly gate: string | null;
  /** A source named in the sentence (`Table 2`, `Public Law 117-2`), or null. */
  readonly namedSource: Span | null;
  readonly cited: boolean;
  /** Cited by a note, which may cover what stands before it. */
  readonly noted: boolean;
  /** Brings a figure, a date or a quotation of its own, for which no other sentence can vouch. */
  readonly specific: boolean;
  /** Opens with `This`, `These`, `They` …: may carry the support of the sentence before. */
  readonly carriesForward: boolean;
  /** Folded content words and figures: to find restatements and shared nouns. */
  readonly content: readonly string[];
  readonly words: number;
  /** Log-odds of the ranking model, as far as the block tells. */
  readonly score: number;
}

export interface SignalContext {
  readonly block: Block;
  readonly sentences: readonly Span[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly dates: readonly DateMention[];
  readonly figures: readonly FigureMention[];
}

const carrierWords: ReadonlySet<string> = new Set(carriers);

/** One entry a sentence, in order. */
export function readSignals(context: SignalContext): readonly SentenceSignals[] {
  const { block, sentences } = context;
  const parts = sentences.map((s) => partOf(context, s));
  const cited = parts.map((p) => p.citations.length > 0);
  const total = cited.filter(Boolean).length;
  return parts.map((part, index) => {
    const s = readSentence(block.prose, sentences[index]!, part.citations);
    const around = {
      index,
      count: sentences.length,
      citedBefore: cited[index - 1] === true,
      citedBehind: cited[index + 1] === true,
      citedOthers: total - (cited[index] ? 1 : 0),
    };
    return signalsOf(block, s, part, around);
  });
}

interface Around {
  readonly index: number;
  readonly count: number;
  readonly citedBefore: boolean;
  readonly citedBehind: boolean;
  readonly citedOthers: number;
}

interface Part extends InSentence {
  readonly citations: readonly Citation[];
  /** A longer quotation that runs on behind the sentence's end. */
  readonly insideQuotation: boolean;
}

/** What stands in one sentence; figures and dates of citations are the citation's own. */
function partOf(context: SignalContext, sentence: Span): Part {
  const citations = within(context.citations, sentence);
  const own = (s: Span) => !citations.some((c) => overlaps(c, s));
  const quotations = context.quotations.filter((q) => q.end > sentence.start && q.start < sentence.end);
  return {
    citations,
    quotations: quotations.filter((q) => q.closed && q.end <= sentence.end + 1),
    insideQuotation: quotations.some((q) => q.closed && q.end > sentence.end + 1),
    figures: within(context.figures, sentence).filter(own),
    dates: within(context.dates, sentence).filter(own),
  };
}

function within<T extends Span>(items: readonly T[], sentence: Span): T[] {
  return items.filter((item) => item.start >= sentence.start && item.start < sentence.end);
}

function signalsOf(block: Block, s: SentenceText, part: Part, around: Around): SentenceSignals {
  const found = detectKind(s, part);
  const specific = found !== null && /^(?:quotation|statistic|dated-event)$/.test(found.kind);
  const gate =
    blockGate(block, part) ??
    gateOf(s, { hasFigure: specific, hasQuotation: found?.kind === 'quotation' }) ??
    knownDateGate(s, part, found);
  const named = namedSourceIn(s);
  const carries = carrierWords.has(s.words[0] ?? '') || /^the (?:latter|former|same)\b/.test(s.lower);
  const kind = found?.kind ?? 'none';
  const features = sentenceFeatures({
    sentence: s,
    kind,
    gate,
    named: named !== null,
    carries,
    ...around,
    figures: part.figures.length,
    dates: part.dates.length,
    quotations: part.quotations.length,
  });
  return {
    sentence: s.span,
    kind,
    evidence: found?.evidence ?? s.span,
    gate,
    namedSource: named,
    cited: part.citations.length > 0,
    noted: part.citations.some((c) => c.form === 'note' || c.form === 'numeric'),
    specific,
    carriesForward: carries,
    content: contentOf(s, part.figures, part.dates),
    words: s.words.length,
    score: bias + logOdds(features),
  };
}

function blockGate(block: Block, part: Part): string | null {
  if (block.kind === 'quotation') return 'a quoted passage';
  if (block.kind === 'note') return 'a note';
  return part.insideQuotation ? 'part of a longer quotation' : null;
}

/** Only where the date is what would need a source. */
function knownDateGate(s: SentenceText, part: Part, found: Detected | null): string | null {
  if (found?.kind !== 'dated-event') return null;
  const date = part.dates.find((d) => contains(d, found.evidence));
  const known = knownDates.some(
    (k) =>
      k.years.includes(date?.from.year ?? 0) &&
      k.words.every((w) => s.words.some((word) => word.startsWith(w))),
  );
  return known ? 'common knowledge' : null;
}

export function shiftSignals(s: SentenceSignals, delta: number): SentenceSignals {
  if (delta === 0) return s;
  return {
    ...s,
    sentence: shiftSpan(s.sentence, delta),
    evidence: shiftSpan(s.evidence, delta),
    namedSource: s.namedSource && shiftSpan(s.namedSource, delta),
  };
}
