import { openClaims } from '../openClaims';
import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'claim/attribution-uncited',
  since: '0.1.0',
  severity: 'warning',
  title: 'Somebody is said to have said it, and no source is given.',
  docs: {
    what: 'A sentence reports what officials, an organisation or a person said, argued or estimated, and cites nothing.',
    why: 'A reader can only judge a report of words by the place where they were said.',
    fix: 'Cite where it was said, or name the document.',
    silent:
      'Sentences whose neighbour cites the speaker, named documents, and headings, captions, questions, aims, recommendations, the abstract, sentences that restate a cited one.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Markets moved (Okafor, 2021).\n\n⟦According to⟧ local officials the bridges stayed closed for most of the dry season.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'officials without a source',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\n⟦Diplomats said⟧ that the embargo strengthened the very traders it was meant to weaken.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'who are they?',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\n⟦Officials have repeatedly warned⟧ of a collapse of the customs union since the talks failed.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'where did they?',
      },
    ],
    clean: [
      {
        text: 'According to local officials the bridges stayed closed (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'cited',
      },
      {
        text: 'Okafor (2021) argues that the embargo strengthened the traders.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the source is in the sentence',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nEverything went according to plan.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'nobody speaks',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nOfficials should say more about the embargo.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a recommendation',
      },
    ],
  },
  check: (model) =>
    openClaims(model, 'attribution', (words) => `Who says so, and where? “${words}” has no source.`),
});
