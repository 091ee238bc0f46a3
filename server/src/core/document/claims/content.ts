/** Content words of a sentence, folded and cut to a stem: what restatements and shared nouns are found by. */
import { stopwords } from '../../knowledge/claims/stopwords';
import type { FigureMention } from '../figures/figures';
import { type DateMention, isoDate } from '../timeline/dates';
import type { SentenceText } from './words';

/** Distinct, at most 60: stems, `#42` for a figure, `@2021-08` and `@2021` for a date. */
export function contentOf(
  s: SentenceText,
  figures: readonly FigureMention[],
  dates: readonly DateMention[],
): readonly string[] {
  const content = new Set<string>();
  for (const f of figures) content.add(figureMark(f));
  for (const d of dates) content.add(`@${isoDate(d.from)}`).add(yearMark(d));
  for (const word of s.words) {
    if (content.size >= 60) break;
    if (word.length > 2 && !stopwords.has(word) && !isDigit(word)) content.add(stem(word));
  }
  return [...content];
}

export function figureMark(f: FigureMention): string {
  return `#${f.value}`;
}

/** A month of a year that the paper speaks of elsewhere is nothing new. */
export function yearMark(d: DateMention): string {
  return `@${d.from.year}`;
}

/** Plural and possessive endings off, and no more than seven letters, so that `governing` meets `government`. */
export function stem(word: string): string {
  let base = word.endsWith("'s") ? word.slice(0, -2) : word;
  if (base.endsWith('ies') && base.length > 5) base = `${base.slice(0, -3)}y`;
  else if (base.endsWith('s') && !base.endsWith('ss') && base.length > 4) base = base.slice(0, -1);
  return base.slice(0, 7);
}

function isDigit(word: string): boolean {
  const c = word.charCodeAt(0);
  return c >= 48 && c <= 57;
}
