/** The works cited by author and year, each with its citation and its link: what the citation rules go over. */
import type { CitedWork } from '../citations/citation';
import type { DocumentModel, LinkedCitation } from '../model';
import type { Link } from './link';

export interface WorkInPlace {
  readonly citation: LinkedCitation;
  readonly work: CitedWork;
  readonly link: Link;
}

/**
 * Nothing where there is no list: then all or none is missing, and that is not for each citation to say. What is
 * written on a link (`[AfDB, 2024](https://…)`) and in no list has its source there.
 */
export function* authorYearWorks(model: DocumentModel): Generator<WorkInPlace> {
  if (model.references.length === 0) return;
  for (const citation of model.citations) {
    if (citation.form !== 'parenthetical' && citation.form !== 'narrative') continue;
    for (const [i, work] of citation.works.entries()) {
      const link = citation.links[i]!;
      if (link.match !== 'none' || work.address === undefined) yield { citation, work, link };
    }
  }
}
