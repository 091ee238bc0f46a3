/**
 * Which of several years is the date of the work. A year inside a title speaks of its subject; one in brackets behind
 * the authors, one that a volume follows (`2009;25:1141`) or one that ends the entry dates it.
 */
import { overlaps, type Span } from '../../text/span';
import { accessDates } from './access';
import type { Anchors } from './anchors';
import { datePattern, monthName } from './dates';
import { replaced, without } from './pieces';
import type { FieldSpan } from './reference';

const dates = new RegExp(`(?<![\\p{L}\\p{N}/._-])(?:${datePattern})(?![\\p{N}/])`, 'giu');
const dayAndMonth = new RegExp(
  `(?<=[,.(]\\s?)(?:\\d{1,2}\\s${monthName}|${monthName}\\s\\d{1,2})(?=[,.;)]|$)`,
  'giu',
);
/** What may stand behind the date that ends an entry: how to find it, and what was said of its pages. */
const tail =
  /^[\s.,;)\]]*(?:(?:doi|https?:|www\.|url|pmid|pmcid|available|retrieved|accessed|last access|disponível|disponible|acesso|\(?viewed|\[cited|\[citado|\(accessed|pp?\.\s?\d|\d{1,4}\s?p\.)|$)/iu;

/** Of a date in brackets behind the authors. */
const surest = 4;

/** How surely a date of the text dates the work. */
function strength(text: string, at: Span, fields: readonly FieldSpan[], anchors: Anchors): number {
  const title = fields.find((f) => f.field === 'title');
  const container = fields.find((f) => f.field === 'container-title');
  const early =
    (title === undefined ? at.start < text.length / 2 : at.end <= title.start) &&
    (container === undefined || at.end <= container.start);
  const bracketed = anchors.dates.some((d) => d.start <= at.start && at.end <= d.end);
  if (bracketed && early) return surest;
  const behind = text.slice(at.end, at.end + 24);
  if (/^\s?;\s?(?:\d|[Ss]uppl|\()/.test(behind)) return 3;
  if (early && /^[a-z]?[.,:)]/.test(behind) && /[.,:]\s$/.test(text.slice(0, at.start))) return 2.5;
  if (tail.test(behind)) return 2;
  return /\p{L}{3}/u.test(text.slice(at.start, at.end)) ? 1 : 0;
}

/** The fields with the best date as `issued`; a reading without one is given it, where its place leaves no doubt. */
export function withDate(text: string, fields: readonly FieldSpan[], anchors: Anchors): readonly FieldSpan[] {
  const known = fields.filter((f) => f.field === 'issued' && /\d{4}/.test(text.slice(f.start, f.end)));
  const first = known[0] ? strength(text, known[0], fields, anchors) : -1;
  if (first === surest) return withDay(text, fields);
  const best = bestDate(text, fields, anchors);
  if (!best || best.strength < 2) return withDay(text, fields);
  if (isRangeAround(text, best.at, known[0])) return replaced(text, fields, { field: 'issued', ...best.at });
  if (best.strength <= first) return withDay(text, fields);
  if (best.strength < 3 && known[0] && !isDoubtful(text, known[0], fields)) return withDay(text, fields);
  const weaker = known.filter((f) => !overlaps(f, best.at));
  const others = fields.filter((f) => !weaker.includes(f));
  if (weaker.length < known.length) return withDay(text, others);
  // `Data Protection Act 2018` has its year in its name.
  const named = others.some(
    (f) => f.field === 'title' && f.end === best.at.end && text[best.at.start - 2] !== ',',
  );
  if (named) return [...others, { field: 'issued' as const, ...best.at }].sort((a, b) => a.start - b.start);
  return replaced(text, others, { field: 'issued', ...best.at });
}

/** `Sept. 6-8, 2023`, of which the model takes the days for pages and the year for all. */
function isRangeAround(text: string, at: Span, known: Span | undefined): boolean {
  const covers = known !== undefined && at.start <= known.start && known.end <= at.end;
  return (
    covers &&
    /\d[-–]\d{1,2}\D/.test(text.slice(at.start, at.end)) &&
    /\p{L}{3}/u.test(text.slice(at.start, at.end))
  );
}

/** A year in the sentence of the title, before it without an author's stop, or among the authors. */
function isDoubtful(text: string, date: Span, fields: readonly FieldSpan[]): boolean {
  const title = fields.find((f) => f.field === 'title');
  if (!title || date.end <= title.start) return true;
  const between = fields.some((f) => f.field !== 'issued' && f.start >= title.end && f.end <= date.start);
  return !between && !/[.?!]\s/.test(text.slice(title.end, date.start));
}

/** A date to the day is one, whatever number the model took for a page. */
function isWhole(date: string, taken: Span & { readonly field?: string }): boolean {
  return taken.field === 'page' && /\p{L}{3}/u.test(date) && /(?<!\d)\d{1,2}(?!\d)/.test(date);
}

function bestDate(
  text: string,
  fields: readonly FieldSpan[],
  anchors: Anchors,
): { at: Span; strength: number } | null {
  const taken = [
    ...accessDates(text),
    ...anchors.urls,
    ...anchors.dois,
    ...fields.filter((f) => ['accessed', 'page', 'URL', 'DOI', 'number', 'ISBN'].includes(f.field)),
  ];
  let best: { at: Span; strength: number } | null = null;
  for (const match of text.matchAll(dates)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (taken.some((t) => overlaps(t, at) && !isWhole(match[0], t))) continue;
    const found = strength(text, at, fields, anchors);
    if (found > (best?.strength ?? 0)) best = { at, strength: found };
  }
  return best;
}

/** `(2023), "Title", 19 November, www…`: the day that belongs to a year without one. */
function withDay(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const issued = fields.filter((f) => f.field === 'issued');
  const [year] = issued;
  if (issued.length !== 1 || !/^\D{0,2}(?:19|20)\d\d\D{0,2}$/.test(text.slice(year!.start, year!.end)))
    return fields;
  for (const match of text.matchAll(dayAndMonth)) {
    const at = { start: match.index, end: match.index + match[0].length };
    const solid = fields.some((f) => overlaps(f, at) && !['note', 'genre'].includes(f.field));
    if (solid || at.start < year!.end) continue;
    return [...without(text, fields, at), { field: 'issued' as const, ...at }].sort(
      (a, b) => a.start - b.start,
    );
  }
  return fields;
}
