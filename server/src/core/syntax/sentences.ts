/**
 * Sentence ends of English and its neighbours, made for prose full of citations, initials and page breaks.
 * One pass over the stops of a text: each is an end unless something says otherwise.
 */
import {
  leadingAbbreviations,
  sentenceOpeners,
  trailingAbbreviations,
  vitalAbbreviations,
} from '../knowledge/language/abbreviations';
import { piecesOf } from '../text/pieces';
import { type Span, span } from '../text/span';

/** A stop or several with what closes behind it: quotes, brackets, the numbers of notes (`ends.1`, `ends. [4] [5]`). */
const stop =
  /(?<![.!?…])([.!?…]+)(["'”’»)\]]*)(\d{1,3}(?=\s|$)|(?:[ \t]?\[\d{1,3}(?:[,–-]\d{1,3})?\])*)(?=\s|$)/gu;
/** Of `*et al*.` the sign of emphasis is blank in the prose, and no blank stands before a stop otherwise. */
const wordBefore = /(?<word>[\p{L}\p{M}\p{N}.'’]{1,20}) {0,3}$/u;
/** A citation behind the stop belongs to the sentence before: `…end. (Thomas, 2026). Next`. */
const citationBehind = /^\s*[([][^()[\]]{0,160}?\d{4}[a-z]?[^()[\]]{0,60}[)\]]\s*\.?/u;

/** `…in a year. (credit: Ken Thomas)` at the end of its paragraph. */
const asideAtEnd = /^\s*\([^()]{1,160}\)\s*$/u;
/** `“…laughs about it.” — Rick Santorum` */
const attribution = /^[.!?]["”’]?\s+[—–]\s*\p{Lu}/u;

/** All there is before the stop is a number: `2.1. New Institutional Economics`, `Figure 1. Original`. */
const numberedOpening = /^\s*(?:(?:fig(?:ure)?|table|box|chart|map|annex)\.?\s+)?[\p{N}.]{1,8}$/iu;

/**
 * No sentence is longer (UTF-16 offsets). What reads a sentence may look from each of its words at all the others;
 * this bounds it, where somebody gives us a megabyte without a stop. The longest of real papers have 2,000.
 */
export const longestSentence = 4000;

/** The sentences of a block's prose, in order, without the blanks between them; relative to the block. */
export function splitSentences(prose: string): readonly Span[] {
  const sentences: Span[] = [];
  let from = 0;
  stop.lastIndex = 0;
  for (const match of prose.matchAll(stop)) {
    if (match.index < from) continue;
    let end = match.index + match[0].length;
    if (!isEnd(prose, match, from)) continue;
    const behind = citationBehind.exec(prose.slice(end, end + 240));
    if (
      behind &&
      /^\s*(?:$|\p{Lu}|["“‘(])/u.test(prose.slice(end + behind[0].length, end + behind[0].length + 5))
    ) {
      end += behind[0].length;
    }
    push(sentences, prose, from, end);
    from = end;
  }
  push(sentences, prose, from, prose.length);
  return sentences;
}

/** What is longer than a sentence may be is cut between words. */
function push(sentences: Span[], prose: string, from: number, end: number): void {
  const text = prose.slice(from, end);
  for (const piece of piecesOf(text, longestSentence)) {
    const words = text.slice(piece.start, piece.end);
    const start = from + piece.start + (words.length - words.trimStart().length);
    const last = from + piece.start + words.trimEnd().length;
    if (last > start) sentences.push(span(start, last));
  }
}

function isEnd(prose: string, match: RegExpExecArray, from: number): boolean {
  const at = match.index;
  const [, marks, closers, note] = match as unknown as [string, string, string, string];
  const next = nextWord(prose, at + match[0].length);
  if (next === '' || asideAtEnd.test(prose.slice(at + match[0].length, at + match[0].length + 200)))
    return true;
  if (attribution.test(prose.slice(at, at + match[0].length + 8))) return false;
  if (/^\p{Ll}/u.test(next)) return false;
  if (/^\d/.test(note) && !/[\p{L})\]"”’]/u.test(prose.charAt(at - 1) + closers)) return false;
  if (
    /^[!?]/.test(marks) &&
    closers === '' &&
    /^\s*\(/.test(prose.slice(at + marks.length, at + marks.length + 4))
  )
    return false;
  if (marks !== '.') return true;
  if (closers !== '' && !/^['’]$/.test(closers)) return true;
  return !isAbbreviation(prose, at, from, next);
}

function isAbbreviation(prose: string, at: number, from: number, next: string): boolean {
  const before = wordBefore.exec(prose.slice(Math.max(from, at - 23), at));
  const word = before?.groups?.['word'] ?? '';
  const lower = word.toLowerCase().replace(/^[.'’]+/, '');
  const opener = sentenceOpeners.has(next.toLowerCase());
  if (/^\p{N}+(?:\.\p{N}+)*$/u.test(word) && numberedOpening.test(prose.slice(from, at))) return true;
  const opensBracket = prose.charAt(at - (before?.[0].length ?? 0) - 1) === '(';
  if (vitalAbbreviations.has(lower) && (opensBracket || /^\p{N}/u.test(next))) return true;
  if (/^\p{Lu}$/u.test(word)) return !opener || next.toLowerCase() === 'a';
  if (leadingAbbreviations.has(lower)) return !(opener && lower.length > 3 && !/^(?:sept|para)/.test(lower));
  if (trailingAbbreviations.has(lower)) return !opener;
  return /^(?:\p{L}\.)+\p{L}$/u.test(word) && !opener;
}

/** The first word behind `at`, past opening marks; a number counts as one. Empty at the end of the text. */
function nextWord(prose: string, at: number): string {
  const behind = prose
    .slice(at, at + 80)
    .trimStart()
    .replace(/^["'“‘«([]+/, '');
  return /^[\p{L}\p{M}\p{N}]+/u.exec(behind)?.[0] ?? behind.charAt(0);
}
