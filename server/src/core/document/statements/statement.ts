/** Clauses that give a figure or a date, cut down to what they speak of: where two of a paper say the same thing. */
import { stopwords } from '../../knowledge/claims/stopwords';
import { blankedPart, fold, straighten } from '../../text/normalise';
import { itemAt, lowerBound, type Span, shiftSpan } from '../../text/span';
import type { Citation } from '../citations/citation';
import { stem } from '../claims/content';
import { type FigureMention, shiftFigure } from '../figures/figures';
import { recogniseRanks } from '../figures/ranks';
import { withoutNumbers } from '../figures/withoutNumbers';
import type { DateMention } from '../timeline/dates';
import { apartBy } from './apart';
import { readClauses } from './clauses';

/** The span is that of the clause; spans of figures and dates stand in the same coordinates. */
export interface Statement extends Span {
  readonly sentence: Span;
  /** The whole sentence in lower case, as long as `sentence`, without its citations and the asides that are not the clause. */
  readonly lower: string;
  /** False where the sentence guesses, plans, wishes or denies: nothing that another could contradict. */
  readonly actual: boolean;
  /** It denies, and is real otherwise: `60 per cent of the farmers had no title` can be contradicted in the same words. */
  readonly denied: boolean;
  /** Stems of the clause's content words, without figures and dates. */
  readonly words: ReadonlySet<string>;
  /** Those of them that are written like names; the opening word of a sentence is never one. */
  readonly names: ReadonlySet<string>;
  /** The words that set its subject apart from its like: two clauses that differ in them speak of two things. */
  readonly apart: string;
  /** The stem of the sentence's opening word, where it is no function word and the clause holds it. */
  readonly opener: string | null;
  /** Of the clause. */
  readonly figures: readonly FigureMention[];
  /** Of the clause. */
  readonly dates: readonly DateMention[];
  /** Of the whole sentence: a date in one clause also holds for the next. */
  readonly sentenceDates: readonly DateMention[];
}

interface StatementContext {
  readonly prose: string;
  readonly sentences: readonly Span[];
  readonly citations: readonly Citation[];
  readonly figures: readonly FigureMention[];
  readonly dates: readonly DateMention[];
}

const word = /[\p{L}\d]+(?:['-][\p{L}\d]+)?/gu;

/** In document order; one entry for each clause with a figure or a date, an aside behind the clause around it. */
export function readStatements(context: StatementContext): readonly Statement[] {
  return context.sentences.flatMap((sentence) => statementsOf(context, sentence));
}

function statementsOf(context: StatementContext, sentence: Span): readonly Statement[] {
  const citations = within(context.citations, sentence);
  const own = <T extends Span>(all: readonly T[]) =>
    within(all, sentence).filter((s) => itemAt(citations, s.start) === undefined);
  const dates = own(context.dates);
  const counts = own(context.figures);
  if (counts.length === 0 && dates.length === 0 && !mayRank(context.prose, sentence)) return [];
  const text = straighten(blankedPart(context.prose, sentence, citations)).replace(/\s/g, ' ');
  const figures = withRanks(counts, text, sentence.start);
  const { main, around, asides, settled } = readClauses(text);
  const real = realityOf(text.toLowerCase());
  const read = (shown: string, c: Span, not: readonly Span[], undated: readonly Span[]): Statement[] => {
    const at = shiftSpan(c, sentence.start);
    const inside = (all: readonly Span[]) => (s: Span) => itemAt(all, s.start - sentence.start) !== undefined;
    const mine = {
      figures: within(figures, at).filter((f) => !inside(not)(f)),
      dates: within(dates, at).filter((d) => !inside(not)(d)),
    };
    if (mine.figures.length === 0 && mine.dates.length === 0) return [];
    const lower = shown.toLowerCase();
    const said = withoutNumbers(shown, figures, sentence.start);
    const contents = contentsOf(said, c, sentence.start, mine.dates);
    const apart = apartBy(said.toLowerCase().slice(c.start, c.end));
    const sentenceDates = dates.filter((d) => !inside(undated)(d));
    return [{ ...at, sentence, lower, ...real, apart, ...contents, ...mine, sentenceDates }];
  };
  return [
    ...around.flatMap((c) => read(main, c, asides, settled)),
    ...asides.flatMap((c) => read(text, c, [], [])),
  ].sort((x, y) => x.start - y.start);
}

/** Whether it is worth looking for ranks: most sentences have no such word. */
function mayRank(prose: string, { start, end }: Span): boolean {
  return /(?:est|most|rank\w{0,2})\b/.test(prose.slice(start, end));
}

function withRanks(counts: readonly FigureMention[], text: string, base: number): readonly FigureMention[] {
  const ranks = recogniseRanks(text.toLowerCase()).map((r) => shiftFigure(r, base));
  if (ranks.length === 0) return counts;
  return [...counts, ...ranks].sort((x, y) => x.start - y.start);
}

/** Guessed, planned or wished: nothing that another clause could contradict. */
const unreal =
  /\b(?:if|would|could|might|may|should|will|shall|plan(?:s|ned)?|planned|scheduled|expected|projected|forecast|estimated|targets?|goals?|aims?|propos(?:ed|al|es)|suppose|imagine|hypothetical|example|e\.g|or)\b|\?/;

/** `4 may 2019`, `may 2019` of a text in lower case. */
const monthOfMay = /\bmay (?=\d)|(?<=\d )may\b/g;

/** `had no title`, but not `no fewer than`. */
const denial = /\b(?:not|never|no|neither|nor)\b(?! (?:only|fewer|less|more) )/;

function realityOf(lower: string): Pick<Statement, 'actual' | 'denied'> {
  const denied = denial.test(lower);
  const real = !unreal.test(lower.replace(monthOfMay, ' '));
  return { actual: real && !denied, denied: real && denied };
}

/** `base` is the place of `text`; words inside a date are none of the clause's own. */
function contentsOf(text: string, clause: Span, base: number, dates: readonly Span[]) {
  const words = new Set<string>();
  const names = new Set<string>();
  let opener: string | null = null;
  const first = /[\p{L}\d]/u.exec(text)?.index ?? 0;
  for (const match of text.slice(clause.start, clause.end).matchAll(word)) {
    const at = clause.start + match.index;
    const lower = fold(match[0]);
    const inDate = itemAt(dates, at + base) !== undefined;
    if (
      inDate ||
      (lower.length < 3 && !/^\p{Lu}{2}$/u.test(match[0])) ||
      stopwords.has(lower) ||
      !/\p{L}/u.test(lower)
    )
      continue;
    const stemmed = stem(lower);
    words.add(stemmed);
    if (at === first) opener = stemmed;
    if (at > first && match[0].charAt(0) !== match[0].charAt(0).toLowerCase()) names.add(stemmed);
  }
  return { words, names, opener };
}

/** Those of a sorted list that begin in a span. */
function within<T extends Span>(items: readonly T[], s: Span): T[] {
  const found: T[] = [];
  for (let i = lowerBound(items, s.start); i < items.length && items[i]!.start < s.end; i++) {
    if (items[i]!.start >= s.start) found.push(items[i]!);
  }
  return found;
}

export function shiftStatement(s: Statement, delta: number): Statement {
  if (delta === 0) return s;
  return {
    ...s,
    start: s.start + delta,
    end: s.end + delta,
    sentence: shiftSpan(s.sentence, delta),
    figures: s.figures.map((f) => ({ ...f, start: f.start + delta, end: f.end + delta })),
    dates: s.dates.map((d) => ({ ...d, start: d.start + delta, end: d.end + delta })),
    sentenceDates: s.sentenceDates.map((d) => ({ ...d, start: d.start + delta, end: d.end + delta })),
  };
}
