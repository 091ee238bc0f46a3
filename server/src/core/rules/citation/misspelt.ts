import { entryLabel, entryYear } from '../../document/linking/labels';
import { type Misspelling, misspellingIn } from '../../document/linking/spelling';
import { authorYearWorks } from '../../document/linking/works';
import type { Reference } from '../../document/references/reference';
import { defineRule, type Report } from '../rule';

const list =
  '\n\n## References\n\nOkafor, A. (2021). *Border markets*. Sahel Press.\n\nHale, B., & Lindqvist, C. (2019). *Rivers*. Delta Press.\n';

export const rule = defineRule({
  id: 'citation/misspelt',
  since: '0.1.0',
  severity: 'warning',
  title: 'A cited name differs by a letter or two from the reference list.',
  docs: {
    what: 'The year fits an entry of the list, and a name differs from it by one letter or two, or two letters are swapped.',
    why: 'One of the two is wrong; a reader who searches for the name will not find the source.',
    fix: 'Correct the name in the citation, or in the list if the text is right.',
    silent: 'Names of fewer than four letters, accents, and names that the list has exactly as cited.',
  },
  options: {},
  examples: {
    flagged: [
      { text: `Trade fell (⟦Okofor⟧, 2021).${list}`, because: 'one letter differs' },
      { text: `⟦Okaofr⟧ (2021) argues that trade fell.${list}`, because: 'two letters are swapped' },
      { text: `Trade fell (Hale & ⟦Lindquist⟧, 2019).${list}`, because: 'the second author is misspelt' },
    ],
    clean: [
      { text: `Trade fell (Hale & Lindqvist, 2019).${list}`, because: 'both are as listed' },
      { text: `Trade fell (Hale & Moreau, 2019).${list}`, because: 'the second author is another person' },
      { text: `Trade fell (Okafor, 2021).${list}`, because: 'the name is as listed' },
      { text: `Trade fell (Okáfor, 2021).${list}`, because: 'an accent more or less is not looked at' },
      { text: `Trade fell (Ochieng, 2021).${list}`, because: 'that is another name' },
    ],
  },
  *check(model) {
    for (const { work, link } of authorYearWorks(model)) {
      if (link.match !== 'near' || link.problem !== 'name' || link.reference === null) continue;
      const entry = model.works[link.reference]!;
      const found = misspellingIn(work, entry);
      if (found) yield report(found, entry);
      else yield whole(work, entry);
    }
  },
});

function report({ name, listed, letters }: Misspelling, entry: Reference): Report {
  const { start, end } = name;
  return {
    start,
    end,
    message: `No “${name.text}” in the list; “${listed}” (${entryYear(entry)}) differs by ${letters === 1 ? 'one letter' : 'two letters'}.`,
    related: [{ start: entry.start, end: entry.end, message: 'the entry' }],
    fixes: [{ title: `Change to ${listed}`, safe: false, edits: [{ start, end, newText: listed }] }],
  };
}

function whole(work: { readonly start: number; readonly end: number }, entry: Reference): Report {
  const { start, end } = work;
  const related = [{ start: entry.start, end: entry.end, message: 'the entry' }];
  return { start, end, message: `The list writes this name another way: ${entryLabel(entry)}.`, related };
}
