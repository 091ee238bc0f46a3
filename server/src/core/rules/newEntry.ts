/** A new entry of the reference list, begun as the entries before it are. */
import type { DocumentModel } from '../document/model';
import type { Reference } from '../document/references/reference';
import { fold } from '../text/normalise';
import type { Text } from '../text/text';

const marker = /^\s*[-*+•]\s+$/;
const ordinal = /^\s*\d+[.)]\s+$/;

/**
 * What stands between an entry and a new one behind it: `\n- `, `\n\n`, in LaTeX `\n\bibitem{okafor2021} `.
 * Null where entries carry numbers of their own (`[12]`), which a new one would shift.
 */
export function entryBreak(
  model: DocumentModel,
  before: Reference,
  { name, year }: { readonly name: string; readonly year: string },
): string | null {
  const { text } = model;
  const line = text.slice({ start: text.lineStart(before.start), end: before.start });
  if (line.includes('\\bibitem')) return `\n\\bibitem{${freshKey(text, `${keyName(name)}${year}`)}} `;
  if (marker.test(line) || ordinal.test(line)) return `\n${line}`;
  if (/\d/.test(line)) return null;
  return isTight(model, before) ? `\n${line}` : `\n\n${line}`;
}

/** Entries that stand on lines of their own with no blank line between, as plain text has them. */
function isTight({ references, text, language }: DocumentModel, { index }: Reference): boolean {
  const at = index > 0 ? index : 1;
  const [first, second] = [references[at - 1], references[at]];
  if (language !== 'plaintext' || !first || !second) return false;
  return /^[^\S\n]*\n[^\S\n]*$/.test(text.slice({ start: first.end, end: second.start }));
}

function keyName(name: string): string {
  return fold(name).replaceAll(/[^a-z]/g, '') || 'source';
}

function freshKey(text: Text, key: string): string {
  let fresh = key;
  for (let n = 2; text.indexOf(`{${fresh}}`) >= 0; n++) fresh = `${key}-${n}`;
  return fresh;
}
