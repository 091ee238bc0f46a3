/** How much a paper leans on its works: counts, shares, sections and citing sentences. */
import { type DocumentModel, type LinkedCitation, sentenceAt } from '../../document/model';
import type { Reference } from '../../document/references/reference';
import type { Span } from '../../text/span';

export interface Usage {
  /** How often the work is cited; two works in one bracket are two. */
  readonly times: number;
  /** 0–1 of all citations of works in the paper. */
  readonly share: number;
  /** Titles, in document order, each once. */
  readonly sections: readonly string[];
}

/** The total of citations of works: `(A, 2020; B, 2021)` counts as two. */
export function citedWorks(model: DocumentModel): number {
  return model.citations.reduce((sum, c) => sum + c.works.length, 0);
}

export function usageOf(model: DocumentModel, reference: Reference): Usage {
  const citing = citationsOf(model, reference);
  const times = citing.reduce((sum, c) => sum + worksOf(c, reference).length, 0);
  const sections = new Set(citing.map((c) => sectionTitle(model, c.section)).filter((t) => t !== ''));
  return { times, share: times / Math.max(1, citedWorks(model)), sections: [...sections] };
}

export function citationsOf(model: DocumentModel, reference: Reference): readonly LinkedCitation[] {
  return (model.citedBy[reference.index] ?? []).flatMap((i) => model.citations[i] ?? []);
}

/** The spans of the works of a citation that mean this entry; the whole citation where it has just one work. */
export function worksOf(citation: LinkedCitation, reference: Reference): readonly Span[] {
  return citation.works.flatMap((work, i) => {
    if (citation.links[i]?.reference !== reference.index) return [];
    const { start, end } = citation.works.length === 1 ? citation : work;
    return [{ start, end }];
  });
}

export function sectionTitle(model: DocumentModel, section: number): string {
  return model.sections[section]?.title ?? '';
}

/** The sentence around a place, or the place itself where it stands in none. */
export function sentenceAround(model: DocumentModel, at: Span): Span {
  const { start, end } = sentenceAt(model, at.start) ?? at;
  return { start, end };
}
