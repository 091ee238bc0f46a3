import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'wording/vague-quantity',
  since: '0.1.0',
  severity: 'hint',
  title: 'A quantity without a number.',
  docs: {
    what: 'Words such as “a number of”, “huge amounts of” or “countless” in a sentence without a figure or source.',
    why: 'A reader who has to decide needs to know whether it is three or three hundred.',
    fix: 'Give the number, or an order of magnitude with its source.',
    silent: 'Sentences with a figure or a citation, and words inside a quotation.',
  },
  options: {},
  examples: {
    flagged: [
      { text: 'The donors have paid ⟦huge amounts of⟧ money.', because: 'how much?' },
      { text: '⟦A number of⟧ ministers resigned over the treaty.', because: 'how many?' },
      { text: 'The drought drove ⟦countless⟧ families from the valley.', because: 'nobody has counted them' },
    ],
    clean: [
      { text: 'A number of ministers, seven in all, resigned over the treaty.', because: 'they are counted' },
      { text: 'The number of ministers has fallen.', because: 'it speaks of the number itself' },
      {
        text: 'A large number of families left, as [the census](https://census.example.org/2024) shows.',
        because: 'a source is given',
      },
    ],
  },
  *check(model) {
    for (const mark of model.wording) {
      if (mark.kind !== 'vague-quantity' || mark.backed) continue;
      const words = model.text.slice(mark).replace(/\s+/g, ' ');
      yield { start: mark.start, end: mark.end, message: `“${words}”: how many, or how much?` };
    }
  },
});
