/** The numbers of the entries of a list, as its markers or the entries themselves give them. */
import type { Reference } from '../references/reference';

/** By entry: `12` of `12. Okafor …` or `[12] Okafor …`; null where an entry has none. */
export function entryNumbers(references: readonly Reference[], content: string): readonly (string | null)[] {
  const numbers = references.map(
    (r) =>
      r.csl['citation-number'] ??
      /^[[(]?(\d{1,4})[\].)]{1,2}(?:\s|(?=\p{Lu}))/u.exec(r.text)?.[1] ??
      markerBefore(content, r.start),
  );
  const [first] = numbers;
  const repeated = numbers.length > 1 && first !== null && numbers.every((n) => n === first);
  // Markdown counts by itself: a list may be written with `1.` at every entry.
  return repeated ? references.map((_, i) => String(i + 1)) : numbers.map((n, i) => n ?? between(numbers, i));
}

/** The number that the neighbours leave to an entry whose own was not read. */
function between(numbers: readonly (string | null)[], at: number): string | null {
  const [before, after] = [numbers[at - 1], numbers[at + 1]];
  if (!before || (at + 1 < numbers.length && Number(after) !== Number(before) + 2)) return null;
  return String(Number(before) + 1);
}

function markerBefore(content: string, start: number): string | null {
  return (
    /(?:^|\n)[ \t>]*[[(]?(\d{1,4})[\]).:]{0,2}[ \t]+$/.exec(
      content.slice(Math.max(0, start - 16), start),
    )?.[1] ?? null
  );
}
