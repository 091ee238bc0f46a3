/** Notes and numbers set behind the stop (`… of that volume.[^1]`) belong to the sentence that they follow. */
import type { Inline } from '../../syntax/block';
import { lowerBound, type Span } from '../../text/span';
import type { Citation } from './citation';

/** The sentences, each drawn out over the notes that stand right behind it. All lists are in order. */
export function withNotes(
  sentences: readonly Span[],
  citations: readonly Citation[],
  inlines: readonly Inline[],
): readonly Span[] {
  if (!citations.some(isRaised)) return sentences;
  const whole = new Map(inlines.flatMap((i) => (i.kind === 'inline-note' ? [[i.start, i.end]] : [])));
  return sentences.map((s, i) => {
    const limit = sentences[i + 1]?.start ?? Number.POSITIVE_INFINITY;
    let end = s.end;
    for (let c = lowerBound(citations, end); c < citations.length; c++) {
      const next = citations[c]!;
      if (next.start > end || next.end > limit) break;
      // What a note in the text cites stands inside of it.
      if (next.start === end && isRaised(next)) end = whole.get(next.start) ?? next.end;
    }
    return end === s.end ? s : { start: s.start, end };
  });
}

function isRaised(c: Citation): boolean {
  return c.form === 'note' || c.form === 'numeric';
}
