/** JSON with the place of each value. Never throws: what comes before a mistake is still read. */
import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Span } from '../../text/span';

export type { Node };

export interface JsonReading {
  /** Undefined for an empty text. */
  readonly root: Node | undefined;
  readonly mistakes: readonly (Span & { readonly message: string })[];
}

/** The parser calls itself for each bracket inside another: a file of nothing but brackets would exhaust the stack. */
const deepest = 50;

export function readJson(text: string): JsonReading {
  const deep = tooDeep(text);
  if (deep) return { root: undefined, mistakes: [deep] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, {
    disallowComments: false,
    allowTrailingComma: true,
    allowEmptyContent: true,
  });
  // After the first, the others are mostly its echo.
  const mistakes = errors
    .slice(0, 1)
    .map((e) => ({ ...spanOf(e), message: words[printParseErrorCode(e.error)] ?? 'This is not JSON.' }));
  return { root, mistakes };
}

/** The first bracket that lies too deep. */
function tooDeep(text: string): JsonReading['mistakes'][number] | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const start = scanner.getTokenOffset();
    // A token's first character tells a bracket from a text that holds one: that begins with a quotation mark.
    const first = text.charAt(start);
    if (first === '{' || first === '[') depth++;
    if (first === '}' || first === ']') depth--;
    if (depth > deepest) {
      const message = 'Too many brackets inside each other; the file is not read.';
      return { start, end: start + 1, message };
    }
  }
  return null;
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
