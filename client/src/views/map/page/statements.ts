/** The statements of what is selected: a list of buttons, each leads to its sentence. */
import type { Range } from '../../../../../server/src/protocol/types';
import type { StatementList, StatementRow } from '../model';
import { moveInList } from '../moves';
import { html } from './dom';

export interface StatementHandlers {
  readonly reveal: (range: Range) => void;
  /** Escape: back to the table or the network. */
  readonly leave: () => void;
}

export function drawStatements(list: StatementList, handlers: StatementHandlers): HTMLElement {
  const items = list.rows.map((row, i) => html('li', {}, drawRow(row, i)));
  const box = html('ol', { class: 'statements', 'aria-label': list.title }, ...items);
  box.addEventListener('click', (event) => {
    const row = list.rows[indexAt(event.target)];
    if (row) handlers.reveal(row.statement.range);
  });
  box.addEventListener('keydown', (event) => {
    const next = moveInList(event.key, indexAt(event.target), list.rows.length);
    if (next !== null) box.querySelectorAll('button')[next]?.focus();
    else if (event.key === 'Escape') handlers.leave();
    else return;
    event.preventDefault();
  });
  return box;
}

function drawRow(
  { date, sign, tone, what, sentence, aside, spoken }: StatementRow,
  index: number,
): HTMLElement {
  return html(
    'button',
    {
      type: 'button',
      class: 'statement',
      'aria-label': spoken,
      'data-index': index,
      'data-place': 'statement',
    },
    html('span', { class: 'date' }, date),
    html('span', { class: `mark ${tone}` }, sign),
    html(
      'span',
      { class: 'words' },
      html('span', { class: 'what' }, what),
      html('span', { class: 'sentence' }, `“${sentence}”`),
      html('span', { class: 'aside' }, aside),
    ),
  );
}

function indexAt(target: EventTarget | null): number {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  return Number(button?.dataset['index'] ?? -1);
}
