/** Which of the citations that a block may hold are citations, now that the list and the whole paper are known. */
import type { Citation, CitedWork } from '../citations/citation';
import { none } from './authorYear';
import type { Link, ReferenceIndex } from './link';

export interface Cited extends Citation {
  readonly links: readonly Link[];
}

/**
 * Links a citation and leaves out its likely works that link to nothing; null where none remains. `(3)` is a
 * citation only in a paper that cites by such numbers and by no others.
 */
export function citationLinker(
  all: readonly Citation[],
  index: ReferenceIndex,
): (c: Citation) => Cited | null {
  const numbered = index.numbers.some((n) => n !== null);
  const linked = all.filter(
    (c) => c.form === 'numeric' && c.works.some((w) => index.link(w, c.form).match === 'exact'),
  );
  const round = linked.filter(isRound).length;
  const habit = numbered && round > 2 && round > linked.length - round ? 'round' : 'square or raised';
  const exact = new Set(all.flatMap((c) => c.works.map((w) => exactly(index.link(w, c.form)))));
  return (c) => {
    if (c.form === 'numeric' && (!numbered || isRound(c) !== (habit === 'round'))) return null;
    return withLinks(c, (w) => doubted(index.link(w, c.form), exact));
  };
}

function exactly(link: Link): number | null {
  return link.match === 'exact' ? link.reference : null;
}

/** A year three or more away is no slip where the paper cites that entry by its right year as well. */
function doubted(link: Link, exact: ReadonlySet<number | null>): Link {
  if (link.problem !== 'year' || !link.far || !exact.has(link.reference)) return link;
  return none([link.reference!]);
}

function isRound(c: Citation): boolean {
  return c.text.startsWith('(');
}

function withLinks(c: Citation, linkOf: (w: CitedWork) => Link): Cited | null {
  const links = c.works.map(linkOf);
  const kept = c.works.map(
    (w, i) =>
      w.strength === 'sure' || links[i]!.match !== 'none' || (c.form === 'numeric' && Number(w.key) > 0),
  );
  if (kept.every((k) => k)) return { ...c, links };
  const works = c.works.filter((_, i) => kept[i]);
  return works.length === 0 ? null : { ...c, works, links: links.filter((_, i) => kept[i]) };
}
