import { stem } from '../../document/claims/content';
import type { DocumentModel } from '../../document/model';
import type { PartView } from '../../document/partView';
import type { Statement } from '../../document/statements/statement';
import {
  type DateMention,
  earliestDay,
  latestDay,
  shiftDate,
  spokenDate,
} from '../../document/timeline/dates';
import { defineRule } from '../rule';
import { pairs, saidAgain, sameSubject } from '../sameThing';

/** What happens to a thing once: the same clause with another date is a mistake. */
const once =
  /\b(?:founded|established|created|launched|signed|ratified|adopted|enacted|passed|repealed|abolished|inaugurated|independen\w{2,4}|born|died|assassinated|overthr\w{2,4}|ousted|deposed|annexed|invaded|expelled|withdrew|withdrawn|acceded|joined|recogni[sz]ed|nationali[sz]ed|dissolved|collapsed|detained|resigned|recaptured|seized|coup|assassination|invasion|annexation|massacre|founding|independence|armistice|withdrawal|lifted|suspended|severed)\b/g;

/** What comes back: two dates in one year may be a mistake, two in different years are two events. */
const recurring =
  /\b(?:talks|summit|conference|meeting|negotiations|elections?|referendum|exercise|visit|forum|congress|session|dialogue|round|strike|protests?|survey|census)\b/g;
const recurringWord = new RegExp(`^${recurring.source}$`);

/** `three days after the meeting`, `before its independence`: the date is that of something else. */
const besides =
  /\b(?:after|before|since|until|following|ahead of|prior to) (?:the|its|their|his|her|this|that)\b/;

/** A clause with its one date, in places of its block. */
interface Dated {
  readonly date: DateMention;
  readonly statement: Statement;
  readonly events: readonly string[];
  readonly recurs: boolean;
}

/** With the place of its block. */
interface Placed extends Dated {
  readonly start: number;
}

export const rule = defineRule({
  id: 'consistency/date-conflict',
  since: '0.1.0',
  severity: 'warning',
  title: 'The same event is given two different dates.',
  docs: {
    what: 'Two clauses of the paper tell of what seems to be the same event and date it differently.',
    why: 'One of the two dates is wrong, and with it perhaps the order of events that the argument rests on.',
    fix: 'Check the sources and correct the date that is wrong, or say what sets the two events apart.',
    silent:
      'Dates of which one holds the other (2024 and May 2024), planned against actual dates, events that come back every year, clauses with several dates, other names.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'Chad hosted the talks between Niger and its creditors in May 2024. The talks between Niger and its creditors, held in ⟦June 2024⟧, ended without a result.',
        because: 'the same talks, a month later',
      },
      {
        text: 'The Bank of the Sahel was founded in Lagos in 1964. Trade grew.\n\nIn ⟦1966⟧ the Bank of the Sahel was founded in Lagos.',
        because: 'a bank is founded once',
      },
      {
        text: 'The law was adopted on 12 March 2021. Courts objected.\n\nThe law, adopted on ⟦21 March 2021⟧, bans foreign funding.',
        because: 'one law is adopted once, and the digits are swapped',
      },
      {
        text: '## Abstract\n\nParliament ratified the Kainji Water Treaty in March 2019.\n\n## History\n\nOn ⟦4 May 2019⟧ parliament ratified the Kainji Water Treaty.',
        because: 'the abstract gives another month',
      },
    ],
    clean: [
      {
        text: 'Parliament adopted the budget law on 12 March 2021. Parliament adopted the media law on 14 March 2021.',
        because: 'two laws',
      },
      {
        text: 'Parliament ratified the Kainji Water Treaty in 2019. On 4 May 2019 parliament ratified the Kainji Water Treaty.',
        because: 'one date holds the other',
      },
      {
        text: 'Presidential elections in Niger were held in 2016. Presidential elections in Niger were held in 2021.',
        because: 'elections come back',
      },
      {
        text: 'Parliament was expected to ratify the Kainji Water Treaty in 2019. Parliament ratified the Kainji Water Treaty in 2021.',
        because: 'planned against actual',
      },
      {
        text: 'Mali signed the Kainji Water Treaty in 2019. Chad signed the Kainji Water Treaty in 2021.',
        because: 'another party',
      },
      {
        text: 'The minister called the president on 25 March 2017, three days after the meeting in the Oval Office. The president spoke to the minister at the meeting in the Oval Office on 14 March 2017.',
        because: 'the first date is not that of the meeting',
      },
    ],
  },
  *check(model) {
    const told = new Set<Dated>();
    const dated: Placed[] = [];
    for (const { start, told: found } of model.inParts(datedIn))
      for (const d of found) dated.push({ ...d, start });
    for (const [a, b] of pairs(dated, (d) => d.events)) {
      if (told.has(b) || !conflict(model, a, b)) continue;
      told.add(b);
      yield report(shiftDate(a.date, a.start), shiftDate(b.date, b.start));
    }
  },
});

function datedIn({ facts }: PartView): readonly Dated[] {
  return facts.statements.flatMap(datedEvents).filter((d) => d.events.length > 0);
}

function report(a: DateMention, b: DateMention) {
  const [before, here] = [spokenDate(a.from), spokenDate(b.from)];
  return {
    start: b.start,
    end: b.end,
    message: `Dated ${here} here and ${before} before: it seems to be the same event.`,
    related: [{ start: a.start, end: a.end, message: `dated ${before} here` }],
    fixes: [
      {
        title: `Change to ${before}, as before`,
        safe: false,
        edits: [{ start: b.start, end: b.end, newText: before }],
      },
    ],
  };
}

function datedEvents(statement: Statement): Dated[] {
  const [date] = statement.dates;
  if (statement.dates.length !== 1 || date!.kind !== 'date' || date!.approximate) return [];
  if (!statement.actual) return [];
  const base = statement.sentence.start;
  const words = statement.lower.slice(statement.start - base, statement.end - base);
  if (besides.test(words)) return [];
  const back = words.match(recurring) ?? [];
  const events = [...new Set([...(words.match(once) ?? []), ...back])];
  return [{ date: date!, statement, events, recurs: back.length > 0 }];
}

function conflict(model: DocumentModel, a: Dated, b: Dated): boolean {
  const [x, y] = [a.date, b.date];
  if (earliestDay(x.from) <= latestDay(y.to) && earliestDay(y.from) <= latestDay(x.to)) return false;
  if ((a.recurs || b.recurs) && x.from.year !== y.from.year) return false;
  if (!a.recurs && !b.recurs && isSlip(x, y) && saidAgain(model, a.statement, b.statement, 2)) return true;
  return sameSubject(model, a.statement, b.statement, 3) || (a.recurs && b.recurs && samePhrase(a, b));
}

/** `12 March` and `21 March` of one year: a deed that is done once is not done twice in a month. */
function isSlip({ from: a }: DateMention, { from: b }: DateMention): boolean {
  return a.year === b.year && a.month === b.month && a.day !== undefined && b.day !== undefined;
}

/** `talks between Niger and its creditors`: what comes back is named with the same words, at least two of them telling. */
function samePhrase(a: Dated, b: Dated): boolean {
  const [x, y] = [phraseOf(a), phraseOf(b)];
  let shared = 0;
  while (shared < x.length && x[shared] === y[shared]) shared++;
  const run = x.slice(1, shared).filter((w) => w.length > 3 && a.statement.words.has(stem(w)));
  return run.length >= 2 && run.some((w) => a.statement.names.has(stem(w)));
}

function phraseOf({ statement }: Dated): string[] {
  const words = statement.lower.slice(statement.start - statement.sentence.start).match(/[\p{L}\d]+/gu) ?? [];
  const at = words.findIndex((w) => recurringWord.test(w));
  return at < 0 ? [] : words.slice(at, at + 8);
}
