import type { CitedWork } from '../../document/citations/citation';
import { citedAuthors, entryAuthors, entryLabel, entryYear } from '../../document/linking/labels';
import { hasOwnKeys } from '../../document/linking/ownKeys';
import { authorYearWorks } from '../../document/linking/works';
import type { DocumentModel } from '../../document/model';
import { entryBreak } from '../newEntry';
import { defineRule, type Fix, type Report } from '../rule';

const list =
  '\n\n## References\n\nOkafor, A. (2021). *Border markets*. Sahel Press.\n\nHale, B., & Zinsou, C. (2019). *Rivers*. Delta Press.\n';

export const rule = defineRule({
  id: 'citation/unresolved',
  since: '0.1.0',
  severity: 'error',
  title: 'A citation has no entry in the reference list.',
  docs: {
    what: 'A work is cited in the text and no entry of the reference list has its authors and year, not even nearly.',
    why: 'The reader cannot find the source, and a reviewer cannot check the claim that rests on it.',
    fix: 'Add the entry, or change the citation to the entry that was meant. The nearest entry is offered.',
    silent:
      'Papers without a reference list, works that were read through another (“as cited in”), keys of a bibliography file or of a file that the paper includes, and names with a year that may be no citation at all, such as an agreement or an election, or the speaker whom a paper with numbered sources names.',
  },
  options: {},
  examples: {
    flagged: [
      { text: `Trade fell (⟦Diallo, 2020⟧).${list}`, because: 'nobody of that name is in the list' },
      {
        text: `Trade fell (Okafor, 2021; ⟦Diallo et al., 2018⟧).${list}`,
        because: 'the second work is missing',
      },
      {
        text: `⟦Diallo and Traoré (2020⟧) argue that trade fell.${list}`,
        because: 'a sentence may name its source too',
      },
      {
        text: `Trade fell (⟦Okafor, 1998⟧; ⟦UNHCR, 2020⟧).${list}`,
        because: 'a year far from the listed one is another work, and the organisation is not listed',
      },
    ],
    clean: [
      { text: `Trade fell (Okafor, 2021).${list}`, because: 'the work is listed' },
      { text: 'Trade fell (Diallo, 2020).', because: 'there is no list to look in' },
      {
        text: `Trade fell (Diallo, 1990, as cited in Okafor, 2021).${list}`,
        because: 'the work that was read is listed',
      },
      {
        text: `Since the Doha Agreement (2020) trade fell (World War II, 1939).${list}`,
        because: 'events are no sources',
      },
      {
        text: `Talks were held (Border Forum 2020 (Okafor, 2021), 2021 (Hale & Zinsou, 2019)).${list}`,
        because: 'the second year is that of the forum, whose source stands behind it',
      },
      {
        text: 'The Border Commission (2020) warned of hunger [1]. Trade fell [1].\n\n## References\n\n[1] A. Okafor, *Border markets*. Sahel Press, 2021.\n',
        because: 'the source is the number behind the speaker',
      },
    ],
  },
  *check(model) {
    const numbered = citesByNumber(model);
    for (const { citation, work, link } of authorYearWorks(model)) {
      if (link.match === 'none' && !work.secondary && !(numbered && citation.form === 'narrative'))
        yield report(model, work, link.candidates, citation.form === 'narrative');
    }
    yield* missingNumbers(model);
    yield* missingKeys(model);
  },
});

/** More numbers than names stand for works: who is named with a year is a speaker, and the number the source. */
function citesByNumber({ citations }: DocumentModel): boolean {
  const numbers = citations.filter((c) => c.form === 'numeric').length;
  const names = citations.filter((c) => c.form === 'parenthetical' || c.form === 'narrative').length;
  return numbers > names;
}

function report(
  model: DocumentModel,
  work: CitedWork,
  candidates: readonly number[],
  narrative: boolean,
): Report {
  const near = candidates.map((i) => model.references[i]!);
  const [nearest] = near;
  const hint = nearest ? ` The nearest entry is ${entryLabel(nearest)}.` : '';
  const label = work.year === null ? citedAuthors(work) : `${citedAuthors(work)} (${work.year})`;
  const changes = near.slice(0, 2).flatMap((r): Fix[] => {
    const text = narrative ? `${entryAuthors(r)} (${entryYear(r)}` : `${entryAuthors(r)}, ${entryYear(r)}`;
    if (r.csl.author === undefined || work.authors.some((a) => a.start < work.start)) return [];
    return [
      {
        title: `Change to ${text}${narrative ? ')' : ''}`,
        safe: false,
        edits: [{ start: work.start, end: work.end, newText: text }],
      },
    ];
  });
  return {
    start: work.start,
    end: work.end,
    message: `No ${label} in the reference list.${hint}`,
    related: nearest ? [{ start: nearest.start, end: nearest.end, message: 'the nearest entry' }] : [],
    fixes: [...changes, ...stub(model, work)],
  };
}

/** A new entry behind the last one, with the same list marker before it. */
function stub(model: DocumentModel, work: CitedWork): Fix[] {
  const last = model.references.at(-1)!;
  const year = work.year ?? 'n.d.';
  const between = entryBreak(model, last, { name: work.authors[0]?.text ?? '', year: work.year ?? '' });
  if (between === null) return [];
  const names = work.authors.map((a) => a.text).join(', ') + (work.etAl ? ', et al.' : '');
  const newText = `${between}${names} (${year}). [Title to be added].`;
  const title = `Add an entry for ${citedAuthors(work)} (${year}) to the list`;
  return [{ title, safe: false, edits: [{ start: last.end, end: last.end, newText }] }];
}

/** `[99]` in a numbered list of 40. */
function* missingNumbers(model: DocumentModel): Generator<Report> {
  for (const c of model.citations) {
    if (c.form !== 'numeric') continue;
    for (const [i, work] of c.works.entries()) {
      if (c.links[i]!.match !== 'none') continue;
      yield { start: c.start, end: c.end, message: `No entry ${work.key} in the numbered reference list.` };
    }
  }
}

/** `\cite{okafr2021}` in a paper whose own list gives its entries keys. */
function* missingKeys(model: DocumentModel): Generator<Report> {
  if (!hasOwnKeys(model)) return;
  const { keys } = model.referenceIndex;
  for (const c of model.citations) {
    if (c.form !== 'keyed') continue;
    for (const [i, { start, key }] of c.works.entries()) {
      const link = c.links[i]!;
      if (link.match !== 'none' || key === null) continue;
      const near = link.candidates.flatMap((n) => keys[n] ?? []);
      const at = { start, end: start + key.length };
      const hint = near.length > 0 ? ` The nearest is “${near[0]}”.` : '';
      yield {
        ...at,
        message: `No entry of the list has the key “${key}”.${hint}`,
        fixes: near
          .slice(0, 2)
          .map((k) => ({ title: `Change to ${k}`, safe: false, edits: [{ ...at, newText: k }] })),
      };
    }
  }
}
