import { openClaims } from '../openClaims';
import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'claim/contested-uncited',
  since: '0.1.0',
  severity: 'hint',
  title: 'A claim that a reader may dispute has no source.',
  docs: {
    what: 'A sentence of no particular kind that reads like those for which other authors give a source, by a small model trained on texts whose citations are known; shown only where it is sure, and within the noise budget.',
    why: 'Where careful authors cite, careful reviewers ask.',
    fix: 'Cite a source, or leave it: it is only a question.',
    silent:
      'Everything below the noise budget, and headings, captions, questions, aims, recommendations, the abstract, sentences that restate a cited one.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Markets moved when the bridges closed (Okafor, 2021). Traders went by night (Okafor, 2021). Prices doubled in the towns of the north (Haddad, 2020). ⟦Studies have shown that sanctions seldom change the behaviour of military rulers.⟧ Herds moved south earlier than before (Haddad, 2020). The towns lost their young men to the mines (Okafor, 2021).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'which studies?',
      },
      {
        text: 'Markets moved when the bridges closed (Okafor, 2021). Traders went by night (Okafor, 2021). Prices doubled in the towns of the north (Haddad, 2020). ⟦The literature on secession holds that small states balance against their neighbours.⟧ Herds moved south earlier than before (Haddad, 2020). The towns lost their young men to the mines (Okafor, 2021).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'which literature?',
      },
      {
        text: 'Markets moved when the bridges closed (Okafor, 2021). Traders went by night (Okafor, 2021). Prices doubled in the towns of the north (Haddad, 2020). ⟦Theories of secession have shown that rebels depend on foreign support.⟧ Herds moved south earlier than before (Haddad, 2020). The towns lost their young men to the mines (Okafor, 2021).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'which theories?',
      },
    ],
    clean: [
      {
        text: 'Markets moved when the bridges closed (Okafor, 2021). Traders went by night (Okafor, 2021). Prices doubled in the towns of the north (Haddad, 2020). Studies have shown that sanctions seldom change the behaviour of rulers (Haddad, 2020). Herds moved south earlier than before (Haddad, 2020). The towns lost their young men to the mines (Okafor, 2021).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'cited',
      },
      {
        text: 'Markets moved when the bridges closed (Okafor, 2021). Traders went by night (Okafor, 2021). Prices doubled in the towns of the north (Haddad, 2020). The river is wide. Herds moved south earlier than before (Haddad, 2020). The towns lost their young men to the mines (Okafor, 2021).\n\n## References\n\n- Haddad, R. (2020). *Rivers as roads*. Accra: Harbour Press.\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'nobody disputes it',
      },
      {
        text: 'Markets moved (Okafor, 2021).\n\nSanctions rarely work against military governments.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'in a paper that cites little the model is not sure',
      },
    ],
  },
  check: (model) => openClaims(model, 'contested', () => 'A reader may ask for a source here.'),
});
