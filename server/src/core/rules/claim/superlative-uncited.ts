import { openClaims } from '../openClaims';
import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'claim/superlative-uncited',
  since: '0.1.0',
  severity: 'information',
  title: 'A “first”, “largest” or “only” without support.',
  docs: {
    what: 'Something is said to be the first, the largest or the only one of its kind, and nobody is cited for it.',
    why: 'One counterexample refutes such a sentence, and a reader in the field may know one.',
    fix: 'Cite who says so, or write “one of the largest”.',
    silent:
      'Phrases that rank nothing (“at first”, “at least”, “the last section”), and headings, captions, questions, aims, recommendations, the abstract, sentences that restate a cited one.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Markets moved (Okafor, 2021).\n\nIts coast guard is ⟦the largest⟧ in the world and patrols the waters of five other states.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the largest, says who?',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nMali is ⟦the only⟧ state in the region that never joined the customs union.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'one counterexample refutes it',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe northern crossing is ⟦the busiest⟧ border post between the two customs unions.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the busiest, says who?',
      },
    ],
    clean: [
      {
        text: 'Its coast guard is the largest in the world (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'cited',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nAt first the traders went home and waited for the rains to end.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'ranks nothing',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe last section of this paper turns to the coast guard and its ships.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the paper speaks of itself',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nIs its coast guard the largest in the world?\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a question',
      },
    ],
  },
  check: (model) => openClaims(model, 'superlative', (words) => `“${words}” ranks the world; who says so?`),
});
