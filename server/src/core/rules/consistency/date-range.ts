import { type DateMention, earliestDay, isoDate, latestDay } from '../../document/timeline/dates';
import { defineRule, type Fix } from '../rule';

export const rule = defineRule({
  id: 'consistency/date-range',
  since: '0.1.0',
  severity: 'error',
  title: 'A period ends before it begins, or as it begins.',
  docs: {
    what: 'The end of a period in the text is earlier than its beginning, or the very same.',
    why: 'One of the two dates is wrong, and everything that is counted from them.',
    fix: 'Correct the date that is wrong; where they are only swapped, swap them.',
    silent:
      'Fiscal and academic years (2023/24, 1999–00), years before our era, ranges of pages, and ranges that only could be inverted (2021 to March 2021).',
  },
  options: {},
  examples: {
    flagged: [
      { text: 'The blockade lasted ⟦from February 2024 to July 2023⟧.', because: 'July 2023 comes first' },
      { text: 'Exports fell ⟦between 2021 and 2012⟧.', because: 'two digits are swapped' },
      { text: 'The occupation lasted ⟦from 2001 to 2001⟧.', because: 'no time passes' },
      { text: 'The talks of ⟦12–4 March 2024⟧ failed.', because: 'the 12th comes after the 4th' },
    ],
    clean: [
      { text: 'The blockade lasted from July 2023 to February 2024.', because: 'in order' },
      { text: 'The budget of 2023/24 was cut.', because: 'a fiscal year' },
      { text: 'The crisis of 1999–00 was soon forgotten.', because: 'the end is shortened over the century' },
      { text: 'The study covers 2021 to March 2021.', because: 'the year holds the month' },
      { text: 'See pages 210-185 and section 3.', because: 'no dates' },
    ],
  },
  *check(model) {
    for (const date of model.dates) {
      if (date.kind !== 'range' || date.fiscal) continue;
      const { start, end } = date;
      const words = model.text.slice({ start, end }).replace(/\s+/g, ' ');
      if (isoDate(date.from) === isoDate(date.to))
        yield { start, end, message: `“${words}” ends when it begins: one of the two is wrong.` };
      else if (latestDay(date.to) < earliestDay(date.from))
        yield { start, end, message: `“${words}” ends before it begins.`, fixes: swapped(date, words) };
    }
  },
});

/** Two years that are only swapped: the fix writes them the other way round. */
function swapped(date: DateMention, words: string): Fix[] {
  const [from, to] = [isoDate(date.from), isoDate(date.to)];
  if (!/^\d{4}$/.test(from) || !/^\d{4}$/.test(to) || !words.includes(to)) return [];
  const newText = words.replace(/\d{4}/g, (year) => (year === from ? to : year === to ? from : year));
  const edit = { start: date.start, end: date.end, newText };
  return [{ title: `Change to “${newText}”`, safe: false, edits: [edit] }];
}
