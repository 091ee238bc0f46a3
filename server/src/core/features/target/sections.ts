/** Sections with all that is nested in them. */
import type { Section } from '../../document/outline';
import type { Span } from '../../text/span';

/** By section: from its heading to the next heading of the same or a higher level. */
export function extents(sections: readonly Section[]): readonly Span[] {
  const ends = sections.map((s) => s.end);
  for (let i = sections.length - 1; i >= 0; i--) {
    const { parent } = sections[i]!;
    if (parent !== null && parent < i) ends[parent] = Math.max(ends[parent]!, ends[i]!);
  }
  return sections.map((s, i) => ({ start: s.start, end: ends[i]! }));
}
