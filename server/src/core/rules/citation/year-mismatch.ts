import { citedAuthors, entryLabel, entryYear } from '../../document/linking/labels';
import { authorYearWorks, type WorkInPlace } from '../../document/linking/works';
import type { Reference } from '../../document/references/reference';
import { defineRule, type Fix, type Report } from '../rule';

const list =
  '\n\n## References\n\nOkafor, A. (2021). *Border markets*. Sahel Press.\n\nHale, B., & Lindqvist, C. (2019a). *Rivers*. Delta Press.\n';

export const rule = defineRule({
  id: 'citation/year-mismatch',
  since: '0.1.0',
  severity: 'warning',
  title: 'The year of a citation differs from the reference list.',
  docs: {
    what: 'The list has the cited authors with a year that is one or two away, or differs by one digit; or a letter (2019a) stands only in the text or only in the list.',
    why: 'Either the year is a slip, or another work by the same authors is missing from the list.',
    fix: 'Change the year to that of the list, or add the work that was meant.',
    silent: 'Works of which the list has the year, also as the year of a first edition.',
  },
  options: {},
  examples: {
    flagged: [
      { text: `Trade fell (Okafor, ⟦2020⟧).${list}`, because: 'the list has 2021' },
      { text: `Okafor (⟦2012⟧) argues that trade fell.${list}`, because: 'two digits are swapped' },
      { text: `Trade fell (Hale & Lindqvist, ⟦2019b⟧).${list}`, because: 'the list has the letter a' },
      { text: `Trade fell (Okafor, ⟦2021a⟧).${list}`, because: 'the letter stands only in the text' },
    ],
    clean: [
      { text: `Trade fell (Okafor, 2021).${list}`, because: 'the years agree' },
      { text: `Trade fell (Hale & Lindqvist, 2019a).${list}`, because: 'year and letter agree' },
      { text: `Trade fell (Diallo, 2020).${list}`, because: 'these are other authors: the work is missing' },
    ],
  },
  *check(model) {
    for (const place of authorYearWorks(model)) {
      const { link } = place;
      if (link.match !== 'near' || link.problem === 'name' || link.reference === null) continue;
      yield report(place, model.works[link.reference]!);
    }
  },
});

function report({ work, link }: WorkInPlace, entry: Reference): Report {
  const at = work.yearSpan ?? work;
  const year = entryYear(entry);
  const ordered = link.candidates.length > 0;
  const message =
    link.problem === 'suffix'
      ? `${citedAuthors(work)} (${work.year ?? ''}): ${link.reason}.`
      : `No ${citedAuthors(work)} (${work.year ?? 'n.d.'}) in the list; it has ${entryLabel(entry)}.`;
  const fix: Fix = {
    title: `Change to ${year}`,
    safe: false,
    edits: [{ start: at.start, end: at.end, newText: year }],
  };
  return {
    start: at.start,
    end: at.end,
    message,
    related: [{ start: entry.start, end: entry.end, message: 'the entry' }],
    fixes: ordered ? [] : [fix],
  };
}
