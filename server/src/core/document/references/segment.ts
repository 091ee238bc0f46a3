/** The stretches of a reference by rules of form alone: authors, year, title, container, volume, issue, pages. */
import type { Span } from '../../text/span';
import type { Anchors } from './anchors';
import type { CslField } from './csl';
import type { FieldSpan } from './reference';

const bareYear = /[\s,.(]((?:1[4-9]|20)\d{2}[a-z]?)(?=[\s,.;:)]|$)/;
const sentenceEnd = /[.?!]["”’]?\s+(?=["“\p{Lu}\p{N}])/u;
const numbers =
  /(?:,\s*)?(\d{1,4})\s*\(\s*([^()]{1,12})\)(?:\s*[,:]\s*(?:pp?\.\s*)?(\w{1,7}(?:\s*[-–—]\s*\w{1,7})?))?/;

export function segment(text: string, anchors: Anchors): readonly FieldSpan[] {
  const fields: FieldSpan[] = [];
  const put = (field: CslField, s: Span) => {
    const tight = tighten(text, s);
    if (tight.end > tight.start) fields.push({ field, ...tight });
  };
  const body = { start: anchors.number ? anchors.number.end + 1 : 0, end: firstAddress(text, anchors) };
  if (anchors.number) put('citation-number', anchors.number);
  const date = anchors.dates[0] ?? bareDate(text);
  if (date) put('issued', date);
  const early = date !== null && date.start < text.length / 2;
  const authorEnd = early ? date.start - 1 : endOfSentence(text, body.start, body.end);
  if (!anchors.dash) put('author', { start: body.start, end: Math.max(body.start, authorEnd) });
  const titleStart = early ? date.end + 1 : authorEnd;
  const titleEnd = endOfSentence(text, titleStart, body.end);
  put('title', { start: titleStart, end: titleEnd });
  putRest(text, { start: titleEnd, end: body.end }, put);
  for (const s of anchors.urls) put('URL', s);
  for (const s of anchors.dois)
    if (!anchors.urls.some((u) => u.start < s.start && s.end <= u.end)) put('DOI', s);
  return fields.sort((a, b) => a.start - b.start);
}

function putRest(text: string, rest: Span, put: (field: CslField, s: Span) => void): void {
  const part = text.slice(rest.start, rest.end);
  const match = numbers.exec(part);
  const end = match ? rest.start + match.index : rest.end;
  put('container-title', { start: rest.start, end });
  if (!match) return;
  let at = end;
  for (const [i, field] of (['volume', 'issue', 'page'] as const).entries()) {
    const value = match[i + 1];
    if (value === undefined) continue;
    const start = text.indexOf(value, at);
    put(field, { start, end: start + value.length });
    at = start + value.length;
  }
}

function firstAddress(text: string, anchors: Anchors): number {
  return Math.min(text.length, ...anchors.urls.map((u) => u.start), ...anchors.dois.map((d) => d.start));
}

function bareDate(text: string): Span | null {
  const match = bareYear.exec(text);
  return match ? { start: match.index + 1, end: match.index + 1 + match[1]!.length } : null;
}

function endOfSentence(text: string, start: number, limit: number): number {
  const match = sentenceEnd.exec(text.slice(start + 2, limit));
  return match ? start + 2 + match.index + 1 : limit;
}

/** Without the blanks and the punctuation at either end. */
function tighten(text: string, s: Span): Span {
  let { start, end } = s;
  while (start < end && /[\s.,;:()[\]"“”]/.test(text[start]!)) start++;
  while (end > start && /[\s.,;:()[\]"“”]/.test(text[end - 1]!)) end--;
  return { start, end };
}
