/**
 * The units that the reference model labels: words and numbers. Punctuation and blanks are no units but lie
 * between them as `gap`; an address or DOI is one unit.
 */
import type { Span } from '../../text/span';

export interface ReferenceToken extends Span {
  readonly text: string;
  readonly lower: string;
  readonly kind: 'word' | 'url' | 'doi';
  /** What stands before it, evened: `, `, `. `, ` (`, `-`; opening quotes are `<`, closing ones `>`. */
  readonly gap: string;
  /** 0 outside emphasis, 1 its first word, 2 inside, 3 the first word behind. */
  readonly emphasis: 0 | 1 | 2 | 3;
}

export interface ReferenceInput {
  readonly text: string;
  readonly urls: readonly Span[];
  readonly dois: readonly Span[];
  readonly emphasis: readonly Span[];
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;
const longestGap = 5;

export function tokeniseReference(input: ReferenceInput): ReferenceToken[] {
  const tokens: ReferenceToken[] = [];
  let end = 0;
  for (const unit of unitsOf(input)) {
    const text = input.text.slice(unit.start, unit.end);
    tokens.push({
      ...unit,
      text,
      lower: unit.kind === 'word' ? text.toLowerCase().replaceAll('’', "'") : unit.kind,
      gap: evenGap(input.text.slice(Math.max(end, unit.start - 8), unit.start)),
      emphasis: emphasisOf(input.emphasis, unit, tokens[tokens.length - 1]),
    });
    end = unit.end;
  }
  return tokens;
}

type Unit = Span & { readonly kind: ReferenceToken['kind'] };

function unitsOf(input: ReferenceInput): Unit[] {
  const solid = [
    ...input.urls.map((s) => ({ ...s, kind: 'url' as const })),
    ...input.dois.map((s) => ({ ...s, kind: 'doi' as const })),
  ].sort((a, b) => a.start - b.start);
  const units: Unit[] = [];
  let at = 0;
  for (const s of solid) {
    if (s.start < at) continue;
    pushWords(input.text, at, s.start, units);
    units.push(s);
    at = s.end;
  }
  pushWords(input.text, at, input.text.length, units);
  return units;
}

function pushWords(text: string, start: number, end: number, units: Unit[]): void {
  for (const match of text.slice(start, end).matchAll(wordPattern))
    units.push({ start: start + match.index, end: start + match.index + match[0].length, kind: 'word' });
}

/**
 * One kind of quote, dash and blank, blanks behind the marks: `, `, `. `, `( `. Texts out of a PDF put blanks
 * anywhere, so only whether there is one counts. Quotes open (`<`) behind a blank and close (`>`) otherwise.
 */
export function evenGap(gap: string): string {
  if (gap === ' ' || gap === ', ' || gap === '. ' || gap === '-' || gap === '') return gap;
  const marks = gap
    .replace(/(^|[\s(])["'“”„«‹‘’‚»›]/g, '$1<')
    .replace(/["'“”„«‹‘’‚»›]/g, '>')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\s+/g, '')
    .slice(-longestGap);
  return /\s/.test(gap) ? `${marks} ` : marks;
}

function emphasisOf(spans: readonly Span[], unit: Span, before: ReferenceToken | undefined): 0 | 1 | 2 | 3 {
  const inside = spans.find((s) => s.start <= unit.start && unit.start < s.end);
  const previous = before?.emphasis === 1 || before?.emphasis === 2;
  if (!inside) return previous ? 3 : 0;
  return previous && before.start >= inside.start ? 2 : 1;
}
