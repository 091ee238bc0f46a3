/** Fields cut, joined and tightened: what the modules that mend a reading share. */
import { overlaps, type Span } from '../../text/span';
import type { FieldSpan } from './reference';

const before = /^[\s.,;:"“”«»<>–—-]+/;
const after = /(?<![\s.,;:"“”«»<>–—-])[\s.,;:"“”«»<>–—-]+$/;

/** `at` without the marks around it, brackets too where their partner is not inside; null where no word is left. */
export function tight(text: string, at: Span): Span | null {
  let { start, end } = at;
  for (;;) {
    const value = text.slice(start, end);
    const from = start + (before.exec(value)?.[0].length ?? 0);
    const to = from >= end ? from : end - (after.exec(text.slice(from, end))?.[0].length ?? 0);
    const [first, last] = loneBrackets(text.slice(from, to));
    if (first + last === 0 || from >= to) {
      return /[\p{L}\p{N}]/u.test(text.slice(from, to)) ? { start: from, end: to } : null;
    }
    start = from + first;
    end = to - last;
  }
}

/** How many brackets without a partner stand at the very start and at the very end: 0 or 1 each. */
function loneBrackets(value: string): readonly [number, number] {
  const opens = count(value, '(') + count(value, '[');
  const closes = count(value, ')') + count(value, ']');
  const first = /^[)\]]/.test(value) || (/^[([]/.test(value) && opens > closes) ? 1 : 0;
  const last = /[([]$/.test(value) || (/[)\]]$/.test(value) && closes > opens) ? 1 : 0;
  return value.length < 2 ? [first, 0] : [first, last];
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The fields without what lies in `at`; of a field on both sides, what stands before it, or else behind it. */
export function without(text: string, fields: readonly FieldSpan[], at: Span): readonly FieldSpan[] {
  if (!fields.some((f) => overlaps(f, at))) return fields;
  return fields.flatMap((f) => {
    if (!overlaps(f, at)) return [f];
    const left = f.start < at.start ? tight(text, { start: f.start, end: at.start }) : null;
    const right = f.end > at.end ? tight(text, { start: at.end, end: f.end }) : null;
    const kept = left ?? right;
    return kept ? [{ field: f.field, ...kept }] : [];
  });
}

/** The fields with `put` among them, in order, and nothing else in its place. */
export function replaced(text: string, fields: readonly FieldSpan[], put: FieldSpan): readonly FieldSpan[] {
  return [...without(text, fields, put), put].sort((a, b) => a.start - b.start);
}

/** The offset of the next stop that ends a sentence, at or behind `from`: `. ` behind no initial or abbreviation. */
export function sentenceEnd(text: string, from: number): number {
  for (const match of text.slice(from).matchAll(/[.?!](?=[\s”"’)]|$)/g)) {
    const at = from + match.index;
    const word = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '';
    const short = /^(?:\p{L}|No|no|vol|Vol|ed|Ed|eds|Eds|pp|St|Dr|Mr|Mrs|Ms|Pub|art|Art|Nr|al|vs)$/u.test(
      word,
    );
    if (match[0] !== '.' || !short) return at;
  }
  return text.length;
}
