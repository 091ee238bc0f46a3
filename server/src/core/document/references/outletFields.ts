/**
 * Who printed it: a newspaper is what a work appears in, an institute publishes it, and `Press release` or `Asia
 * Report No. 329` says what kind of work it is. The names are data; the model knows journals and publishers best.
 */
import { institutes, newsOutlets, seriesNouns } from '../../knowledge/citations/outlets';
import { fold } from '../../text/normalise';
import { overlaps, type Span } from '../../text/span';
import type { CslField } from './csl';
import { replaced, tight } from './pieces';
import type { FieldSpan } from './reference';

/** Is this a newspaper, magazine, agency or broadcaster? */
export function isNewsOutlet(name: string): boolean {
  return newsOutlets.has(plain(name));
}

export function isInstitute(name: string): boolean {
  return institutes.has(plain(name));
}

function plain(name: string): string {
  return fold(name)
    .replace(/^the\s/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const kinds =
  /^(?:press (?:release|statement|briefing|conference)|news release|media release|statement|speech(?: transcript)?|remarks|transcript|tweet|blog(?: post)?|video|podcast|fact ?sheet|policy (?:brief|paper|note)|working paper|briefing(?: paper| note)?|report|data ?set|database|interview|op-ed|editorial|web ?page|infographic)(?![\p{L}])/iu;

export function withOutlets(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const long = fields.map((f) => extended(text, f));
  const grown = long.filter((f, i) => f !== fields[i]);
  const free = grown.reduce<readonly FieldSpan[]>((kept, f) => replaced(text, kept, f), fields);
  return withFreeOutlet(
    text,
    free.map((f) => renamed(text, f, free)),
  );
}

/** `France 24`, of which the number was taken for a volume: as far as the next mark, where that is a known name. */
function extended(text: string, f: FieldSpan): FieldSpan {
  if (f.field !== 'container-title' && f.field !== 'publisher') return f;
  const more = /^[^,.;(]{1,24}(?=[,.;(]|$)/u.exec(text.slice(f.end, f.end + 26));
  return more && isNewsOutlet(text.slice(f.start, f.end + more[0].length))
    ? { ...f, end: f.end + more[0].trimEnd().length }
    : f;
}

function renamed(text: string, f: FieldSpan, fields: readonly FieldSpan[]): FieldSpan {
  const value = text.slice(f.start, f.end);
  const has = (...names: CslField[]) => fields.some((o) => names.includes(o.field));
  const numbered = has('volume', 'page', 'editor');
  switch (f.field) {
    case 'container-title':
      if (kinds.test(value) && value.length < 30) return { ...f, field: 'genre' };
      if (numbered) return f;
      if (isInstitute(value) && !has('publisher', 'issue')) return { ...f, field: 'publisher' };
      return has('issue') && isSeries(value) ? { ...f, field: 'collection-title' } : f;
    case 'publisher':
      if (kinds.test(value) && value.length < 30) return { ...f, field: 'genre' };
      return isNewsOutlet(value) && !has('publisher-place', 'container-title')
        ? { ...f, field: 'container-title' }
        : f;
    case 'issue': {
      const container = fields.find((o) => o.field === 'container-title');
      const series = container && isSeries(text.slice(container.start, container.end));
      return series && !numbered && !has('number') ? { ...f, field: 'number' } : f;
    }
    case 'note':
      return kinds.test(value) && !has('genre') ? { ...f, field: 'genre' } : f;
    default:
      return f;
  }
}

/** `Asia Report`, `Policy Brief`: a name that ends in what institutes call their papers. */
function isSeries(name: string): boolean {
  const words = plain(name).split(' ');
  return words.length > 1 && seriesNouns.has(words[words.length - 1]!);
}

/** A known name in a stretch of its own behind the title, which no field holds. */
function withFreeOutlet(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  if (fields.some((f) => f.field === 'container-title' || f.field === 'publisher')) return fields;
  const title = fields.find((f) => f.field === 'title');
  if (!title) return fields;
  for (const match of text
    .slice(title.end)
    .matchAll(/(?<=[.,”")]\s)\p{L}[^.,;()[\]"”]{1,60}(?=[.,;(]|$)/gu)) {
    const start = title.end + match.index;
    const at: Span | null = tight(text, { start, end: start + match[0].length });
    if (!at || fields.some((f) => overlaps(f, at))) continue;
    const name = text.slice(at.start, at.end);
    if (isNewsOutlet(name)) return replaced(text, fields, { field: 'container-title', ...at });
    if (isInstitute(name)) return replaced(text, fields, { field: 'publisher', ...at });
  }
  return fields;
}
