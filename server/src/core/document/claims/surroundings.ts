/**
 * What the paper around a sentence cites, as features of the ranking: authors differ in what they give a source for,
 * so the sentences they did cite tell which of the others lack one. A sentence's own citation never counts: each
 * share is that of the other sentences, drawn towards the share of the whole paper where there are few.
 */
import { bucketOf } from '../../models/claims';
import type { ParagraphSignals } from './assess';
import type { ClaimKind } from './claim';
import type { SentenceSignals } from './signals';
import { traitCount } from './traits';

/** Sentences counted, and how many of them carry a citation. */
interface Count {
  sentences: number;
  cited: number;
}

/** A sentence with the counts that it is part of. */
interface Placed {
  readonly signals: SentenceSignals;
  readonly own: 0 | 1;
  readonly section: Count;
  readonly kind: Count;
  readonly place: Count;
  readonly traits: readonly Count[];
  readonly words: readonly Count[];
  /** Quarters of the paragraphs before and behind that are cited, 5 where there is none. */
  readonly before: number;
  readonly behind: number;
  /** Citations of the other sentences and the sentences, each weighed by how near it is. */
  near: number;
  nearWeight: number;
}

/** How many sentences of the paper's own average a share is mixed with. */
const few = { section: 4, group: 3, near: 3, trait: 4, word: 2 } as const;
/** What a paper is taken to cite before much of it is written: one sentence in five. */
const usual: Count = { sentences: 10, cited: 2 };
/** How much of the weight is left one sentence further away. */
const fade = Math.exp(-0.1);
/** Keeps the logarithm of a share finite. */
const least = 0.03;

/** The features of each sentence, by paragraph; none where the paper cites nothing, which tells nothing. */
export function surroundingFeatures(
  paragraphs: readonly ParagraphSignals[],
): readonly (readonly (readonly number[])[])[] {
  const total: Count = { sentences: 0, cited: 0 };
  const placed = placeAll(paragraphs, total);
  const cites = total.cited > 0;
  if (cites) weighNear(placed);
  let at = 0;
  return paragraphs.map(({ signals }) => signals.map(() => (cites ? featuresOf(placed[at++]!, total) : [])));
}

/** True where a paragraph reads otherwise and yet is all the same to every count made here. */
export function sameForOthers(a: ParagraphSignals, b: ParagraphSignals): boolean {
  return (
    a.section === b.section &&
    a.signals.length === b.signals.length &&
    a.signals.every((s, i) => {
      const t = b.signals[i]!;
      return (
        s.cited === t.cited &&
        s.kind === t.kind &&
        s.traits === t.traits &&
        s.content.length === t.content.length &&
        s.content.every((word, k) => word === t.content[k])
      );
    })
  );
}

function placeAll(paragraphs: readonly ParagraphSignals[], total: Count): Placed[] {
  const sections = new Counts<ParagraphSignals['section']>();
  const kinds = new Counts<ClaimKind>();
  const places = new Counts<string>();
  const traits = new Counts<number>();
  const words = new Counts<string>();
  const quarters = paragraphs.map(({ signals }) => quarterOf(signals));
  const placed: Placed[] = [];
  paragraphs.forEach(({ section, signals }, p) => {
    signals.forEach((s, i) => {
      const own = s.cited ? 1 : 0;
      total.sentences++;
      total.cited += own;
      placed.push({
        signals: s,
        own,
        section: sections.add(section, own),
        kind: kinds.add(s.kind, own),
        place: places.add(placeIn(i, signals.length), own),
        traits: traitsOf(s).map((t) => traits.add(t, own)),
        words: s.content.map((w) => words.add(wordOf(w), own)),
        before: quarters[p - 1] ?? 5,
        behind: quarters[p + 1] ?? 5,
        near: 0,
        nearWeight: 0,
      });
    });
  });
  return placed;
}

/** Counts by what is counted, made as they are met. */
class Counts<K> {
  private readonly counts = new Map<K, Count>();

  add(key: K, own: 0 | 1): Count {
    let count = this.counts.get(key);
    if (!count) {
      count = { sentences: 0, cited: 0 };
      this.counts.set(key, count);
    }
    count.sentences++;
    count.cited += own;
    return count;
  }
}

function quarterOf(signals: readonly SentenceSignals[]): number {
  if (signals.length === 0) return 0;
  return Math.round((4 * signals.filter((s) => s.cited).length) / signals.length);
}

function placeIn(index: number, count: number): string {
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}

/** One number for each trait that the sentence has, another for each that it has not. */
function traitsOf({ traits }: SentenceSignals): number[] {
  const found: number[] = [];
  for (let bit = 0; bit < traitCount; bit++) found.push(2 * bit + ((traits >> bit) & 1));
  return found;
}

/** Any figure is like any other, and so is any date. */
function wordOf(content: string): string {
  return content.startsWith('#') || content.startsWith('@') ? content[0]! : content;
}

/** Two passes, forth and back, each fading what it has gathered by one sentence a step. */
function weighNear(placed: readonly Placed[]): void {
  for (const order of [placed, [...placed].reverse()]) {
    let cited = 0;
    let weight = 0;
    for (const s of order) {
      s.near += cited;
      s.nearWeight += weight;
      cited = (cited + s.own) * fade;
      weight = (weight + 1) * fade;
    }
  }
}

function featuresOf(s: Placed, total: Count): number[] {
  const average = (total.cited - s.own + usual.cited) / (total.sentences - 1 + usual.sentences);
  const share = (c: Count, k: number) => (c.cited - s.own + k * average) / (c.sentences - 1 + k);
  /** How far a share is from the paper's, as a logarithm. */
  const odds = (v: number) => Math.log((v + least) / (average + least));
  const section = share(s.section, few.section);
  const kind = share(s.kind, few.group);
  const place = share(s.place, few.group);
  const near = (s.near + few.near * average) / (s.nearWeight + few.near);
  const traits = s.traits.reduce((sum, t) => sum + odds(share(t, few.trait)), 0);
  const shared = s.words.filter((w) => w.sentences > 1);
  const words = shared.reduce((sum, w) => sum + odds(share(w, few.word)), 0);
  return [
    bins.density(20 * average),
    bins.section(20 * section),
    bins.sectionOdds(4 * odds(section)),
    bins[`section ${s.signals.kind}`](10 * section),
    bins.kind(20 * kind),
    bins.kindOdds(4 * odds(kind)),
    bins.near(25 * near),
    bins.nearOdds(4 * odds(near)),
    bins.place(20 * place),
    bins.placeOdds(4 * odds(place)),
    bins.before(s.before),
    bins.behind(s.behind),
    bins.traits(2 * traits),
    bins.words(2 * words),
    bins.wordsMean(shared.length === 0 ? 7 : (6 * words) / shared.length),
  ];
}

/** From a number to the feature of its bin: whole numbers between the two bounds. */
function bin(name: string, low: number, high: number): (value: number) => number {
  const features = Array.from({ length: high - low + 1 }, (_, i) => bucketOf(`${name} ${low + i}`));
  return (value) => features[Math.min(high, Math.max(low, Math.round(value))) - low]!;
}

const bins = {
  density: bin('density', 0, 12),
  section: bin('section', 0, 14),
  sectionOdds: bin('section odds', -6, 6),
  'section statistic': bin('section statistic', 0, 7),
  'section dated-event': bin('section dated-event', 0, 7),
  'section quotation': bin('section quotation', 0, 7),
  'section attribution': bin('section attribution', 0, 7),
  'section causal': bin('section causal', 0, 7),
  'section superlative': bin('section superlative', 0, 7),
  'section contested': bin('section contested', 0, 7),
  'section none': bin('section none', 0, 7),
  kind: bin('kind cited', 0, 14),
  kindOdds: bin('kind odds', -6, 6),
  near: bin('near', 0, 16),
  nearOdds: bin('near odds', -6, 6),
  place: bin('place cited', 0, 14),
  placeOdds: bin('place odds', -6, 6),
  before: bin('paragraph before', 0, 5),
  behind: bin('paragraph behind', 0, 5),
  traits: bin('traits', -10, 10),
  words: bin('words cited', -6, 6),
  wordsMean: bin('words mean', -6, 7),
} as const;
