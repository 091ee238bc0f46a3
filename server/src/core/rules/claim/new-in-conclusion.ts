import { wordsAt } from '../openClaims';
import { defineRule } from '../rule';

const body =
  'Markets moved when the bridges closed (Okafor, 2021). Rice rose by 38 per cent (Okafor, 2021). The garrison left in February 2024 (Okafor, 2021).';
const list = '## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.';

export const rule = defineRule({
  id: 'claim/new-in-conclusion',
  since: '0.1.0',
  severity: 'information',
  title: 'The conclusion brings a figure or a date that the paper never gave before.',
  docs: {
    what: 'A sentence of the conclusion with a figure or a date that stands nowhere in the body, and without a source.',
    why: 'A conclusion draws together what was shown. What comes up there for the first time was not.',
    fix: 'Bring it up where the paper argues it, with its source, or take it out.',
    silent:
      'Figures and dates that the body has, cited sentences, recommendations, and papers without a body.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: `## Trade\n\n${body}\n\n## Conclusion\n\nThe embargo left ⟦240,000 pupils⟧ out of school in the north.\n\n${list}`,
        because: 'no section speaks of pupils',
      },
      {
        text: `## Trade\n\n${body}\n\n## Conclusion\n\nThe towns lost ⟦$45 million of their trade⟧ to the coast.\n\n${list}`,
        because: 'the amount is new',
      },
      {
        text: `## Trade\n\n${body}\n\n## Conclusions\n\nThe two neighbours signed a pact on grazing in ⟦August 2022⟧.\n\n${list}`,
        because: 'the event is new',
      },
    ],
    clean: [
      {
        text: `## Trade\n\n${body}\n\n## Conclusion\n\nRice rose by 38 per cent when the bridges closed.\n\n${list}`,
        because: 'the body has the figure',
      },
      {
        text: `## Trade\n\n${body}\n\n## Conclusion\n\nTrade fell for four years and stopped when the garrison went away in early 2024.\n\n${list}`,
        because: 'the body has the year, and a length of time is no new evidence',
      },
      {
        text: `## Trade\n\n${body}\n\n## Conclusion\n\nThe embargo left 240,000 pupils out of school (Okafor, 2021).\n\n${list}`,
        because: 'cited',
      },
      {
        text: `## Trade\n\n${body}\n\n## Conclusion\n\nThe ministries should reopen the bridges before the next rains.\n\n${list}`,
        because: 'a recommendation',
      },
    ],
  },
  *check(model) {
    for (const claim of model.claims) {
      if (!claim.newInConclusion) continue;
      const { start, end } = claim.evidence;
      yield {
        start,
        end,
        message: `“${wordsAt(model.text, claim.evidence)}” comes up in the conclusion only.`,
      };
    }
  },
});
