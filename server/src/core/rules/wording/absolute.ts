import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'wording/absolute',
  since: '0.1.0',
  severity: 'hint',
  title: 'An absolute word: one counterexample would refute the sentence.',
  docs: {
    what: 'Words such as “never”, “nobody”, “always” or “undoubtedly” in a sentence without a source.',
    why: 'Policy readers look for the exception, and one is enough to cost the paper its credit.',
    fix: 'Say how often and where, or cite what shows that there was no exception.',
    silent:
      'Sentences with a citation, words inside a quotation, rules and conditions, what is told of one case (“was never finalized”), and what the authors say as far as they know.',
  },
  options: {},
  examples: {
    flagged: [
      { text: '⟦Nobody⟧ denies that the embargo has failed.', because: 'really nobody?' },
      {
        text: 'The two governments have ⟦always⟧ supported each other.',
        because: 'one quarrel would refute it',
      },
      { text: 'The levy will ⟦undoubtedly⟧ raise prices.', because: 'the doubt is only denied' },
    ],
    clean: [
      { text: 'Few deny that the embargo has failed.', because: 'the word leaves room' },
      { text: 'Is it always wrong to close a border?', because: 'a question claims nothing' },
      { text: 'The envoy said that he had never met the rebels.', because: 'the envoy says it' },
      { text: 'The rule was never finalized.', because: 'that is told of one rule' },
      {
        text: 'To the best of our knowledge the ports have never been compared.',
        because: 'the authors say how far they know',
      },
      { text: 'The envoy said: “We have always supported each other.”', because: 'the words are quoted' },
      {
        text: 'The council never met in [that year](https://council.example.org/minutes).',
        because: 'a source is given',
      },
    ],
  },
  *check(model) {
    for (const mark of model.wording) {
      if (mark.kind !== 'absolute' || mark.backed) continue;
      const words = model.text.slice(mark);
      yield {
        start: mark.start,
        end: mark.end,
        message: `“${words}” leaves no exception. Is there really none?`,
      };
    }
  },
});
