import { openClaims } from '../openClaims';
import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'claim/causal-uncited',
  since: '0.1.0',
  severity: 'information',
  title: 'A cause is asserted without support.',
  docs: {
    what: 'One thing is said to have led to another, to have caused it or to have resulted from it, without a source and without a hedge.',
    why: 'Causes are what a policy paper is about, and what its readers will dispute first.',
    fix: 'Cite a study of the cause, argue it in the paper, or say how sure you are.',
    silent:
      'Hedged sentences, aims (“in order to”), the paper’s own argument in its conclusion where it restates a cited one, and headings, captions, questions, aims, recommendations, the abstract, sentences that restate a cited one.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe closure ⟦led directly to⟧ the founding of a rival customs union on the other bank.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'one thing led to another, says who?',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe embargo ⟦caused⟧ a lasting shift of the cattle trade to the coast.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a cause without a study of it',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\n⟦As a result of⟧ the closure, the towns lost their markets and most of their young men.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a consequence without a source',
      },
    ],
    clean: [
      {
        text: 'The closure led directly to the founding of a rival customs union (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'cited',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nThe closure may have led to the founding of a rival customs union.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a hedge',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nWe ask what led to the founding of a rival customs union.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'an aim',
      },
    ],
  },
  check: (model) => openClaims(model, 'causal', (words) => `“${words}” names a cause; what supports it?`),
});
