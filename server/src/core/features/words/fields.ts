/** What an entry must say so that a reader can find the work, by type of work (APA 7, ch. 9–10). */
import type { CslField, CslItem } from '../../document/references/csl';

const names = {
  author: 'author',
  issued: 'year',
  title: 'title',
  'container-title': 'name of the journal or book',
  volume: 'volume',
  publisher: 'publisher',
  URL: 'address',
} as const satisfies Partial<Record<CslField, string>>;

type Wanted = keyof typeof names;

const always: readonly Wanted[] = ['author', 'issued', 'title'];

const byType: Readonly<Record<string, readonly Wanted[]>> = {
  'article-journal': [...always, 'container-title', 'volume'],
  'article-newspaper': ['issued', 'title', 'container-title'],
  'article-magazine': ['issued', 'title', 'container-title'],
  book: [...always, 'publisher'],
  chapter: [...always, 'container-title', 'publisher'],
  report: [...always],
  thesis: [...always, 'publisher'],
  webpage: ['title', 'URL'],
  'post-weblog': ['title', 'URL'],
  'paper-conference': [...always, 'container-title'],
};

/** In a reader's words, in the order in which they are printed; empty where nothing is missing. */
export function missingFields(csl: CslItem): readonly string[] {
  const wanted = byType[csl.type ?? ''] ?? ['issued', 'title'];
  return wanted.filter((field) => !has(csl, field)).map((field) => names[field]);
}

function has(csl: CslItem, field: Wanted): boolean {
  // An edited volume has editors for authors; a work with a DOI or an issue is found without the volume.
  if (field === 'author') return (csl.author ?? csl.editor ?? []).length > 0;
  if (field === 'volume') return [csl.volume, csl.issue, csl.DOI].some((v) => v !== undefined);
  return csl[field] !== undefined;
}
