/** The citations of a paper with their links, by part and relative to it. */
import type { PlacedBlock } from '../syntax/block';
import { type Citation, shiftCitation } from './citations/citation';
import { type Cited, citationLinker, withBareNumbers } from './linking/cited';
import type { ReferenceIndex } from './linking/link';
import { asNoteMark } from './notes/marks';
import type { Part } from './part';

export interface Linking {
  readonly byPart: readonly (readonly Cited[])[];
  readonly linker: (c: Citation) => Cited | null;
}

interface Seen {
  /** In place, since numbers are counted through the text. */
  readonly citation: Citation;
  readonly own: Citation;
  readonly part: number;
}

/** Only here, with the list known, is it decided which of the likely citations are citations. */
export function linkAll(
  parts: readonly Part[],
  blocks: readonly PlacedBlock[],
  index: ReferenceIndex,
): Linking {
  const of = (list: 'citations' | 'bareNumbers') =>
    parts.flatMap(({ index: at, facts }, part): Seen[] =>
      facts[list].map((own) => ({ citation: shiftCitation(own, blocks[at]!.start), own, part })),
    );
  const seen = withBareNumbers(of('citations'), of('bareNumbers'), index);
  const link = citationLinker(
    seen.map((s) => s.own),
    index,
  );
  const notes = index.numbers.some((n) => n !== null) ? noNotes : noteIdsOf(parts);
  const linker = (c: Citation) => link(asNoteMark(c, notes));
  const byPart: Cited[][] = parts.map(() => []);
  for (const { own, part } of seen) {
    const cited = linker(own);
    if (cited) byPart[part]!.push(cited);
  }
  return { byPart, linker };
}

const noNotes: ReadonlySet<string> = new Set();

function noteIdsOf(parts: readonly Part[]): ReadonlySet<string> {
  return new Set(
    parts.flatMap(({ block }) => [
      ...(block.noteId === undefined ? [] : [block.noteId]),
      ...block.inlines.flatMap((i) => (i.kind === 'inline-note' ? (i.id ?? []) : [])),
    ]),
  );
}

/** As `linkAll`, where one part has moved its citations and cites the same; undefined where that cannot be told. */
export function linkAgain({ byPart, linker }: Linking, at: number, { facts }: Part): Linking | undefined {
  if (facts.bareNumbers.length > 0) return undefined;
  const cited = facts.citations.flatMap((c) => linker(c) ?? []);
  return { byPart: byPart.with(at, cited), linker };
}
