/** What can be seen of a claim in its own sentence, block by block, before the paper around it is known. */
import { knownDates } from '../../knowledge/claims/commonKnowledge';
import { carriers } from '../../knowledge/claims/lexicon';
import { type ClaimModel, claimModel } from '../../models/claims';
import type { Block } from '../../syntax/block';
import { contains, lowerBound, overlaps, type Span, shiftSpan } from '../../text/span';
import type { Citation } from '../citations/citation';
import type { FigureMention } from '../figures/figures';
import type { DateMention } from '../timeline/dates';
import type { ClaimKind } from './claim';
import { contentOf, figureMark, yearMark } from './content';
import { doubtIn, type Trail, trailOf } from './doubts';
import { sentenceFeatures } from './features';
import { gateOf } from './gates';
import { type Detected, detectKind, type InSentence } from './kinds';
import { namedSourceIn } from './namedSource';
import type { Quotation } from './quotations';
import { traitsOf } from './traits';
import { readSentence, type SentenceText } from './words';

/** One sentence's signals; spans relative to the block. */
export interface SentenceSignals {
  readonly sentence: Span;
  readonly kind: ClaimKind;
  readonly evidence: Span;
  /** The figures and years in the evidence, as `content` has them: `#42`, `@2021`. */
  readonly marks: readonly string[];
  /** A reason to stay silent that the sentence itself gives (`a question`, `a recommendation`), or null. */
  readonly gate: string | null;
  /** A source named in the sentence (`Table 2`, `Public Law 117-2`), or null. */
  readonly namedSource: Span | null;
  readonly cited: boolean;
  /** Cited by a note, which may cover what stands before it. */
  readonly noted: boolean;
  /** Brings a figure, a date or a quotation of its own, for which no other sentence can vouch. */
  readonly specific: boolean;
  /** A reason that the sentence gives for not reporting it, though it may be open, or null. */
  readonly doubt: string | null;
  readonly trail: Trail;
  /** Opens with `This`, `These`, `They` …: may carry the support of the sentence before. */
  readonly carriesForward: boolean;
  /** Folded content words and figures: to find restatements and shared nouns. */
  readonly content: readonly string[];
  readonly words: number;
  /** Plain marks of the sentence, one bit each (`traits.ts`). */
  readonly traits: number;
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

/** A sentence's signals before they are scored, and what the model sees of it. */
export interface Unscored {
  readonly signals: Omit<SentenceSignals, 'score'>;
  readonly features: readonly number[];
}

/** One entry a sentence, in order. */
export function readSignals(
  context: SignalContext,
  model: ClaimModel = claimModel,
): readonly SentenceSignals[] {
  return readUnscored(context).map(({ signals, features }) => ({
    ...signals,
    score: model.bias + model.logOdds(features),
  }));
}

/** As `readSignals`, for the training of the model. */
export function readUnscored(context: SignalContext): readonly Unscored[] {
  const parts = withBracketsBehind(context.sentences.map((s) => partOf(context, s)));
  const total = parts.filter(isCited).length;
  return parts.map((part, index) => {
    const before = parts[index - 1];
    const behind = parts[index + 1];
    const signals = signalsOf(context.block, part);
    const features = sentenceFeatures({
      sentence: part.text,
      kind: signals.kind,
      gate: signals.gate,
      named: signals.namedSource !== null,
      carries: signals.carriesForward,
      index,
      count: parts.length,
      citedBefore: before !== undefined && isCited(before),
      citedBehind: behind !== undefined && isCited(behind),
      citedOthers: total - (isCited(part) ? 1 : 0),
      kindBefore: before ? (before.found?.kind ?? 'none') : '',
      kindBehind: behind ? (behind.found?.kind ?? 'none') : '',
      openingBehind: behind?.text.words[0] ?? '',
      figures: part.figures.length,
      dates: part.dates.length,
      quotations: part.quotations.length,
    });
    return { signals, features };
  });
}

/** One sentence with all that was recognised in it. */
interface Part extends InSentence {
  readonly text: SentenceText;
  readonly found: Detected | null;
  readonly citations: readonly Citation[];
  /** A longer quotation that runs on behind the sentence's end. */
  readonly insideQuotation: boolean;
}

/** `“… to the public.” ([the act](https://…)).`: brackets that hold a citation alone speak for the sentence before. */
function withBracketsBehind(parts: readonly Part[]): readonly Part[] {
  return parts.map((part, i) => {
    const behind = parts[i + 1];
    return behind && behind.text.words.length === 0 && isCited(behind)
      ? { ...part, citations: [...part.citations, ...behind.citations] }
      : part;
  });
}

/** Figures and dates of citations are the citation's own. */
function partOf(context: SignalContext, sentence: Span): Part {
  const citations = within(context.citations, sentence);
  const own = (s: Span) => !citations.some((c) => overlaps(c, s));
  const quotations = touching(context.quotations, sentence);
  const text = readSentence(context.block.prose, sentence, citations);
  const inside = {
    quotations: quotations.filter((q) => q.closed && q.end <= sentence.end + 1),
    figures: within(context.figures, sentence).filter(own),
    dates: within(context.dates, sentence).filter(own),
  };
  return {
    ...inside,
    text,
    found: detectKind(text, inside),
    citations,
    insideQuotation: quotations.some((q) => q.closed && q.end > sentence.end + 1),
  };
}

function isCited(part: Part): boolean {
  return part.citations.length > 0;
}

/** Those of a sorted list that lie in the sentence at least in part. */
function touching<T extends Span>(items: readonly T[], sentence: Span): T[] {
  const found: T[] = [];
  for (let i = lowerBound(items, sentence.start + 1); i < items.length; i++) {
    if (items[i]!.start >= sentence.end) break;
    found.push(items[i]!);
  }
  return found;
}

/** Those that begin in it. */
function within<T extends Span>(items: readonly T[], sentence: Span): T[] {
  return touching(items, { start: sentence.start - 1, end: sentence.end }).filter(
    (i) => i.start >= sentence.start,
  );
}

function signalsOf(block: Block, part: Part): Omit<SentenceSignals, 'score'> {
  const { text, found } = part;
  const namedSource = namedSourceIn(text);
  const specific = found !== null && /^(?:quotation|statistic|dated-event)$/.test(found.kind);
  const gate =
    blockGate(block, part) ?? gateOf(text, found?.kind ?? 'none') ?? knownDateGate(text, part, found);
  return {
    sentence: text.span,
    kind: found?.kind ?? 'none',
    evidence: found?.evidence ?? text.span,
    marks: marksIn(part),
    gate,
    namedSource,
    cited: block.kind !== 'note' && isCited(part),
    noted: part.citations.some((c) => c.form === 'note'),
    specific,
    doubt: doubtIn(text, found),
    trail: trailOf(text, found, namedSource !== null),
    carriesForward: carrierWords.has(text.words[0] ?? '') || /^the (?:latter|former|same)\b/.test(text.lower),
    content: contentOf(text, part.figures, part.dates),
    words: text.words.length,
    traits: traitsOf(text),
  };
}

function marksIn({ found, figures, dates }: Part): string[] {
  if (!found) return [];
  const here = (s: Span) => overlaps(found.evidence, s);
  return [...figures.filter(here).map(figureMark), ...dates.filter(here).map(yearMark)];
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
