/** Years that are part of a name and date nothing: `the 2025 National Security Strategy`, `the 2018 farm bill`. */
import type { DateMention } from './dates';

/** `the agreement of 2016`, `the coup of 2021`: the year tells which one. */
const known =
  /\b(?:accords?|acts?|agenda|agreements?|armistice|attacks|bill|budget|census|charter|communiqu[eé]|compact|conference|congress|constitution|convention|coup|crisis|deal|decree|declaration|directive|doctrine|elections?|framework|genocide|invasion|law|memorandum|pact|peace|plan|protocol|referendum|reform|report|resolution|revolution|statute|strategy|summit|treaty|war|uprising) (?:of|from) $/i;
const determiner = /\b(?:the|this|its|their|his|her|a) $/i;

/** `text` is the sentence, or the block, that begins at `start` in the coordinates of the date. */
export function isInName(text: string, start: number, d: DateMention): boolean {
  if (d.from.month !== undefined) return false;
  const before = text.slice(Math.max(0, d.start - start - 24), d.start - start);
  const behind = text.slice(d.end - start, d.end - start + 2);
  if (known.test(before)) return true;
  return determiner.test(before) ? /^\s\p{L}/u.test(behind) : /^\s\p{Lu}/u.test(behind);
}
