/** What Policy Paper takes, through the same calls as the language server makes. */
import { Analyzer } from '../../server/src/core/analysis/analyzer';
import { hover } from '../../server/src/core/features/hover';
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
