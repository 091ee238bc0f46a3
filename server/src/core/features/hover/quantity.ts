/** On a figure or a date: the other places that give the same quantity or the same day. */
import type { FigureMention } from '../../document/figures/figures';
import { type DocumentModel, sectionAt } from '../../document/model';
import { type DateMention, isoDate } from '../../document/timeline/dates';
import { itemAt, type Span } from '../../text/span';
import { sentenceAround } from '../target/usage';
import { strong } from '../words/markdown';
import { count } from '../words/phrases';
import { type HoverInfo, type HoverLine, hoverInfo, line, quoted } from './lines';

const shown = 5;

export function hoverFigure(model: DocumentModel, offset: number): HoverInfo | null {
  const figure = itemAt(model.figures, offset);
  if (!figure || figure.counted === null) return null;
  return others(
    model,
    figure,
    model.figures.filter((f) => f !== figure && sameQuantity(f, figure)),
  );
}

/** The same thing counted in the same unit, whatever the number: where they differ is what a reader looks for. */
function sameQuantity(a: FigureMention, b: FigureMention): boolean {
  return a.counted === b.counted && a.unit === b.unit;
}

/** Years alone stand all over a paper; a month, a day or a period is an event. */
export function hoverDate(model: DocumentModel, offset: number): HoverInfo | null {
  const date = itemAt(model.dates, offset);
  if (!date || (date.kind === 'date' && date.from.month === undefined)) return null;
  const key = keyOf(date);
  return others(
    model,
    date,
    model.dates.filter((d) => d !== date && keyOf(d) === key),
  );
}

function keyOf({ from, to }: DateMention): string {
  return `${isoDate(from)}/${isoDate(to)}`;
}

function others(model: DocumentModel, here: Span, places: readonly Span[]): HoverInfo | null {
  if (places.length === 0) return null;
  const written = model.text.slice(here).replace(/\s+/g, ' ');
  const lead = line(`${strong(written)} — also in ${count(places.length, 'other place')}:`);
  const rows: HoverLine[] = places.slice(0, shown).map((p) => {
    const sentence = sentenceAround(model, p);
    const words = model.text.slice(p).replace(/\s+/g, ' ');
    const other = words === written ? '' : `${strong(words)}: `;
    return line(`- ${other}${quoted(model, sentence, sectionAt(model, p.start).title)}`, [
      { kind: 'place', title: 'go to it', span: { start: p.start, end: p.end } },
    ]);
  });
  return hoverInfo(here, [lead, ...rows]);
}
