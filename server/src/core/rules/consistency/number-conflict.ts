import type { FigureMention } from '../../document/figures/figures';
import type { DocumentModel } from '../../document/model';
import type { PartView } from '../../document/partView';
import type { Statement } from '../../document/statements/statement';
import type { Span } from '../../text/span';
import { defineRule, type Report } from '../rule';
import { isApart, isSummary, pairs, sameDate, samePeriod, sameSubject } from '../sameThing';

/** A figure with the clause that gives it, in places of its block. */
interface Given {
  readonly figure: FigureMention;
  readonly statement: Statement;
  /** Only figures of one key can be the same quantity. */
  readonly keys: readonly string[];
  readonly words: string;
  /** `more than`, `at least`: it bounds the number and does not give it. */
  readonly bounded: boolean;
}

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
      'Another period, unit, place or group; figures that differ by rounding; “about” within 10 per cent; “more than” and “less than” where both can be true; plans and forecasts.',
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
    ],
  },
  *check(model) {
    const placed: Placed[] = [];
    for (const { start, section, told: found } of model.inParts(givenIn)) {
      const summary = isSummary(model, section);
      for (const given of found) placed.push({ given, start, summary });
    }
    const told = new Set<Placed>();
    for (const [a, b] of pairs(placed, (p) => p.given.keys)) {
      if (told.has(b) || quantityOf(a.given.figure) === quantityOf(b.given.figure)) continue;
      if (!sameQuantity(model, a, b) || agree(a.given, b.given)) continue;
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

function givenIn({ block, facts }: PartView): readonly Given[] {
  return facts.statements.flatMap((statement) =>
    figuresOf(statement).map((figure) => ({
      figure,
      statement,
      keys: keysOf(figure, statement),
      words: block.source.slice(figure.start, figure.end).replace(/\s+/g, ' '),
      bounded: bound.test(block.source.slice(Math.max(0, figure.start - 24), figure.start).toLowerCase()),
    })),
  );
}

/** A clause that gives two figures of one unit compares; which of them another clause repeats cannot be told. */
function figuresOf({ actual, figures }: Statement): readonly FigureMention[] {
  if (!actual) return [];
  return figures.filter((f) => figures.filter((g) => g.unit === f.unit).length === 1 && isCount(f));
}

/** Other figures stand in both clauses, and none in common: two cases of a kind, measured alike. */
function otherwiseApart(a: Given, b: Given): boolean {
  const rest = (g: Given) => g.statement.figures.filter((f) => f !== g.figure).map((f) => f.value);
  const [x, y] = [rest(a), rest(b)];
  return x.length > 0 && y.length > 0 && !x.some((value) => y.includes(value));
}

/** Spans of time are told of anything. */
function isCount(f: FigureMention): boolean {
  return (
    (f.value > 1 || f.unit === 'share') &&
    !/^(?:year|month|week|day|hour|minute|times|degree|metre)$/.test(f.unit ?? '')
  );
}

/** Unit and what is counted or, for a rate, by what: only figures of one key can be the same quantity. */
function keysOf(figure: FigureMention, statement: Statement): string[] {
  const head = figure.counted?.split(' ').at(-1)?.replace(/s$/, '') ?? rateOf(figure, statement);
  const unit = figure.unit === 'share' ? 'percent' : (figure.unit ?? '');
  return head || unit ? [`${unit}|${head}`] : [];
}

/** `a week` in `4,700 a week in 2024`. */
function rateOf(figure: FigureMention, { lower, sentence }: Statement): string {
  return (
    /^\s(?:a|per|each|every)\s(?:day|week|month|year)\b/.exec(
      lower.slice(figure.end - sentence.start),
    )?.[0] ?? ''
  );
}

function sameQuantity(model: DocumentModel, x: Placed, y: Placed): boolean {
  const [a, b] = [x.given, y.given];
  if (sentenceStart(x) === sentenceStart(y)) return false;
  return (
    takenUp(model, x, y) ||
    (sameSubject(model, a.statement, b.statement, 3) &&
      samePeriod({ ...a, summary: x.summary }, { ...b, summary: y.summary }) &&
      !otherwiseApart(a, b))
  );
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

/** Equal, rounded, within 10 per cent where one is `about`, or bounds that both can be true. */
function agree(a: Given, b: Given): boolean {
  const [x, y] = [quantityOf(a.figure), quantityOf(b.figure)];
  const ratio = Math.min(x, y) / Math.max(x, y);
  if (rounds(x, y) || rounds(y, x)) return true;
  if (a.bounded || b.bounded) return true;
  return (isVague(a.figure) || isVague(b.figure)) && ratio >= 0.9;
}

/** `about 40`, and `a third of`, which is seldom exact. */
function isVague(f: FigureMention): boolean {
  return f.approximate || f.unit === 'share';
}

/** A fifth is 20 per cent. */
function quantityOf(f: FigureMention): number {
  return f.unit === 'share' ? f.value * 100 : f.value;
}

/** `x` is `y` rounded to the digits that `x` has. */
function rounds(x: number, y: number): boolean {
  const digits = x.toExponential().split('e')[0]!.replace('.', '').length;
  return Number(y.toPrecision(Math.min(digits, 15))) === x;
}

/** `more than`, `at least`, `up to` before a figure. */
const bound =
  /\b(?:than|over|under|least|most|above|below|exceed\w{0,3}|nearly|almost|up\s+to|fewer|some of)\s{1,3}(?:us)?[$€£]?$/;
