import type { DocumentModel, LinkedCitation, Sentence } from '../../document/model';
import { authorsLabel } from '../../document/references/format';
import { type DateMention, spokenDate } from '../../document/timeline/dates';
import { isInName } from '../../document/timeline/inName';
import { contains, lowerBound, overlaps } from '../../text/span';
import { defineRule, type Report } from '../rule';

/** What looks ahead needs no report of what has happened. */
const ahead =
  /\b(?:will|would|shall|could|should|may|might|plan(?:s|ned|ning)?|project(?:s|ed|ions?)|forecasts?|forecasted|expect(?:s|ed)?|targets?|targeted|aims?|aimed|goals?|schedul(?:ed|es?)|due|deadline|scenarios?|predict(?:s|ed|ions?)?|envisag(?:es|ed)|pledg(?:es|ed)|promis(?:es|ed)|until|by the end of)\b/;
/** Right before a date: `by 2030`, `until 2030`. */
const towards = /\b(?:by|until|till|before|through|to|towards|beyond|for)\s+(?:the\s+)?(?:end\s+of\s+)?$/i;

/** Right before a year that is a work's or a name's: `Brooke *et al*. (`, `Carpinella and Bauer, `, `Made in China `. */
const ofWork =
  /(?:\bal\b[.*_]{0,4},?\s?|(?<!\p{L})\p{Lu}\p{L}{1,40},\s|(?<=\p{L}\s)\p{Lu}\p{L}{3,40}\s|\(|^\s{0,3})$/u;
/** Right before an author whose way of doing it is followed. */
const taught =
  /\b(?:(?:recommended|suggested|proposed|described|defined|developed|advised|introduced|used|outlined|adapted) (?:by|from|in)|following|follow|based on|in line with|as in|see|cf\.?|e\.g\.,?)\s+$/i;

const list =
  '\n\n## References\n\n- Diallo, H. (2020). *Five days*. Dakar: Baobab Press.\n- Okafor, C. (2024). *Border markets*. Dakar: Baobab Press.';

export const rule = defineRule({
  id: 'support/citation-older-than-event',
  since: '0.1.0',
  severity: 'warning',
  title: 'A work is cited for an event that came after it.',
  docs: {
    what: 'A sentence dates an event, and every work that its citation names appeared in an earlier year.',
    why: 'A work of 2020 cannot report what happened in 2023. Either the year is wrong, or the sentence was written on after the citation.',
    fix: 'Cite a source that could know, or move the citation to the clause that it supports.',
    silent:
      'Plans, forecasts and targets, years inside a name, decades, works without a year, web pages visited after the event, citations of which one work is recent enough, and authors whose method is followed.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: `In August 2023 the garrison left the river towns ⟦(Diallo, 2020)⟧.${list}`,
        because: 'a work of 2020 for an event of 2023',
      },
      {
        text: `The bridges were closed in 2022 and opened again on 4 May 2023 ⟦(Diallo, 2020, p. 4)⟧.${list}`,
        because: 'neither date could be known',
      },
      {
        text: `⟦Diallo (2020)⟧ reports that prices doubled in March 2024.${list}`,
        because: 'a narrative citation carries what follows it',
      },
    ],
    clean: [
      {
        text: `In August 2023 the garrison left the river towns (Okafor, 2024).${list}`,
        because: 'the work is younger than the event',
      },
      {
        text: `Exports are expected to double by 2030 (Diallo, 2020).${list}`,
        because: 'a forecast',
      },
      {
        text: `In August 2023 the garrison left the river towns (Diallo, 2020; Okafor, 2024).${list}`,
        because: 'one of the two works can know',
      },
      {
        text: `Prices doubled (Diallo, 2020), and the garrison left in August 2023 (Okafor, 2024).${list}`,
        because: 'the date belongs to the second citation',
      },
      {
        text: `The drafts of the 2023 Border Act go back to an older decree (Diallo, 2020).${list}`,
        because: 'the year is part of a name',
      },
      {
        text: `The farmers left the valley (Diallo, 2020) for the towns and came back in May 2023.${list}`,
        because: 'the citation stands before the date and supports what is before it',
      },
      {
        text: `Four letters went out between April and May 2023, as recommended by Diallo (2020).${list}`,
        because: 'the author taught the method',
      },
      {
        text: `In the studies of Brooke *et al*. (2023) and Diallo (2020) pupils of small schools did better.${list}`,
        because: 'the first year is that of another work',
      },
    ],
  },
  *check(model) {
    for (const sentence of model.sentences) {
      const citations = inside(model.citations, sentence);
      if (citations.length === 0) continue;
      const dates = inside(model.dates, sentence).filter((d) => !citations.some((c) => overlaps(c, d)));
      if (dates.length > 0) yield* checkSentence(model, sentence, citations, dates);
    }
  },
});

function inside<T extends LinkedCitation | DateMention>(items: readonly T[], sentence: Sentence): T[] {
  const found: T[] = [];
  for (let i = lowerBound(items, sentence.start); i < items.length; i++) {
    if (items[i]!.start >= sentence.end) break;
    if (contains(sentence, items[i]!)) found.push(items[i]!);
  }
  return found;
}

function* checkSentence(
  model: DocumentModel,
  sentence: Sentence,
  citations: readonly LinkedCitation[],
  dates: readonly DateMention[],
): Iterable<Report> {
  for (const citation of citations) {
    const known = lastYear(model, citation);
    if (known === null || !dates.some((d) => d.from.year > known)) continue;
    const text = model.text.slice(sentence);
    if (ahead.test(text)) return;
    if (isMethod(citation, text, sentence)) continue;
    const later = dates.filter(
      (d) => carrierOf(d, citations) === citation && isEvent(d, text, sentence) && d.from.year > known,
    );
    const latest = later.at(-1);
    if (!latest) continue;
    const { start, end } = citation;
    const related = [{ start: latest.start, end: latest.end, message: 'the event' }];
    const who = authorsLabel(model.works[citation.links[0]!.reference!]!.csl);
    const message = `Cited for an event of ${spokenDate(latest.from)}, but ${who} is from ${known}.`;
    yield { start, end, message, related };
  }
}

/** Between a date and an author who reports of it: `In May 2023, as Diallo (2020) reports`. */
const nearby = 12;

/** A date is carried by the next citation behind it, or else by the author before it who reports it. */
function carrierOf(date: DateMention, citations: readonly LinkedCitation[]): LinkedCitation | undefined {
  const behind = citations.find((c) => c.start >= date.end);
  if (behind) return behind.form === 'narrative' && behind.start - date.end > nearby ? undefined : behind;
  const before = citations.findLast((c) => c.end <= date.start);
  return before?.form === 'narrative' ? before : undefined;
}

function isEvent(d: DateMention, text: string, sentence: Sentence): boolean {
  if (d.kind === 'decade' || d.fiscal || isInName(text, sentence.start, d)) return false;
  const before = text.slice(0, d.start - sentence.start);
  return !towards.test(before) && !/\bas (?:of|at) $/.test(before) && !(isYear(d) && ofWork.test(before));
}

function isYear({ kind, from }: DateMention): boolean {
  return kind === 'date' && from.month === undefined;
}

/** `as recommended by Dillman (2006)`: the author taught how it is done, and did not report it. */
function isMethod({ form, start }: LinkedCitation, text: string, sentence: Sentence): boolean {
  return form === 'narrative' && taught.test(text.slice(0, start - sentence.start));
}

/** The last year in which one of its works could know; null where a work gives no year or is not in the list. */
function lastYear(model: DocumentModel, citation: LinkedCitation): number | null {
  let last: number | null = null;
  for (const [i, link] of citation.links.entries()) {
    const csl = link.reference === null ? undefined : model.works[link.reference]!.csl;
    const issued = csl?.issued?.['date-parts']?.map((p) => p[0] ?? 0) ?? [];
    if (!csl || issued.length === 0) return null;
    const cited = Number(/\d{4}/.exec(citation.works[i]!.year ?? '')?.[0] ?? 0);
    const visited = csl.accessed?.['date-parts']?.[0]?.[0] ?? 0;
    last = Math.max(last ?? 0, cited, visited, ...issued);
  }
  return last;
}
