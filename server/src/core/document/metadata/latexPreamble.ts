/** What a LaTeX preamble says of a paper: `\\title`, `\\author`, `\\date`, `\\keywords`. */
import { endOfGroup, readLatexProse } from '../../syntax/latex/prose';
import { readDate } from './frontMatter';
import type { PaperMetadata } from './metadata';

export function readLatexPreamble(source: string): PaperMetadata {
  const title = argumentOf(source, 'title');
  const authors = argumentOf(source, 'author') ?? '';
  const published = readDate(argumentOf(source, 'date') ?? '');
  const keywords = argumentOf(source, 'keywords') ?? '';
  return {
    title: title === null ? null : words(title),
    authors: authors
      .replace(/\\(?:thanks|orcid|affil|email)\{[^{}]*\}/g, '')
      .split(/\\and\b|\\\\|,|;/)
      .map(words)
      .filter((name) => /^\p{Lu}[^\d@]*\s\p{Lu}/u.test(name)),
    keywords: keywords
      .split(/[,;]/)
      .map(words)
      .filter((k) => k !== ''),
    dates: published ? { published } : {},
  };
}

/** The text of the first `\\name[…]{…}`, or null. */
function argumentOf(source: string, name: string): string | null {
  const match = new RegExp(`\\\\${name}\\*?(?:\\[[^\\]\\n]*\\])?(?=\\{)`).exec(source);
  if (!match) return null;
  const open = match.index + match[0].length;
  const end = endOfGroup(source, open);
  return end > open ? source.slice(open + 1, end - 1) : null;
}

function words(latex: string): string {
  return readLatexProse(latex).prose.replace(/\s+/g, ' ').trim();
}
