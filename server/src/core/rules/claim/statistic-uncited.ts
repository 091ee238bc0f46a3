import { openClaims } from '../openClaims';
import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'claim/statistic-uncited',
  since: '0.1.0',
  severity: 'warning',
  title: 'A figure has no source.',
  docs: {
    what: 'A share, an amount of money, a measure or a count, in a sentence that cites nobody and that no sentence before it supports.',
    why: 'Figures are what readers take away and repeat. One without a source cannot be checked, and it is the first thing a reviewer marks.',
    fix: 'Cite where the figure comes from, or say that it is your own count.',
    silent:
      'Numbers of sections, laws and tables, small counts, durations, the study’s own data, a figure given again that was cited before, and headings, captions, questions, aims, recommendations, the abstract, sentences that restate a cited one.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe price of rice rose by ⟦38 per cent⟧ within a month in the northern towns.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a share without a source',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe ministry spent ⟦$45 million⟧ on border posts in the same year.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'an amount without a source',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nMore than ⟦240,000 pupils⟧ were out of school when the bridges closed.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a count without a source',
      },
    ],
    clean: [
      {
        text: 'The price of rice rose by 38 per cent within a month (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the sentence cites its source',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nWe surveyed 412 traders on both banks of the river.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the study’s own data',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe two governments met three times before the talks ended.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a small count in words',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nWould a tariff of 38 per cent have changed that?\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a question',
      },
    ],
  },
  check: (model) => openClaims(model, 'statistic', (words) => `No source is given for “${words}”.`),
});
