/**
 * Misspelt names of countries, their people and capitals: `Afganistan`, `Strati of Hormuz`. Only words of eight
 * letters or more are compared, and none that is a name of something else.
 */
import { NearIndex } from '../fuzzy';
import { entries, formsOf } from './gazetteer';
import neighbours from './neighbours.json';
import type { NameForm } from './trie';
import { type NameWord, nameWords, startsUpper } from './words';

export interface NearName {
  readonly near: true;
  readonly form: NameForm;
  /** Number of words the misspelt name takes. */
  readonly length: number;
}

const shortest = 8;
/** In a name of several words one may be off, and that needs five letters: `Strati of Hormuz`. */
const shortestPart = 5;
const longestName = 4;

const single = new NearIndex<NameForm>();
/** Names of several words with one word left out (`* of hormuz`) → what may stand there. */
const patterns = new Map<string, NearIndex<NameForm>>();
const known: ReadonlySet<string> = new Set(neighbours);

for (const entry of entries) {
  for (const form of formsOf(entry)) {
    const words = nameWords(form.text);
    if (words.length === 1) addSingle(words[0]!.key, form, entry.kind === 'country');
    else if (words.length <= longestName && form.use !== 'acronym') addPatterns(words, form);
  }
}

function addSingle(key: string, form: NameForm, mayBeMeant: boolean): void {
  if (key.length >= shortest - 2 && mayBeMeant) single.add(key, form);
}

function addPatterns(words: readonly NameWord[], form: NameForm): void {
  words.forEach((w, i) => {
    if (w.key.length < shortestPart) return;
    const pattern = patternOf(words, 0, words.length, i);
    const index = patterns.get(pattern) ?? new NearIndex<NameForm>();
    index.add(w.key, form);
    patterns.set(pattern, index);
  });
}

function patternOf(words: readonly NameWord[], first: number, last: number, gap: number): string {
  let pattern = '';
  for (let i = first; i < last; i++) pattern += i === gap ? '* ' : `${words[i]!.key} `;
  return pattern;
}

/** The name misspelt at `words[at]`, where no name is found as written. */
export function nearName(words: readonly NameWord[], at: number): NearName | null {
  return nearPhrase(words, at) ?? nearWord(words[at]!);
}

function nearWord(w: NameWord): NearName | null {
  if (w.key.length < shortest || !startsUpper(w) || !/^[a-z]+$/.test(w.key) || known.has(w.key)) return null;
  if (single.has(w.key) || !/^\p{Lu}\p{Ll}+$/u.test(w.text)) return null;
  const near = single.nearest(w.key, w.key.length >= 10 ? 2 : 1);
  if (!near) return null;
  const right = nameWords(near.value.text)[0]!.key;
  return isInflection(w.key, right) || isAnother(w.key, right)
    ? null
    : { near: true, form: near.value, length: 1 };
}

/** Two letters put for two others make another name: `Wilmington` is not Wellington; `Phillipines`, `Azerbiajan` are slips. */
function isAnother(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const other = [...a].filter((c, i) => c !== b.charAt(i)).length;
  if (other < 2) return false;
  const letters = (w: string) => [...w].sort().join('');
  const single = (w: string) => [...w].filter((c, i) => c !== w.charAt(i - 1)).join('');
  return letters(a) !== letters(b) && single(a) !== single(b);
}

function nearPhrase(words: readonly NameWord[], at: number): NearName | null {
  if (!startsUpper(words[at]!)) return null;
  for (let last = Math.min(words.length, at + longestName); last > at + 1; last--) {
    if (words[last - 1]!.gap === 'break' || words[last - 1]!.gap === 'comma') continue;
    for (let gap = at; gap < last; gap++) {
      const w = words[gap]!;
      if (w.key.length < shortestPart || !startsUpper(w) || known.has(w.key)) continue;
      const near = patterns.get(patternOf(words, at, last, gap))?.nearest(w.key, 1);
      if (!near || near.edits === 0 || !isWhole(words, at, last)) continue;
      const right = nameWords(near.value.text)[gap - at]!.key;
      if (!isInflection(w.key, right)) return { near: true, form: near.value, length: last - at };
    }
  }
  return null;
}

function isWhole(words: readonly NameWord[], at: number, last: number): boolean {
  for (let i = at + 1; i < last; i++)
    if (words[i]!.gap === 'break' || words[i]!.gap === 'comma') return false;
  return true;
}

/** One word is the other with an ending: `Nations` and `Nation`, `German` and `Germany`, `Português` and `Portuguese`. */
function isInflection(a: string, b: string): boolean {
  if (a.length === b.length && a.slice(0, -1) === b.slice(0, -1)) return /[aeo]$/.test(a) && /[aeo]$/.test(b);
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && /^(?:s|n|ns|an|i|y|a|e|o)$/.test(long.slice(short.length));
}
