/** The dates of references, in any usual shape and in five languages, to CSL; a letter behind the year is set apart. */
import { fold } from '../../text/normalise';
import { isUndated } from './anchors';
import type { CslDate } from './csl';

export interface ReadDate {
  readonly date: CslDate;
  readonly yearSuffix: string | null;
}

/** English, German, French, Spanish, Portuguese; three letters suffice, but for the ones that would collide. */
const months: Readonly<Record<string, number>> = {
  jan: 1, ene: 1, feb: 2, fev: 2, mar: 3, apr: 4, abr: 4, avr: 4, may: 5, mai: 5, jun: 6, jul: 7, aug: 8,
  ago: 8, sep: 9, set: 9, oct: 10, okt: 10, out: 10, nov: 11, dec: 12, dez: 12, dic: 12,
}; // biome-ignore format: a table
const longMonths: Readonly<Record<string, number>> = { juin: 6, juillet: 7, juil: 7, aout: 8, maerz: 3 };
const monthStem =
  /^(?:jan|ene|feb|fev|mar|apr|abr|avr|may|mai|jun|jul|aug|ago|sep|set|oct|okt|out|nov|dec|dez|dic)[a-z]{0,7}$/;
const seasons: ReadonlySet<string> = new Set(['spring', 'summer', 'autumn', 'fall', 'winter']);
const yearWord = /^((?:1[4-9]|20)\d{2})([a-z])?$/;
const dayWord = /^(\d{1,2})(?:st|nd|rd|th|er)?$/;
const iso = /^\s*((?:1[4-9]|20)\d{2})[-./](\d{1,2})(?:[-./](\d{1,2}))?\s*$/;
const european = /^\s*(\d{1,2})[./](\d{1,2})[./]((?:1[4-9]|20)\d{2})\s*$/;
const wordPattern = /[\p{L}\p{N}]+/gu;

/** The names of months and their abbreviations, in the five languages, as the source of a pattern (flags `iu`). */
export const monthName =
  '(?:jan(?:uary|uar|eiro|vier|v)?|ene(?:ro)?|feb(?:ruary|ruar|rero)?|f[eé]v(?:ereiro|rier|r)?|m[aä]r(?:ch|zo|ço|s|z)?|' +
  'apr(?:il)?|abr(?:il)?|avr(?:il)?|may(?:o)?|mai(?:o)?|june?|juni(?:o)?|junho|juin|july?|juli(?:o)?|julho|juil(?:let)?|' +
  'aug(?:ust)?|ago(?:sto)?|ao[uû]t|sept?(?:ember|embre|iembre)?|set(?:embro|iembre)?|oct(?:ober|obre|ubre)?|' +
  'okt(?:ober)?|out(?:ubro)?|nov(?:ember|embre|iembre|embro)?|d[eé]c(?:ember|embre)?|dez(?:ember|embro)?|dic(?:iembre)?)' +
  '(?!\\p{L})\\.?';
const anyYear = '(?:1[5-9]|20)\\d{2}[a-z]?(?!\\d)';
const anyDay = '\\d{1,2}(?:st|nd|rd|th|º|\\.)?';
/** `6–8`, of a conference. */
const anyDays = `${anyDay}(?:[-–]\\d{1,2})?`;
/**
 * A date to the day, the month or the year as the source of a pattern (flags `iu`): `3 June 2023`, `June 3, 2023`,
 * `2023 Jan 5`, `2023-06-03`, `03/06/2023`, `18-I-2020`, `18 de maio de 2020`, `June 2023`, `2023b`.
 */
export const datePattern =
  `${anyDays}\\s(?:de\\s|of\\s)?${monthName},?\\s(?:de\\s|del\\s)?${anyYear}` +
  `|${monthName}\\s${anyDays},?\\s${anyYear}` +
  `|${anyYear},?\\s${monthName}\\s\\d{1,2}(?!\\d)` +
  `|${anyYear}[-./]\\d{1,2}[-./]\\d{1,2}(?!\\d)` +
  `|\\d{1,2}[-./](?:\\d{1,2}|[IVX]{1,4}|\\p{L}{3})[-./]${anyYear}` +
  `|${monthName},?\\s(?:de\\s)?${anyYear}` +
  `|${anyYear}`;

const romanDate = /^\s*(\d{1,2})[-./]([IVX]{1,4})[-./]((?:1[4-9]|20)\d{2})\s*$/;
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

export function parseDate(text: string): ReadDate {
  const inner = text.replace(/^[\s([]+|(?<![\s)\].,;:])[\s)\].,;:]+$/g, '');
  const plain = iso.exec(inner);
  if (plain) return done([Number(plain[1]), Number(plain[2]), Number(plain[3] ?? 0)], null);
  const written = european.exec(inner);
  if (written) return done([Number(written[3]), Number(written[2]), Number(written[1])], null);
  const roman = romanDate.exec(inner);
  if (roman) return done([Number(roman[3]), romans.indexOf(roman[2]!) + 1, Number(roman[1])], null);
  if (isUndated(inner)) {
    const suffix = /[-–]([a-z])$/.exec(inner)?.[1] ?? null;
    const words = suffix ? inner.slice(0, -2) : inner;
    return { date: { literal: /\.\s?\p{L}$/u.test(words) ? `${words}.` : words }, yearSuffix: suffix };
  }
  return readWords(inner);
}

interface Parts {
  years: number[];
  month: number;
  endMonth: number;
  numbers: number[];
  suffix: string | null;
  season: string | null;
}

function readWords(text: string): ReadDate {
  const parts: Parts = { years: [], month: 0, endMonth: 0, numbers: [], suffix: null, season: null };
  for (const match of text.matchAll(wordPattern)) readWord(fold(match[0]), parts);
  const year = parts.years[0];
  if (year === undefined) return { date: text === '' ? {} : { literal: text }, yearSuffix: null };
  const [first = 0, second = 0] = parts.numbers;
  const month = parts.month || (second > 0 && first <= 12 ? first : 0);
  const day = parts.month ? first : month ? second : 0;
  const read = done([year, month, day], parts.suffix);
  const range = rangeEnd(text, parts);
  const circa = /^c(?:a\.?|\.|irca)?\s*\d/i.test(text);
  return {
    ...read,
    date: {
      ...read.date,
      ...(range && { 'date-parts': [read.date['date-parts']![0]!, range] }),
      ...(parts.season && { season: parts.season }),
      ...(circa && { circa }),
    },
  };
}

function readWord(word: string, parts: Parts): void {
  const year = yearWord.exec(word);
  const day = dayWord.exec(word);
  if (year) {
    parts.years.push(Number(year[1]));
    parts.suffix ??= year[2] ?? null;
  } else if (day) parts.numbers.push(Number(day[1]));
  else if (monthOf(word) && parts.month) parts.endMonth ||= monthOf(word);
  else if (monthOf(word)) parts.month = monthOf(word);
  else if (seasons.has(word)) parts.season = word;
}

/** The number of a month by its name or abbreviation, 0 for what is none; expects a folded word. */
export function monthOf(word: string): number {
  const known = longMonths[word];
  if (known !== undefined) return known;
  return monthStem.test(word) ? (months[word.slice(0, 3)] ?? 0) : 0;
}

/** The years of other works or editions in the same brackets: `2008 [1963]`, `1963/2008`. */
export function originalYear(text: string): number | null {
  const years = [...text.matchAll(/(?:1[4-9]|20)\d{2}/g)].map((m) => Number(m[0]));
  if (years.length !== 2 || /\d\s*[-–]\s*\d/.test(text)) return null;
  return Math.min(years[0]!, years[1]!);
}

function rangeEnd(text: string, parts: Parts): readonly number[] | null {
  const [from, to] = parts.years;
  if (from !== undefined && to !== undefined && to > from && /\d\s*[-–]\s*\d/.test(text)) return [to];
  return parts.endMonth > parts.month && from !== undefined ? [from, parts.endMonth] : null;
}

function done(numbers: readonly [number, number, number], yearSuffix: string | null): ReadDate {
  const [year, month, day] = numbers;
  const parts = [year];
  if (month >= 1 && month <= 12) {
    parts.push(month);
    if (day >= 1 && day <= 31) parts.push(day);
  }
  return { date: { 'date-parts': [parts] }, yearSuffix };
}
