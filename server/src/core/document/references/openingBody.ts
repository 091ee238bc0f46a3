/**
 * `World Health Organization (WHO). *Title*`, `NBS – National Bureau of Statistics of China. Title`: a body that
 * opens an entry without authors wrote it. The model was trained on persons mostly and takes it for the title.
 */
import type { Span } from '../../text/span';
import { isOrganisation } from './names';
import type { FieldSpan } from './reference';

/** The first stretch up to a stop that ends it or a year in brackets; stops inside (`U.S.`) have no blank behind. */
const opening = /^(?:[^.\n]|\.(?=[^\s])){4,150}?(?=\.\s|\s\((?:1[5-9]|20)\d{2}[a-z]?\))/u;
/** `(WHO)` behind a name, `NBS – ` before it, `BMZ [Bundesministerium …]`. */
const withShort =
  /\(\p{Lu}[\p{L}&-]{1,11}\)$|^\p{Lu}{2,10} [–-] \p{Lu}|^\p{Lu}{2,10} [[(]\p{Lu}[^\])]{4,120}[\])]$/u;
/** Between a body and its title. */
const between = /^(?:[\s.,:]|\((?:1[5-9]|20)\d{2}[a-z]?\))+/;
/** What opens a title and no body: `Report of the Committee`. */
const titleOpening =
  /^(?:an?|reports?|relatório|informe|study|survey|review|guidelines?|statement|plan|law|act|lei|decreto|the role|manual|boletim|on|how|why|what|when|towards?)\b/iu;

/** `from`: where the entry begins, behind its number. The fields with the body as author, and what is left of the title behind it; as they were where none opens. */
export function withOpeningBody(
  text: string,
  from: number,
  fields: readonly FieldSpan[],
): readonly FieldSpan[] {
  const signed = fields.some((f) => f.field === 'author');
  if (signed && !isCut(text, from, fields)) return fields;
  const name = (bodyBefore(text, from, fields) ?? opening.exec(text.slice(from))?.[0])?.trimEnd();
  if (name === undefined || titleOpening.test(name)) return fields;
  if (!isOrganisation(name) && !withShort.test(name)) return fields;
  const body: Span = { start: from, end: from + name.length };
  const kept = fields.flatMap((f) => behind(text, f, body));
  const next = kept[0];
  if (next?.field === 'container-title' && !kept.some((f) => f.field === 'title' || f.field === 'volume'))
    return [{ field: 'author' as const, ...body }, { ...next, field: 'title' as const }, ...kept.slice(1)];
  const title = kept.some((f) => f.field === 'title') ? [] : titleBehind(text, body, kept);
  if (title.length === 0 && !kept.some((f) => f.field === 'title')) return fields;
  return [{ field: 'author' as const, ...body }, ...title, ...kept].sort((a, b) => a.start - b.start);
}

/** `UNCTAD – United Nations …`: an author that ends inside the body that opens with its short name. */
function isCut(text: string, from: number, fields: readonly FieldSpan[]): boolean {
  const [first, second] = fields;
  const name = opening.exec(text.slice(from))?.[0].trimEnd();
  if (name === undefined || !withShort.test(name) || first?.field !== 'author') return false;
  return first.end < from + name.length && second !== undefined && second.start < from + name.length;
}

/** `House of Commons Defence Committee, Title`: what the model took for a publisher opens the entry. */
function bodyBefore(text: string, from: number, fields: readonly FieldSpan[]): string | null {
  const first = fields[0];
  if (first?.field !== 'publisher' || first.start !== from || text[first.end] !== ',') return null;
  return text.slice(first.start, first.end);
}

/** The part of a field that stands behind the body, where enough of it does. */
function behind(text: string, f: FieldSpan, body: Span): FieldSpan[] {
  if (f.start >= body.end) return [f];
  const rest = text.slice(body.end, f.end);
  const start = body.end + rest.length - rest.replace(between, '').length;
  return f.end - start > 3 ? [{ ...f, start }] : [];
}

/** What stands between the body and the next field, or the next stop. */
function titleBehind(text: string, body: Span, fields: readonly FieldSpan[]): FieldSpan[] {
  const next = fields.find((f) => f.start >= body.end)?.start ?? text.length;
  const free = text.slice(body.end, next);
  const start = body.end + free.length - free.replace(between, '').length;
  const words = /^[^.]+/u.exec(text.slice(start, next))?.[0].trimEnd() ?? '';
  return /\p{L}{3}/u.test(words) ? [{ field: 'title', start, end: start + words.length }] : [];
}
