import { defineRule, type Fix } from '../rule';

export const rule = defineRule({
  id: 'reference/date-format',
  since: '0.1.0',
  severity: 'hint',
  title: 'A date of the reference list is written as no style writes it.',
  docs: {
    what: 'Month and day stand after the year as bare numbers: (2020, 5 16).',
    why: 'A reader cannot be sure which number is the month, and the list looks unkept. Reference managers write so when a date was entered by hand.',
    fix: 'Write the month as a word: (2020, May 16).',
    silent: 'Years alone, months as words, and ISO dates (2020-05-16).',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: '## References\n\n- Okafor, C. (⟦2020, 5 16⟧). Border markets. *Journal of Sahel Studies*, 4(1), 3–9.',
        because: 'month and day are bare numbers',
      },
      {
        text: '## References\n\n- Bello, A. (⟦2019, 03 30⟧). *Leaving the bloc*. Dakar: Baobab Press.',
        because: 'the same with a zero in front',
      },
      {
        text: '## References\n\n- Sarr, M. (⟦2021/8/18⟧). Quiet borders. *The Horizon*.',
        because: 'slashes leave the order open',
      },
    ],
    clean: [
      {
        text: '## References\n\n- Okafor, C. (2020, May 16). Border markets. *The Horizon*.',
        because: 'the month is a word',
      },
      {
        text: '## References\n\n- Bello, A. (2019a). *Leaving the bloc*. Dakar: Baobab Press.',
        because: 'a year is enough',
      },
      {
        text: '## References\n\n- Sarr, M. (2018–2020). *Quiet borders*. Dakar: Baobab Press.',
        because: 'a range of years is a date',
      },
    ],
  },
  *check(model) {
    for (const reference of model.references) {
      for (const { kind, start, end, right } of reference.flaws) {
        if (kind !== 'date') continue;
        const fixes: Fix[] =
          right === null
            ? []
            : [{ title: `Change to ${right}`, safe: true, edits: [{ start, end, newText: right }] }];
        const message =
          right === null ? 'No style writes a date so.' : `No style writes a date so; write ${right}.`;
        yield { start, end, message, fixes };
      }
    }
  },
});
