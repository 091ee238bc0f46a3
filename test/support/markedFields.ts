/** References with their fields marked in the text: `{author|UNAMA}. ({issued|2023}).`. */
import type { FieldSpan } from '../../server/src/core/document/references/reference';

/** The plain text of a marked line. */
export function marked(line: string): { readonly text: string } {
  return { text: line.replace(/\{[a-zA-Z-]+\|([^}]*)\}/g, '$1') };
}

/** The text with its fields marked, as `marked` reads them; overlapping fields are shown behind the line. */
export function shown(text: string, fields: readonly FieldSpan[]): string {
  let line = '';
  let at = 0;
  const over: string[] = [];
  for (const f of fields) {
    const value = text.slice(f.start, f.end);
    if (f.start < at) over.push(`${f.field}|${value}`);
    else {
      line += `${text.slice(at, f.start)}{${f.field}|${value}}`;
      at = f.end;
    }
  }
  return [line + text.slice(at), ...over].join(' + ');
}
