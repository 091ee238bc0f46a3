/** Quotations and the marks that open and close them, curly, straight, doubled, and mismatched. */
import { type Span, shiftSpan } from '../../text/span';

/** The span covers the marks; `inner` what stands between. `closed` is false where no mark ends it. */
export interface Quotation extends Span {
  readonly inner: Span;
  readonly closed: boolean;
  /** Opened with one kind of mark and closed with another (`‘avoid … civilians”`). */
  readonly mismatched: boolean;
}

/** A mark that waits for its partner. */
interface Opened {
  readonly at: number;
  readonly mark: string;
}

/** Which marks may close which: the first one is right, the others are slips. */
const closings: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’”',
  '‚': '‘’',
  '"': '"”',
  "'": "'",
  '”': '”',
};
/** Both of these close rightly what `„` opens: German and Polish usage. */
const proper: Readonly<Record<string, string>> = { '„': '“”', '‚': '‘’' };
const marks = /["'“”„‟«»‹›‘’‚]/g;
/** Nobody nests deeper; more open marks are noise, of which the oldest is forgotten. */
const deepest = 3;

/** The outermost quotations in order. Apostrophes, possessives and primes (`6'2"`) are no marks. */
export function findQuotations(prose: string): readonly Quotation[] {
  const found: Quotation[] = [];
  const open: Opened[] = [];
  for (const match of prose.matchAll(marks)) {
    const at = match.index;
    const mark = match[0] === '‟' ? '“' : match[0];
    if (isApostrophe(prose, at, mark, open)) continue;
    const level = closingLevel(prose, open, at, mark);
    if (level >= 0) {
      push(found, quotation(open[level]!, at, mark));
      open.length = level;
    } else if (opensAt(prose, at, mark)) {
      if (open.length > 0 && sameKind(open, mark)) leaveOpen(found, open, at, prose);
      if (open.length === deepest) open.shift();
      open.push({ at, mark });
    }
  }
  leaveOpen(found, open, prose.length, prose);
  return found;
}

/** Drops the inner quotations that a later, wider one encloses. */
function push(found: Quotation[], q: Quotation): void {
  while (found.length > 0 && found[found.length - 1]!.start > q.start) found.pop();
  found.push(q);
}

function quotation(opened: Opened, at: number, mark: string): Quotation {
  const right = proper[opened.mark] ?? closings[opened.mark]!.charAt(0);
  return {
    start: opened.at,
    end: at + 1,
    inner: { start: opened.at + 1, end: at },
    closed: true,
    mismatched: !right.includes(mark),
  };
}

/** The innermost open mark that this one closes, -1 where it closes none. A single mark inside is forgotten. */
function closingLevel(prose: string, open: readonly Opened[], at: number, mark: string): number {
  if (!canClose(prose, at, mark)) return -1;
  for (let level = open.length - 1; level >= 0; level--) {
    const { mark: opening } = open[level]!;
    const right = (proper[opening] ?? closings[opening]!.charAt(0)).includes(mark);
    if (right) return level;
  }
  const last = open.length - 1;
  return last >= 0 && closings[open[last]!.mark]!.includes(mark) ? last : -1;
}

function sameKind(open: readonly Opened[], mark: string): boolean {
  return open.some((o) => o.mark === mark);
}

/** What never closed: told for double marks, and for `‘` before a small letter; a lone `'` is an apostrophe. */
function leaveOpen(found: Quotation[], open: Opened[], end: number, prose: string): void {
  const first = open.find((o) => '“„«"'.includes(o.mark) || (o.mark === '‘' && startsSmall(prose, o.at)));
  open.length = 0;
  if (!first) return;
  const last = prose.slice(first.at, end).trimEnd().length + first.at;
  const inner = { start: first.at + 1, end: last };
  push(found, { start: first.at, end: last, inner, closed: false, mismatched: false });
}

/** `‘avoid` but not `‘Abd`, `‘90s` or `‘tis`. */
function startsSmall(prose: string, at: number): boolean {
  return (
    /^\p{Ll}{3,}/u.test(prose.slice(at + 1, at + 12)) &&
    !/^(?:tis|twas|cause|til)\b/.test(prose.slice(at + 1, at + 8))
  );
}

/** `don't`, `Taliban's`, `’90s`, `5'`, and `parties' positions` while no single mark is open. */
function isApostrophe(prose: string, at: number, mark: string, open: readonly Opened[]): boolean {
  if (!"'’‘".includes(mark)) return mark === '"' && open.length === 0 && isDigit(prose.charAt(at - 1));
  const before = prose.charAt(at - 1);
  const after = prose.charAt(at + 1);
  if (isLetter(before) && isLetter(after)) return true;
  if (mark !== '‘' && isDigit(before) && !open.some((o) => o.mark === '‘' || o.mark === "'")) return true;
  if (isDigit(after) && isDigit(prose.charAt(at + 2)) && prose.charAt(at + 3) === 's') return true;
  if (mark === '‘') return isLetter(before) && !open.some((o) => o.mark === '‚');
  const single = open.some((o) => "‘‚'".includes(o.mark));
  return (
    (isLetter(before) && !single) || (/[sz]/.test(before) && single && possessiveGoesOn(prose, at, mark))
  );
}

/** `‘the parties’ positions’`: a word follows, and the quotation's own mark is still to come. */
function possessiveGoesOn(prose: string, at: number, mark: string): boolean {
  if (!/^[\s]\p{Ll}/u.test(prose.slice(at + 1, at + 3))) return false;
  const ahead = prose.slice(at + 1, at + 80);
  const next = ahead.search(/['’‘]/);
  return (
    next > 0 &&
    ahead.charAt(next) === mark &&
    !isLetter(ahead.charAt(next + 1)) &&
    !/\s/.test(ahead.charAt(next - 1))
  );
}

/** Behind a blank, a bracket, a dash or another mark, and right before what it opens. */
function opensAt(prose: string, at: number, mark: string): boolean {
  if (mark === '’' || mark === '›') return false;
  const before = prose.charAt(at - 1);
  const after = prose.charAt(at + 1);
  if (after === '' || (/\s/.test(after) && mark !== '«')) return false;
  if (mark === '“' || mark === '„' || mark === '«') return true;
  if (mark === "'" && !hasPartner(prose, at)) return false;
  return before === '' || /[\s([{\-–—/"“„«‘'>*_]/.test(before);
}

/** A straight single mark opens only where one that can close stands ahead in the same stretch. */
function hasPartner(prose: string, at: number): boolean {
  const ahead = prose.slice(at + 1, at + 400);
  return /[^\s']'(?![\p{L}\d'])/u.test(ahead);
}

/** Behind a word or its punctuation; `»` and `”` may also stand behind a blank, as in French. */
function canClose(prose: string, at: number, mark: string): boolean {
  const before = prose.charAt(at - 1);
  if (mark === '»' || mark === '”' || mark === '›') return true;
  if (before === '' || /[\s([{]/.test(before)) return false;
  return !(mark === '“' || mark === '‘' || mark === '«') || !isLetter(prose.charAt(at + 1));
}

function isLetter(c: string): boolean {
  return c.toLowerCase() !== c.toUpperCase();
}

function isDigit(c: string): boolean {
  return c >= '0' && c <= '9';
}

export function shiftQuotation(q: Quotation, delta: number): Quotation {
  return { ...q, ...shiftSpan(q, delta), inner: shiftSpan(q.inner, delta) };
}
