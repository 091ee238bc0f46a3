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

/** With the paragraphs that have the word, each as often as it has it. */
interface WordCount extends Readonly<Count> {
  readonly within: readonly number[];
}

/** Citations of the other sentences and the sentences, each weighed by how near it is. */
interface Near {
  cited: number;
  weight: number;
}

/** What is counted in a paper, and what follows for each of its sentences. */
export interface Surroundings {
  readonly paragraphs: readonly ParagraphSignals[];
  readonly total: Readonly<Count>;
  readonly sections: Counts<ParagraphSignals['section']>;
  readonly kinds: Counts<ClaimKind>;
  readonly places: Counts<string>;
  readonly traits: Counts<number>;
  readonly words: ReadonlyMap<string, WordCount>;
  /** Of each paragraph: how many quarters of it are cited. */
  readonly quarters: readonly number[];
  /** By paragraph and sentence. */
  readonly near: readonly (readonly Near[])[];
  /** By paragraph and sentence; none where the paper cites nothing, which tells nothing. */
  readonly features: readonly (readonly (readonly number[])[])[];
}

type Counts<K> = ReadonlyMap<K, Readonly<Count>>;

/** How many sentences of the paper's own average a share is mixed with. */
const few = { section: 4, group: 3, near: 3, trait: 4, word: 2 } as const;
/** What a paper is taken to cite before much of it is written: one sentence in five. */
const usual: Count = { sentences: 10, cited: 2 };
/** How much of the weight is left one sentence further away. */
const fade = Math.exp(-0.1);
/** Stands for the quarters of a paragraph where there is none. */
const noParagraph = 5;
/** Keeps the logarithm of a share finite. */
const least = 0.03;

/** The features of each sentence, by paragraph. */
export function surroundingFeatures(paragraphs: readonly ParagraphSignals[]): Surroundings['features'] {
  return surroundingsOf(paragraphs).features;
}

export function surroundingsOf(paragraphs: readonly ParagraphSignals[]): Surroundings {
  const total: Count = { sentences: 0, cited: 0 };
  const sections = new Map<ParagraphSignals['section'], Count>();
  const kinds = new Map<ClaimKind, Count>();
  const places = new Map<string, Count>();
  const traits = new Map<number, Count>();
  const words = new Map<string, Count & { readonly within: number[] }>();
  paragraphs.forEach(({ section, signals }, p) => {
    signals.forEach((s, i) => {
      total.sentences++;
      if (s.cited) total.cited++;
      count(sections, section, s, none);
      count(kinds, s.kind, s, none);
      count(places, placeIn(i, signals.length), s, none);
      for (let bit = 0; bit < traitCount; bit++) count(traits, traitOf(s, bit), s, none);
      for (const content of s.content) count(words, wordOf(content), s, noneWithin).within.push(p);
    });
  });
  const counted = {
    paragraphs,
    total,
    sections,
    kinds,
    places,
    traits,
    words,
    quarters: paragraphs.map(({ signals }) => quarterOf(signals)),
    near: weighNear(paragraphs),
  };
  return { ...counted, features: paragraphs.map((_, p) => featuresIn(counted, p)) };
}

/**
 * The same where one paragraph has other words, and is to every other count as it was: what shares a word with it
 * alone is looked at again. Null where other counts differ too.
 */
export function surroundingsAgain(
  before: Surroundings,
  at: number,
  paragraph: ParagraphSignals,
): Surroundings | null {
  const old = before.paragraphs[at]!;
  if (!sameCounts(old, paragraph)) return null;
  const words = new Map(before.words);
  const changed = new Set<string>();
  old.signals.forEach((s, i) => {
    const now = paragraph.signals[i]!;
    if (sameItems(s.content, now.content)) return;
    for (const content of s.content) changed.add(recount(words, wordOf(content), s, at, -1));
    for (const content of now.content) changed.add(recount(words, wordOf(content), now, at, 1));
  });
  const counted = { ...before, paragraphs: before.paragraphs.with(at, paragraph), words };
  const features = before.features.slice();
  for (const word of changed) if (sameCount(before.words.get(word), words.get(word))) changed.delete(word);
  for (const p of paragraphsWith(changed, before.words)) {
    if (before.total.cited > 0) features[p] = featuresAgain(before, counted, p, changed);
  }
  features[at] = featuresIn(counted, at);
  return { ...counted, features };
}

function sameCount(a: Count | undefined, b: Count | undefined): boolean {
  return a?.sentences === b?.sentences && a?.cited === b?.cited;
}

function paragraphsWith(changed: ReadonlySet<string>, words: Surroundings['words']): ReadonlySet<number> {
  const found = new Set<number>();
  for (const word of changed) for (const p of words.get(word)?.within ?? []) found.add(p);
  return found;
}

/** Of a paragraph that stays, its sentences with one of the words alone are looked at. */
function featuresAgain(
  before: Surroundings,
  counted: Counted,
  p: number,
  changed: ReadonlySet<string>,
): readonly (readonly number[])[] {
  return counted.paragraphs[p]!.signals.map((s, i) =>
    s.content.some((content) => changed.has(wordOf(content)))
      ? featuresOf(counted, p, s, i)
      : before.features[p]![i]!,
  );
}

/** All that is counted but the words. */
function sameCounts(a: ParagraphSignals, b: ParagraphSignals): boolean {
  return (
    a.section === b.section &&
    a.signals.length === b.signals.length &&
    a.signals.every((s, i) => {
      const t = b.signals[i]!;
      return s.cited === t.cited && s.kind === t.kind && s.traits === t.traits;
    })
  );
}

function sameItems(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

const none = (): Count => ({ sentences: 0, cited: 0 });
const noneWithin = () => ({ ...none(), within: [] as number[] });

function count<K, C extends Count>(counts: Map<K, C>, key: K, s: SentenceSignals, make: () => C): C {
  let known = counts.get(key);
  if (!known) {
    known = make();
    counts.set(key, known);
  }
  known.sentences++;
  if (s.cited) known.cited++;
  return known;
}

/** A word more or less in a paragraph; the word. */
function recount(
  words: Map<string, WordCount>,
  word: string,
  s: SentenceSignals,
  at: number,
  by: 1 | -1,
): string {
  const known = words.get(word) ?? { sentences: 0, cited: 0, within: [] };
  const behind = known.within.findIndex((p) => p >= at);
  const own = behind < 0 ? known.within.length : behind;
  const within = by === 1 ? known.within.toSpliced(own, 0, at) : known.within.toSpliced(own, 1);
  if (within.length === 0) words.delete(word);
  else words.set(word, { sentences: known.sentences + by, cited: known.cited + (s.cited ? by : 0), within });
  return word;
}

function quarterOf(signals: readonly SentenceSignals[]): number {
  if (signals.length === 0) return 0;
  return Math.round((4 * signals.filter((s) => s.cited).length) / signals.length);
}

function placeIn(index: number, count: number): string {
  if (index === 0) return 'first';
  return index === count - 1 ? 'last' : 'middle';
}

/** One number for a trait where the sentence has it, another where it has not. */
function traitOf({ traits }: SentenceSignals, bit: number): number {
  return 2 * bit + ((traits >> bit) & 1);
}

/** Any figure is like any other, and so is any date. */
function wordOf(content: string): string {
  return content.startsWith('#') || content.startsWith('@') ? content[0]! : content;
}

/** Two passes, forth and back, each fading what it has gathered by one sentence a step. */
function weighNear(paragraphs: readonly ParagraphSignals[]): readonly (readonly Near[])[] {
  const near = paragraphs.map(({ signals }) => signals.map((): Near => ({ cited: 0, weight: 0 })));
  const order = paragraphs.flatMap(({ signals }, p) => signals.map((s, i) => ({ s, near: near[p]![i]! })));
  for (const way of [order, order.toReversed()]) {
    let cited = 0;
    let weight = 0;
    for (const { s, near } of way) {
      near.cited += cited;
      near.weight += weight;
      cited = (cited + (s.cited ? 1 : 0)) * fade;
      weight = (weight + 1) * fade;
    }
  }
  return near;
}

type Counted = Omit<Surroundings, 'features'>;

function featuresIn(counted: Counted, p: number): readonly (readonly number[])[] {
  const { signals } = counted.paragraphs[p]!;
  return signals.map((s, i) => (counted.total.cited > 0 ? featuresOf(counted, p, s, i) : []));
}

function featuresOf(counted: Counted, p: number, s: SentenceSignals, i: number): number[] {
  const { total, paragraphs, quarters } = counted;
  const { section: ownSection, signals } = paragraphs[p]!;
  const own = s.cited ? 1 : 0;
  const average = (total.cited - own + usual.cited) / (total.sentences - 1 + usual.sentences);
  const share = (c: Readonly<Count>, k: number) => (c.cited - own + k * average) / (c.sentences - 1 + k);
  /** How far a share is from the paper's, as a logarithm. */
  const odds = (v: number) => Math.log((v + least) / (average + least));
  const section = share(counted.sections.get(ownSection)!, few.section);
  const kind = share(counted.kinds.get(s.kind)!, few.group);
  const place = share(counted.places.get(placeIn(i, signals.length))!, few.group);
  const around = counted.near[p]![i]!;
  const near = (around.cited + few.near * average) / (around.weight + few.near);
  let traits = 0;
  for (let bit = 0; bit < traitCount; bit++)
    traits += odds(share(counted.traits.get(traitOf(s, bit))!, few.trait));
  let words = 0;
  let shared = 0;
  for (const content of s.content) {
    const c = counted.words.get(wordOf(content))!;
    if (c.sentences < 2) continue;
    words += odds(share(c, few.word));
    shared++;
  }
  return [
    bins.density(20 * average),
    bins.section(20 * section),
    bins.sectionOdds(4 * odds(section)),
    bins[`section ${s.kind}`](10 * section),
    bins.kind(20 * kind),
    bins.kindOdds(4 * odds(kind)),
    bins.near(25 * near),
    bins.nearOdds(4 * odds(near)),
    bins.place(20 * place),
    bins.placeOdds(4 * odds(place)),
    bins.before(quarters[p - 1] ?? noParagraph),
    bins.behind(quarters[p + 1] ?? noParagraph),
    bins.traits(2 * traits),
    bins.words(2 * words),
    bins.wordsMean(shared === 0 ? 7 : (6 * words) / shared),
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
