/**
 * The sources that a note names, in the forms of the Chicago Manual of Style (17th ed., 14.19–14.36): in full at
 * the first place, short later, `ibid.` for the note before. Relative to the note's block.
 */
import type { Block } from '../../syntax/block';
import { straighten } from '../../text/normalise';
import { type Span, shiftSpan } from '../../text/span';
import { findAuthorYear } from '../citations/authorYear';
import { type EntryText, readEntryText } from '../references/entryText';
import { parseReference } from '../references/parse';
import type { ParsedReference } from '../references/reference';
import { isImprint } from './imprint';
import { parseShort, type ShortForm } from './short';

export interface NoteSource extends Span {
  /** `remark`: words of the author, an archive, a law: nothing that another note could repeat. */
  readonly kind: 'full' | 'short' | 'ibid' | 'remark';
  /** As its reader sees it, without markup and line breaks. */
  readonly text: string;
  /** Of a full form. */
  readonly parsed: ParsedReference | null;
  /** Of a short form. */
  readonly short: ShortForm | null;
}

/** `[^12]:`, `12.`, `[12]`, `12`, `¹²` before the words of a note. */
const marker =
  /^\s*(?:\[\^[^\]\s]{1,60}\]:|\[?\d{1,3}(?:[.)\]:]{1,2}(?=\s)|(?=\s))|<sup>\d{1,3}<\/sup>|\^\d{1,3}\^|[⁰¹²³⁴-⁹]{1,3})\s*/;
const ibid = /^(?:(?:see(?: also)?|cf\.?),?\s+)?(?:ibid|ibidem|idem|id)\b\.?(?=[\s,.:;]|$)/i;
/** Longer stretches are discussion, not a source. */
const longest = 600;

export function readNoteSources(block: Block): readonly NoteSource[] {
  const words = wordsOf(block);
  return parts(words.text).map((part) => readSource(words, part));
}

export function shiftSource(s: NoteSource, delta: number): NoteSource {
  const parsed = s.parsed && {
    ...s.parsed,
    fields: s.parsed.fields.map((f) => ({ ...f, ...shiftSpan(f, delta) })),
  };
  return { ...s, ...shiftSpan(s, delta), parsed };
}

/** The note as its reader sees it, without its mark. */
export function noteText(block: Block): string {
  return wordsOf(block).text;
}

/** How long the number is that a note opens with, with what belongs to it. */
export function openingOf(block: Block): number {
  return marker.exec(block.source)?.[0].length ?? 0;
}

function wordsOf(block: Block): EntryText {
  const start = openingOf(block);
  return readEntryText(block, { start, end: block.source.length });
}

/** Between semicolons that stand in no bracket and no quotation. */
function parts(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let depth = 0;
  let quoted = false;
  for (let i = 0; i <= text.length; i++) {
    const c = text[i];
    if (c === '“' || c === '”' || c === '"') quoted = c === '“' || (c === '"' && !quoted);
    else if (c === '(' || c === '[') depth++;
    else if (c === ')' || c === ']') depth = Math.max(0, depth - 1);
    if (c !== undefined && (c !== ';' || depth > 0 || quoted)) continue;
    const piece = text.slice(start, i);
    const lead = piece.length - piece.trimStart().length;
    if (piece.trim() !== '') found.push({ start: start + lead, end: start + piece.trimEnd().length });
    start = i + 1;
  }
  return found;
}

function readSource({ text, places, emphasis }: EntryText, part: Span): NoteSource {
  const words = text.slice(part.start, part.end);
  const placed = (s: Span): Span => ({
    start: places[part.start + s.start]!,
    end: places[part.start + Math.max(s.start, s.end - 1)]! + 1,
  });
  const none = { ...placed({ start: 0, end: words.length }), text: words, parsed: null, short: null };
  if (ibid.test(words)) return { ...none, kind: 'ibid' };
  if (words.length > longest) return { ...none, kind: 'remark' };
  const within = emphasis
    .filter((e) => e.start >= part.start && e.end <= part.end)
    .map((e) => ({ start: e.start - part.start, end: e.end - part.start }));
  const short = parseShort(words, within);
  if (short) return { ...none, kind: 'short', short };
  const parsed = parseReference(words, within);
  if (!isWork(parsed.csl) || citesOthers(words)) return { ...none, kind: 'remark' };
  const fields = parsed.fields.map((f) => ({ ...f, ...placed(f) }));
  return { ...none, kind: 'full', parsed: withoutLocator({ ...parsed, fields }) };
}

/** The page that a note cites of a book is no page of the book's own. */
function withoutLocator(parsed: ParsedReference): ParsedReference {
  if (parsed.csl['container-title'] !== undefined) return parsed;
  const { page: _, ...csl } = parsed.csl;
  return { ...parsed, csl, fields: parsed.fields.filter((f) => f.field !== 'page') };
}

/** `See Haddad (2020) for the routes`: a remark with a citation; `Haddad, R. (2020). Rivers …` is a work itself. */
function citesOthers(words: string): boolean {
  return findAuthorYear(straighten(words)).some(
    (c) => !isImprint(words.slice(c.start, c.end)) && (c.start > 1 || !/^[.,:]/.test(words.slice(c.end))),
  );
}

/** Somebody wrote something that has a title, and it appeared somewhere or at some time. */
function isWork({ author, title, issued, publisher, URL, DOI, ...rest }: ParsedReference['csl']): boolean {
  const appeared = issued ?? publisher ?? URL ?? DOI ?? rest['container-title'];
  if (author === undefined || title === undefined || title.length <= 5) return false;
  return appeared !== undefined && !speaks(author[0]?.literal ?? '');
}

/** `Clustering is a design in which the unit of sampling differs`: a sentence, where a body has a name. */
function speaks(name: string): boolean {
  const small = name.match(/(?<!\S)\p{Ll}+(?!\S)/gu) ?? [];
  return small.filter((w) => !joining.has(w)).length > 2;
}

const joining = new Set(
  'a an and at by de del der des di do du et for für in la le of on the to und y'.split(' '),
);
