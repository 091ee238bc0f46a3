/** What a LaTeX preamble says of a paper: `\\title`, `\\author`, `\\date`, `\\keywords`, `\\affil`, `\\abstract`. */
import { endOfGroup, readLatexProse } from '../../syntax/latex/prose';
import { readDate } from './frontMatter';
import type { PaperMetadata } from './metadata';

export function readLatexPreamble(source: string): PaperMetadata {
  const title = argumentOf(source, 'title');
  const authors = argumentOf(source, 'author') ?? argumentOf(source, 'authorsnames') ?? '';
  const published = readDate(argumentOf(source, 'date') ?? '');
  const keywords = argumentOf(source, 'keywords') ?? '';
  return {
    title: title === null ? null : words(title),
    authors: authors
      .replace(/\\(?:thanks|orcid|affil|email)\{[^{}]*\}/g, '')
      .split(/\\and\b|\\\\|,|;/)
      .map(words)
      .filter((name) => /^\p{Lu}[^\d@]*\s\p{Lu}/u.test(name)),
    affiliations: affiliationsOf(source),
    abstract: words(argumentOf(source, 'abstract') ?? '') || null,
    keywords: keywords
      .split(/[,;]/)
      .map(words)
      .filter((k) => k !== ''),
    dates: published ? { published } : {},
  };
}

const affiliation = /\\(?:affil|affiliation|institute|authorsaffiliations)(?=[[{])/g;

/** `\\affil[1]{Sahel Institute}`, and the class apa7's `\\authorsaffiliations{{Sahel Institute}, {Niamey College}}`. */
function affiliationsOf(source: string): string[] {
  const found = [...source.matchAll(affiliation)].flatMap((m) => {
    const text = argumentOf(source.slice(m.index), m[0].slice(1)) ?? '';
    return text.trimStart().startsWith('{') ? text.split(/\}\s*,?/) : text.split(/\\and\b/);
  });
  return [...new Set(found.map((t) => words(t.replace(/^[\s{]+/, ''))))].filter((t) => t !== '');
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
  const plain = readLatexProse(latex).prose.replace(/\s+/g, ' ').trim();
  // A closed group leaves a blank before the mark behind it.
  return plain.replace(/(?<!\s)\s([.,;:!?])/g, '$1');
}
