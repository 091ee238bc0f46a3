import type { Claim } from '../../document/claims/claim';
import type { DocumentModel } from '../../document/model';
import type { SectionRole } from '../../document/outline';
import { lowerBound } from '../../text/span';
import { defineRule } from '../rule';

/** Parts of a paper that rest on sources. */
const cites: ReadonlySet<SectionRole> = new Set(['introduction', 'body', 'discussion']);

export const rule = defineRule({
  id: 'claim/section-uncited',
  since: '0.1.0',
  severity: 'warning',
  title: 'A section makes claims and cites nothing.',
  docs: {
    what: 'A section with several claims that would need a source, and without a single citation, in a paper that cites elsewhere.',
    why: 'A whole section without a source reads as opinion, however well the others are documented.',
    fix: 'Cite what the section rests on, or say in its first sentence that it is the authors’ own assessment.',
    silent:
      'Abstracts, conclusions, methods, recommendations, acknowledgements, papers without any citation, and sections below the smallest number of claims.',
  },
  options: {
    claims: {
      type: 'number',
      default: 4,
      description: 'The smallest number of claims without a source that is worth a word.',
    },
  },
  examples: {
    flagged: [
      {
        text: 'Markets moved (Okafor, 2021).\n\n## ⟦Prices⟧\n\nRice rose by 38 per cent in March 2023. Diesel doubled in June 2023. The ministry spent $45 million on border posts. More than 240,000 pupils were out of school.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'four figures and dates, and no source',
      },
      {
        text: '# ⟦Trade⟧\n\nExports fell by 12 per cent in 2022. Imports fell by 9 per cent in 2023. The bank lent $3 million to traders. In April 2024 the bridge was reopened.\n\n# Herds\n\nHerds moved (Okafor, 2021).\n\n# References\n\nOkafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the first section cites nothing',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\n## ⟦Schools⟧\n\nMore than 240,000 pupils were out of school. The ministry closed 812 schools in May 2023. Some 3,400 teachers left the north. Half of the budget, $12 million, was never spent.\n\n## Herds\n\nHerds moved (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a section in the middle',
      },
    ],
    clean: [
      {
        text: 'Markets moved (Okafor, 2021).\n\n## Prices\n\nRice rose by 38 per cent in March 2023. Diesel doubled in June 2023 (Okafor, 2021). The ministry spent $45 million. More than 240,000 pupils were out of school.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the section cites somebody; single claims are reported one by one',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\n## Recommendations\n\nThe ministry should spend $45 million. It should open 12 posts. It should train 3,400 officers by 2027. It should publish prices.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'recommendations need no source',
      },
      {
        text: '## Prices\n\nRice rose by 38 per cent in March 2023. Diesel doubled in June 2023. The ministry spent $45 million. More than 240,000 pupils were out of school.',
        because: 'a paper that cites nothing at all is another kind of text',
      },
    ],
  },
  *check(model, { claims }) {
    if (model.citations.length === 0) return;
    for (const section of model.sections) {
      if (section.heading === null || !cites.has(section.role)) continue;
      if ((model.citations[lowerBound(model.citations, section.start)]?.start ?? Infinity) < section.end)
        continue;
      const open = countOpen(model, section.start, section.end);
      if (open < claims) continue;
      const { start, end } = section.heading;
      yield { start, end, message: `This section makes ${open} claims that need a source, and cites none.` };
    }
  },
});

function countOpen(model: DocumentModel, from: number, to: number): number {
  let open = 0;
  for (let i = lowerBound(model.claims, from); i < model.claims.length && model.claims[i]!.end <= to; i++)
    if (model.claims[i]!.start >= from && isOpen(model.claims[i]!)) open++;
  return open;
}

function isOpen(c: Claim): boolean {
  return c.needsCitation && c.kind !== 'contested';
}
