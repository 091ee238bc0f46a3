/** JSON with the place of each value. Never throws: what comes before a mistake is still read. */
import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../../text/span';

export type { Node };

export interface JsonReading {
  /** Undefined for an empty text. */
  readonly root: Node | undefined;
  readonly mistakes: readonly (Span & { readonly message: string })[];
}

export function readJson(text: string): JsonReading {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: false, allowTrailingComma: true });
  // After the first, the others are mostly its echo.
  const mistakes = errors
    .slice(0, 1)
    .map((e) => ({ ...spanOf(e), message: words[printParseErrorCode(e.error)] ?? 'This is not JSON.' }));
  return { root, mistakes };
}

export function spanOf({ offset, length }: { readonly offset: number; readonly length: number }): Span {
  return { start: offset, end: offset + length };
}

/** The members of an object with their names; of a name that comes twice, the last. */
export function membersOf(node: Node): ReadonlyMap<string, { readonly key: Node; readonly value: Node }> {
  const members = new Map<string, { key: Node; value: Node }>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key && value) members.set(String(key.value), { key, value });
  }
  return members;
}

const words: Readonly<Record<string, string>> = {
  CommaExpected: 'A comma is missing here.',
  ColonExpected: 'A colon is missing here.',
  PropertyNameExpected: 'A name in quotation marks is missing here.',
  ValueExpected: 'A value is missing here.',
  CloseBraceExpected: 'A closing brace } is missing here.',
  CloseBracketExpected: 'A closing bracket ] is missing here.',
  UnexpectedEndOfString: 'A quotation mark is missing at the end of this text.',
  EndOfFileExpected: 'Nothing may follow here.',
};
