/** The door to the source languages: text in, blocks out. Parsing never fails; what it cannot read is prose. */
import type { Edit, Text } from '../text/text';
import type { SourceLanguage, SyntaxTree } from './block';

/** The blocks of a text, from scratch. */
export function parseSyntax(_text: Text, language: SourceLanguage): SyntaxTree {
  return { language, blocks: [], state: undefined };
}

/** The blocks after one edit; blocks that the edit left alone are the same objects as before. */
export function reparseSyntax(previous: SyntaxTree, text: Text, _edit: Edit): SyntaxTree {
  return parseSyntax(text, previous.language);
}
