import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'reference/truncated',
  since: '0.1.0',
  severity: 'warning',
  title: 'An entry of the reference list stops in the middle.',
  docs: {
    what: 'An entry ends with a word that leads on (“of”, “and the”), with a comma or colon, or inside a quotation that never closes.',
    why: 'The end of the title and the place where it appeared are missing, so the source cannot be found.',
    fix: 'Copy the rest of the entry from the source.',
    silent: 'Entries that end with a name, a place, a number or an address, with or without a full stop.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## References\n\n- Okafor, C. (2021). “Markets at the border will outlive the the embargo but ⟦can this .⟧',
        because: 'the quotation never closes and nothing follows it',
      },
      {
        text: '## References\n\n- Bello, A. (2019). Leaving the bloc: The Sahel states ⟦and the⟧\n- Sarr, M. (2020). *Quiet borders*. Dakar: Baobab Press.',
        because: 'no title ends with “the”',
      },
      {
        text: '## References\n\n- Renaud, C. (2019). Partners in training. *Revue of Defence ⟦Studies*,⟧',
        because: 'a comma leads on to a volume that never comes',
      },
    ],
    clean: [
      {
        text: '## References\n\n- Okafor, C. (2021). *Border markets*. Dakar: Baobab Press',
        because: 'the last stop is missing, but nothing else',
      },
      {
        text: '## References\n\n- Bello, A. (2019). Who comes in? *Journal of Sahel Studies*, 4(1), 3–9.',
        because: 'the entry is complete',
      },
      {
        text: '## References\n\n- Sarr, M. (2020). “Quiet borders,” *Desert Economies* 5, 61–80. https://example.org/quiet-borders',
        because: 'the quotation closes and an address ends the entry',
      },
    ],
  },
  *check(model) {
    for (const reference of model.references) {
      for (const flaw of reference.flaws) {
        if (flaw.kind !== 'truncated') continue;
        yield {
          start: flaw.start,
          end: flaw.end,
          message: 'The entry stops in the middle: its end seems to be lost.',
        };
      }
    }
  },
});
