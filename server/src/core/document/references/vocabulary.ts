/**
 * Which words of a paper tell how the words of its titles are spelt: those that are a slip away from one. A slip
 * leaves the beginning and the end of a word as they are, so that few words of a text matter, and a text may
 * change in all others.
 */
import type { Block } from '../../syntax/block';
import { fold } from '../../text/normalise';
import type { Recall } from '../memory';
import type { DocumentModel } from '../model';
import type { CslItem } from './csl';

/** Shorter words have too many neighbours. */
export const shortest = 7;
/** So often must the paper use a word before it can correct another. */
const proven = 2;
export const wordPattern = /[\p{L}\p{M}]+/gu;

export interface Vocabulary {
  readonly counts: ReadonlyMap<string, number>;
  /** By slip key: the words that are used often enough. */
  readonly shelves: ReadonlyMap<string, readonly string[]>;
}

/** The words of a text that matter to a list, as a function that can be remembered by block. */
export interface TitleSpelling {
  readonly wordsOf: (block: Block) => readonly string[];
}

/** What a word has in common with every slip of it. */
export function slipKey(word: string): string {
  return `${word.slice(0, 2)}…${word.slice(-3)}`;
}

/** `lists` are the blocks of the reference lists. */
export function titleSpelling(lists: readonly Block[], recall: Recall): TitleSpelling {
  const keys = new Set<string>();
  for (const block of lists) for (const key of recall(keysOfList, block)) keys.add(key);
  return { wordsOf: ({ prose }) => longWords(prose).filter((w) => keys.has(slipKey(w))) };
}

function keysOfList({ source }: Block): readonly string[] {
  return longWords(source).map(slipKey);
}

/** The words of the text before the list and, counted once an entry, of the titles. */
export function readVocabulary(model: DocumentModel, { wordsOf }: TitleSpelling): Vocabulary {
  const counts = new Map<string, number>();
  const add = (words: readonly string[]) => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  const first = model.references[0]?.start ?? Infinity;
  for (const { start, block } of model.blocks)
    if (start + block.source.length <= first) add(model.recall(wordsOf, block));
  for (const r of model.references) add(model.recall(wordsOfTitle, r.csl));
  const shelves = new Map<string, string[]>();
  for (const [word, count] of counts) {
    if (count < proven) continue;
    const shelf = shelves.get(slipKey(word)) ?? [];
    shelf.push(word);
    shelves.set(slipKey(word), shelf);
  }
  return { counts, shelves };
}

function wordsOfTitle({ title }: CslItem): readonly string[] {
  return longWords(title ?? '');
}

function longWords(text: string): string[] {
  return [...text.matchAll(wordPattern)].flatMap(([w]) => (w.length >= shortest ? [fold(w)] : []));
}
