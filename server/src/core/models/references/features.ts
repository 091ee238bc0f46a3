/**
 * What the reference model sees of each word: the word, its form, its neighbours, the punctuation around it,
 * the stretch between two marks it stands in, and what has been read so far. A feature is a template (a number)
 * with a value; both the trainer and the decoder get them from here, so that they cannot differ.
 */
import type { ReferenceToken } from './tokens';
import { wordClasses } from './words';

/** A value is given in up to four parts, so that a reader who looks it up part by part need not put it together. */
export type Emit = (template: number, a: string, b?: string, c?: string, d?: string) => void;

/** Templates in the order of their numbers, for the reader of the weights. */
export const templateNames = [
  'word', 'before', 'after', 'before2', 'after2', 'shape', 'shapes', 'gap', 'gaps', 'gapShape', 'gapWord',
  'wordGap', 'pairBefore', 'pairAfter', 'start3', 'end3', 'class', 'classes', 'place', 'fromEnd', 'enclosed',
  'emphasis', 'sentence', 'past', 'pastShape', 'style', 'stretch', 'stretchEnd', 'stretchClass', 'nextStretch',
  'year', 'sentenceClass', 'gapClass', 'ahead', 'stretchFirst', 'classFar', 'styleSentence', 'pastStretch',
] as const; // biome-ignore format: a table

/** Templates whose parts are joined by a blank; those of all others by `|`. */
const spaced: ReadonlySet<string> = new Set(['shapes', 'pairBefore', 'pairAfter', 'classes', 'classFar']);
const joints = templateNames.map((name) => (spaced.has(name) ? ' ' : '|'));

/** A feature's value as one text, as the weights are filed. */
export function joinParts(template: number, a: string, b?: string, c?: string, d?: string): string {
  const joint = joints[template]!;
  if (b === undefined) return a;
  const two = a + joint + b;
  if (c === undefined) return two;
  return d === undefined ? two + joint + c : two + joint + c + joint + d;
}

/** How many parts the values of a template have, where it is more than one. */
const partCounts: Readonly<Record<string, number>> = {
  shapes: 3, gaps: 2, gapShape: 3, gapWord: 2, wordGap: 2, pairBefore: 2, pairAfter: 2, classes: 3, sentence: 3,
  past: 3, pastShape: 3, style: 2, stretch: 3, stretchEnd: 3, nextStretch: 3, year: 4, sentenceClass: 2, gapClass: 4,
  ahead: 4, classFar: 3, styleSentence: 3, pastStretch: 4,
}; // biome-ignore format: a table

/** The parts of a value as it is filed. A gap that holds a `|` itself cannot be told apart: it is one part. */
export function splitParts(template: number, value: string): readonly string[] {
  const count = partCounts[templateNames[template]!] ?? 1;
  if (count === 1) return [value];
  const parts = value.split(joints[template]!);
  return parts.length === count ? parts : [value];
}

const T = Object.fromEntries(templateNames.map((name, i) => [name, i])) as Readonly<
  Record<(typeof templateNames)[number], number>
>;

/** A stretch of words between two marks; its description is shared by all its words. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly size: string;
  readonly endGap: string;
  readonly classes: string;
  readonly firstShape: string;
  readonly first: string;
}

interface Reading {
  readonly tokens: readonly ReferenceToken[];
  readonly shapes: readonly string[];
  readonly classes: readonly string[];
  readonly stretches: readonly Stretch[];
  readonly sentences: readonly Stretch[];
  readonly style: string;
  readonly tail: string;
}

/** Calls `emit` for each feature of each token; `next(i)` is called before those of token i. */
export function emitFeatures(
  tokens: readonly ReferenceToken[],
  tail: string,
  next: (index: number) => void,
  emit: Emit,
): void {
  const shapes = tokens.map(shapeOf);
  const classes = tokens.map((t) => wordClasses.get(t.lower) ?? '');
  const reading: Reading = {
    tokens,
    shapes,
    classes,
    stretches: stretchesOf(tokens, shapes, classes, tail, endsStretch),
    sentences: stretchesOf(tokens, shapes, classes, tail, endsSentence),
    style: styleOf(tokens, shapes),
    tail,
  };
  const past: Past = { year: 0, quote: 0, container: 0, page: 0, sentence: 0, depth: 0, quoted: 0 };
  for (let i = 0; i < tokens.length; i++) {
    next(i);
    readGap(reading, i, past);
    emitWord(reading, i, emit);
    emitForm(reading, i, emit);
    emitStretch(reading, i, past, emit);
    emitPast(reading, i, past, emit);
    readWord(reading, i, past);
  }
}

function emitWord(r: Reading, i: number, emit: Emit): void {
  const word = r.tokens[i]!.lower;
  const before = r.tokens[i - 1]?.lower ?? '^';
  const after = r.tokens[i + 1]?.lower ?? '$';
  emit(T.word, word);
  emit(T.before, before);
  emit(T.after, after);
  emit(T.before2, r.tokens[i - 2]?.lower ?? '^');
  emit(T.after2, r.tokens[i + 2]?.lower ?? '$');
  emit(T.pairBefore, before, word);
  emit(T.pairAfter, word, after);
  if (word.length > 3) {
    emit(T.start3, word.slice(0, 3));
    emit(T.end3, word.slice(-3));
  }
}

function emitForm(r: Reading, i: number, emit: Emit): void {
  const t = r.tokens[i]!;
  const shape = r.shapes[i]!;
  const gapAfter = gapAt(r, i + 1);
  emit(T.shape, shape);
  emit(T.shapes, r.shapes[i - 1] ?? '^', shape, r.shapes[i + 1] ?? '$');
  emit(T.gap, t.gap);
  emit(T.gaps, t.gap, gapAfter);
  emit(T.gapShape, t.gap, shape, gapAfter);
  emit(T.gapWord, t.gap, t.lower);
  emit(T.wordGap, t.lower, gapAfter);
  const cls = r.classes[i]!;
  if (cls) emit(T.class, cls);
  emit(T.classes, r.classes[i - 1] ?? '^', cls, r.classes[i + 1] ?? '$');
  emit(T.classFar, r.classes[i - 2] ?? '^', r.classes[i - 1] ?? '^', shape);
  emit(T.gapClass, t.gap, cls, gapAfter, r.shapes[i - 1] ?? '^');
  emit(T.ahead, gapAfter, r.shapes[i + 1] ?? '$', gapAt(r, i + 2), r.shapes[i + 2] ?? '$');
  if (t.emphasis > 0) emit(T.emphasis, digits[t.emphasis]!);
  if (shape === 'year') emit(T.year, t.gap, gapAfter, r.shapes[i - 1] ?? '^', r.shapes[i + 1] ?? '$');
}

function emitStretch(r: Reading, i: number, past: Past, emit: Emit): void {
  const at = r.stretches[i]!;
  const sentence = r.sentences[i]!;
  const within = i === at.start ? 'b' : i === at.end - 1 ? 'e' : 'i';
  const following = r.stretches[at.end];
  emit(T.stretch, at.size, within, at.endGap);
  emit(T.stretchEnd, r.tokens[at.start]!.gap, at.endGap, following?.firstShape ?? '$');
  if (at.classes) emit(T.stretchClass, at.classes);
  emit(T.stretchFirst, at.first);
  emit(T.nextStretch, following?.firstShape ?? '$', following?.size ?? '0', following?.classes ?? '');
  emit(T.sentenceClass, sentence.size, sentence.classes);
  emit(T.sentence, digits[Math.min(past.sentence, 5)]!, i === sentence.start ? 'b' : 'i', r.shapes[i]!);
}

function emitPast(r: Reading, i: number, past: Past, emit: Emit): void {
  const seen = seenBefore[((past.year * 3 + past.quote) * 2 + past.container) * 2 + past.page]!;
  const depth = past.depth > 0 ? '1' : '0';
  const quoted = digits[past.quoted]!;
  const count = r.tokens.length;
  emit(T.place, i < 3 ? digits[i]! : tenths[Math.floor((10 * i) / count)]!);
  emit(T.fromEnd, digits[Math.min(count - 1 - i, 6)]!);
  emit(T.enclosed, depth + quoted);
  emit(T.past, seen, quoted, depth);
  emit(T.pastShape, seen, r.shapes[i]!, r.tokens[i]!.gap);
  const { size, endGap } = r.stretches[i]!;
  emit(T.pastStretch, seen, digits[Math.min(past.sentence, 4)]!, size, endGap);
  emit(T.style, r.style, seen);
  const place = i === r.sentences[i]!.start ? 'b' : 'i';
  emit(T.styleSentence, r.style, digits[Math.min(past.sentence, 5)]!, place);
}

/** Small numbers as texts, which need not be made again for each word. */
const digits: readonly string[] = [...'0123456789'];
const tenths = digits.map((d) => `${d}t`);
/** Years, quotations, `in` and pages read, by `((years * 3 + quotations) * 2 + ins) * 2 + pages`. */
const seenBefore = Array.from(
  { length: 36 },
  (_, i) => `${Math.floor(i / 12)}${Math.floor(i / 4) % 3}${Math.floor(i / 2) % 2}${i % 2}`,
);

/** What has been read before a word: counts up to 2, brackets open, inside quotation marks. */
interface Past {
  year: number;
  quote: number;
  container: number;
  page: number;
  sentence: number;
  depth: number;
  quoted: number;
}

function readGap(r: Reading, i: number, past: Past): void {
  const gap = r.tokens[i]!.gap;
  for (let k = 0; k < gap.length; k++) {
    const c = gap[k]!;
    if (c === '(' || c === '[') past.depth = Math.min(past.depth + 1, 3);
    else if (c === ')' || c === ']') past.depth = Math.max(past.depth - 1, 0);
    else if (c === '<') past.quoted = 1;
    else if (c === '>' && gap.length > 1) {
      past.quote = Math.min(past.quote + past.quoted, 2);
      past.quoted = 0;
    }
  }
  if (i > 0 && endsSentence(r.tokens, i)) past.sentence++;
}

function readWord(r: Reading, i: number, past: Past): void {
  const t = r.tokens[i]!;
  const cls = r.classes[i]!;
  if (r.shapes[i] === 'year') past.year = Math.min(past.year + 1, 2);
  if (t.lower === 'in' && /[.,>?)]/.test(t.gap)) past.container = 1;
  if (cls === 'page' || (/^\d/.test(t.text) && t.gap === '-')) past.page = 1;
}

function gapAt(r: Reading, i: number): string {
  return r.tokens[i]?.gap ?? `${r.tail}$`;
}

/** `Xx` Word, `X` initial, `XX` capitals, `x` small, `year`, `1`–`5` digits, `1x` mixed, `xX` camel, `url`. */
function shapeOf(t: ReferenceToken): string {
  if (t.kind !== 'word') return t.kind;
  const text = t.text;
  if (/^\d+$/.test(text)) {
    if (/^(?:1[5-9]|20)\d\d$/.test(text)) return 'year';
    return `${Math.min(text.length, 6)}`;
  }
  if (/^(?:1[5-9]|20)\d\d[a-z]$/.test(text)) return 'year';
  if (cjk.test(text)) return /\d/.test(text) ? 'c1' : `c${Math.min(text.length, 5)}`;
  if (/\d/.test(text)) return /^\d/.test(text) ? '1x' : 'x1';
  if (/^\p{Lu}/u.test(text)) {
    if (text.length === 1) return 'X';
    if (/^[\p{Lu}\p{M}'’]+$/u.test(text)) return text.length === 2 ? 'XX' : text.length === 3 ? 'X3' : 'X+';
    if (!/\p{Lu}/u.test(text.slice(1))) return text.length < 4 ? 'Xx' : 'Xxx';
    return 'xX';
  }
  return text.length === 1 ? 'x' : text.length < 4 ? 'xx' : 'xxx';
}

const cjk = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

type Ends = (tokens: readonly ReferenceToken[], i: number) => boolean;

/** A mark stands before token i. A dot behind an initial or a short capitalised word ends nothing. */
function endsStretch(tokens: readonly ReferenceToken[], i: number): boolean {
  const gap = tokens[i]!.gap;
  if (gap === ' ' || gap === '-' || gap === '' || gap === '- ' || gap === '>' || gap === '/') return false;
  if (gap === '. ' || gap === '.' || gap === '.-' || gap === '.- ') return !isAbbreviation(tokens[i - 1]!);
  return true;
}

function endsSentence(tokens: readonly ReferenceToken[], i: number): boolean {
  const gap = tokens[i]!.gap;
  if (!/[.?!]/.test(gap) || !gap.includes(' ')) return false;
  return gap.trim() !== '.' || !isAbbreviation(tokens[i - 1]!);
}

const abbreviations: ReadonlySet<string> = new Set(
  'vol no pp p eds ed hrsg dr st jr vs proc rev int intl conf univ dept trans al'.split(' '),
);

function isAbbreviation(t: ReferenceToken): boolean {
  return (t.text.length === 1 && !/\d/.test(t.text)) || abbreviations.has(t.lower);
}

function stretchesOf(
  tokens: readonly ReferenceToken[],
  shapes: readonly string[],
  classes: readonly string[],
  tail: string,
  ends: Ends,
): Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < tokens.length; ) {
    let end = start + 1;
    while (end < tokens.length && !ends(tokens, end)) end++;
    const seen = new Set<string>();
    for (let i = start; i < end && seen.size < 4; i++)
      if (classes[i] && classes[i] !== 'in') seen.add(classes[i]!);
    const stretch: Stretch = {
      start,
      end,
      size: sizeOf(end - start),
      endGap: tokens[end]?.gap ?? `${tail}$`,
      classes: [...seen].sort().join('+'),
      firstShape: shapes[start]!,
      first: tokens[start]!.lower,
    };
    for (let i = start; i < end; i++) found.push(stretch);
    start = end;
  }
  return found;
}

function sizeOf(words: number): string {
  return words < 4 ? `${words}` : words < 7 ? '4' : words < 12 ? '7' : '12';
}

/** Where the first year stands, whether there are quotation marks or semicolons, how the entry begins. */
function styleOf(tokens: readonly ReferenceToken[], shapes: readonly string[]): string {
  const year = shapes.indexOf('year');
  const gap = tokens[year]?.gap ?? '';
  const where = year < 0 ? 'n' : year * 2 < tokens.length ? (gap.includes('(') ? 'p' : 'e') : 'l';
  const quotes = tokens.some((t) => t.gap.includes('<')) ? 'q' : '';
  const opening = /^(?:Xxx|X\+|Xx) X(?:X|3)?$/.test(`${shapes[0]} ${shapes[1]}`)
    ? (tokens[1]?.gap ?? '')
    : '';
  return `${where}${quotes}${opening}`;
}
