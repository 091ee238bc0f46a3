/**
 * The labelled stretches of a reference: what the trained model says of its words, as spans of the text, and
 * what the form alone tells where the model is silent (dates in brackets, addresses, the number of the entry).
 */
import { decode } from '../../models/references/crf';
import { fieldOf, isInside } from '../../models/references/labels';
import { referenceModel } from '../../models/references/model';
import { type ReferenceToken, tokeniseReference } from '../../models/references/tokens';
import { overlaps, type Span } from '../../text/span';
import type { Anchors } from './anchors';
import type { CslField } from './csl';
import { mend } from './mend';
import { withOpeningBody } from './openingBody';
import { tight } from './pieces';
import type { FieldSpan } from './reference';

const bareYear = /(?:^|[\s,.(;])((?:1[5-9]|20)\d{2}[a-z]?)(?=[\s,.;:)]|$)/g;

export function segment(text: string, anchors: Anchors, emphasis: readonly Span[]): readonly FieldSpan[] {
  const tokens = tokeniseReference({ text, urls: anchors.urls, dois: anchors.dois, emphasis });
  const tail = text
    .slice(tokens[tokens.length - 1]?.end ?? 0)
    .trim()
    .slice(0, 3);
  const states = decode(referenceModel, tokens, tail);
  const read = spansOf(text, tokens, states).flatMap((f) => splitDescriptor(text, f));
  const fields = read.map((f) => (isAccessDate(text, f) ? { ...f, field: 'accessed' as const } : f));
  const from = startOf(text, anchors);
  const parted = aroundDate(text, from, anchors, fields);
  return complete(text, anchors, mend(text, from, anchors, withOpeningBody(text, from, parted)));
}

/** `Meier, L.`, `Meier, Lisa`: a name turned round stands before a date in brackets. */
const invertedName = /^\p{Lu}[\p{L}’' -]{1,40},\s\p{Lu}[^\d]{0,160}$/u;

/**
 * `Meier, Lisa (im Erscheinen): Title`: a date in words, which the model has seldom seen and takes for a part of the
 * name or of the title. What reaches over it is parted there.
 */
function aroundDate(
  text: string,
  from: number,
  { dates }: Anchors,
  fields: readonly FieldSpan[],
): readonly FieldSpan[] {
  const date = dates[0];
  if (!date || /\d/.test(text.slice(date.start, date.end)) || date.start - from > 200) return fields;
  const name = tight(text, { start: from, end: date.start - 1 });
  const behind = date.end + /^[)\]]?[\s.:,]*/.exec(text.slice(date.end))![0].length;
  if (!name || !/^[)\]][.:,]?\s/.test(text.slice(date.end, date.end + 3))) return fields;
  const over = fields.find((f) => f.start < date.end && f.end > behind);
  const others = fields.filter((f) => f.field !== 'issued' && (f.end <= date.start || f.start >= behind));
  if (!over) return fields;
  const titled = others.some((f) => f.field === 'title');
  const title = { field: titled ? over.field : ('title' as const), start: behind, end: over.end };
  const signed = others.some((f) => f.field === 'author' || f.field === 'editor');
  const author = signed || !invertedName.test(text.slice(name.start, name.end)) ? [] : [name];
  return [
    ...author.map((s) => ({ field: 'author' as const, start: s.start, end: keepInitial(text, s.end) })),
    ...others,
    { field: 'issued' as const, ...date },
    title,
  ].sort((a, b) => a.start - b.start);
}

/** The stop behind an initial belongs to the name. */
function keepInitial(text: string, end: number): number {
  return text[end] === '.' && /(?:^|[\s.-])\p{Lu}$/u.test(text.slice(Math.max(0, end - 3), end))
    ? end + 1
    : end;
}

const accessWord =
  /(?:retrieved|accessed|access|viewed|consulted|cited|citado|acesso|acceso|consult[eé]|abgerufen|zugriff|visited)[\s:,]{0,3}(?:(?:on|em:?|in|le|el|am|en)[\s:,]{0,3})?$/i;

/** `[cited 2023 Feb 4]`, `Retrieved May 15, 2014, from`: when it was read, not when it came out. */
function isAccessDate(text: string, f: FieldSpan): boolean {
  return f.field === 'issued' && accessWord.test(text.slice(Math.max(0, f.start - 28), f.start));
}

/** `Pandas [Computer software]`: what stands in square brackets behind a title says what kind of work it is. */
function splitDescriptor(text: string, f: FieldSpan): FieldSpan[] {
  if (f.field !== 'title') return [f];
  const open = text.lastIndexOf('[', f.end);
  const words = text.slice(open + 1, f.end);
  if (open <= f.start || words.length > 40 || words.includes(']') || text[f.end] !== ']') return [f];
  const title = text.slice(f.start, open).trimEnd();
  return [
    { field: 'title', start: f.start, end: f.start + title.length },
    { field: 'genre', start: open + 1, end: f.end },
  ];
}

/** Runs of one field, tight around its words, with the brackets and dots that belong to them. */
export function spansOf(
  text: string,
  tokens: readonly ReferenceToken[],
  states: readonly number[],
): FieldSpan[] {
  const fields: { field: CslField; start: number; end: number }[] = [];
  let open: CslField | null = null;
  tokens.forEach((token, i) => {
    const state = states[i]!;
    const field = fieldOf(state);
    const last = fields[fields.length - 1];
    if (field !== null && field === open && isInside(state) && last) last.end = token.end;
    else if (field !== null) fields.push({ field, start: token.start, end: token.end });
    open = field;
  });
  return fields.map((f) => ({ field: f.field, ...trimTo(text, f.field, f) }));
}

function trimTo(text: string, field: CslField, s: Span): Span {
  const value = text.slice(s.start, s.end);
  const opened = count(value, '(') - count(value, ')');
  if (field === 'author' && value.includes('[') && !value.includes(']') && text[s.end] === ']')
    return { start: s.start, end: s.end + 1 };
  if (opened > 0 && text[s.end] === ')') return { start: s.start, end: s.end + 1 };
  if (opened < 0 && text[s.start - 1] === '(') return { start: s.start - 1, end: s.end };
  const quote = text[s.start - 1] ?? '';
  const closing = { "'": "'", '‘': '’', '"': '"', '“': '”' }[quote];
  const inner = closing === undefined ? -1 : value.search(new RegExp(`\\p{L}${closing}(?!\\p{L})`, 'u'));
  const start = inner >= 0 && inner < value.length - 2 ? s.start - 1 : s.start;
  return { start, end: s.end + (keepsMark(text, field, s, value) ? 1 : 0) };
}

/** The dot of an initial or an abbreviation, the mark of a question: part of the value, not of the reference. */
function keepsMark(text: string, field: CslField, s: Span, value: string): boolean {
  const mark = text[s.end];
  if (mark === '?' || mark === '!') return field === 'title' || field === 'container-title';
  if (mark !== '.') return false;
  const last = /(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(value.slice(-24))?.[0] ?? '';
  switch (field) {
    case 'author':
    case 'editor':
    case 'translator':
      return /^(?:\p{Lu}|Jr|Sr|al)$/u.test(last);
    case 'container-title':
      return last.length < 6 && value.slice(0, -last.length).includes('.');
    case 'issued':
      return last === 'd' || last === 'J' || last === 'f';
    default:
      return false;
  }
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** Adds what the form shows and the model left out. */
function complete(text: string, anchors: Anchors, read: readonly FieldSpan[]): readonly FieldSpan[] {
  const fields = anchors.dash ? read.filter((f) => !overlaps(f, anchors.dash!)) : [...read];
  const put = (field: CslField, s: Span) => {
    if (!fields.some((f) => f.field === field && overlaps(f, s)))
      fields.push({ field, start: s.start, end: s.end });
  };
  if (anchors.number && !fields.some((f) => overlaps(f, anchors.number!)))
    put('citation-number', anchors.number);
  if (!fields.some((f) => f.field === 'issued')) {
    const first = anchors.dates[0];
    const date = first && !saysOther(text, first) ? first : (lastYear(text, fields) ?? first);
    if (date) put('issued', date);
  }
  const body = leadingBody(text, anchors, fields);
  if (body) put('author', body);
  for (const s of anchors.urls) if (!fields.some((f) => overlaps(f, s))) put('URL', s);
  for (const s of anchors.dois) if (!fields.some((f) => overlaps(f, s))) put('DOI', s);
  return fields.sort((a, b) => a.start - b.start);
}

/** Behind the number of the entry and the blanks. */
function startOf(text: string, { number }: Anchors): number {
  const from = number?.end ?? 0;
  return from + text.slice(from).search(/[^\s.)\]]/);
}

/** `Department of State. (2020). …`: what stands before an early date is the author, if nothing else claims it. */
function leadingBody(text: string, anchors: Anchors, fields: readonly FieldSpan[]): Span | null {
  const date = anchors.dates[0];
  if (!date || anchors.dash || date.start > 160 || fields.some((f) => f.field === 'author')) return null;
  const from = anchors.number ? anchors.number.end + 1 : 0;
  const value = text.slice(from, date.start - 1);
  const start = from + value.length - value.replace(/^[\s.,)\]]+/, '').length;
  const end = from + value.replace(/(?<![\s.,(])[\s.,(]+$/, '').length;
  const free = end - start > 1 && !fields.some((f) => overlaps(f, { start, end }));
  return free ? { start, end } : null;
}

/** `(1780–1810)` says what a title is about, `[cited 2023 Feb 4]` when it was read, `(2003). 2021;` which journal. */
function saysOther(text: string, s: Span): boolean {
  const words = text.slice(s.start, s.end).trim();
  return (
    /^\d{4}\s?[-–]\s?\d{4}$|^(?:cited|citado|accessed|acesso)\b/i.test(words) ||
    /^[)\]]\.?\s(?:19|20)\d\d;/.test(text.slice(s.end, s.end + 9))
  );
}

/** `Last access: Jan. 14, ` before a year. */
const accessed =
  /\b(?:access(?:ed)?|acesso|retrieved|consultado|cited|viewed)\b[^()\d]{0,12}(?:\d{1,2})?[^()\d]{0,14}$/i;

/** A year that no field but a note or a title has claimed; the last one, as titles speak of years too. */
function lastYear(text: string, fields: readonly FieldSpan[]): Span | null {
  const solid = fields.filter((f) => f.field !== 'note' && f.field !== 'title');
  let found: Span | null = null;
  for (const match of text.matchAll(bareYear)) {
    const end = match.index + match[0].length;
    const year = { start: end - match[1]!.length, end };
    const before = text.slice(Math.max(0, year.start - 40), year.start);
    if (!solid.some((f) => overlaps(f, year)) && !accessed.test(before)) found = year;
  }
  return found;
}
