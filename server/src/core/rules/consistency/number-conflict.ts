import type { FigureMention } from '../../document/figures/figures';
import type { DocumentModel } from '../../document/model';
import type { Statement } from '../../document/statements/statement';
import { defineRule } from '../rule';
import { isApart, pairs, sameDate, samePeriod, sameSubject, wordsOf } from '../sameThing';

/** A figure with the clause that gives it. */
interface Given {
  readonly figure: FigureMention;
  readonly statement: Statement;
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
    const given = model.statements.flatMap((statement) => figuresOf(statement));
    const told = new Set<FigureMention>();
    for (const [a, b] of pairs(given, keysOf)) {
      if (told.has(b.figure) || quantityOf(a.figure) === quantityOf(b.figure)) continue;
      if (!sameQuantity(model, a, b) || agree(model, a, b)) continue;
      told.add(b.figure);
      const [here, there] = [wordsOf(model, b.figure), wordsOf(model, a.figure)];
      yield {
        start: b.figure.start,
        end: b.figure.end,
        message: `“${here}” here, but “${there}” before, of what seems to be the same thing.`,
        related: [{ start: a.figure.start, end: a.figure.end, message: 'the other figure' }],
        fixes: [
          {
            title: `Change to “${there}”, as before`,
            safe: false,
            edits: [{ start: b.figure.start, end: b.figure.end, newText: there }],
          },
        ],
      };
    }
  },
});

/** A clause that gives two figures of one unit compares; which of them another clause repeats cannot be told. */
function figuresOf(statement: Statement): Given[] {
  if (!statement.actual) return [];
  return statement.figures
    .filter((f) => statement.figures.filter((g) => g.unit === f.unit).length === 1 && isCount(f))
    .map((figure) => ({ figure, statement }));
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
function keysOf({ figure, statement }: Given): string[] {
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

function sameQuantity(model: DocumentModel, a: Given, b: Given): boolean {
  if (a.statement.sentence.start === b.statement.sentence.start) return false;
  return (
    takenUp(model, a, b) ||
    (sameSubject(model, a.statement, b.statement, 3) &&
      samePeriod(model, a.statement, b.statement) &&
      !otherwiseApart(a, b))
  );
}

/** `… 4,700 a week in 2024. By other counts it was about 7,100 a week in 2024`: the pronoun takes up the subject. */
function takenUp(model: DocumentModel, a: Given, b: Given): boolean {
  const rate = rateOf(b.figure, b.statement);
  if (rate === '' || rate !== rateOf(a.figure, a.statement)) return false;
  if (isApart(model.text, a.statement.sentence, b.statement.sentence, 3)) return false;
  const [x, y] = [a.statement.dates[0], b.statement.dates[0]];
  return (
    x !== undefined &&
    y !== undefined &&
    sameDate(x, y) &&
    /\b(?:it|they) (?:was|were) /.test(b.statement.lower)
  );
}

/** Equal, rounded, within 10 per cent where one is `about`, or bounds that both can be true. */
function agree(model: DocumentModel, a: Given, b: Given): boolean {
  const [x, y] = [quantityOf(a.figure), quantityOf(b.figure)];
  const ratio = Math.min(x, y) / Math.max(x, y);
  if (rounds(x, y) || rounds(y, x)) return true;
  const bounds = [boundOf(model, a.figure), boundOf(model, b.figure)];
  if (bounds[0] !== null || bounds[1] !== null) return true;
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

/** `more than`, `at least`, `up to` before a figure: it bounds the number and does not give it. */
function boundOf(model: DocumentModel, f: FigureMention): string | null {
  const before = model.text.slice({ start: Math.max(0, f.start - 24), end: f.start }).toLowerCase();
  return (
    /\b(?:than|over|under|least|most|above|below|exceed\w{0,3}|nearly|almost|up\s+to|fewer|some of)\s{1,3}(?:us)?[$€£]?$/.exec(
      before,
    )?.[0] ?? null
  );
}
