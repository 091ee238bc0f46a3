/** Acronyms defined in the paper (Schwartz & Hearst 2003): `Central Asian Republics (CARs)` and the reverse. */
import type { Block } from '../../syntax/block';
import { type Span, shiftSpan } from '../../text/span';
import { monthNumbers } from '../timeline/months';
import { expansionBefore, expansionIn, isShortForm } from './match';

/** The span covers long form, brackets and short form; `longSpan` and `shortSpan` just theirs. */
export interface AcronymDefinition extends Span {
  readonly short: string;
  readonly long: string;
  readonly shortSpan: Span;
  readonly longSpan: Span;
}

/** A word in capitals that may be an acronym, defined or not: `SIGAR`, `SIVs`, `AfCFTA`, `C5`. */
export interface AcronymUse extends Span {
  readonly text: string;
}

/** `(CARs)`, `(hereafter “CARs”)`, `[WHO]`, `(SIGAR; see below)`: group 1 leads in, group 2 is the form. */
const bracketed =
  /[([](\s*(?:(?:hereafter|hereinafter|henceforth|or|the|in short)\s+){0,3}["“”'‘’]?)([\p{L}\p{N}][\p{L}\p{N}./&+-]{1,11})(?=(?:['’]s)?["“”'‘’]?\s*[)\];])/gu;
/** `NATO (North Atlantic Treaty Organization)`: a form in capitals, then words in brackets. */
const reversed = /(?<![\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}&+-]{1,11})\s{1,2}\(([^()[\]\n]{8,120})\)/gu;
/** How far a closing bracket may lie behind the form: `(SIGAR; see the next section)`. */
const closingReach = 80;

export function findDefinitions(block: Block, sentences: readonly Span[]): readonly AcronymDefinition[] {
  const { prose } = block;
  const found: AcronymDefinition[] = [];
  for (const match of prose.matchAll(bracketed)) {
    const definition = definedBefore(prose, match, sentences);
    if (definition) found.push(definition);
  }
  for (const match of prose.matchAll(reversed)) {
    const definition = definedInside(prose, match);
    if (definition && !found.some((f) => f.start < definition.end && definition.start < f.end)) {
      found.push(definition);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function definedBefore(
  prose: string,
  match: RegExpExecArray,
  sentences: readonly Span[],
): AcronymDefinition | null {
  const short = match[2]!;
  const long = isShortForm(short)
    ? expansionBefore(prose, sentenceStart(sentences, match.index), match.index, short)
    : null;
  if (!long) return null;
  const shortStart = match.index + 1 + match[1]!.length;
  const shortSpan = { start: shortStart, end: shortStart + short.length };
  return definition(prose, shortSpan, long, { start: long.start, end: closingAfter(prose, shortSpan.end) });
}

function definedInside(prose: string, match: RegExpExecArray): AcronymDefinition | null {
  const [whole, short, inside] = match as unknown as [string, string, string];
  if (!isShortForm(short)) return null;
  const end = match.index + whole.length;
  const from = end - 1 - inside.length;
  const longSpan = expansionIn(prose, { start: from, end: end - 1 }, short);
  if (!longSpan) return null;
  const shortSpan = { start: match.index, end: match.index + short.length };
  return definition(prose, shortSpan, longSpan, { start: match.index, end });
}

function definition(prose: string, shortSpan: Span, longSpan: Span, whole: Span): AcronymDefinition {
  const short = prose.slice(shortSpan.start, shortSpan.end);
  const long = prose.slice(longSpan.start, longSpan.end).replace(/\s+/g, ' ');
  return { ...whole, short, long, shortSpan, longSpan };
}

function closingAfter(prose: string, from: number): number {
  const rest = prose.slice(from, from + closingReach);
  const at = rest.search(/[)\]]/);
  return at < 0 ? from : from + at + 1;
}

/** The last sentence start at or before `offset`; a definition does not reach over a sentence end. */
function sentenceStart(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : sentences[low - 1]!.start;
}

const capitals =
  /(?<![\p{L}\p{N}'’_@#/.-])(?=[\p{Lu}\p{N}]*\p{Ll}{0,3}\p{Lu})\p{Lu}[\p{Lu}\p{N}\p{Ll}]{1,11}(?![\p{L}\p{N}_@]|-\p{N})/gu;

/** Every word of a text that is written like a short form, in order. */
export function findAcronymUses(prose: string): readonly AcronymUse[] {
  const uses: AcronymUse[] = [];
  for (const match of prose.matchAll(capitals)) {
    const text = match[0];
    if (isShortForm(text) && !isMonth(text))
      uses.push({ start: match.index, end: match.index + text.length, text });
  }
  return uses;
}

/** `POLICY BRIEF | SEPTEMBER 2025`; `MAY` and `DEC` are short forms as well as months. */
function isMonth(text: string): boolean {
  return text.length > 4 && monthNumbers.has(text.toLowerCase());
}

export function shiftDefinition(d: AcronymDefinition, delta: number): AcronymDefinition {
  return {
    ...d,
    ...shiftSpan(d, delta),
    shortSpan: shiftSpan(d.shortSpan, delta),
    longSpan: shiftSpan(d.longSpan, delta),
  };
}

export function shiftUse(u: AcronymUse, delta: number): AcronymUse {
  return { ...u, ...shiftSpan(u, delta) };
}
