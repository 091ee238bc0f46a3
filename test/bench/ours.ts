/** What Policy Paper takes, through the same calls as the language server makes. */
import { Analyzer } from '../../server/src/core/analysis/analyzer';
import { recogniseBlock } from '../../server/src/core/document/blockFacts';
import { buildLexicon } from '../../server/src/core/document/entities/lexicon';
import { emptyDiscourse, readEntities } from '../../server/src/core/document/entityFacts';
import type { DocumentModel } from '../../server/src/core/document/model';
import { readEntries } from '../../server/src/core/document/references/list';
import { hover } from '../../server/src/core/features/hover';
import { parseSyntax } from '../../server/src/core/syntax/parse';
import { Text } from '../../server/src/core/text/text';
import { type BenchDocument, typingPlaces } from './documents';
import { random, type Timing, time } from './measure';

const uri = 'file:///bench.md';

function opened(content: string): Analyzer {
  const analyzer = new Analyzer();
  analyzer.apply({ kind: 'open', uri, language: 'markdown', version: 1, content });
  analyzer.snapshot.papers.get(uri)!.check();
  return analyzer;
}

/** From nothing to model and findings. */
export function cold({ content }: BenchDocument): Promise<Timing> {
  return time(() => opened(content), 4000, 30);
}

/** One letter typed: new model and findings of the whole paper. */
export function keystroke({ content }: BenchDocument): Promise<Timing> {
  const analyzer = opened(content);
  const places = typingPlaces(content, random(7), 400);
  return time(
    (run) => {
      const at = places[run >> 1]!;
      const edit =
        run % 2 === 0 ? { start: at, end: at, newText: 'x' } : { start: at, end: at + 1, newText: '' };
      analyzer
        .apply({ kind: 'edit', uri, version: run + 2, edits: [edit] })
        .papers.get(uri)!
        .check();
    },
    4000,
    300,
  );
}

/** From nothing to mentions and relations: milliseconds a page of 2,600 characters. */
export async function actorsPerPage({ content }: BenchDocument): Promise<Timing> {
  const lexicon = buildLexicon([]);
  const { blocks } = parseSyntax(new Text(content), 'markdown');
  const facts = blocks.map(({ block }) => recogniseBlock(block));
  const took = await time(
    () => blocks.map(({ block }, i) => readEntities(block, facts[i]!, lexicon, emptyDiscourse)),
    4000,
    30,
  );
  const pages = content.length / 2600;
  return { ...took, median: took.median / pages, p95: took.p95 / pages };
}

/** Linked citations, and entries read, in a second: of a paper opened anew each time. */
export const citationsPerSecond = (d: BenchDocument) => perSecond(d, ({ citations }) => citations.length);
export const referencesPerSecond = async ({ content }: BenchDocument): Promise<Timing> => {
  const lists = parseSyntax(new Text(content.slice(content.indexOf('\n## References'))), 'markdown').blocks;
  const count = lists.flatMap(({ block }) => readEntries(block)).length;
  const took = await time(() => lists.flatMap(({ block }) => readEntries(block)), 2000, 50);
  return rate(count, took);
};

async function perSecond(
  { content }: BenchDocument,
  count: (model: DocumentModel) => number,
): Promise<Timing> {
  let counted = 0;
  const took = await time(
    () => {
      const open = { kind: 'open', uri, language: 'markdown', version: 1, content } as const;
      counted = count(new Analyzer().apply(open).papers.get(uri)!.model);
    },
    4000,
    30,
  );
  return rate(counted, took);
}

/** Many in a second is quick, so that the slow end is the smaller number. */
function rate(count: number, { median, p95, runs }: Timing): Timing {
  return { median: (count / median) * 1000, p95: (count / p95) * 1000, runs };
}

/** A hover on a citation of the paper, all its citations in turn. */
export function hovering({ content }: BenchDocument): Promise<Timing> {
  const analyzer = opened(content);
  const { citations } = analyzer.snapshot.papers.get(uri)!.model;
  return time(
    (run) => hover(analyzer.snapshot, uri, citations[run % citations.length]!.start + 1),
    1500,
    300,
  );
}
