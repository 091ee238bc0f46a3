/**
 * Words of the reference list that misspell a word the paper spells right, or a name of the gazetteer. Without a
 * dictionary: a word counts as right if the paper uses it several times, and as wrong if it differs from such a
 * word as slips of the keyboard do (a letter missing, doubled or swapped) and stands nowhere in the text.
 */
import { nearName } from '../../knowledge/gazetteer/near';
import { nameWords } from '../../knowledge/gazetteer/words';
import type { Block } from '../../syntax/block';
import { distanceWithin } from '../../text/distance';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { DocumentModel } from '../model';
import type { CslItem } from './csl';
import type { Reference } from './reference';

/** `right` as it should be written, with the capitals of the word. */
export interface MisspeltWord extends Span {
  readonly word: string;
  readonly right: string;
}

const shortest = 7;
/** So often must the paper use a word before it can correct another. */
const proven = 2;
/** Words that are a slip away from each other and both right. */
const realWords: ReadonlySet<string> = new Set(
  'thorough through martial marital county country desert dessert conversation conservation personal personnel principal principle complement compliment prosecute persecute emigration immigration adoption adaption reactive creative'.split(
    ' ',
  ),
);
const wordPattern = /[\p{L}\p{M}]+/gu;
/** Function words of other languages: their titles are not measured against English. */
const foreign =
  /\b(?:der|die|das|und|de|la|les|des|du|el|los|las|del|do|da|dos|das|em|para|sobre|von|zur|il|di)\b/gi;

interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>;
  /** Length and first letter → words, for the search of neighbours. */
  readonly shelves: ReadonlyMap<string, readonly string[]>;
}

export function misspeltWords(model: DocumentModel): readonly MisspeltWord[] {
  const vocabulary = readVocabulary(model);
  return model.references.flatMap((r) => misspeltIn(model, r, vocabulary));
}

/** The words of the text and, counted once an entry, of the titles. */
function readVocabulary(model: DocumentModel): Vocabulary {
  const counts = new Map<string, number>();
  const add = (words: readonly string[]) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  const first = model.references[0]?.start ?? Infinity;
  for (const { start, block } of model.blocks)
    if (start + block.source.length <= first) add(model.recall(wordsOfBlock, block));
  for (const r of model.references) add(model.recall(wordsOfTitle, r.csl));
  const shelves = new Map<string, string[]>();
  for (const [word, count] of counts) {
    if (count < proven) continue;
    for (const size of [word.length - 1, word.length, word.length + 1]) {
      const shelf = shelves.get(`${word[0]}${size}`) ?? [];
      shelf.push(word);
      shelves.set(`${word[0]}${size}`, shelf);
    }
  }
  return { counts, shelves };
}

function wordsOfBlock({ prose }: Block): readonly string[] {
  return longWords(prose);
}

function wordsOfTitle({ title }: CslItem): readonly string[] {
  return longWords(title ?? '');
}

function longWords(text: string): string[] {
  return [...text.matchAll(wordPattern)].flatMap(([w]) => (w.length >= shortest ? [fold(w)] : []));
}

function misspeltIn(model: DocumentModel, reference: Reference, vocabulary: Vocabulary): MisspeltWord[] {
  const found: MisspeltWord[] = [];
  const near = model.recall(hasNearName, reference.csl);
  const fields = reference.fields.filter(
    (f) => f.field === 'title' || f.field === 'container-title' || f.field === 'publisher',
  );
  for (const field of fields) {
    const text = model.text.slice(field);
    const names = near ? misspeltNames(text, field.start) : [];
    found.push(...names);
    if ((text.match(foreign)?.length ?? 0) > 1) continue;
    for (const match of text.matchAll(wordPattern)) {
      const at = { start: field.start + match.index, end: field.start + match.index + match[0].length };
      if (names.some((n) => n.start <= at.start && at.start < n.end)) continue;
      const right = correctionOf(match[0], vocabulary);
      if (right !== null) found.push({ ...at, word: match[0], right: withCapitals(right, match[0]) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether it is worth looking where. */
function hasNearName(csl: CslItem): boolean {
  return [csl.title, csl['container-title'], csl.publisher].some(
    (text) => text !== undefined && misspeltNames(text, 0).length > 0,
  );
}

function misspeltNames(text: string, offset: number): MisspeltWord[] {
  const words = nameWords(text);
  const found: MisspeltWord[] = [];
  for (let i = 0; i < words.length; i++) {
    const near = nearName(words, i);
    if (!near) continue;
    const start = words[i]!.start;
    const end = words[i + near.length - 1]!.end;
    found.push({
      start: offset + start,
      end: offset + end,
      word: text.slice(start, end),
      right: near.form.text,
    });
    i += near.length - 1;
  }
  return found;
}

function correctionOf(written: string, { counts, shelves }: Vocabulary): string | null {
  const word = fold(written);
  if (word.length < shortest || realWords.has(word) || (counts.get(word) ?? 0) > 1) return null;
  const near = (shelves.get(`${word[0]}${word.length}`) ?? []).filter((v) => isSlip(word, v));
  return near.length === 1 ? near[0]! : null;
}

/** One letter missing, doubled or too many, or two swapped; at the end it may be an ending, and says nothing. */
function isSlip(wrong: string, right: string): boolean {
  if (wrong === right || realWords.has(right) || american(wrong) === american(right)) return false;
  if (wrong.slice(-3) !== right.slice(-3) || wrong.slice(0, 2) !== right.slice(0, 2)) return false;
  if (distanceWithin(wrong, right, 1) > 1) return false;
  if (wrong.length !== right.length) return true;
  return [...wrong].sort().join('') === [...right].sort().join('');
}

/** `behavioural` and `behavioral`, `modelling` and `modeling`, `judgement` and `judgment` are both right. */
function american(word: string): string {
  return word
    .replace(/our/g, 'or')
    .replace(/ll(?=ing|ed|er)/, 'l')
    .replace('dgement', 'dgment')
    .replace(/is(?=ation|e|ing)/, 'iz');
}

function withCapitals(right: string, written: string): string {
  if (/^\p{Lu}{2}/u.test(written)) return right.toUpperCase();
  return /^\p{Lu}/u.test(written) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
