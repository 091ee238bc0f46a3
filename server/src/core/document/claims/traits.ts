/** Plain marks of a sentence by which a paper's cited sentences often differ from the others: one bit each. */
import type { SentenceText } from './words';

const past = /\b(?:was|were|had)\b|ed\b/;
const modal = /\b(?:may|might|could|would|can)\b/;
const year = /\b(?:1[89]|20)\d\d\b/;
const capital = /[\p{Ll},] \p{Lu}/u;
const acronym = /\b\p{Lu}{2,}\b/u;

/** Each is asked of a sentence; its place in the list is its bit. */
const asked: readonly ((s: SentenceText) => boolean)[] = [
  (s) => /\d/.test(s.text),
  (s) => s.text.includes('"'),
  (s) => capital.test(s.text),
  (s) => acronym.test(s.text),
  (s) => s.text.includes('('),
  (s) => s.text.includes('%') || s.lower.includes('percent') || s.lower.includes('per cent'),
  (s) => year.test(s.lower),
  (s) => past.test(s.lower),
  (s) => modal.test(s.lower),
  (s) => s.words.length >= 16,
  (s) => s.words.length >= 32,
];

export const traitCount = asked.length;

export function traitsOf(s: SentenceText): number {
  return asked.reduce((bits, ask, bit) => (ask(s) ? bits | (1 << bit) : bits), 0);
}
