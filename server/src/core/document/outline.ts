/** The sections of a paper and the part each plays. */
import type { PlacedBlock } from '../syntax/block';
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
export function readOutline(_blocks: readonly PlacedBlock[], length: number): readonly Section[] {
  return [
    { index: 0, start: 0, end: length, title: '', level: 0, role: 'other', heading: null, parent: null },
  ];
}
