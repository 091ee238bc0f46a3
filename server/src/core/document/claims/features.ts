/** What the ranking model sees of a sentence, its neighbours and its paper; each feature is a bucket. */
import { bucketOf } from '../../models/claims';
import type { SectionRole } from '../outline';
import type { ClaimKind } from './claim';
import type { SentenceText } from './words';

export interface FeatureContext {
  readonly sentence: SentenceText;
  readonly kind: ClaimKind;
  readonly gate: string | null;
  readonly named: boolean;
  readonly carries: boolean;
  /** Index in its paragraph and their number. */
  readonly index: number;
  readonly count: number;
  /** Whether the neighbours carry citations, and how many of the other sentences of the paragraph do. */
  readonly citedBefore: boolean;
  readonly citedBehind: boolean;
  readonly citedOthers: number;
  /** Of the sentences before and behind. */
  readonly kindBefore: ClaimKind | '';
  readonly kindBehind: ClaimKind | '';
  readonly openingBehind: string;
  readonly figures: number;
  readonly dates: number;
  readonly quotations: number;
}

/** Pairs of words are read where one of them is a function word: `found that`, `in 0000`, `percent of`. */
const common: ReadonlySet<string> = new Set(
  'the a an of in to and that by for on with as at from is are was were has have had be been not it its this these their than which who percent 00 0000'.split(
    ' ',
  ),
);

/** Longer sentences are read up to here, so that the cost of a sentence stays bounded. */
const longest = 80;

export function sentenceFeatures(c: FeatureContext): number[] {
  const features: number[] = [];
  const add = (feature: string) => features.push(bucketOf(feature));
  let before = '^';
  const words = c.sentence.words;
  for (let i = 0; i < words.length && i < longest; i++) {
    const word = shape(words[i]!);
    add(word);
    if (i < 3 || common.has(before) || common.has(word)) add(`${before} ${word}`);
    before = word;
  }
  add(`kind ${c.kind}`);
  add(`gate ${c.gate ?? ''}`);
  add(`words ${Math.min(6, words.length >> 3)}`);
  add(`place ${Math.min(c.index, 4)}${c.index === c.count - 1 ? ' last' : ''}`);
  add(`of ${Math.min(c.count, 8)}`);
  if (c.named) add('named source');
  if (c.carries) add('carries');
  add(`around ${c.citedBefore ? 'b' : ''}${c.citedBehind ? 'n' : ''}`);
  add(`others ${share(c.citedOthers, c.count - 1)}`);
  add(`figures ${Math.min(c.figures, 3)}`);
  add(`dates ${Math.min(c.dates, 3)}`);
  add(`quotations ${Math.min(c.quotations, 2)}`);
  add(`kinds ${c.kindBefore} ${c.kind} ${c.kindBehind}`);
  add(`behind ${c.openingBehind}`);
  add(`past ${Math.min(3, words.filter((w) => w.endsWith('ed')).length)}`);
  add(`long ${Math.round(c.sentence.text.length / Math.max(1, words.length))}`);
  for (const sign of '%$():;-"') if (c.sentence.text.includes(sign)) add(`sign ${sign}`);
  if (/\b[A-Z]{2,}\b/.test(c.sentence.text)) add('acronym');
  if (/ [A-Z][a-z]+ [A-Z][a-z]+/.test(c.sentence.text)) add('full name');
  add(`names ${Math.min(6, names(c.sentence.text))}`);
  return features;
}

/** `1,234` and `2021` are told apart by their length alone. */
function shape(word: string): string {
  return word.charCodeAt(0) < 58 ? `0${word.length}` : word;
}

function share(part: number, whole: number): string {
  return whole <= 0 ? 'alone' : String(Math.round((4 * part) / whole));
}

/** Words with a capital behind a blank. */
function names(text: string): number {
  let count = 0;
  for (let i = 1; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 65 && c <= 90 && text.charCodeAt(i - 1) === 32) count++;
  }
  return count;
}

export function roleFeature(role: SectionRole): number {
  return bucketOf(`role ${role}`);
}
