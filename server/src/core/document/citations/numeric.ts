/** Citations by number: `[3, 5–7]` and superscripts. Whether there is a numbered list decides what they are. */
import type { Block } from '../../syntax/block';
import { blank } from '../../text/normalise';
import type { Span } from '../../text/span';
import type { Citation } from './citation';
import { isUnit, locator, numbersOf } from './numbers';

type Found = Omit<Citation, 'text'>;

/** A dash behind a locator is part of it: so each text has one reading, and the pattern is linear. */
const numbers = `(?:\\d{1,3}(?:\\s?[,;&-]\\s?|,?\\sand\\s|${locator}(?:\\s?[,;&]\\s?|,?\\sand\\s))){0,60}\\d{1,3}(?:${locator})?`;
/** `[3, 5-7]`, `[see 2, p. 4; 3]`, `[2]-[5]`, and `[4,` of `[4,[9][10]`, as conversions leave it. */
const bracketed = new RegExp(
  `\\[\\s?(?:(?:see|cf\\.|e\\.g\\.,?|refs?\\.?)\\s)?${numbers}\\s?\\](?:\\s?-\\s?\\[\\d{1,3}\\])?|\\[\\d{1,3},(?=\\[\\d)`,
  'g',
);
/** `(2,3)` behind a word; numbers of steps, `(1) …`, follow a comma, a colon or nothing. */
const round = /(?<=[\p{L}\p{N}%®™)”"]\s?)\(\s?\d{1,3}(?:\s?[,;-]\s?\d{1,3}){0,60}\s?\)/gu;
/** `ref. 3`, `(refs 2, 3)`: the word and the numbers, without the bracket. */
const worded = /(?<![\p{L}\p{N}])[Rr]efs?\.?\s\d{1,3}(?:\s?[,-]\s?\d{1,3}){0,20}(?![\p{L}\p{N}])/gu;
/** `ecosystem 1,2 , provides`: a raised number that a conversion set down; the blank before the stop betrays it. */
const lowered = /(?<=[\p{Ll})] )\d{1,3}(?:[,-]\d{1,3}){0,20}(?= [.,;:](?:\s|$))/gu;
/** `products.12 In`, `(KR).4 In`, `earths".5`, `EU.6 The`, `(KR)4 of`, `ketones3 and`: the same, without a blank. */
const attached =
  /(?<=(?:[\p{Ll})"”%]|\p{Lu}{2})[.,;:]["”]?|\p{L}[)”]|\p{Ll}{5}|\d\])\d{1,3}(?:[,-]\d{1,3}){0,20}(?=\s|$|[.,;:]\s)/gu;
/** `since 2022.1 Armenia`: behind a year and its stop, where a sentence ends. */
const behindYear = /(?<=(?:19|20)\d\d[.;]["”]?)[1-9]\d{0,2}(?:[,-]\d{1,3}){0,20}(?=\s["“(]?\p{Lu}|\s?$)/gu;
/** `computing. 4 The`: set down behind the stop, also of the last sentence of its paragraph. */
const behind = /(?<=\p{Ll}[.]\s)\d{1,3}(?:[,-]\d{1,3}){0,20}(?=\s\p{Lu}|\s?$)/gu;
/** `Diallo et al. 29 suggest`, `Yadav *et al*.23 reported`: behind further authors no quantity stands. */
const authored = /(?<=\bet\.? al[ *_]{0,2}[.,]{1,2} ?)\d{1,3}(?:[,-]\d{1,3}){0,20}(?![\p{L}\p{N}.%])/gu;
/** `VOSO4,10,27 this`: two numbers at least behind a formula, whose comma is no decimal one. */
const formula = /(?<=\p{L}\d,)\d{1,3}(?:[,-]\d{1,3}){1,20}(?=\s\p{Ll})/gu;
/**
 * `<sup>1,2</sup>`, `<sup>[3]</sup>`, Pandoc's `^3^` and `^[1,2]^`, LaTeX's `\textsuperscript{3}` and `$^{3}$`;
 * also `<sup>3</sup>-<sup>5</sup>`.
 */
const superscript =
  /<sup>[\s([,]{0,3}\d{1,3}(?:(?:\s{0,2}[,;-]\s{0,2}|\s)\d{1,3}){0,60}[\s)\],.;]{0,3}<\/sup>(?:\s?(?:<sup>\s?-\s?<\/sup>|-)\s?<sup>\d{1,3}<\/sup>)?|(?:\^\[?|\\textsuperscript\{|\$\^\{)\d{1,3}(?:[,;-]\s?\d{1,3}){0,60}(?:\]?\^|\}\$?)/g;
/** Unicode's raised digits, as a conversion leaves them: `embargo³,⁴`. */
const unicodeRaised = /[¹²³⁰⁴-⁹]{1,3}(?:[,⁻-][¹²³⁰⁴-⁹]{1,3}){0,20}/g;
const plain: Readonly<Record<string, string>> = {
  '¹': '1',
  '²': '2',
  '³': '3',
  '⁰': '0',
  '⁴': '4',
  '⁵': '5',
  '⁶': '6',
  '⁷': '7',
  '⁸': '8',
  '⁹': '9',
  '⁻': '-',
};

/** `prose` and `source` are straightened; `source` has signs that raise a number. */
export function findNumeric(block: Block, prose: string, source: string): Found[] {
  const found: Found[] = [];
  for (const pattern of [bracketed, round, worded]) {
    for (const m of prose.matchAll(pattern)) add(found, m[0], m.index);
  }
  for (const pattern of [lowered, attached, authored, behindYear, behind, formula]) {
    for (const m of prose.matchAll(pattern)) if (!isUnit(prose, m.index)) add(found, m[0], m.index);
  }
  for (const m of source.matchAll(superscript)) add(found, m[0].replace(/<\/?sup>/g, blank), m.index);
  for (const m of prose.matchAll(unicodeRaised)) {
    if (/[\p{L}.,;:)"'”’]/u.test(prose.charAt(m.index - 1)) && !isUnit(prose, m.index)) {
      add(
        found,
        m[0].replace(/./gu, (c) => plain[c] ?? c),
        m.index,
      );
    }
  }
  for (const at of linkedNumbers(block)) add(found, block.source.slice(at.start, at.end), at.start);
  return apart(found);
}

/** `[3](#ref3)`: a number that leads to a place in the paper itself. */
function linkedNumbers(block: Block): Span[] {
  return block.inlines.flatMap((i) =>
    i.kind === 'link' && i.href.startsWith('#') && isNumber(block.source, i.label) ? [i.label] : [],
  );
}

function isNumber(source: string, { start, end }: Span): boolean {
  return end - start <= 8 && /^\\?\[?\d{1,3}\\?\]?$/.test(source.slice(start, end));
}

/** `<sup>(3)</sup>` is raised and round; the first reading counts. */
function apart(found: readonly Found[]): Found[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Found[] = [];
  for (const c of sorted) if ((kept.at(-1)?.end ?? 0) <= c.start) kept.push(c);
  return kept;
}

function add(found: Found[], text: string, start: number): void {
  const works = numbersOf(text, start);
  if (works.length > 0) found.push({ form: 'numeric', start, end: start + text.length, works });
}
