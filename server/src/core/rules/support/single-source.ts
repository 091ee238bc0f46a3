import type { DocumentModel, LinkedCitation } from '../../document/model';
import type { Section } from '../../document/outline';
import { shortLabel } from '../../document/references/format';
import { groupBy } from '../../text/group';
import { defineRule, type Report } from '../rule';

export const rule = defineRule({
  id: 'support/single-source',
  since: '0.1.0',
  severity: 'information',
  title: 'A section, or most of the paper, rests on one work.',
  docs: {
    what: 'All citations of a section go to one work, or one work has more than half of the paper’s citations.',
    why: 'What one source gets wrong, the whole section gets wrong. Reviewers ask for a second one.',
    fix: 'Look for an independent source for the claims that matter most, or say that the section follows that work.',
    silent:
      'Sections with fewer than three citations, papers with fewer than eight, and reviews of one work.',
  },
  options: {
    citations: { type: 'number', default: 3, description: 'The smallest number of citations of a section.' },
  },
  examples: {
    flagged: [
      {
        text: 'Herds moved (Haddad, 2020).\n\n## ⟦Trade⟧\n\nMarkets moved (Okafor, 2021). Prices rose (Okafor, 2021). Towns emptied (Okafor, 2021, p. 4).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'three citations, one work',
      },
      {
        text: '## ⟦Trade⟧\n\nAs Okafor (2021) shows, markets moved. Prices rose (Okafor, 2021). Towns emptied (Okafor, 2021).\n\n## Herds\n\nHerds moved (Haddad, 2020).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'narrative citations count too',
      },
      {
        text: 'Markets moved (Okafor, 2021). Prices rose (Okafor, 2021). Herds moved (Haddad, 2020).\n\nTowns emptied (Okafor, 2021). Boats stopped (Okafor, 2021). Wells dried (Haddad, 2020). Taxes rose (Okafor, 2021). Schools closed (Okafor, 2021).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- ⟦Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.⟧',
        because: 'six of the paper’s eight citations',
      },
    ],
    clean: [
      {
        text: 'Herds moved (Haddad, 2020).\n\n## Trade\n\nMarkets moved (Okafor, 2021). Prices rose (Okafor, 2021). Towns emptied (Haddad, 2020).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'two works',
      },
      {
        text: 'Herds moved (Haddad, 2020).\n\n## Trade\n\nMarkets moved (Okafor, 2021). Prices rose (Okafor, 2021).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'two citations are no habit',
      },
      {
        text: '## Trade\n\nMarkets moved (Okafor, 2021). Prices rose (Okafor, 2021). Towns emptied (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a text about one work',
      },
    ],
  },
  *check(model, { citations }) {
    const cited = model.citedBy.filter((c) => c.length > 0).length;
    if (cited < 2) return;
    const own = groupBy(model.citations, (c) => c.section);
    for (const section of model.sections) {
      const report = section.heading && oneWork(model, section, own.get(section.index) ?? [], citations);
      if (report) yield report;
    }
    yield* heaviest(model);
  },
});

/** The section's citations, where every work of each is linked to the same reference. */
function oneWork(
  model: DocumentModel,
  section: Section,
  own: readonly LinkedCitation[],
  fewest: number,
): Report | null {
  if (own.length < fewest) return null;
  const works = new Set(own.flatMap((c) => c.links.map((l) => l.reference)));
  if (works.size !== 1 || works.has(null)) return null;
  const { csl, yearSuffix } = model.works[[...works][0]!]!;
  const label = shortLabel(csl, yearSuffix);
  const { start, end } = section.heading!;
  return { start, end, message: `All ${own.length} citations of this section go to ${label}.` };
}

/** From here on a paper cites enough for shares to say something. */
const fewestOfPaper = 8;

function* heaviest(model: DocumentModel): Iterable<Report> {
  const linked = model.citations.filter((c: LinkedCitation) => c.links.some((l) => l.reference !== null));
  if (linked.length < fewestOfPaper) return;
  for (const { index, start, end } of model.works) {
    const count = model.citedBy[index]!.length;
    if (count * 2 <= linked.length) continue;
    const share = Math.round((100 * count) / linked.length);
    const related = linked
      .filter((c) => c.links.some((l) => l.reference === index))
      .slice(0, 10)
      .map((c) => ({ start: c.start, end: c.end, message: 'cited here' }));
    const message = `${count} of the paper’s ${linked.length} citations (${share} %) rest on this work.`;
    yield { start, end, message, related };
  }
}
