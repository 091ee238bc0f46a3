/**
 * What public bodies print: the symbols of documents (`S/RES/2626 (2022)`, `COM(2021) 123 final`, `HC 169`), which are
 * the number of the work and no volume or page; laws, treaties and cases, whose name is the title and no author.
 */
import { overlaps, type Span } from '../../text/span';
import type { CslItem } from './csl';
import { replaced, sentenceEnd, tight, without } from './pieces';
import type { FieldSpan } from './reference';

const symbols = [
  // United Nations: body / series / number, several joined by a dash.
  '(?:A|S|E|ST|CCPR|CERD|CEDAW|CRC|CAT|HRI|FCCC|UNEP|TD|DP|IDB|JIU)/[A-Z0-9][A-Z0-9./]{0,24}\\d[A-Z0-9./]{0,12}(?:\\s\\((?:19|20)\\d\\d\\))?(?:\\s?[-–]\\s?[AS]/[A-Z0-9./]{2,20}\\d)?(?:/(?:Add|Rev|Corr)\\.\\d)?',
  // European Union: Commission papers, Council documents.
  '(?:COM|SWD|SEC|JOIN|C)\\s?\\(?(?:19|20)\\d\\d\\)?[\\s/]\\d{1,4}(?:\\sfinal)?',
  '\\d{4,5}(?:/\\d{1,2})?/\\d\\d(?:\\sREV\\s\\d)?(?=[\\s,.;)])',
  // Parliaments and laws: papers of both houses, public laws, statutes at large, codes, reporters.
  '(?:(?:HC|HL)\\s(?:Paper\\s)?\\d{2,4}|(?:CP|Cm|Cmnd|Cd)\\.?\\s\\d{3,5})(?:-[IVX]+)?(?=[\\s,.;)])',
  '(?:Drucksache|BT-Drs\\.?|Drs\\.)\\s\\d{1,2}/\\d{1,5}',
  'Pub(?:lic|\\.)\\s?L(?:aw|\\.)\\s(?:No\\.\\s)?\\d{2,3}[-–]\\d{1,3}(?:,\\s\\d{1,3}\\sStat\\.\\s\\d{1,5})?',
  '\\d{1,3}\\sStat\\.\\s\\d{1,5}',
  '\\d{1,4}\\s(?:UNTS|U\\.N\\.T\\.S\\.|ILM|I\\.L\\.M\\.)\\s\\d{1,5}',
  '\\d{1,2}\\sU\\.S\\.C\\.(?:A\\.)?\\s§{1,2}\\s?\\d{1,5}[a-z]?(?:[-–]\\d{1,5}[a-z]?)?',
  '\\d{1,3}\\sC\\.F\\.R\\.\\s§{0,2}\\s?\\d{1,4}(?:\\.\\d{1,4})?',
  '\\d{1,3}\\s(?:U\\.\\s?S\\.|S\\.\\sCt\\.|F\\.(?:2d|3d|Supp\\.(?:\\s[23]d)?)?|Fed\\.\\sReg\\.)\\s\\d{1,5}',
  '(?:H\\.R\\.|S\\.)\\s(?:Res\\.\\s)?\\d{1,5},\\s\\d{2,3}(?:st|nd|rd|th)\\sCong\\.',
  '\\[(?:19|20)\\d\\d\\]\\s(?:UKSC|EWCA|EWHC|UKHL|SCR|HCA)\\s(?:Civ\\s|Crim\\s)?\\d{1,4}',
  'Index:\\s[A-Z]{3}\\s\\d{2}/\\d{1,4}/(?:19|20)\\d\\d',
];
const symbolPattern = new RegExp(`(?<![\\p{L}\\p{N}/.])(?:${symbols.join('|')})`, 'gu');

/** How an entry opens whose first words are the name of a law, a treaty or a court's case. */
const lawOpening =
  /^(?:(?:Council |Commission |Delegated |Implementing |Framework )?(?:Regulation|Directive|Decision)\s(?:\(|No\b|\d)|(?:Treaty|Convention|Protocol|Agreement|Constitution|Charter|Covenant|Declaration|Memorandum of Understanding|Joint Declaration)\s(?:of|on|for|between|relating|Relating|against|concerning|to)\b|(?:\p{Lu}[\p{L}’'-]{1,20}\s){1,4}(?:Treaty|Convention|Protocol|Agreement|Covenant|Charter)\s(?:of|on|for|between|relating|Relating|against|concerning|to)\b|(?:Law|Act|Decree|Executive Order|Resolution|Presidential Decree|Proclamation)\s(?:No\.?\s?|\()?\d)/u;
/** `Climate Change Act 2008`, `National Defense Authorization Act for Fiscal Year 2022`, `Patriot Act, Pub. L.`. */
const act =
  /^(?:The\s)?(?:\p{Lu}[\p{L}’'-]*,?\s(?:(?:of|and|for|the|to|in|on)\s){0,3}){1,12}(?:Act|Code|Bill|Ordinance|Regulations)(?:\s(?:of\s)?(?:19|20)\d\d\b|\sfor\s[\p{L}\s]{4,24}(?:19|20)\d\d\b|(?=,?\s(?:Pub\.|Public Law|\d{1,3}\s(?:U\.S\.C|Stat)|c\.|\((?:18|19|20)\d\d\))))/u;
/** `Brown v. Board of Education`: the parties of a case, each in capitals at the start. */
const courtCase =
  /^(?:R(?=\sv\s)|\p{Lu}[\p{L}’'.&-]{2,})(?:\s(?:of|and|the|for|\p{Lu}[\p{L}’'.&-]*)){0,7}\sv(?:s?\.|(?=\s))\s(?:the\s)?\p{Lu}[^,(]{2,80}(?=,|\s\(|$)/u;
/** Where the name of a law ends: the day it was signed, the place it is printed in, or how to find it. */
const lawEnd =
  /,\s(?:\d{1,2}\s\p{Lu}\p{L}{2,9}|\p{Lu}\p{L}{2,9}\s\d{1,2},)\s(?:1[6-9]|20)\d\d\b|(?:,|\.)?\s(?:OJ|Official Journal|Pub\.|Public Law|c\.\s\d|chapter\s\d|Stat\.|U\.N\.T\.S\.|UNTS|Available|Retrieved|Accessed|https?:|\[)|,?\s\d{1,4}\s(?:Stat\.|U\.S\.C|U\.N\.T\.S|UNTS|ILM|I\.L\.M)/u;

/** The symbols of documents in a reference. */
export function documentSymbols(text: string): readonly Span[] {
  return [...text.matchAll(symbolPattern)].flatMap((m) => {
    const end = m.index + m[0].length;
    const s = tight(text, { start: m.index, end });
    return s ? [{ start: m.index, end: text[s.end] === ')' && m[0].endsWith(')') ? end : s.end }] : [];
  });
}

/** The fields with the symbols as `number` (the first) and out of the others. */
export function withSymbols(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const free = documentSymbols(text).filter(
    (s) => !fields.some((f) => overlaps(f, s) && (f.field === 'URL' || f.field === 'DOI')),
  );
  const [first, ...more] = free;
  if (!first) return fields;
  return more.reduce(
    (kept, s) => without(text, kept, s),
    replaced(text, fields, { field: 'number', ...first }),
  );
}

/**
 * What kind of law the item is: CSL `legal_case`, `treaty`, `legislation`; null for other works, which persons sign
 * or which appear in a journal. `Protocol for a trial` in a journal is no treaty.
 */
export function lawKind(csl: CslItem): 'legal_case' | 'treaty' | 'legislation' | null {
  const { title = '', number } = csl;
  const container = csl['container-title'];
  if (csl.author?.some((a) => a.literal === undefined)) return null;
  if (container !== undefined && !gazette.test(container)) return null;
  if (courtCase.test(title)) return 'legal_case';
  if (lawOpening.test(title)) return treaty.test(title) ? 'treaty' : 'legislation';
  return act.test(title) || (number !== undefined && actName.test(title)) ? 'legislation' : null;
}

const treaty =
  /^(?:\p{Lu}[\p{L}’'-]{1,20}\s){0,4}(?:Treaty|Convention|Protocol|Agreement|Covenant|Charter|Memorandum)\b/u;
const actName = /\b(?:Act|Code|Bill|Ordinance|Regulations)$/u;

/** The name of the law, treaty or case that opens the entry at `from`; null where none does. */
export function openingLaw(text: string, from: number): Span | null {
  const words = text.slice(from, from + 600);
  const named = courtCase.exec(words) ?? act.exec(words);
  if (named) return { start: from, end: from + named[0].length };
  if (!lawOpening.test(words)) return null;
  const stop = sentenceEnd(words, 0);
  const found = lawEnd.exec(words.slice(0, stop));
  return tight(text, { start: from, end: from + (found ? found.index : stop) });
}

/** The fields with the law as title and nobody as its author; the chapter of an act is its number. */
export function withOpeningLaw(
  text: string,
  from: number,
  fields: readonly FieldSpan[],
): readonly FieldSpan[] {
  const law = openingLaw(text, from);
  if (!law) return behindBody(text, fields);
  const title = withoutYear(text, law);
  const others = fields.filter((f) => f.field !== 'title' && !(f.field === 'author' && overlaps(f, law)));
  const rest = others.filter((f) => !overlaps(f, title) && f.start >= law.start);
  return [{ field: 'title' as const, ...title }, ...rest.map((f) => ofLaw(text, f))].sort(
    (a, b) => a.start - b.start,
  );
}

const gazette =
  /journal|\bOJ\b|gazette|official|diário|boletín|blatt|register|reports?|U\.?N\.?T\.?S|treat/iu;

function ofLaw(text: string, f: FieldSpan): FieldSpan {
  if (f.field === 'volume' && /\bc\.\s$/.test(text.slice(0, f.start))) return { ...f, field: 'number' };
  const place = f.field === 'container-title' && !gazette.test(text.slice(f.start, f.end));
  return place ? { ...f, field: 'publisher-place' } : f;
}

/** `UN Security Council, Resolution 1267 (1999), adopted …`: the body is the author, the resolution the title. */
function behindBody(text: string, fields: readonly FieldSpan[]): readonly FieldSpan[] {
  const author = fields.find((f) => f.field === 'author');
  if (!author) return fields;
  const found =
    /,\s(?=(?:Resolution|Decision|Presidential Statement|Directive|Regulation)\s(?:No\.\s)?[\d(])/u.exec(
      text.slice(author.start, author.end),
    );
  if (!found) return fields;
  const start = author.start + found.index + found[0].length;
  const words = /^[^,.]{6,80}/u.exec(text.slice(start))?.[0].trimEnd() ?? '';
  const title = withoutYear(text, { start, end: start + words.length });
  const others = fields.filter((f) => f.field !== 'title');
  const cut = others.map((f) => (f === author ? { ...f, end: author.start + found.index } : f));
  return [...cut.filter((f) => !overlaps(f, title)), { field: 'title' as const, ...title }].sort(
    (a, b) => a.start - b.start,
  );
}

/** A year in brackets behind a name is the date, not the name. */
function withoutYear(text: string, law: Span): Span {
  const year = /\s\((?:1[4-9]|20)\d\d\)$/.exec(text.slice(law.start, law.end));
  return year ? { start: law.start, end: law.start + year.index } : law;
}
