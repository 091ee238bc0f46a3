/** Which of the citations that a block may hold are citations, now that the list and the whole paper are known. */
import type { Citation } from '../citations/citation';
import type { Link, ReferenceIndex } from './link';

export interface Cited extends Citation {
  readonly links: readonly Link[];
}

/**
 * Links a citation and leaves out its likely works that link to nothing; null where none remains. Numbers are
 * read in the one habit of the paper: where it cites as `[3]` or raised, `(3)` is no citation.
 */
export function citationLinker(
  all: readonly Citation[],
  index: ReferenceIndex,
): (c: Citation) => Cited | null {
  const numbered = index.numbers.some((n) => n !== null);
  const linked = (c: Citation) => c.works.some((w) => index.link(w, 'numeric').match === 'exact');
  const habits = new Map<string, number>();
  if (numbered) {
    for (const c of all) {
      if (c.form === 'numeric' && linked(c)) habits.set(habitOf(c), (habits.get(habitOf(c)) ?? 0) + 1);
    }
  }
  const habit = [...habits].sort((a, b) => b[1] - a[1])[0]?.[0];
  return (c) => (c.form === 'numeric' && habitOf(c) !== habit ? null : withLinks(c, index));
}

type NumberHabit = 'square' | 'round' | 'bare';

function habitOf(c: Citation): NumberHabit {
  const sign = c.text.charAt(0);
  return sign === '[' ? 'square' : sign === '(' ? 'round' : 'bare';
}

function withLinks(c: Citation, index: ReferenceIndex): Cited | null {
  const links = c.works.map((w) => index.link(w, c.form));
  const kept = c.works.map(
    (w, i) =>
      w.strength === 'sure' || links[i]!.match !== 'none' || (c.form === 'numeric' && Number(w.key) > 0),
  );
  if (kept.every((k) => k)) return { ...c, links };
  const works = c.works.filter((_, i) => kept[i]);
  return works.length === 0 ? null : { ...c, works, links: links.filter((_, i) => kept[i]) };
}
