import { citedAuthors, entryYear } from '../../document/linking/labels';
import { authorYearWorks, type WorkInPlace } from '../../document/linking/works';
import type { DocumentModel } from '../../document/model';
import type { Reference } from '../../document/references/reference';
import { defineRule, type Fix, type Report } from '../rule';

const two =
  '\n\n## References\n\nOkafor, A. (2021a). *Border markets*. Sahel Press.\n\nOkafor, A. (2021b). *Rivers and roads*. Delta Press.\n';
const same = two.replace('2021a', '2021').replace('2021b', '2021');

export const rule = defineRule({
  id: 'citation/ambiguous',
  since: '0.1.0',
  severity: 'warning',
  title: 'Two works of the reference list fit a citation.',
  docs: {
    what: 'The list has several works of the cited authors and year, and nothing in the citation tells which is meant.',
    why: 'The reader cannot know which source the claim rests on.',
    fix: 'Add the letter of the entry (2021a). Where the entries have no letters, give them some, in the order of the list.',
    silent:
      'The same work listed twice, which another rule reports, and works that a co-author or an initial tells apart.',
  },
  options: {},
  examples: {
    flagged: [
      { text: `Trade fell (⟦Okafor, 2021⟧).${two}`, because: 'it may be a or b' },
      { text: `⟦Okafor (2021⟧) argues that trade fell.${two}`, because: 'it may be a or b' },
      { text: `Trade fell (⟦Okafor, 2021⟧).${same}`, because: 'the entries have no letters either' },
    ],
    clean: [
      { text: `Trade fell (Okafor, 2021a).${two}`, because: 'the letter tells' },
      { text: `Trade fell (Okafor, 2021b; Okafor, 2021a).${two}`, because: 'the letters tell' },
      {
        text: 'Trade fell (Okafor, 2021).\n\n## References\n\nOkafor, A. (2021). *Border markets*. Sahel Press.\n\nOkafor, A., & Hale, B. (2021). *Rivers*. Delta Press.\n',
        because: 'the other work has a second author',
      },
    ],
  },
  *check(model) {
    for (const place of authorYearWorks(model)) {
      if (place.link.match === 'ambiguous') yield report(model, place);
    }
  },
});

function report(model: DocumentModel, { work, link }: WorkInPlace): Report {
  const entries = link.candidates.map((i) => model.references[i]!);
  const count = entries.length === 2 ? 'Two works' : `${entries.length} works`;
  const lettered = entries.every((e) => e.yearSuffix !== null);
  return {
    start: work.start,
    end: work.end,
    message: `${count} of the list fit ${citedAuthors(work)} (${work.year ?? 'n.d.'}): add ${lettered ? 'the letter of the one you mean' : 'letters (a, b) here and in the list'}.`,
    related: entries.map((e) => ({ start: e.start, end: e.end, message: titleOf(e) })),
    fixes: lettered ? entries.slice(0, 4).flatMap((e) => choose(work, e)) : [],
  };
}

function choose(work: WorkInPlace['work'], entry: Reference): Fix[] {
  if (!work.yearSpan) return [];
  const { start, end } = work.yearSpan;
  const year = entryYear(entry);
  return [
    { title: `Change to ${year}: ${titleOf(entry)}`, safe: false, edits: [{ start, end, newText: year }] },
  ];
}

function titleOf(entry: Reference): string {
  return entry.csl.title ?? entry.text.slice(0, 80);
}
