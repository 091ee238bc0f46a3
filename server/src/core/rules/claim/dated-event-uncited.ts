import { openClaims } from '../openClaims';
import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'claim/dated-event-uncited',
  since: '0.1.0',
  severity: 'warning',
  title: 'A dated event has no source.',
  docs: {
    what: 'Something is said to have happened at a date, and neither the sentence nor the one it goes on from cites anybody.',
    why: 'A date makes an event checkable; a reader who wants to check it needs to know where it is reported.',
    fix: 'Cite a report of the event.',
    silent:
      'Anchors that everybody knows, years inside a name, the paper’s own dates, events carried on from a cited sentence, and headings, captions, questions, aims, recommendations, the abstract, sentences that restate a cited one.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe garrison withdrew from the river towns in ⟦February 2024⟧ and left the bridges to the customs officers.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'an event of a month',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nOn ⟦12 March 2023⟧ the parliament rejected the treaty after a night of debate.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'an event of a day',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nIn ⟦2022⟧ the two neighbours signed a pact on grazing rights and recalled their envoys a week later.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'an event of a year',
      },
    ],
    clean: [
      {
        text: 'The garrison withdrew from the river towns in February 2024 (Okafor, 2024).\n\n## References\n\n- Okafor, C. (2024). *Border markets*. Dakar: Baobab Press.',
        because: 'cited',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe Soviet Union collapsed in 1991 and left fifteen states behind.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'everybody knows this',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe 2018 farm bill was the first to speak of grazing.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the year belongs to the name',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe garrison should withdraw before March 2027.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a recommendation',
      },
    ],
  },
  check: (model) =>
    openClaims(model, 'dated-event', (words) => `No source is given for what happened in “${words}”.`),
});
