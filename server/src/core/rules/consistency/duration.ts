import type { FigureMention } from '../../document/figures/figures';
import type { PartView } from '../../document/partView';
import type { CalendarDate, DateMention } from '../../document/timeline/dates';
import type { Span } from '../../text/span';
import { Text } from '../../text/text';
import { moved } from '../moved';
import { defineRule, type Report } from '../rule';

/** How many months a unit of time holds. */
const months: Readonly<Record<string, number>> = { year: 12, month: 1, week: 12 / 52, day: 12 / 365 };

/** What ties a length to the period before it, blanks at its ends off: `, a period of`, `(`, `, or`. */
const openings =
  /^(?:,? ?(?:an?|the|or an?|that is,? an?|i\.e\.,? an?) (?:period|span|stretch|total|interval) of|\(|, or)$/;

/** What ties a length to the period behind it: `six months, from`, `the five-year war (`, `six years of`. */
const links =
  /^(?:long|period|span|term|war|conflict|embargo|blockade|siege|occupation|rule|reign|tenure|mandate|plan|ban|moratorium|truce|ceasefire|mission|programme|program|project)? ?(?:,|\(|of|, of)$/;

export const rule = defineRule({
  id: 'consistency/duration',
  since: '0.1.0',
  severity: 'information',
  title: 'A length of time contradicts the dates beside it.',
  docs: {
    what: 'A sentence gives a period and how long it was, and the two do not agree.',
    why: 'A reader who counts will find it, and will ask which of the three numbers is wrong.',
    fix: 'Count again, and correct the length or the date.',
    silent:
      'Lengths that are right when the first or last year or month is counted or left out; “about”, “nearly” and “over” within a quarter; lengths that are not tied to the period.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'They held eleven patrols between January and August 2024, a period of ⟦six months⟧.',
        because: 'January to August are seven or eight',
      },
      { text: 'The occupation (⟦ten years⟧, from 2001 to 2021) was costly.', because: 'it was twenty years' },
      { text: 'The ⟦five-year⟧ war (1990–1998) ruined the port.', because: 'eight years lie between' },
    ],
    clean: [
      {
        text: 'They met between January and August 2024, a period of eight months.',
        because: 'both counted',
      },
      { text: 'The five-year plan (2016–2020) failed.', because: 'five years with the first and the last' },
      { text: 'From 2001 to 2021, a period of about 18 years, aid grew.', because: '“about”' },
      {
        text: 'Between 2001 and 2021 three years of drought ruined the farmers.',
        because: 'the three years lie somewhere in the period',
      },
    ],
  },
  *check(model) {
    for (const { start, told } of model.inParts(reports))
      for (const report of told) yield moved(report, start);
  },
});

function reports({ block, facts }: PartView): readonly Report[] {
  const text = new Text(block.source);
  const words = (at: Span) => text.slice(at).replace(/\s+/g, ' ');
  return facts.statements.flatMap((statement) =>
    statement.figures.flatMap((length) => {
      if (!Object.hasOwn(months, length.unit ?? '')) return [];
      const range = statement.sentenceDates.find((d) => tied(text, d, length));
      if (!range || agrees(range, length)) return [];
      const { start, end } = length;
      const message = `“${words(length)}” does not fit “${words(range)}”, which is ${spoken(range)}.`;
      return [
        { start, end, message, related: [{ start: range.start, end: range.end, message: 'the period' }] },
      ];
    }),
  );
}

function tied(text: Text, range: DateMention, length: FigureMention): boolean {
  if (range.kind !== 'range' || range.fiscal || range.approximate) return false;
  const between = (start: number, end: number) => {
    const words = end < start ? null : text.slice({ start, end });
    return words === null || words.length > 40 ? null : words.replace(/\s+/g, ' ').trim();
  };
  const behind = between(range.end, length.start);
  if (behind !== null)
    return openings.test(behind.replace(/ (?:about|around|just|nearly|almost|over|some|exactly)$/, ''));
  const before = between(length.end, range.start);
  if (before === null) return false;
  if (before !== '') return links.test(before);
  return /\bfor\s{1,3}$/.test(text.slice({ start: Math.max(0, length.start - 8), end: length.start }));
}

/** Either end may be counted in or left out, and a length in years may be rounded. */
function agrees(range: DateMention, length: FigureMention): boolean {
  const unit = months[length.unit!]!;
  const { least, most } = bounds(range);
  const stated = length.value * unit;
  const slack = Math.max(unit / 2, length.approximate ? stated / 4 : stated / 50);
  return stated > least - slack && stated < most + slack;
}

/** How long a period may be, in months: years and months count from first to first or with the last one. */
function bounds({ from, to }: DateMention): { least: number; most: number } {
  const span = monthOf(to) - monthOf(from);
  if (from.month === undefined || to.month === undefined) return { least: span - 12, most: span + 12 };
  if (from.day === undefined || to.day === undefined) return { least: span, most: span + 1 };
  const days = span + (to.day - from.day) / 30.4;
  return { least: days - 0.1, most: days + 0.1 };
}

function monthOf(d: CalendarDate): number {
  return d.year * 12 + (d.month ?? 1) - 1;
}

function spoken(range: DateMention): string {
  const span = monthOf(range.to) - monthOf(range.from);
  if (range.from.month === undefined || range.to.month === undefined)
    return `about ${counted(span / 12, 'year')}`;
  return `${span} or ${counted(span + 1, 'month')}`;
}

function counted(n: number, unit: string): string {
  return `${n} ${unit}${n === 1 ? '' : 's'}`;
}
