/**
 * Numbers set down in the text that close a gap of the numbering. A numbered list in the order of citation counts
 * up through the text: where `[5]` is followed by `[8]`, a bare `6,7` between them is the citation of 6 and 7.
 */
import type { BareNumber } from '../citations/bareNumbers';
import type { Citation } from '../citations/citation';

/** A number of the list where the text first cites it. */
interface First {
  readonly number: number;
  readonly at: number;
  /** Among the firsts: those of a range stand at one place. */
  readonly order: number;
}

/** So much of the first citations must count up for the list to be in their order. */
const orderly = 0.8;
/** So many numbers must stand without bracket or sign before the paper is one that sets its numbers down. */
const habit = 3;
/** As many may stand in brackets or be raised for each of those: conversions set down some and keep others, `[3][4][5] and 6 .` */
const others = 3;

/** `cited` are sure citations by numbers of the list, `bare` are candidates; both in order. `last` is the list's last number. */
export function fillingGaps(
  cited: readonly Citation[],
  bare: readonly BareNumber[],
  last: number,
): readonly BareNumber[] {
  const firsts = firstCitations(cited);
  const chain = longestRise(firsts);
  if (chain.length < firsts.length * orderly || bare.length === 0) return [];
  const { filling, again } = countUp(chain, bare, last);
  const enough = chain.length > 0 || filling.length * 2 >= last ? filling : [];
  const setDown = cited.filter((c) => /^\d/.test(c.text)).length;
  if (enough.length + setDown < habit || setDown * others < cited.length - setDown) return enough;
  const whole = wholeGaps([...chain, ...firstCitations(enough)], bare, last);
  return [...enough, ...whole, ...again].sort((a, b) => a.start - b.start);
}

/** The candidates that each close the gap where they stand, and those that repeat a number. */
function countUp(chain: readonly First[], bare: readonly BareNumber[], last: number) {
  const filling: BareNumber[] = [];
  const again: BareNumber[] = [];
  let reached = 0;
  let next = 0;
  for (const candidate of bare) {
    if (candidate.kind === 'loose') continue;
    for (; next < chain.length && chain[next]!.at < candidate.start; next++)
      reached = Math.max(reached, chain[next]!.number);
    const limit = chain[next]?.number ?? last + 1;
    const numbers = candidate.works.map((w) => Number(w.key));
    const fresh = numbers.filter((n) => n > reached);
    if (fresh.length === 0 && isRepeat(candidate)) again.push(candidate);
    if (!closes(fresh, reached, limit)) continue;
    reached = fresh.at(-1)!;
    filling.push(candidate);
  }
  return { filling, again };
}

/**
 * `healthcare, 1 agriculture, 2 the internet, 3 and fog computing. 4 The`: candidates, also loose ones, that together
 * close a gap between two first citations, each number once and in order.
 */
function wholeGaps(known: readonly First[], bare: readonly BareNumber[], last: number): BareNumber[] {
  const single = bare.filter((b) => b.works.length === 1);
  const found: BareNumber[] = [];
  let before = { number: 0, at: 0 };
  for (const after of [...known].sort((a, b) => a.at - b.at || a.number - b.number)) {
    if (after.number > last || after.number <= before.number) continue;
    const missing = after.number - before.number - 1;
    const between = single.filter((b) => b.start > before.at && b.start < after.at);
    const fresh = between.filter((b) => isWithin(Number(b.works[0]!.key), before.number, after.number));
    const inOrder = fresh.every((b, i) => Number(b.works[0]!.key) === before.number + 1 + i);
    if (missing > 0 && fresh.length === missing && inOrder) found.push(...fresh);
    before = after;
  }
  return found;
}

function isWithin(n: number, low: number, high: number): boolean {
  return low < n && n < high;
}

/**
 * The next number, where the text does not cite it further on in a surer form; or a run of at least two, which may
 * leave out one or two that only a table cites.
 */
function closes(fresh: readonly number[], reached: number, limit: number): boolean {
  const [first] = fresh;
  if (first === undefined || !fresh.every((n, i) => n === first + i)) return false;
  return fresh.length > 1 ? first <= reached + 3 : first === reached + 1 && first < limit;
}

/** `12,25`: two numbers and no blank between them; or one that stands as no quantity does. */
function isRepeat({ works, text, kind }: BareNumber): boolean {
  return kind === 'residue' || (works.length > 1 && !text.includes('-'));
}

function firstCitations(cited: readonly Citation[]): First[] {
  const seen = new Set<number>();
  return cited.flatMap((c) =>
    c.works.flatMap((w) => {
      const number = Number(w.key);
      if (seen.has(number)) return [];
      seen.add(number);
      return { number, at: w.start, order: seen.size };
    }),
  );
}

/**
 * The longest run of firsts, not necessarily adjacent, whose numbers rise (Schensted 1961, by piles: each first
 * lies on the leftmost pile whose top is higher). Where several are as long, that of the earliest places.
 */
function longestRise(firsts: readonly First[]): First[] {
  const piles: First[][] = [];
  for (const f of firsts) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (piles[middle]!.at(-1)!.number < f.number) low = middle + 1;
      else high = middle;
    }
    const pile = piles[low];
    if (pile) pile.push(f);
    else piles.push([f]);
  }
  const chain: First[] = [];
  for (const pile of piles.reverse()) {
    const next = chain.at(-1);
    chain.push(pile.find((f) => !next || (f.number < next.number && f.order < next.order))!);
  }
  return chain.reverse();
}
