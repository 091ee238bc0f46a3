/** Title page and front matter: what the paper says about itself. */
import type { PlacedBlock } from '../../syntax/block';
import type { CalendarDate } from '../timeline/dates';
import { readFrontMatter } from './frontMatter';
import { readLatexPreamble } from './latexPreamble';
import { readTitlePage, titlePageBlocks } from './titlePage';

export interface PaperMetadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  /** Where the authors work, as the title page says it, without marks: `University of Niamey`. */
  readonly affiliations: readonly string[];
  /** The text of the abstract, blanks evened; null where there is none. */
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  readonly dates: {
    readonly received?: CalendarDate;
    readonly accepted?: CalendarDate;
    readonly published?: CalendarDate;
  };
}

/** True where both papers open with the very same blocks, so that what the first says of itself still holds. */
export function sameOpening(a: readonly PlacedBlock[], b: readonly PlacedBlock[]): boolean {
  const length = Math.min(titlePageBlocks, Math.max(a.length, b.length));
  for (let i = 0; i < length; i++) if (a[i]?.block !== b[i]?.block) return false;
  return true;
}

/** Front matter first; what it leaves open is looked for on the title page. */
export function readMetadata(blocks: readonly PlacedBlock[]): PaperMetadata {
  const front = blocks[0]?.block.kind === 'front-matter' ? readFront(blocks[0].block.source) : undefined;
  const page = readTitlePage(blocks);
  if (!front) return page;
  return {
    title: front.title ?? page.title,
    authors: front.authors.length > 0 ? front.authors : page.authors,
    affiliations: front.affiliations.length > 0 ? front.affiliations : page.affiliations,
    abstract: front.abstract ?? page.abstract,
    keywords: front.keywords.length > 0 ? front.keywords : page.keywords,
    dates: { ...page.dates, ...front.dates },
  };
}

function readFront(source: string): PaperMetadata {
  return source.trimStart().startsWith('---') ? readFrontMatter(source) : readLatexPreamble(source);
}
