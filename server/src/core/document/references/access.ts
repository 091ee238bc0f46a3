/**
 * When a source was read and where it was found: `Retrieved May 4, 2022, from`, `(Accessed: 3 June 2023)`,
 * `[cited 2023 Jan 5]`, `Acesso em: 18-I-2020`. The date is `accessed`, the words around it are no field.
 */
import { overlaps, type Span } from '../../text/span';
import { datePattern } from './dates';
import { replaced } from './pieces';
import type { FieldSpan } from './reference';

const verb =
  '(?:accessed|retrieved|viewed|visited|consulted|cited|last access|access date|downloaded|zugriff|zugegriffen|abgerufen|aufgerufen|acesso|acessado|acceso|consultado|consultada|citado|consulté|recuperado)';
const reading = new RegExp(
  `(?<![\\p{L}\\p{N}])${verb}(?:\\s(?:on|am|em|in|el|le|at|de))?[\\s:,]{1,3}(?:the\\s)?(${datePattern})`,
  'giu',
);
/** Cheaper than the pattern above, and found in every text that it finds something in. */
const hint = /acces|retriev|view|visit|consul|cit[ea]d|downl|zug[re]|gerufen|aces|recuper/iu;
/** What leads to an address and says nothing of its own. */
const leading =
  /(?<![\p{L}\p{N}])(?:(?:last )?(?:accessed|retrieved|available|viewed|cited|citado|disponível|disponible|verfügbar|abrufbar)(?:\s(?:on|from|at|em|en|unter|online|through|via))?|url|online|(?:last|vários) (?:accessed|access|acessos?)|doi|from|internet)(?![\p{L}\p{N}])/giu;

/** Dates of reading, tight around the date. */
export function accessDates(text: string): readonly Span[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(reading)].map((m) => {
    const end = m.index + m[0].length;
    return { start: end - m[1]!.length, end };
  });
}

/** The fields with the date of reading, and without notes and titles that hold nothing but words of access. */
export function withAccess(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const [date] = accessDates(text);
  let kept = fields;
  if (date) {
    const solid = fields.some((f) => overlaps(f, date) && (f.field === 'URL' || f.field === 'DOI'));
    if (!solid) kept = replaced(text, fields, { field: 'accessed', ...date });
  }
  return kept.filter((f) => !isAccessPhrase(text, f));
}

/** `Retrieved from`, `Available at:`, `accessed`: of the note or title nothing is left without them. */
function isAccessPhrase(text: string, f: FieldSpan): boolean {
  if (!['note', 'title', 'container-title', 'publisher', 'publisher-place', 'genre'].includes(f.field))
    return false;
  const value = text.slice(f.start, f.end);
  if (value.length > 60 || value.toLowerCase() === 'internet') return false;
  const rest = value.replace(leading, ' ');
  return rest !== value && !/[\p{L}\p{N}]{2}/u.test(rest);
}
