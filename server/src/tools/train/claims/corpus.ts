/**
 * Labelled sentences as papers: documents of paragraphs, each sentence with or without a citation of its own.
 * A sentence with label 1 gets an empty citation at its end, so that everything reads it as it reads a paper.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Citation, CitationForm } from '../../../core/document/citations/citation';
import { findQuotations } from '../../../core/document/claims/quotations';
import { readUnscored, type SignalContext, type Unscored } from '../../../core/document/claims/signals';
import { recogniseFigures } from '../../../core/document/figures/figures';
import type { Section } from '../../../core/document/outline';
import { recogniseDates } from '../../../core/document/timeline/dates';
import type { Block } from '../../../core/syntax/block';
import { roleOfTitle } from '../../../core/syntax/headings';
import type { Span } from '../../../core/text/span';

/** The files of the redistributable data, and the form in which each cites. */
export const corpora: Readonly<Record<string, CitationForm>> = {
  'crs-reports': 'note',
  'crs-links': 'link',
  'openstax-american-government': 'note',
  'openstax-political-science': 'note',
  'openstax-sociology': 'parenthetical',
  plos: 'numeric',
};

export interface LabelledParagraph {
  readonly section: Section;
  readonly context: SignalContext;
  readonly labels: readonly boolean[];
  readonly read: readonly Unscored[];
}

export interface LabelledPaper {
  readonly corpus: string;
  readonly id: string;
  readonly paragraphs: readonly LabelledParagraph[];
  readonly words: number;
}

interface Line {
  readonly doc: string;
  readonly section: string;
  readonly para: string;
  readonly text: string;
  readonly label: 0 | 1;
}

export function readCorpus(data: string, corpus: string): readonly LabelledPaper[] {
  const file = path.join(data, 'claims', `${corpus}.jsonl`);
  if (!existsSync(file)) {
    console.log(`${file} is not there: left out.`);
    return [];
  }
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((l) => l.trim() !== '');
  const papers = groupBy(
    lines.map((l) => JSON.parse(l) as Line),
    (l) => l.doc,
  );
  return papers.map((paper) => paperOf(corpus, paper));
}

function paperOf(corpus: string, lines: readonly Line[]): LabelledPaper {
  const sections = new Map<string, Section>();
  const paragraphs = groupBy(lines, (l) => `${l.section}\n${l.para}`).map((p) =>
    paragraphOf(corpus, p, sections),
  );
  const words = lines.reduce((sum, l) => sum + l.text.split(/\s+/).length, 0);
  return { corpus, id: lines[0]!.doc, paragraphs, words };
}

function paragraphOf(
  corpus: string,
  lines: readonly Line[],
  sections: Map<string, Section>,
): LabelledParagraph {
  const sentences: Span[] = [];
  let source = '';
  for (const { text } of lines) {
    if (source !== '') source += ' ';
    sentences.push({ start: source.length, end: source.length + text.length });
    source += text;
  }
  const title = lines[0]!.section;
  const labels = lines.map((l) => l.label === 1);
  const context = contextOf(source, sentences, labels, corpora[corpus]!);
  return {
    section: sectionOf(title, sections),
    context,
    labels,
    read: readUnscored(context),
  };
}

/** One section a title; its place in the text is not known. */
function sectionOf(title: string, sections: Map<string, Section>): Section {
  const known = sections.get(title);
  if (known) return known;
  const role = roleOfTitle(title) ?? ('body' as const);
  const made = { index: 1, title, level: 1, role, heading: null, parent: null, start: 0, end: 0 };
  sections.set(title, made);
  return made;
}

function contextOf(
  source: string,
  sentences: readonly Span[],
  cited: readonly boolean[],
  form: CitationForm,
): SignalContext {
  const block: Block = { kind: 'paragraph', level: 0, source, prose: source, inlines: [] };
  const dates = recogniseDates(source);
  return {
    block,
    sentences,
    citations: citationsAt(sentences, cited, form),
    quotations: findQuotations(source),
    dates,
    figures: recogniseFigures(source, dates),
  };
}

function citationsAt(sentences: readonly Span[], cited: readonly boolean[], form: CitationForm): Citation[] {
  return sentences.flatMap((s, i) =>
    cited[i] ? [{ start: s.end - 1, end: s.end - 1, form, text: '', works: [] }] : [],
  );
}

/** The paragraph with the citation of one sentence taken out. */
export function hide(p: LabelledParagraph, index: number, form: CitationForm): readonly Unscored[] {
  const cited = p.labels.map((label, i) => label && i !== index);
  return readUnscored({ ...p.context, citations: citationsAt(p.context.sentences, cited, form) });
}

/** The paragraph with no citation at all. */
export function bare(p: LabelledParagraph): readonly Unscored[] {
  return readUnscored({ ...p.context, citations: [] });
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}
