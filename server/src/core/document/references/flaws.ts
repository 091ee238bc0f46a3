/**
 * What is wrong with an entry by its form alone: two works run together, an end in the middle, a date in no
 * style, stray blanks and doubled stops. Recognised with the entry, block by block; the rules only report.
 */
import { type Span, shiftSpan } from '../../text/span';
import { monthNames } from '../timeline/months';
import { type Anchors, findAnchors } from './anchors';
import type { FieldSpan, ParsedReference } from './reference';

/**
 * `fused` covers the second work; `truncated` the last words; `date` the date inside its brackets; `blank` the
 * stray white space; `doubled` the mark too many; `bracket` a bracket without its partner. `right` is what
 * should stand there instead, null where nobody can know.
 */
export interface EntryFlaw extends Span {
  readonly kind: 'fused' | 'truncated' | 'date' | 'blank' | 'doubled' | 'bracket';
  readonly right: string | null;
}

/** The second of two works: a name turned round or signed before a quoted title, with a year of its own. */
const secondWork =
  /^(?:\p{Lu}[\p{L}'’-]{1,30}, (?:\p{Lu}\.[ -]?){1,3}[^()]{0,90}\((?:1[89]|20)\d{2}[^()]{0,24}\)[.,:]|\p{Lu}[\p{L}'’-]{1,30}, \p{Lu}[\p{L}'’.]{1,20}(?: \p{Lu}\.)?\. (?:1[89]|20)\d{2}[a-z]?\. |\p{Lu}[\p{L}'’-]{1,20} \p{Lu}[\p{L}'’-]{1,25}, ["“])/u;
const boundary = /[.)"”?!/\w] (?=\p{Lu})/gu;
/** Words that no title and no entry ends with. */
const hanging: ReadonlySet<string> = new Set(
  'the a an of and or in on to for from with by at its their his her this that these those is are was were be can will but der die das und von de la le les et el los y da do em para'.split(
    ' ',
  ),
);
const numericDate = /^((?:1[89]|20)\d{2}[a-z]?)(?:,\s*|\s+)(\d{1,2})[\s,]+(\d{1,2})$/;
const slashedDate = /^((?:1[89]|20)\d{2})\/(\d{1,2})\/(\d{1,2})$/;

export function findFlaws(text: string, parsed: ParsedReference): readonly EntryFlaw[] {
  const anchors = findAnchors(text);
  const fused = findSecondWork(text, anchors, parsed.fields);
  const truncated = findTruncation(text, parsed.fields);
  return [
    ...(fused ? [fused] : []),
    ...(truncated ? [truncated] : []),
    ...findDates(text, anchors),
    ...findMarks(text, anchors),
  ].sort((a, b) => a.start - b.start);
}

export function shiftFlaw(flaw: EntryFlaw, delta: number): EntryFlaw {
  return { ...flaw, ...shiftSpan(flaw, delta) };
}

function findSecondWork(text: string, anchors: Anchors, fields: readonly FieldSpan[]): EntryFlaw | null {
  const title = fields.find((f) => f.field === 'title');
  const date = fields.find((f) => f.field === 'issued');
  if (!title || !date) return null;
  const from = Math.max(date.end, title.start + 12);
  for (const match of text.matchAll(boundary)) {
    const start = match.index + 2;
    if (start < from || anchors.urls.some((u) => u.start < start && start < u.end)) continue;
    if (/\b(?:In|Eds?\.|by|von|hrsg\.|trans\.) $/i.test(text.slice(start - 8, start))) continue;
    if (secondWork.test(text.slice(start, start + 180)))
      return { kind: 'fused', start, end: text.length, right: null };
  }
  return null;
}

/** An end that is none: a word that leads on, a comma, or a quotation that opens behind all other fields. */
function findTruncation(text: string, fields: readonly FieldSpan[]): EntryFlaw | null {
  const trimmed = text.replace(/(?<![\s.…])[\s.…]+$/, '');
  const last = /(?<![^\s“"(])\p{L}+$/u.exec(trimmed.slice(-24))?.[0] ?? '';
  const start = Math.max(0, trimmed.lastIndexOf(' ', trimmed.length - last.length - 2) + 1);
  const flaw: EntryFlaw = { kind: 'truncated', start, end: text.length, right: null };
  const lastField = fields[fields.length - 1];
  const inAuthor = lastField?.field === 'author' || lastField?.field === 'publisher-place';
  if (last !== '' && hanging.has(last) && !inAuthor) return flaw;
  if (/[,:&([“-]$/.test(trimmed) && !/\d-$/.test(trimmed)) return flaw;
  const open = openQuotation(text);
  const behind = fields.some((f) => f.start > open && f.field !== 'title' && f.field !== 'note');
  return open >= 0 && !behind ? flaw : null;
}

/** Where a quotation opens that never closes, -1 where all close. */
function openQuotation(text: string): number {
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if (c === '“') open = i;
    else if (c === '”') open = -1;
    else if (c === '"') open = open < 0 ? i : -1;
  }
  return open;
}

/** `(2020, 5 16)` → `2020, May 16`; the order of month and day is sure, as no style writes day and month so. */
function findDates(text: string, anchors: Anchors): EntryFlaw[] {
  return anchors.dates.flatMap((s): EntryFlaw[] => {
    const value = text.slice(s.start, s.end);
    const match = numericDate.exec(value) ?? slashedDate.exec(value);
    if (!match) return value.trim() !== value ? [{ ...s, kind: 'date', right: value.trim() }] : [];
    const [, year, first, second] = match;
    const name = monthNames[Number(first) - 1];
    const day = Number(second);
    return [{ ...s, kind: 'date', right: name && day >= 1 && day <= 31 ? `${year}, ${name} ${day}` : null }];
  });
}

function findMarks(text: string, anchors: Anchors): EntryFlaw[] {
  const found: EntryFlaw[] = [];
  const inUrl = (at: number) => anchors.urls.some((u) => u.start <= at && at < u.end);
  for (const match of text.matchAll(/[\p{L}\p{N})\]”"](\s)[,.](?=\s|$)/gu)) {
    if (/\s\.\s\./.test(text.slice(match.index, match.index + 6))) continue;
    found.push({ kind: 'blank', start: match.index + 1, end: match.index + 2, right: '' });
  }
  for (const match of text.matchAll(/(?:,,|(?<!\.)\.\.(?!\.)|,\.|;;|, ,)(?=\s|$)/g)) {
    if (inUrl(match.index) || /\p{Lu}$/u.test(text.slice(0, match.index))) continue;
    found.push({
      kind: 'doubled',
      start: match.index,
      end: match.index + match[0].length,
      right: match[0][0]!,
    });
  }
  // `https://doi.org/10.1038/ s41467-020-19089-x`: the address ends at the blank, and leads nowhere.
  for (const match of text.matchAll(/\b10\.\d{4,9}\/(\s)(?=[\w.()-]{4})/g)) {
    const start = match.index + match[0].length - 1;
    found.push({ kind: 'blank', start, end: start + 1, right: '' });
  }
  for (const match of text.matchAll(/[([](\s)(?=\S)/g))
    found.push({ kind: 'blank', start: match.index + 1, end: match.index + 2, right: '' });
  return [...found, ...loneBrackets(text, inUrl)];
}

function loneBrackets(text: string, inUrl: (at: number) => boolean): EntryFlaw[] {
  const open: number[] = [];
  const lone: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const c = text[i];
    if ((c !== '(' && c !== ')') || inUrl(i)) continue;
    if (c === '(') open.push(i);
    else if (open.pop() === undefined && !/^\s*\d{1,3}$/.test(text.slice(Math.max(0, i - 4), i)))
      lone.push(i);
  }
  return [...lone, ...open].map((i) => ({ kind: 'bracket', start: i, end: i + 1, right: null }));
}
