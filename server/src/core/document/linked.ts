/** The citations of a paper with their links, by part and relative to it. */
import type { PlacedBlock } from '../syntax/block';
import type { BareNumber } from './citations/bareNumbers';
import { type Citation, shiftCitation } from './citations/citation';
import { type Cited, citationLinker, withBareNumbers } from './linking/cited';
import type { ReferenceIndex } from './linking/link';
import { asNoteMark } from './notes/marks';
import { notesIn } from './notes/note';
import type { Part } from './part';

export interface Linking {
  readonly byPart: readonly (readonly Cited[])[];
  /** By part: which of its bare numbers are citations, as indices. */
  readonly filling: readonly (readonly number[])[];
  readonly linker: (c: Citation) => Cited | null;
}

interface Seen {
  /** In place, since numbers are counted through the text. */
  readonly citation: Citation;
  readonly own: Citation;
  readonly part: number;
  /** Among the bare numbers of its part; null for what is a citation by its form. */
  readonly bare: number | null;
}

/** Only here, with the list known, is it decided which of the likely citations are citations. */
export function linkAll(
  parts: readonly Part[],
  blocks: readonly PlacedBlock[],
  index: ReferenceIndex,
): Linking {
  const placed = parts.flatMap(({ index, facts }, part): Seen[] => {
    const { start } = blocks[index]!;
    return facts.citations.map((own) => ({ citation: shiftCitation(own, start), own, part, bare: null }));
  });
  const bare = parts.flatMap(({ index, facts }, part) => {
    const { start } = blocks[index]!;
    const at = (own: BareNumber) => ({ ...shiftCitation(own, start), kind: own.kind });
    return facts.bareNumbers.map((own, i) => ({ citation: at(own), own, part, bare: i }));
  });
  const seen = withBareNumbers<Seen>(placed, bare, index);
  const link = citationLinker(
    seen.map((s) => s.own),
    index,
  );
  const notes = index.numbers.some((n) => n !== null) ? noNotes : noteIdsOf(parts);
  const linker = (c: Citation) => link(asNoteMark(c, notes));
  const byPart: Cited[][] = parts.map(() => []);
  const filling: number[][] = parts.map(() => []);
  for (const { own, part, bare } of seen) {
    if (bare !== null) filling[part]!.push(bare);
    const cited = linker(own);
    if (cited) byPart[part]!.push(cited);
  }
  return { byPart, filling, linker };
}

const noNotes: ReadonlySet<string> = new Set();

/** Of those that number themselves; a mark is never called as a note that is known by its place. */
function noteIdsOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(parts.flatMap(({ block }) => notesIn({ start: 0, block }).map((n) => n.id)));
}

/** As `linkAll`, where one part has moved its citations and bare numbers, and cites the same. */
export function linkAgain({ byPart, filling, linker }: Linking, at: number, { facts }: Part): Linking {
  const filled = filling[at]!.map((i) => facts.bareNumbers[i]!);
  const own = [...facts.citations, ...filled].sort((a, b) => a.start - b.start);
  const cited = own.flatMap((c) => linker(c) ?? []);
  return { byPart: byPart.with(at, cited), filling, linker };
}
