/**
 * Fields of the printed and rendered lists of the linking drafts, which are no part of the training: found, split
 * and read as in any paper. Some labels cannot be right whatever a parser does, and are counted apart: those that
 * the entry does not print, years that are printed as the date of access alone, and journals that the publisher
 * tagged as titles because the entry prints no title. A closing descriptor (`[Internet]`) is no part of a title.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CslItem } from '../../server/src/core/document/references/csl';
import { fold } from '../../server/src/core/text/normalise';
import { overlaps, type Span } from '../../server/src/core/text/span';
import { modelOf } from '../support/paper';
import { table } from './results';

export const bare = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

interface GoldList {
  readonly referenceText: string;
  readonly references: readonly (Span & { readonly text: string; readonly csl: CslItem })[];
}

/** What of an item is compared, as a key; undefined where the gold item has none. */
const parts: Readonly<Record<string, (item: CslItem) => string | undefined>> = {
  'first author': (i) => i.author?.[0] && bare(i.author[0].family ?? i.author[0].literal ?? ''),
  year: (i) => i.issued?.['date-parts']?.[0]?.[0]?.toString(),
  title: (i) => i.title && bare(i.title.replace(/\s*\[[^\][]*\]\s*$/, '')),
  container: (i) => i['container-title'] && bare(i['container-title']),
  volume: (i) => i.volume && bare(i.volume),
  DOI: (i) => i.DOI?.toLowerCase().replace(/^doi:\s*/, ''),
};

interface Count {
  /** Over every label of the gold lists, wrong ones too. */
  all: number;
  right: number;
  /** Over the labels that the entry prints. */
  printed: number;
  rightPrinted: number;
}

type Row = Map<string, Count>;

export function readLists(data: string, misses: string[]): string {
  const rows = new Map<string, Row>();
  for (const set of ['author-year', 'author-year-pandoc', 'numeric']) {
    const folder = path.join(data, 'references', 'linking', set);
    const files = readdirSync(folder).filter((f) => f.endsWith('.gold.json'));
    for (const [i, file] of files.sort().entries()) {
      const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as GoldList;
      const kind = gold.referenceText.startsWith('printed') ? 'printed' : 'rendered';
      const row = rows.get(kind) ?? new Map();
      rows.set(kind, row);
      const content = readFileSync(path.join(folder, file.replace('.gold.json', '.md')), 'utf8');
      const read = modelOf(content).references;
      for (const entry of gold.references) {
        const found = read.find((r) => overlaps(r, entry));
        // The halves of test/eval/linking.ts: of the one that is only counted there, nothing is written here.
        scoreItem(entry, found?.csl ?? {}, row, (m) => i % 2 === 0 && misses.push(`${kind} ${m}`));
      }
    }
  }
  const names = Object.keys(parts);
  return table(
    ['lists', ...names, 'entries'],
    [...rows].flatMap(([kind, row]) => {
      const counts = names.map((n) => row.get(n)!);
      const entries = row.get('year')!.all;
      return [
        [`${kind}, every label`, ...counts.map((c) => percent(c.right, c.all)), entries],
        [
          `${kind}, labels that the entry prints`,
          ...counts.map((c) => percent(c.rightPrinted, c.printed)),
          entries,
        ],
        [`${kind}, labels it does not print`, ...counts.map((c) => c.all - c.printed), entries],
      ];
    }),
  );
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}

function scoreItem(
  { text, csl: gold }: GoldList['references'][number],
  read: CslItem,
  row: Row,
  miss: (line: string) => unknown,
): void {
  for (const [name, part] of Object.entries(parts)) {
    const wanted = part(gold);
    if (wanted === undefined || wanted === '') continue;
    const count = row.get(name) ?? { all: 0, right: 0, printed: 0, rightPrinted: 0 };
    row.set(name, count);
    const right = part(read) === wanted;
    const apart = isApart(name, wanted, gold, text);
    count.all++;
    if (right) count.right++;
    if (!apart) count.printed++;
    if (!apart && right) count.rightPrinted++;
    if (!right) miss(`${apart ? 'apart, ' : ''}${name}: ${wanted} ≠ ${part(read)} | ${text}`);
  }
}

const access =
  /(?:retrieved|access(?:ed)?|acesso|acessado|consultado|cited|citado|viewed)\b[^\d]{0,14}(?:\d{1,2}\b[^\d]{0,3})?[^\d]{0,14}$/i;

/** Is this a label that no reading of the entry could yield? */
function isApart(name: string, wanted: string, gold: CslItem, text: string): boolean {
  if (name === 'DOI') return !text.toLowerCase().includes(wanted);
  if (name === 'year') {
    const places = [...text.matchAll(new RegExp(wanted, 'g'))].map((m) => text.slice(0, m.index));
    return places.every((before) => access.test(before.slice(-44)) || /https?:\S*$/.test(before));
  }
  const journal = gold.type === 'article-journal' && gold.volume && gold.page && !gold['container-title'];
  return (name === 'title' && Boolean(journal)) || !bare(text).includes(wanted);
}
