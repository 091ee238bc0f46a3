/** The signed matrix: a table; a row acts on a column. One cell is in the order of the Tab key, arrows do the rest. */
import type { Cell, Matrix, Selection } from '../model';
import { moveInTable, type Spot } from '../moves';
import { html } from './dom';

export interface MatrixHandlers {
  readonly select: (cell: Cell) => void;
  /** Enter: on to the statements. */
  readonly enter: () => void;
}

export function drawMatrix(
  matrix: Matrix,
  selection: Selection | null,
  handlers: MatrixHandlers,
): HTMLElement {
  const { actors } = matrix;
  const head = html(
    'tr',
    {},
    html('td', { class: 'corner' }, 'acts on →'),
    ...actors.map((a) => html('th', { scope: 'col', title: a.name }, html('span', {}, a.name))),
  );
  const rows = matrix.rows.map((cells, row) =>
    html(
      'tr',
      {},
      html('th', { scope: 'row', title: actors[row]?.name ?? '' }, html('span', {}, actors[row]?.name ?? '')),
      ...cells.map((cell, column) => drawCell(cell, { row, column })),
    ),
  );
  const caption = html(
    'caption',
    {},
    'Who acts on whom: rows act on columns. Arrow keys move, Enter goes to the statements.',
  );
  const table = html(
    'table',
    { role: 'grid', class: 'matrix' },
    caption,
    html('thead', {}, head),
    html('tbody', {}, ...rows),
  );
  makeCurrent(table, spotOf(matrix, selection));
  listen(table, matrix, handlers);
  return html('div', { class: 'scroll' }, table);
}

function drawCell(cell: Cell, { row, column }: Spot): HTMLElement {
  const same = cell.source === cell.target && cell.text === '';
  return html(
    'td',
    {
      'aria-label': cell.spoken,
      tabindex: -1,
      class: `cell ${cell.tone}${same ? ' same' : ''}`,
      'data-row': row,
      'data-column': column,
    },
    cell.text,
  );
}

/** The selected cell, otherwise the first that says something. */
function spotOf({ rows }: Matrix, selection: Selection | null): Spot {
  const find = (wanted: (cell: Cell) => boolean): Spot | null => {
    for (const [row, cells] of rows.entries()) {
      const column = cells.findIndex(wanted);
      if (column >= 0) return { row, column };
    }
    return null;
  };
  const isSelected = (c: Cell) =>
    selection?.kind === 'cell' && c.source === selection.source && c.target === selection.target;
  return find(isSelected) ?? find((c) => c.text !== '') ?? { row: 0, column: 0 };
}

function listen(table: HTMLElement, { rows }: Matrix, { select, enter }: MatrixHandlers): void {
  const spotAt = (target: EventTarget | null): Spot | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-row]') : null;
    return cell && { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) };
  };
  const choose = ({ row, column }: Spot) => {
    makeCurrent(table, { row, column }).focus();
    const cell = rows[row]?.[column];
    if (cell) select(cell);
  };
  table.addEventListener('click', (event) => {
    const spot = spotAt(event.target);
    if (spot) choose(spot);
  });
  table.addEventListener('keydown', (event) => {
    const spot = spotAt(event.target);
    if (!spot) return;
    const next = moveInTable(event.key, spot, rows.length);
    if (next) choose(next);
    else if (event.key === 'Enter' || event.key === ' ') {
      choose(spot);
      enter();
    } else return;
    event.preventDefault();
  });
}

function makeCurrent(table: HTMLElement, { row, column }: Spot): HTMLElement {
  for (const cell of table.querySelectorAll('td[tabindex="0"]')) {
    cell.setAttribute('tabindex', '-1');
    cell.removeAttribute('aria-selected');
  }
  const current = table.querySelector<HTMLElement>(`td[data-row="${row}"][data-column="${column}"]`);
  current?.setAttribute('tabindex', '0');
  current?.setAttribute('aria-selected', 'true');
  return current ?? table;
}
