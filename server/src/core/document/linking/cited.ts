/** Which of the citations that a block may hold are citations, now that the list and the whole paper are known. */
import type { BareNumber } from '../citations/bareNumbers';
import type { Citation, CitedWork } from '../citations/citation';
import { none } from './authorYear';
import { fillingGaps } from './gaps';
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
  const habit = numbered && citesInRound(all, index) ? 'round' : 'square or raised';
  const known = knownTo(all, index);
  const coordinated = inCompany(all, index);
  return (c) => {
    if (c.form === 'numeric' && (!numbered || isRound(c) !== (habit === 'round'))) return null;
    return withLinks(
      c,
      (w) => doubted(index.link(w, c.form), known),
      (w) => w.strength === 'sure' || coordinated.has(c),
    );
  };
}

/** All citations of a paper, with the bare numbers that close gaps in its numbering, in order. */
export function withBareNumbers<T extends { readonly citation: Citation }>(
  seen: readonly T[],
  bare: readonly (T & { readonly citation: BareNumber })[],
  index: ReferenceIndex,
): readonly T[] {
  const last = Math.max(0, ...index.numbers.map(Number));
  if (bare.length === 0 || last === 0) return seen;
  const numeric = seen.map((s) => s.citation).filter((c) => c.form === 'numeric' && !isRound(c));
  const cited = numeric.filter((c) => c.works.every((w) => index.link(w, c.form).match === 'exact'));
  const filling = new Set(
    fillingGaps(
      cited,
      bare.map((b) => b.citation),
      last,
    ),
  );
  if (filling.size === 0) return seen;
  return [...seen, ...bare.filter((b) => filling.has(b.citation))].sort(
    (a, b) => a.citation.start - b.citation.start,
  );
}

/**
 * Whether a paper writes its numbers in round brackets: they cite much of the list, and square or raised ones do
 * not. Equations have round numbers too.
 */
function citesInRound(all: readonly Citation[], index: ReferenceIndex): boolean {
  const round = new Set<string>();
  const other = new Set<string>();
  for (const c of all) {
    if (c.form !== 'numeric' || isSetDown(c)) continue;
    for (const w of c.works)
      if (index.link(w, c.form).match === 'exact') (isRound(c) ? round : other).add(w.key!);
  }
  return round.size > 2 && round.size > other.size * 2;
}

/** Entries that some citation of the paper means exactly, and those of them that one calls by both authors. */
interface Known {
  readonly exactly: ReadonlySet<number>;
  readonly byBoth: ReadonlySet<number>;
}

function knownTo(all: readonly Citation[], index: ReferenceIndex): Known {
  const exactly = new Set<number>();
  const byBoth = new Set<number>();
  for (const { form, works } of all) {
    for (const work of works) {
      const { match, reference } = index.link(work, form);
      if (match !== 'exact' || reference === null) continue;
      exactly.add(reference);
      if (work.authors.length === 2 && !work.etAl) byBoth.add(reference);
    }
  }
  return { exactly, byBoth };
}

/**
 * A year three or more away is no slip where the paper cites that entry by its right year as well; nor does `Kessler
 * et al. (2004)` mean the work that the paper calls Kessler and Baldwin (2004).
 */
function doubted(link: Link, { exactly, byBoth }: Known): Link {
  const { reference } = link;
  if (reference === null) return link;
  const far = link.problem === 'year' && link.far && exactly.has(reference);
  return far || (link.fewer && byBoth.has(reference)) ? none([reference]) : link;
}

function isRound(c: Citation): boolean {
  return c.text.startsWith('(');
}

/** `, ` and ` and `: as much may stand between two names of one row. */
const row = 6;

/** `Okafor (2021), Foot (1967) and Anscombe (1958)`: where one of a row is in the list, the others are citations too. */
function inCompany(all: readonly Citation[], index: ReferenceIndex): ReadonlySet<Citation> {
  const found = new Set<Citation>();
  let members: Citation[] = [];
  const close = () => {
    const known = members.some((c) => c.works.some((w) => names(index.link(w, c.form))));
    if (known && members.length > 1) for (const c of members) found.add(c);
    members = [];
  };
  for (const c of all) {
    if (c.form !== 'narrative') continue;
    const last = members.at(-1);
    if (last && (c.start - last.end > row || c.start - last.end < 2)) close();
    members.push(c);
  }
  close();
  return found;
}

/** A title may be a method or a programme, and so may all that stands in a row with it. */
function names({ match, titled }: Link): boolean {
  return match === 'exact' && !titled;
}

/** A number without a bracket or a sign that raises it: only the list tells that it is no quantity. */
function isSetDown(c: Citation): boolean {
  return c.form === 'numeric' && /^\d/.test(c.text);
}

function withLinks(
  c: Citation,
  linkOf: (w: CitedWork) => Link,
  isSure: (w: CitedWork) => boolean,
): Cited | null {
  const links = c.works.map(linkOf);
  if (isSetDown(c) && links.some((l) => l.match === 'none')) return null;
  const kept = c.works.map(
    (w, i) =>
      isSure(w) ||
      links[i]!.match !== 'none' ||
      (links[i]!.known && c.form === 'narrative') ||
      w.address !== undefined ||
      (c.form === 'numeric' && Number(w.key) > 0),
  );
  if (kept.every((k) => k)) return { ...c, links };
  const works = c.works.filter((_, i) => kept[i]);
  return works.length === 0 ? null : { ...c, works, links: links.filter((_, i) => kept[i]) };
}
