/** The brackets of a text with the years that stand directly in each, found in one sweep. */
import type { Span } from '../../text/span';
import type { YearAnchor } from './years';

/** The span includes the brackets; one that never closes ends behind its last year. */
export interface Bracket extends Span {
  readonly years: readonly YearAnchor[];
  readonly inner: readonly Bracket[];
}

interface Open {
  readonly start: number;
  readonly years: YearAnchor[];
  readonly inner: Bracket[];
}

/** Longer than any list of sources: what is opened and closed so far apart is no bracket around a citation. */
const longest = 4000;
/** As far as a bracket that never closes is read. */
const openReach = 120;

/**
 * The outermost brackets, each with those inside, and the years outside of all. Any closing sign closes the
 * bracket opened last. Where one is too long or never closed, those inside it count as outermost.
 */
export function readBrackets(
  text: string,
  years: readonly YearAnchor[],
): { readonly brackets: readonly Bracket[]; readonly outside: readonly YearAnchor[] } {
  const brackets: Bracket[] = [];
  const outside: YearAnchor[] = [];
  const open: Open[] = [];
  const sign = /[()[\]]/g;
  let next = 0;
  const placeYears = (before: number) => {
    for (; next < years.length && years[next]!.start < before; next++)
      (open.at(-1)?.years ?? outside).push(years[next]!);
  };
  for (let m = sign.exec(text); m; m = sign.exec(text)) {
    placeYears(m.index);
    if (m[0] === '(' || m[0] === '[') open.push({ start: m.index, years: [], inner: [] });
    else if (open.length > 0) close(open.pop()!, m.index + 1, open.at(-1)?.inner ?? brackets, brackets);
  }
  placeYears(text.length);
  for (const o of open) leaveOpen(o, brackets);
  return { brackets: brackets.sort((a, b) => a.start - b.start), outside };
}

function close(o: Open, end: number, siblings: Bracket[], outermost: Bracket[]): void {
  if (end - o.start <= longest) siblings.push({ start: o.start, end, years: o.years, inner: o.inner });
  else for (const b of o.inner) outermost.push(b);
}

/** A bracket that never closes holds its first years, as far as a citation may reach. */
function leaveOpen(o: Open, outermost: Bracket[]): void {
  for (const b of o.inner) outermost.push(b);
  const near = o.years.filter((y) => y.end - o.start < openReach);
  const inner = o.inner[0]?.start ?? Infinity;
  const years = near.filter((y) => y.end <= inner);
  if (years.length > 0) outermost.push({ start: o.start, end: years.at(-1)!.end, years, inner: [] });
}
