/** The sections of a paper and the part each plays. */
import type { PlacedBlock } from '../syntax/block';
import { roleOfTitle, withoutNumber } from '../syntax/headings';
import type { Span } from '../text/span';

export type SectionRole =
  | 'abstract'
  | 'introduction'
  | 'body'
  | 'methods'
  | 'discussion'
  | 'conclusion'
  | 'references'
  | 'other';

/** From its heading to the next one (of any level). Section 0 is what stands before the first heading. */
export interface Section extends Span {
  readonly index: number;
  readonly title: string;
  /** 0 for section 0, otherwise the level of its heading. */
  readonly level: number;
  readonly role: SectionRole;
  /** The heading's text, without markup; null for section 0. */
  readonly heading: Span | null;
  /** The section it is nested in, null at the top. */
  readonly parent: number | null;
}

/** Always at least section 0, which is empty where a paper opens with a heading. */
export function readOutline(blocks: readonly PlacedBlock[], length: number): readonly Section[] {
  const headings = blocks.filter(({ block }) => block.kind === 'heading');
  const starts = [0, ...headings.map((h) => h.start)];
  const sections: Section[] = [];
  const open: Section[] = [];
  starts.forEach((start, index) => {
    const heading = index > 0 ? headings[index - 1]! : undefined;
    const level = heading?.block.level ?? 0;
    while (open.length > 0 && open[open.length - 1]!.level >= level) open.pop();
    const parent = open[open.length - 1];
    const section: Section = {
      index,
      start,
      end: starts[index + 1] ?? length,
      title: heading ? titleOf(heading) : '',
      level,
      role: heading ? roleOf(heading, parent) : 'other',
      heading: heading ? spanOfTitle(heading) : null,
      parent: parent?.index ?? null,
    };
    sections.push(section);
    if (level > 0) open.push(section);
  });
  return sections;
}

function titleOf({ block }: PlacedBlock): string {
  const words = withoutNumber(block.prose.replace(/\s+/g, ' ').trim());
  return block.source.startsWith('\\begin{') ? (environments[words] ?? words) : words;
}

/** Sections that LaTeX calls by the name of an environment. */
const environments: Readonly<Record<string, string>> = {
  abstract: 'Abstract',
  thebibliography: 'References',
};

/** A subsection without a name of its own plays the part of the section it stands in. */
function roleOf(heading: PlacedBlock, parent: Section | undefined): SectionRole {
  const own = roleOfTitle(titleOf(heading));
  if (own) return own;
  return parent && parent.level > 0 && parent.role !== 'abstract' ? parent.role : 'body';
}

function spanOfTitle({ start, block }: PlacedBlock): Span {
  const text = block.prose;
  const from = text.length - text.trimStart().length;
  return { start: start + from, end: start + text.trimEnd().length };
}
