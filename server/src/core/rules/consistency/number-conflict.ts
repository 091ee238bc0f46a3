import { isRank } from '../../document/figures/ranks';
import type { DocumentModel } from '../../document/model';
import type { PartView } from '../../document/partView';
import { agree, type Given, givenIn, rateOf } from '../../document/statements/quantity';
import type { Statement } from '../../document/statements/statement';
import type { Span } from '../../text/span';
import { defineRule, type Report } from '../rule';
import {
  isApart,
  isSummary,
  isThingOfName,
  isTurned,
  pairs,
  sameDate,
  samePair,
  samePeriod,
  sameSubject,
  surplus,
} from '../sameThing';

/** With the place of its block, and whether abstract or conclusion gives it. */
interface Placed {
  readonly given: Given;
  readonly start: number;
  readonly summary: boolean;
}

export const rule = defineRule({
  id: 'consistency/number-conflict',
  since: '0.1.0',
  severity: 'warning',
  title: 'The same quantity is given with two different figures.',
  docs: {
    what: 'Two clauses of the paper say the same of the same thing, in the same period, and give different figures.',
    why: 'One of the two is wrong, or they come from different counts; a reviewer who notices will doubt both.',
    fix: 'Check the sources. Correct one of them, or say why the counts differ.',
    silent:
      'Another period, unit, place, group or direction; figures that differ by rounding; “about” within 10 per cent; “more than” and “less than” where both can be true; plans and forecasts; what was the largest and is not any more.',
  },
  options: {},
  examples: {
    flagged: [
      {
        text: 'The survey covered 1,200 households in Niamey. Prices rose.\n\nIn Niamey the survey covered ⟦1,250 households⟧.',
        because: 'the same survey has two sizes',
      },
      {
        text: '## Abstract\n\nThe port of Cotonou lost 20 per cent of its transit cargo.\n\n## Trade\n\nIn 2023 the port of Cotonou lost ⟦30 per cent of its transit cargo⟧.',
        because: 'the abstract gives another share',
      },
      {
        text: 'Departures from Agadez rose to about 4,700 a week in 2024. By other counts it was about ⟦7,100⟧ a week in 2024.',
        because: 'the next sentence takes up the same rate of the same year',
      },
      {
        text: 'The Xayaburi dam, which was completed in 2019, cost US$3.8 billion. Fish catches fell. The Xayaburi dam cost ⟦US$4.5 billion⟧.',
        because: 'when it was completed does not date its price',
      },
      {
        text: 'Seventy per cent of the households in Mopti lost cattle. Prices rose.\n\nIn Mopti ⟦55 per cent of the households⟧ lost cattle.',
        because: 'a share in words and a share in digits',
      },
      {
        text: 'More than 5,000 migrants drowned in the Gulf in 2016. Ships were few.\n\nIn 2016, ⟦3,800 migrants⟧ drowned in the Gulf.',
        because: '3,800 are not more than 5,000',
      },
      {
        text: 'Peru is the third-largest producer of copper. Mines lie in the south. Peru is the ⟦second-largest⟧ producer of copper.',
        because: 'it has one rank',
      },
      {
        text: 'The blockade of Abyei lasted nine months. Bread ran out. The blockade of Abyei lasted ⟦six months⟧.',
        because: 'it lasted once',
      },
    ],
    clean: [
      {
        text: 'The survey covered 1,200 households in Niamey. The survey covered 900 households in Zinder.',
        because: 'another place',
      },
      {
        text: 'In 2022 the port lost 20 per cent of its cargo. In 2023 the port lost 30 per cent of its cargo.',
        because: 'another year',
      },
      {
        text: 'The dam displaced 12,340 families in Kainji. As said, the dam displaced 12,000 families in Kainji.',
        because: 'rounded',
      },
      {
        text: 'About 200 lorries crossed the bridge at Malanville. By then 215 lorries crossed the bridge at Malanville.',
        because: '“about” covers it',
      },
      {
        text: 'In the survey 40 per cent of urban families ate less. In the survey 60 per cent of rural families ate less.',
        because: 'another group',
      },
      {
        text: 'The Lobito corridor is 1,344 km long. The road beside the Lobito corridor is 1,866 km long.',
        because: 'another thing, named after the first',
      },
      {
        text: 'Exports from Kenya to Uganda reached $600 million in 2020. Exports from Uganda to Kenya reached $200 million in 2020.',
        because: 'the other way round',
      },
      {
        text: 'More than 5,000 people fled to Chad in 2023. In 2023 a total of 8,200 people fled to Chad.',
        because: '8,200 are more than 5,000',
      },
      {
        text: 'Germany was the largest donor to Jordan. Germany is now the second-largest donor to Jordan.',
        because: 'it is so no more',
      },
    ],
  },
  *check(model) {
    const placed: Placed[] = [];
    for (const { start, section, told: found } of model.inParts(figuresIn)) {
      const summary = isSummary(model, section);
      for (const given of found) placed.push({ given, start, summary });
    }
    const told = new Set<Placed>();
    for (const [a, b] of pairs(placed, (p) => p.given.keys)) {
      if (told.has(b) || agree(a.given, b.given)) continue;
      if (!sameQuantity(model, a, b)) continue;
      told.add(b);
      yield report(a, b);
    }
  },
});

function report(a: Placed, b: Placed): Report {
  const [here, there] = [b.given.words, a.given.words];
  const [at, other] = [placeOf(b.given.figure, b.start), placeOf(a.given.figure, a.start)];
  return {
    ...at,
    message: `“${here}” here, but “${there}” before, of what seems to be the same thing.`,
    related: [{ ...other, message: 'the other figure' }],
    fixes: [{ title: `Change to “${there}”, as before`, safe: false, edits: [{ ...at, newText: there }] }],
  };
}

function placeOf({ start, end }: Span, delta: number): Span {
  return { start: start + delta, end: end + delta };
}

function figuresIn({ block, facts }: PartView): readonly Given[] {
  return facts.statements.flatMap((statement) => givenIn(statement, block.source));
}

/** Other figures stand in both clauses, and none in common: two cases of a kind, measured alike. */
function otherwiseApart(a: Given, b: Given): boolean {
  const rest = (g: Given) => g.statement.figures.filter((f) => f !== g.figure).map((f) => f.value);
  const [x, y] = [rest(a), rest(b)];
  return x.length > 0 && y.length > 0 && !x.some((value) => y.includes(value));
}

function sameQuantity(model: DocumentModel, x: Placed, y: Placed): boolean {
  const [a, b] = [x.given, y.given];
  if (sentenceStart(x) === sentenceStart(y) || a.statement.denied !== b.statement.denied) return false;
  if (takenUp(model, x, y)) return true;
  return (
    sameMatter(model, a, b) &&
    samePeriod({ ...a, summary: x.summary }, { ...b, summary: y.summary }) &&
    !otherwiseApart(a, b)
  );
}

/** Shares of which one does not say what it is a share of must be told in the very same words. */
function sameMatter(model: DocumentModel, a: Given, b: Given): boolean {
  const [x, y] = [a.statement, b.statement];
  if (isRank(a.figure) && isPast(x) !== isPast(y)) return false;
  if (sameSubject(model, x, y, 3))
    return !isTurned(x, y) && ((a.keys[0] === b.keys[0] && !isMeasure(a)) || surplus(model, x, y) === 0);
  return (
    (isMeasure(a) || (x.dates.length > 0 && isThingOfName(x) && isThingOfName(y))) && samePair(model, x, y)
  );
}

/** How high or how long something is, or how many live there: it has one such measure. */
function isMeasure({ keys }: Given): boolean {
  return keys[0]?.startsWith('m|') === true || keys[0] === 'time|lasts' || keys[0] === 'population';
}

/** What was the largest need not be it any more. */
function isPast({ lower }: Statement): boolean {
  return /\b(?:was|were|had|became|formerly)\b/.test(lower);
}

function sentenceStart({ given, start }: Placed): number {
  return given.statement.sentence.start + start;
}

/** `… 4,700 a week in 2024. By other counts it was about 7,100 a week in 2024`: the pronoun takes up the subject. */
function takenUp(model: DocumentModel, before: Placed, behind: Placed): boolean {
  const [a, b] = [before.given, behind.given];
  const rate = rateOf(b.figure, b.statement);
  if (rate === '' || rate !== rateOf(a.figure, a.statement)) return false;
  const [first, next] = [
    placeOf(a.statement.sentence, before.start),
    placeOf(b.statement.sentence, behind.start),
  ];
  if (isApart(model.text, first, next, 3)) return false;
  const [x, y] = [a.statement.dates[0], b.statement.dates[0]];
  return (
    x !== undefined &&
    y !== undefined &&
    sameDate(x, y) &&
    /\b(?:it|they) (?:was|were) /.test(b.statement.lower)
  );
}
