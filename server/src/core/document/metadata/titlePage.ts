/** What the lines before the abstract say of a paper, where no front matter says it. */
import type { PlacedBlock } from '../../syntax/block';
import { roleOfTitle } from '../../syntax/headings';
import { readDate } from './frontMatter';
import type { PaperMetadata } from './metadata';

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
  /\b(?:university|universidade|universidad|université|universität|institute|instituto|institut|department|faculty|centre|center|school|college|ministry|council|foundation|academy|programme|program|lecturer|professor|abstract|policy|paper|brief|corresponding|details|author)\b/i;

export function readTitlePage(blocks: readonly PlacedBlock[]): PaperMetadata {
  const lines = titleLines(blocks);
  const titleAt = lines.findIndex((l) => l.trim().length > 0);
  const title = titleAt < 0 ? null : lines[titleAt]!.replace(/\s+/g, ' ').trim() || null;
  const rest = lines.slice(titleAt + 1).flatMap((l) => l.split(/\r\n|\n|\r/));
  return { title, authors: authorsOf(rest), keywords: keywordsOf(rest), dates: datesOf(rest) };
}

/** The blocks up to the introduction; a long paragraph elsewhere than in the abstract ends the search too. */
function titleLines(blocks: readonly PlacedBlock[]): string[] {
  const lines: string[] = [];
  for (const { block } of blocks.slice(0, titlePageBlocks)) {
    const role = block.kind === 'heading' ? roleOfTitle(block.prose.trim()) : undefined;
    if (role !== undefined && role !== 'abstract') break;
    if (block.kind === 'heading' && lines.length > 0 && role === undefined) break;
    if (block.kind === 'front-matter' || role === 'abstract' || block.prose.length > 600) continue;
    lines.push(block.prose);
  }
  return lines;
}

function authorsOf(lines: readonly string[]): string[] {
  const found: string[] = [];
  for (const line of lines) {
    if (institution.test(line) || /[@:]/.test(line)) continue;
    const names = line.split(/,|;|&|\b(?:and|y|und|et)\b/).map(bareName);
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
  return Object.fromEntries(found);
}
