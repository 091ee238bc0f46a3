/** Title page and front matter: what the paper says about itself. */
import type { PlacedBlock } from '../../syntax/block';
import type { Section } from '../outline';
import type { CalendarDate } from '../timeline/dates';

export interface PaperMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly dates: {
    readonly received?: CalendarDate;
    readonly accepted?: CalendarDate;
    readonly published?: CalendarDate;
  };
}

export function readMetadata(_blocks: readonly PlacedBlock[], _outline: readonly Section[]): PaperMetadata {
  return { title: null, authors: [], keywords: [], dates: {} };
}
