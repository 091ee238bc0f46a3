/** What the lines before the abstract say of a paper, where no front matter says it. */
import type { PlacedBlock } from '../../syntax/block';
import { roleOfTitle } from '../../syntax/headings';
import { evened, readDate } from './frontMatter';
import type { PaperMetadata } from './metadata';
import { isMasthead, isSeries, titleOf, withoutBy } from './titleLine';

/** Lines further down are the paper itself. */
export const titlePageBlocks = 40;

const dateLabels = {
  received: /\b(?:received|submitted|recibido|recebido|reçu|eingereicht)\b/i,
  accepted: /\b(?:accepted|aceptado|aceito|accepté|angenommen)\b/i,
  published:
    /\b(?:published|publicado|publié|veröffentlicht|issued|draft of|version of|policy brief|working paper|briefing|issue brief|date)\b/i,
} as const;
const keywordLabel =
  /^\s*(?:key\s?words|palabras clave|palavras-chave|mots[- ]clés|schlagwörter|stichwörter)\s*[:—–-]\s*/i;
/** A person's name: two to five capitalised words, initials and particles among them. */
const personName =
  /^(?:\p{Lu}[\p{L}'’-]*\.?|\p{Lu}\.|de|da|do|dos|del|della|van|von|der|den|la|le|al|el|bin|ibn|y|e)(?:\s+(?:\p{Lu}[\p{L}'’-]*\.?|de|da|do|dos|del|della|van|von|der|den|la|le|al|el|bin|ibn|y|e)){1,5}$/u;
const honorific = /^(?:dr|prof|professor|mr|mrs|ms|sir|dame|lecturer|ambassador|amb|gen|lt|col|h\.e)\.?\s+/i;
const affiliationMark = /(?:\^?\{?[*†‡§]*\s*\d*[*†‡§]*\}?)/u;
const institution =
  /\b(?:university|universidade|universidad|université|universität|institute|instituto|institut|department|faculty|centre|center|school|college|ministry|council|foundation|academy|programme|program|lecturer|professor|abstract|policy|paper|brief|corresponding|details|author|division|service|secretariat|section|unit|office|team|committee|directorate)\b/i;

/** What names the place where an author works. */
const place =
  /\b(?:university|universidade|universidad|université|universität|institute|instituto|institut|department|faculty|centre|center|school|college|ministry|council|foundation|academy|think tank)\b/i;
const abstractLabel = /^\s*(?:abstract|resumo|resumen|résumé|zusammenfassung|summary)\s*[:.—–-]\s*/i;

export function readTitlePage(blocks: readonly PlacedBlock[]): PaperMetadata {
  const { lines, abstractAt } = titleLines(blocks);
  const candidate = (l: string) => l.trim().length > 0 && !isSeries(l);
  const ofSeries = lines.slice(0, 4).some((l) => l.split(/\r\n|\n|\r/).some(isSeries));
  const titled = ofSeries ? lines.findIndex((l) => candidate(l) && !isMasthead(l)) : -1;
  const titleAt = titled >= 0 ? titled : lines.findIndex(candidate);
  const title = titleAt < 0 ? null : titleOf(lines[titleAt]!);
  const single = (from: number, to?: number) => lines.slice(from, to).flatMap((l) => l.split(/\r\n|\n|\r/));
  const rest = single(titleAt + 1);
  return {
    title,
    authors: authorsOf(single(titleAt + 1, Math.max(titleAt + 1, abstractAt))),
    affiliations: affiliationsOf(rest),
    abstract: abstractOf(blocks),
    keywords: keywordsOf(rest),
    dates: datesOf([...lines.slice(0, Math.max(0, titleAt)), ...rest]),
  };
}

/** `¹Lecturer, Department of Politics, University of Niamey`: lines that name an institution, without marks. */
function affiliationsOf(lines: readonly string[]): string[] {
  const end = lines.findIndex((l) => /^\s*(?:abstract|resumo|resumen|résumé|zusammenfassung)\b/i.test(l));
  const found = lines
    .slice(0, end < 0 ? lines.length : end)
    .filter((l) => place.test(l) && l.length < 240 && !/[@:]/.test(l) && !keywordLabel.test(l))
    .map(bareName);
  return [...new Set(found)].filter((l) => /\p{L}{3}/u.test(l)).slice(0, 20);
}

/** What stands under the heading, or behind `Abstract:` in one paragraph; up to the keywords. */
function abstractOf(blocks: readonly PlacedBlock[]): string | null {
  const page = blocks.slice(0, titlePageBlocks).map((b) => b.block);
  const at = page.findIndex((b) => b.kind === 'heading' && roleOfTitle(b.prose.trim()) === 'abstract');
  if (at < 0) {
    const one = page.find((b) => b.kind === 'paragraph' && abstractLabel.test(b.prose));
    return evened(one?.prose.replace(abstractLabel, ''));
  }
  const rest = page.slice(at + 1);
  const end = rest.findIndex((b) => b.kind === 'heading' || keywordLabel.test(b.prose));
  return evened(
    rest
      .slice(0, end < 0 ? rest.length : end)
      .filter((b) => b.kind === 'paragraph' && !isDated(b.prose))
      .map((b) => b.prose)
      .join(' '),
  );
}

/** `Received on 18 Feb, 2026`: a line of the title page and no part of an abstract. */
function isDated(line: string): boolean {
  const opens = Object.values(dateLabels).some((label) => /^\W*$/.test(line.split(label)[0]!));
  return line.length < 160 && opens && readDate(line) !== undefined;
}

/**
 * The blocks up to the introduction; a long paragraph elsewhere than in the abstract ends the search too.
 * `abstractAt` is the first line behind the heading of the abstract: no author is named there.
 */
function titleLines(blocks: readonly PlacedBlock[]): { lines: readonly string[]; abstractAt: number } {
  const lines: string[] = [];
  let abstractAt = Number.POSITIVE_INFINITY;
  for (const { block } of blocks.slice(0, titlePageBlocks)) {
    const role = block.kind === 'heading' ? roleOfTitle(block.prose.trim()) : undefined;
    if (role !== undefined && role !== 'abstract') break;
    if (block.kind === 'heading' && lines.length > 0 && role === undefined) break;
    if (role === 'abstract') abstractAt = lines.length;
    if (block.kind === 'front-matter' || role === 'abstract' || block.prose.length > 600) continue;
    lines.push(block.prose);
  }
  return { lines, abstractAt };
}

function authorsOf(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (institution.test(line) || /[@:]/.test(line)) continue;
    const names = withoutBy(line)
      .split(/,|;|&|\b(?:and|y|und|et)\b/)
      .map(bareName);
    if (names.length > 0 && names.every((n) => personName.test(n))) found.push(...names);
  }
  return [...new Set(found)].slice(0, 20);
}

/** `^{*2}Samia Mushtaq`, `¹Dr. Muhammad Tariq` → the name alone. */
function bareName(text: string): string {
  const plain = text.replace(/[¹²³⁴⁵⁶⁷⁸⁹⁰]+/g, '').trim();
  const marked = new RegExp(`^${affiliationMark.source}`, 'u');
  return plain
    .replace(marked, '')
    .replace(/(?<![\d*†‡§\s])[\d*†‡§\s]+$/, '')
    .trim()
    .replace(honorific, '')
    .trim();
}

function keywordsOf(lines: readonly string[]): string[] {
  const line = lines.find((l) => keywordLabel.test(l));
  if (!line) return [];
  const words = line.replace(keywordLabel, '').replace(/\.\s*$/, '');
  return words
    .split(/[,;·|]/)
    .map((w) => w.trim())
    .filter((w) => w !== '');
}

function datesOf(lines: readonly string[]): PaperMetadata['dates'] {
  const found = Object.entries(dateLabels).flatMap(([name, label]) => {
    for (const line of lines) {
      if (line.length > 160 || !label.test(line)) continue;
      const date = readDate(line.slice(line.search(label)));
      if (date) return [[name, date] as const];
    }
    return [];
  });
  const known: PaperMetadata['dates'] = Object.fromEntries(found);
  const alone = lines.slice(0, 12).find((l) => loneDate.test(l));
  const published = known.published ?? (alone === undefined ? undefined : readDate(alone));
  return published ? { ...known, published } : known;
}

/** `June 2023`, `12 March 2024`, `March 12, 2024` on a line of its own. */
const loneDate = /^\s*(?:\d{1,2}\.?\s)?\p{L}{3,9}\.?\s(?:\d{1,2},\s)?(?:19|20)\d\d\s*$/u;
