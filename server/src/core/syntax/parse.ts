/** The door to the source languages: text in, blocks out. Parsing never fails; what it cannot read is prose. */
import type { Edit, Text } from '../text/text';
import type { SourceLanguage, SyntaxTree } from './block';
import { parseLatex, reparseLatex } from './latex/latex';
import { parseMarkdown, reparseMarkdown } from './markdown/markdown';
import { parsePlain, reparsePlain } from './plain/plain';

/** The blocks of a text, from scratch. */
export function parseSyntax(text: Text, language: SourceLanguage): SyntaxTree {
  switch (language) {
    case 'markdown':
    case 'quarto':
      return parseMarkdown(text, language);
    case 'latex':
      return parseLatex(text);
    case 'plaintext':
      return parsePlain(text, language);
  }
}

/** The blocks after one edit; blocks that the edit left alone are the same objects as before. */
export function reparseSyntax(previous: SyntaxTree, text: Text, edit: Edit): SyntaxTree {
  switch (previous.language) {
    case 'markdown':
    case 'quarto':
      return reparseMarkdown(previous, text, edit);
    case 'latex':
      return reparseLatex(previous, text, edit);
    case 'plaintext':
      return reparsePlain(previous, text, edit);
  }
}
