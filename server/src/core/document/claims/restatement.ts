/** Which sentences of abstract and conclusion say again what the body says, through an inverted index of their words. */
import type { ParagraphSignals } from './assess';
import type { SentenceSignals } from './signals';

/** The body sentence that is said again. */
export interface Twin {
  readonly section: string;
  readonly cited: boolean;
}

interface Asked {
  readonly signals: SentenceSignals;
  readonly marks: readonly string[];
  twin: Twin | null;
  /** Figures and dates of it that the body has, in whatever sentence. */
  readonly met: Set<string>;
}

export interface Restatements {
  twinOf(s: SentenceSignals): Twin | null;
  /** Figures and years of its evidence that stand nowhere in the body. */
  newMarks(s: SentenceSignals): number;
  /** All that a paragraph of the body adds to these answers: with an equal share, they stay as they are. */
  shareOf(p: ParagraphSignals): string;
}

export function isOuter(p: ParagraphSignals): boolean {
  return p.section.role === 'abstract' || p.section.role === 'conclusion';
}

/** One pass over the words of abstract and conclusion, one over those of the body. */
export function findRestatements(paragraphs: readonly ParagraphSignals[]): Restatements {
  const asked = new Map<SentenceSignals, Asked>();
  const index = new Map<string, Asked[]>();
  for (const p of paragraphs) if (isOuter(p)) for (const s of p.signals) ask(s, asked, index);
  if (asked.size > 0) {
    for (const p of paragraphs) {
      if (isOuter(p)) continue;
      for (const s of p.signals) {
        for (const [a, shared] of meet(s, index)) {
          for (const mark of shared.marks) a.met.add(mark);
          if (restates(a, shared)) a.twin = better(a.twin, { section: p.section.title, cited: s.cited });
        }
      }
    }
  }
  const ids = new Map([...asked.values()].map((a, i) => [a, i]));
  return {
    shareOf: (p) =>
      asked.size === 0 ? '' : p.signals.flatMap((s) => sharesOf(s, meet(s, index), ids)).join('\n'),
    twinOf: (s) => asked.get(s)?.twin ?? null,
    newMarks: (s) => {
      const a = asked.get(s);
      return a ? s.marks.filter((m) => !a.met.has(m)).length : 0;
    },
  };
}

function ask(
  signals: SentenceSignals,
  asked: Map<SentenceSignals, Asked>,
  index: Map<string, Asked[]>,
): void {
  const marks = signals.content.filter(isMark);
  const made: Asked = { signals, marks, twin: null, met: new Set() };
  asked.set(signals, made);
  for (const word of signals.content) {
    const known = index.get(word);
    if (known) known.push(made);
    else index.set(word, [made]);
  }
}

interface Shared {
  words: number;
  readonly marks: string[];
}

/** What a body sentence shares with each sentence that asks; words that half of them have say little. */
function meet(body: SentenceSignals, index: ReadonlyMap<string, readonly Asked[]>): Map<Asked, Shared> {
  const shared = new Map<Asked, Shared>();
  for (const word of body.content) {
    const askers = index.get(word);
    if (!askers) continue;
    const mark = isMark(word);
    if (!mark && askers.length > 12) continue;
    for (const a of askers) {
      const s = shared.get(a) ?? { words: 0, marks: [] };
      if (mark) s.marks.push(word);
      else s.words++;
      shared.set(a, s);
    }
  }
  return shared;
}

/** One line for each sentence that asks and is met: who it is, by which marks, whether it is said again. */
function sharesOf(
  body: SentenceSignals,
  met: ReadonlyMap<Asked, Shared>,
  ids: ReadonlyMap<Asked, number>,
): string[] {
  return [...met].flatMap(([a, shared]) => {
    const twin = restates(a, shared) ? (body.cited ? 'cited' : 'said') : '';
    return twin || shared.marks.length > 0 ? [`${ids.get(a)} ${twin} ${shared.marks.join(' ')}`] : [];
  });
}

/** All its figures and dates and some words, or without any, half of its words and at least three. */
function restates(a: Asked, { words, marks }: Shared): boolean {
  const own = a.signals.content.length - a.marks.length;
  if (a.marks.length > 0) return marks.length === a.marks.length && words >= Math.min(2, own);
  return words >= 3 && words >= 0.4 * own;
}

function better(known: Twin | null, found: Twin): Twin {
  return known === null || (!known.cited && found.cited) ? found : known;
}

/** `#42` and `@2021-08`: figures and dates. */
function isMark(word: string): boolean {
  return word.startsWith('#') || word.startsWith('@');
}
