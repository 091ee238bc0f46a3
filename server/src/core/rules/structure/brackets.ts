import { defineRule } from '../rule';

export const rule = defineRule({
  id: 'structure/brackets',
  since: '0.1.0',
  severity: 'warning',
  title: 'A bracket without its partner.',
  docs: {
    what: 'A bracket opens and never closes within its paragraph, or closes without having been opened.',
    why: 'Often a citation or an aside has lost its end, and the reader cannot tell where the sentence goes on.',
    fix: 'Add the missing bracket where the aside ends, or take the lone one out.',
    silent: 'Numbers and letters of enumerations such as “a)” or “2)”, code, formulas and addresses.',
  },
  options: {},
  examples: {
    flagged: [
      { text: 'The treaty ⟦(⟧signed in May and never ratified lapsed in June.', because: 'it never closes' },
      { text: 'The treaty, signed in May⟦)⟧, lapsed in June.', because: 'it was never opened' },
      {
        text: 'The council (the upper house ⟦[⟧of parliament) has agreed.',
        because: 'the inner one is left open',
      },
    ],
    clean: [
      { text: 'The treaty (signed in May) lapsed in June.', because: 'both are there' },
      { text: 'There are two ways: a) to wait and b) to act.', because: 'letters of an enumeration' },
      {
        text: 'The index lies in [0, 1) and the table in Fig. 2b) is new.',
        because: 'an interval, and a part of a figure',
      },
      {
        text: 'See [the text](https://example.org/a_(b)) of the law.',
        because: 'the brackets belong to a link',
      },
    ],
  },
  *check(model) {
    for (const b of model.brackets) {
      const opens = '([{'.includes(b.bracket);
      const message = opens ? `This ${b.bracket} is never closed.` : `This ${b.bracket} closes nothing.`;
      yield { start: b.start, end: b.end, message };
    }
  },
});
