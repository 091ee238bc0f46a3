/** A text without its numbers, their units and its ranks: what is left is what they are told of. */
import type { FigureMention } from './figures';
import { currencies, fractions, numberWords, spokenMultipliers, units } from './numberWords';
import { isRank } from './ranks';

const numeric: ReadonlySet<string> = new Set([
  ...numberWords.keys(),
  ...spokenMultipliers,
  ...fractions.keys(),
  ...currencies.keys(),
  ...units.keys(),
  'dozen',
  'percent',
  'cent',
  'per',
  'percentage',
  'point',
]);

/** As long as `text`, which begins at `base` in the places of `figures`; what is counted stays. */
export function withoutNumbers(text: string, figures: readonly FigureMention[], base: number): string {
  let out = '';
  let from = 0;
  for (const figure of figures) {
    const [start, end] = [figure.start - base, figure.end - base];
    if (start < from) continue;
    out += text.slice(from, start) + blanked(text.slice(start, end), figure);
    from = end;
  }
  return out + text.slice(from);
}

function blanked(words: string, figure: FigureMention): string {
  if (isRank(figure)) return ' '.repeat(words.length);
  return words.replace(/\p{L}+/gu, (word) =>
    isNumeric(word.toLowerCase()) ? ' '.repeat(word.length) : word,
  );
}

function isNumeric(word: string): boolean {
  return numeric.has(word) || (word.endsWith('s') && numeric.has(word.slice(0, -1)));
}
