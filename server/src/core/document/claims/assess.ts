/**
 * Signals plus the paper around them give the claims. What the paper adds is a few numbers, what abstract and
 * conclusion say again, and the budget; where an edit leaves these alone, one paragraph is judged anew.
 */
import { type ClaimModel, claimModel } from '../../models/claims';
import type { Section } from '../outline';
import { type Budget, withinBudget } from './budget';
import type { Claim } from './claim';
import { judge } from './judge';
import { findRestatements, isOuter, type Restatements } from './restatement';
import type { SentenceSignals } from './signals';
import { type Surroundings, surroundingsAgain, surroundingsOf } from './surroundings';

/** How far a citation reaches: its sentence, on to the next that carries it forward, or the paragraph. */
export type SupportScope = 'sentence' | 'carry' | 'paragraph';

/** One block's sentences, with the section they stand in; whatever their spans are relative to, claims are too. */
export interface ParagraphSignals {
  readonly section: Pick<Section, 'role' | 'title'>;
  readonly signals: readonly SentenceSignals[];
}

export interface ClaimSettings {
  readonly scope: SupportScope;
  /** Findings for 1,000 words. */
  readonly budget: number;
}

interface Totals {
  readonly cited: number;
  readonly words: number;
}

/** The claims of a paper by paragraph, and what the next edit can build on. */
export interface Assessment {
  readonly paragraphs: readonly ParagraphSignals[];
  readonly totals: Totals;
  readonly surroundings: Surroundings;
  /** What the paper around each sentence adds to its score, in log-odds. */
  readonly around: readonly (readonly number[])[];
  readonly restatements: Restatements;
  /** Before the budget: none is shown. */
  readonly judged: readonly (readonly Claim[])[];
  readonly shown: ReadonlySet<Claim>;
  readonly claims: readonly (readonly Claim[])[];
}

/** One claim a sentence, in document order; sentences of headings, captions and references have none. */
export function assessClaims(
  paragraphs: readonly ParagraphSignals[],
  settings: ClaimSettings,
  model: ClaimModel = claimModel,
): readonly Claim[] {
  return assess(paragraphs, settings, model).claims.flat();
}

/** From scratch. */
export function assess(
  paragraphs: readonly ParagraphSignals[],
  settings: ClaimSettings,
  model: ClaimModel = claimModel,
): Assessment {
  const totals = paragraphs.map(totalsOf).reduce(plus, { cited: 0, words: 0 });
  const restatements = findRestatements(paragraphs);
  const surroundings = surroundingsOf(paragraphs);
  const around = oddsAround(surroundings, model);
  const context = { restatements, scope: settings.scope, model };
  const judged = paragraphs.map((p, i) => judge(p, around[i]!, context));
  const shown = withinBudget(each(judged), budgetOf(totals, settings));
  const claims = judged.map((c) => withShown(c, shown));
  return { paragraphs, totals, surroundings, around, restatements, judged, shown, claims };
}

/** As `assess`, of a paper in which one paragraph alone reads otherwise than before, by the same settings. */
export function assessAgain(
  before: Assessment,
  at: number,
  signals: readonly SentenceSignals[],
  settings: ClaimSettings,
  model: ClaimModel = claimModel,
): Assessment {
  const old = before.paragraphs[at]!;
  const paragraph: ParagraphSignals = { section: old.section, signals };
  const paragraphs = before.paragraphs.with(at, paragraph);
  const totals = plus(before.totals, minus(totalsOf(paragraph), totalsOf(old)));
  const known = before.restatements;
  const apart = isOuter(old) || known.shareOf(old) !== known.shareOf(paragraph);
  const restatements = apart ? findRestatements(paragraphs) : known;
  const surroundings = surroundingsAgain(before.surroundings, at, paragraph) ?? surroundingsOf(paragraphs);
  const around = oddsAround(surroundings, model, before);
  const context = { restatements, scope: settings.scope, model };
  const judged = before.judged.map((known, i) => {
    // What is said again is asked of abstract and conclusion alone.
    const changed = i === at || (apart && isOuter(paragraphs[i]!));
    const same = !changed && sameNumbers(around[i]!, before.around[i]!);
    return same ? known : judge(paragraphs[i]!, around[i]!, context);
  });
  const shown = withinBudget(each(judged), budgetOf(totals, settings));
  const claims = before.claims.map((known, i) => {
    const own = judged[i]!;
    const same = own === before.judged[i] && own.every((c) => shown.has(c) === before.shown.has(c));
    return same ? known : withShown(own, shown);
  });
  return { paragraphs, totals, surroundings, around, restatements, judged, shown, claims };
}

function* each(judged: readonly (readonly Claim[])[]): Iterable<Claim> {
  for (const claims of judged) yield* claims;
}

function withShown(claims: readonly Claim[], shown: ReadonlySet<Claim>): readonly Claim[] {
  return claims.some((c) => shown.has(c))
    ? claims.map((c) => (shown.has(c) ? { ...c, shown: true } : c))
    : claims;
}

function budgetOf({ cited, words }: Totals, settings: ClaimSettings): Budget {
  return { perThousand: settings.budget, words, citesAnything: cited > 0 };
}

function oddsAround(
  { features }: Surroundings,
  model: ClaimModel,
  before?: Assessment,
): readonly (readonly number[])[] {
  return features.map((own, i) =>
    before?.surroundings.features[i] === own ? before.around[i]! : own.map((f) => model.logOdds(f)),
  );
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a === b || (a.length === b.length && a.every((n, i) => n === b[i]));
}

function totalsOf({ signals }: ParagraphSignals): Totals {
  let cited = 0;
  let words = 0;
  for (const s of signals) {
    words += s.words;
    if (s.cited) cited++;
  }
  return { cited, words };
}

function plus(a: Totals, b: Totals): Totals {
  return { cited: a.cited + b.cited, words: a.words + b.words };
}

function minus(a: Totals, b: Totals): Totals {
  return { cited: a.cited - b.cited, words: a.words - b.words };
}
