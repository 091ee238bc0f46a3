/**
 * Where a title begins and ends, by the marks around it: quotation marks, `In:` before the book it stands in, places
 * and years that belong to its subject, and what is said of the work behind it (its kind, its translator).
 */
import { overlaps, type Span } from '../../text/span';
import { datePattern, monthName } from './dates';
import { replaced, sentenceEnd, tight, without } from './pieces';
import type { FieldSpan } from './reference';

const doubleQuoted =
  /(?<=^|[\s(])(?:“([^“”]{4,300})”|"([^"]{4,300})"|«\s?([^«»]{4,300})»|„([^„“”]{4,300})[“”])/gu;

/** The fields with what stands in quotation marks as the title, where the title begins there or none is known. */
export function withQuotedTitle(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const title = fields.find((f) => f.field === 'title');
  const quotation = firstQuotation(text, fields, title);
  if (!quotation) return title ? cutAtSingleQuote(text, fields, title) : fields;
  if (title && title.end > quotation.end + 1 && !isDated(text.slice(quotation.end + 1, title.end)))
    return fields;
  const inner = tight(text, quotation);
  if (!inner || (title?.start === inner.start && title.end >= inner.end && title.end <= quotation.end + 1))
    return fields;
  const end = /[?!]/.test(text[inner.end] ?? '') ? inner.end + 1 : inner.end;
  const others = title ? fields.filter((f) => f !== title) : fields;
  return replaced(text, others, { field: 'title', start: inner.start, end });
}

/** The inside of the quotation marks that hold the title: the first ones, unless a title begins before them. */
function firstQuotation(
  text: string,
  fields: readonly FieldSpan[],
  title: FieldSpan | undefined,
): Span | null {
  for (const match of text.matchAll(doubleQuoted)) {
    const start = match.index + 1;
    const end = match.index + match[0].length - 1;
    const before = text.slice(0, match.index).trimEnd();
    const opens = before === '' || /[.,:)\]]$/.test(before);
    if (title && (title.start < match.index || title.start >= end)) return null;
    if (fields.some((f) => f.field === 'container-title' && overlaps(f, { start, end }))) return null;
    return opens && (title !== undefined || /\s/.test(text.slice(start, end))) ? { start, end } : null;
  }
  return null;
}

/** `, 19 November`, `. 10 June 2023`: what a title holds behind its quotation marks is a date and nothing else. */
function isDated(text: string): boolean {
  return date.test(text);
}

const date = new RegExp(
  `^\\s?\\((?:19|20)\\d\\d[^()]{0,20}\\)|^[\\s.,(]{0,4}(?:${datePattern}|\\d{1,2}\\s${monthName}|${monthName}\\s\\d{1,2})?[\\s.,)]{0,4}$`,
  'iu',
);

/** `'Islamic Emirate Rejects Report'. 10 June`: a title that opens with a single quote ends with the next one. */
function cutAtSingleQuote(
  text: string,
  fields: readonly FieldSpan[],
  title: FieldSpan,
): readonly FieldSpan[] {
  const opened = /['‘]/.test(text[title.start] ?? '') ? title.start + 1 : title.start;
  if (opened === title.start && !/['‘]/.test(text[title.start - 1] ?? '')) return fields;
  const close = text.slice(opened, title.end).search(/['’](?=[.,]\s)/u);
  if (close < 4 || !isDated(text.slice(opened + close + 1, title.end))) return fields;
  return fields.map((f) => (f === title ? { ...f, start: opened, end: opened + close } : f));
}

const partOf = /(?<=[.,?!”"’»)]\s)(?:In|Em|En|Dans|in)\s?\.?:\s/gu;
const role = /^([^()]{3,240}?)\s?[([](?:eds?|editors?|orgs?|coords?|hrsg|hg|dirs?|comps?)\.?[)\]][.,:]?\s/iu;
/** Where the title of a book ends: its pages, volume or edition, in brackets or behind a comma. */
const bookEnd = /\s\((?:\d|pp?\.|[Vv]ol|\p{L}+ ed)|,\s(?:pp?\.|[Vv]ol\.|v\.|\d{1,2}(?:st|nd|rd|th|ª)?\s?ed)/u;

/** `Title. In: Kim, A. (Ed.). Book.`: the title ends before `In:`, editors and the book stand behind it. */
export function withPartOf(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const title = fields.find((f) => f.field === 'title');
  const match = [...text.matchAll(partOf)].find((m) => title && m.index > title.start);
  if (!title || !match) return fields;
  const from = match.index + match[0].length;
  const cut = without(text, fields, { start: match.index, end: from });
  if (cut.some((f) => f.field === 'container-title' && f.start >= from && f.start < from + 300)) return cut;
  return withBook(text, cut, from);
}

function withBook(text: string, fields: readonly FieldSpan[], from: number): readonly FieldSpan[] {
  const signed = role.exec(text.slice(from, from + 300));
  const start = from + (signed?.[0].length ?? 0);
  const stop = sentenceEnd(text, start);
  const ends = bookEnd.exec(text.slice(start, stop));
  const book = tight(text, { start, end: ends ? start + ends.index : stop });
  if (!book || book.end - book.start < 4) return fields;
  const held = replaced(text, fields, { field: 'container-title', ...book });
  const editors = signed ? tight(text, { start: from, end: from + signed[1]!.length }) : null;
  if (!editors) return held;
  const initial =
    text[editors.end] === '.' && /(?:^|[\s.-])\p{Lu}$/u.test(text.slice(editors.start, editors.end));
  return replaced(text, held, {
    field: 'editor',
    start: editors.start,
    end: editors.end + (initial ? 1 : 0),
  });
}

/** `…, Rio Grande do Sul, Brazil, 2004. Journal`: what stands before the stop of the title speaks of its subject. */
export function withWholeTitle(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const at = fields.findIndex((f) => f.field === 'title');
  const title = fields[at];
  if (!title) return fields;
  const stop = sentenceEnd(text, title.end);
  const inside = fields.slice(at + 1).filter((f) => f.start < stop);
  const behind = fields.find((f) => f.start >= stop);
  if (inside.length === 0 && !yearsOnly.test(text.slice(title.end, stop))) return fields;
  if (behind?.field !== 'container-title' || stop - title.end > 120) return fields;
  if (!/^(?:,|\s\(|\/)/.test(text.slice(title.end, title.end + 2)) || inside.some((f) => f.end > stop))
    return fields;
  const dated = inside.some((f) => f.field === 'issued');
  if (inside.some((f) => !['publisher-place', 'issued', 'note'].includes(f.field))) return fields;
  if (dated && !/(?:19|20)\d\d/.test(text.slice(stop))) return fields;
  const whole = tight(text, { start: title.start, end: stop });
  return whole
    ? replaced(
        text,
        fields.filter((f) => f !== title),
        { field: 'title', ...whole },
      )
    : fields;
}

/** `(1780-1810)`, `/2001`, ` 2013`: years that no field has claimed. */
const yearsOnly = /^(?:,?\s|\s?[/(]){1,2}(?:1[4-9]|20)\d\d(?:\s?[-–]\s?\d{2,4})?\)?$/u;

/** A journal that the model cut: what stands between the stop of the title and its last words is its beginning too. */
export function withWholeContainer(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const titles = fields.filter((f) => f.field === 'title');
  const container = fields.find((f) => f.field === 'container-title');
  const part = titles.find((t) => container && text.slice(t.end, container.start) === ', ');
  if (!container || !part || titles[0] === part) return fields;
  const journal = { ...container, start: part.start };
  const city = behindJournal(text, journal);
  const others = fields.filter((f) => f !== part && f !== container);
  return put(others, city === null ? [journal] : [{ ...journal, end: city.start - 2 }, city]);
}

/** `Economia Aplicada, Ribeirão Preto, v. 14`: in lists after ABNT a journal is followed by the city it appears in. */
export function withoutCity(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const container = fields.find((f) => f.field === 'container-title');
  const city = container ? behindJournal(text, container) : null;
  if (!container || !city) return fields;
  const others = fields.filter((f) => f !== container);
  return put(others, [{ ...container, end: city.start - 2 }, city]);
}

function put(fields: readonly FieldSpan[], more: readonly FieldSpan[]): readonly FieldSpan[] {
  return [...fields, ...more].sort((a, b) => a.start - b.start);
}

function behindJournal(text: string, journal: FieldSpan): FieldSpan | null {
  if (!/^,\s?v\.\s?\d/.test(text.slice(journal.end, journal.end + 8))) return null;
  const value = text.slice(journal.start, journal.end);
  const comma = value.lastIndexOf(', ');
  if (
    comma < 4 ||
    !/^\p{Lu}[\p{Ll}’'-]+(?:\s(?:d[aeo]s?\s)?\p{Lu}[\p{Ll}’'-]+){0,3}$/u.test(value.slice(comma + 2))
  )
    return null;
  return { field: 'publisher-place', start: journal.start + comma + 2, end: journal.end };
}

const series =
  '(?:Occasional|Working|Policy|Research|Briefing|Discussion|Strategic|Issue|Technical|Background|White|Position) (?:Papers?|Briefs?|Notes?|Reports?|Memos?)';
/** What stands behind a title, as a sentence or behind a comma, and says what kind of work it is. */
const kindOfWork = new RegExp(
  `[.,]\\s((?:\\p{Lu}[\\p{L}&-]*\\s){0,4}${series}(?:\\s(?:[Nn]o\\.?\\s)?\\d{1,4}(?:/\\d{1,4})?)?|(?:Tese|Dissertação|Tesis|Thèse|(?:Doctoral |Master['’]?s? |Ph\\.?D\\.? )?(?:[Tt]hesis|[Dd]issertation))(?:[.,]?\\s\\([^()]{3,90}\\))?|Presentation at [^.]{4,90}|R package version [\\d.]{1,8}|\\p{Lu}[\\p{Lu}-]{1,9}[- ](?:Aktuell|Studie|Kommentar|Analyse)\\s[\\dA-Z/ ]{1,12})$`,
  'u',
);
const translation =
  /[.,]\s(?:Tradução|Trad\.|Traducción|Traduction|Translated by|Trans\.|Übersetzt|Organização)\b/u;

/** `The war, RUSI Occasional Paper`, `Title. Tradução de Paulo Bezerra`: a title without what is said of the work. */
export function withoutTail(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const title = fields.find((f) => f.field === 'title');
  if (!title) return fields;
  const value = text.slice(title.start, title.end);
  const kind = kindOfWork.exec(value);
  const tail = kind ?? translation.exec(value);
  if (!kind && tail && value.length - tail.index > 170) return fields;
  if (!tail || tail.index < 8) return fields;
  const cut = fields.map((f) => (f === title ? { ...f, end: title.start + tail.index } : f));
  if (!kind || fields.some((f) => f.field === 'genre')) return cut;
  const start = title.end - kind[1]!.length;
  const free = !cut.some((f) => overlaps(f, { start, end: title.end }));
  return free ? replaced(text, cut, { field: 'genre', start, end: title.end }) : cut;
}
