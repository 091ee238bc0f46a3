import { openClaims } from '../openClaims';
import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'claim/quotation-uncited',
  since: '0.1.0',
  severity: 'warning',
  title: 'A quotation has no citation.',
  docs: {
    what: 'Words of somebody else, four or more between quotation marks, without a citation in the sentence and without one that the next clause carries over.',
    why: 'A quotation is a promise that somebody said exactly this. Without a source no reader can check it, and no editor will print it.',
    fix: 'Cite the source with its page, or copy the citation from the sentence that has it.',
    silent:
      'Scare quotes of one to three words, titles, defined terms, quotations without an end, and headings, captions, questions, aims, recommendations, the abstract, sentences that restate a cited one.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Markets moved (Okafor, 2021). A trader put it plainly: ⟦"We did not close the river, we closed the bridge."⟧\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'nobody is cited for the words',
      },
      {
        text: 'The minister had warned of ⟦"a long and silent siege of the northern towns"⟧ in an earlier speech.\n\nMarkets moved (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the source of the speech is missing',
      },
      {
        text: 'Markets moved (Okafor, 2021). One report called the policy ⟦“neither wanted at home nor understood abroad”⟧ last year.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'one report is no source',
      },
    ],
    clean: [
      {
        text: 'A trader put it plainly: "We did not close the river, we closed the bridge" (Okafor, 2021).\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'the sentence cites its source',
      },
      {
        text: 'Markets moved (Okafor, 2021). The so-called "silent siege" went on for months.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a term of two words is no quotation',
      },
      {
        text: 'Markets moved (Okafor, 2021). Her book "The Long and Silent Siege of the North" was read in every ministry.\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a title',
      },
      {
        text: 'Markets moved (Okafor, 2021). Who would say "we did not close the river" today?\n\n## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press.',
        because: 'a question',
      },
    ],
  },
  check: (model) => openClaims(model, 'quotation', (words) => `${words} is a quotation without a source.`),
});
