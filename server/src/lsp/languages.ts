/** The editor's names of languages, and ours. */
import type { SourceLanguage } from '../core/syntax/block';

const byName: Readonly<Record<string, SourceLanguage>> = {
  markdown: 'markdown',
  quarto: 'quarto',
  rmd: 'quarto',
  pandoc: 'quarto',
  latex: 'latex',
  tex: 'latex',
  plaintext: 'plaintext',
  text: 'plaintext',
};

const byEnding: Readonly<Record<string, SourceLanguage>> = {
  md: 'markdown',
  markdown: 'markdown',
  qmd: 'quarto',
  rmd: 'quarto',
  tex: 'latex',
  latex: 'latex',
  txt: 'plaintext',
};

/** Endings of files that may be papers. */
export const paperEndings: readonly string[] = [...Object.keys(byEnding), 'Rmd'];

/** What a file's name says of its language; plain text where it says nothing. */
export function languageOfFile(name: string): SourceLanguage {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return byEnding[ending] ?? 'plaintext';
}

/** An editor's language name, or where it is none of ours, the name of the file. */
export function languageOf(name: string, file: string): SourceLanguage {
  return byName[name] ?? languageOfFile(file);
}

export function languageNamed(name: string): SourceLanguage | undefined {
  return byName[name];
}
