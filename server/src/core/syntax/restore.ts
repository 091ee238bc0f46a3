/**
 * Structure that a conversion lost, given back to Markdown and plain text alike: page numbers and running
 * heads are set aside, bare lines become headings again, and a paragraph cut by a page break is one again.
 * A wrong heading costs more than a missed one, so each step asks for more than one sign.
 */
import type { HeadingRole } from '../knowledge/structure/headings';
import { joinCutParagraphs } from './cutParagraphs';
import type { BlockDraft } from './draft';
import { readEndnotes } from './endnotes';
import { readFootnotes } from './footnotes';
import { numberDepth, roleOfTitle } from './headings';

export function restoreStructure(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const cleaned = readFootnotes(content, setResidueAside(content, drafts));
  return readEndnotes(content, joinCutParagraphs(content, promoteHeadings(content, cleaned)));
}

const pageNumber = /^\W{0,3}(?:page\s+|p\.\s*)?\d{1,4}(?:\s*(?:\/|of)\s*\d{1,4})?\W{0,3}$/i;

const withPage = /^\d{1,4}[ \t|]|[ \t|]\d{1,4}$/;

/**
 * A page number by itself, the first line of a page, the last with the number of the page, and short lines that come
 * back on page after page.
 */
function setResidueAside(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  const short = (d: BlockDraft) => d.kind === 'paragraph' && d.end - d.start <= 90;
  const counts = new Map<string, number>();
  for (const d of drafts) {
    if (short(d)) counts.set(headKey(content, d), (counts.get(headKey(content, d)) ?? 0) + 1);
  }
  return drafts.map((d) => {
    if (!short(d)) return d;
    const text = content.slice(d.start, d.end);
    const opensPage = content.charAt(d.start - 1) === '\f' || text.startsWith('\f');
    const closesPage = withPage.test(text.trim()) && /^\s{0,8}\f/.test(content.slice(d.end, d.end + 9));
    const repeated = (counts.get(headKey(content, d)) ?? 0) >= 3;
    if (
      !pageNumber.test(text.trim()) &&
      !repeated &&
      !closesPage &&
      !(opensPage && !/[.!?]$/.test(text.trim()) && !text.includes('\n'))
    )
      return d;
    return { ...d, kind: 'residue', level: 0 };
  });
}

function headKey(content: string, d: BlockDraft): string {
  return content.slice(d.start, d.end).replace(/\d+/g, '#').trim();
}

/** Only where nobody marked headings: a title alone does not count as marking them. */
function promoteHeadings(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  if (drafts.filter((d) => d.kind === 'heading').length > 1) return promoteListHeading(content, drafts);
  const body = bodyOf(content, drafts);
  return drafts.map((d, i) => {
    if (!isLine(content, d)) return d;
    const role = roleOf(content, d);
    const promoted = role !== undefined || (body >= 0 && i > body && headsText(content, drafts, i));
    return promoted ? { ...d, kind: 'heading', level: Math.max(1, numberDepth(textOf(content, d))) } : d;
  });
}

function headsText(content: string, drafts: readonly BlockDraft[], i: number): boolean {
  const ofText = (d: BlockDraft) => d.kind !== 'residue' && d.kind !== 'note';
  const next = drafts.slice(i + 1, i + 3).filter(ofText);
  if (isHeadingLine(content, drafts[i]!, next)) return true;
  const before = drafts.slice(Math.max(0, i - 8), i).findLast(ofText);
  return before !== undefined && parts(content, before, drafts[i]!, next[0]);
}

/** `What outsiders want`, `Who pays?`: a few words alone between two paragraphs that are whole. */
function parts(content: string, before: BlockDraft, d: BlockDraft, next: BlockDraft | undefined): boolean {
  const text = textOf(content, d);
  if (text.length > 60 || !/^\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){1,7}\??$/u.test(text)) return false;
  if (next?.kind !== 'paragraph' || next.end - next.start <= 90) return false;
  const tail = content.slice(Math.max(before.start, before.end - 12), before.end);
  return (
    before.kind === 'paragraph' &&
    before.end - before.start > 90 &&
    /[.!?][”"’')\]]?\[?[\d¹²³⁴-⁹]{0,3}\]?\s*$/.test(tail)
  );
}

/** Where headings may stand: behind the introduction's or, in a brief that has none, behind the summary's. */
function bodyOf(content: string, drafts: readonly BlockDraft[]): number {
  const first = (role: HeadingRole) =>
    drafts.findIndex((d) => isLine(content, d) && roleOf(content, d) === role);
  const introduction = first('introduction');
  return introduction >= 0 ? introduction : first('abstract');
}

const keywords = /^(?:key\s?words|palabras clave|palavras-chave|mots[- ]clés|schlagw|stichw|jel\b)/i;

/** `**References**` or a bare `Bibliography` among marked headings: of the level of the one before it. */
function promoteListHeading(content: string, drafts: readonly BlockDraft[]): readonly BlockDraft[] {
  let level = 1;
  return drafts.map((d) => {
    if (d.kind === 'heading') level = d.level;
    if (!isLine(content, d) || roleOf(content, d) !== 'references') return d;
    return { ...d, kind: 'heading', level };
  });
}

function textOf(content: string, d: BlockDraft): string {
  return content.slice(d.start, d.end).trim();
}

function isLine(content: string, d: BlockDraft): boolean {
  return d.kind === 'paragraph' && d.end - d.start <= 120 && !/[\n\r]/.test(textOf(content, d));
}

function roleOf(content: string, d: BlockDraft) {
  return roleOfTitle(textOf(content, d).replace(/^(?:\*\*|__)([^*_]{3,60}?):?(?:\*\*|__):?$/, '$1'));
}

/** A short line in title case or with a number, no stop at its end, and a paragraph below. */
function isHeadingLine(content: string, d: BlockDraft, next: readonly BlockDraft[]): boolean {
  const text = textOf(content, d);
  if (text.length > 90 || /[.!?;:,@|]$/.test(text) || /[@|=]|https?:|\(\d{4}\)/.test(text)) return false;
  if (keywords.test(text)) return false;
  const numbered = numberDepth(text) > 0;
  if (!numbered && !isTitleCase(text)) return false;
  const below = next.find((n) => n.end - n.start > 90);
  return below !== undefined && (below === next[0] || isLine(content, next[0]!));
}

/** Capitals on most of the words that carry meaning: `Revival of Foreign Assistance to Afghanistan`. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length === 0 || words.length > 14 || !/^[\p{Lu}\d“"‘']/u.test(text)) return false;
  const weighty = words.filter((w) => w.length > 3);
  const capitals = weighty.filter((w) => /^\p{Lu}/u.test(w));
  return capitals.length >= Math.ceil(weighty.length * 0.6);
}
