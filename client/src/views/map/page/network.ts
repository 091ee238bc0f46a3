/** The network of one actor's neighbours: SVG, each node a button with its name beside it. */
import { fitted, type Room, type Spot } from '../fit';
import type { Network, NetworkLine, NetworkNode, Selection } from '../model';
import { moveInNetwork } from '../moves';
import { svg } from './dom';

export interface NetworkHandlers {
  /** The node has the focus, or was clicked. */
  readonly select: (id: string) => void;
  /** Enter or a double click: its own neighbours. */
  readonly centre: (id: string) => void;
  readonly enter: () => void;
}

export function drawNetwork(
  network: Network,
  centre: string,
  selection: Selection | null,
  room: Room,
  handlers: NetworkHandlers,
): SVGElement {
  const current = currentOf(network, centre, selection);
  const spots = fitted(network.nodes, centre, room);
  const spotOf = (node: NetworkNode) => spots.get(node.id) ?? { x: 0, y: 0 };
  const picture = svg('svg', {
    viewBox: `0 0 ${room.width} ${room.height}`,
    role: 'group',
    class: 'network',
    'aria-label':
      'Network: arrow keys move, Enter goes to the statements, Space puts a country in the middle.',
  });
  // Lines that do not touch the middle lie underneath: they matter less.
  const order = (line: NetworkLine) => (line.place === 'centre' ? 1 : 0);
  const lines = [...network.lines].sort((a, b) => order(a) - order(b));
  picture.append(
    ...lines.map((line) => drawLine(line, [spotOf(line.from), spotOf(line.to)], { centre, current })),
  );
  picture.append(
    ...lines
      .filter((l) => l.place === 'centre')
      .map((l) => drawSign(l, [spotOf(l.from), spotOf(l.to)], spots.get(centre))),
  );
  picture.append(...network.nodes.map((node) => drawNode(node, spotOf(node), { centre, current })));
  listen(picture, network, handlers);
  return picture;
}

function currentOf({ nodes }: Network, centre: string, selection: Selection | null): string {
  const wanted = selection?.kind === 'pair' ? (selection.a === centre ? selection.b : selection.a) : centre;
  return nodes.some((n) => n.id === wanted) ? wanted : centre;
}

/** Who stands in the middle, and who is looked at. */
interface Marked {
  readonly centre: string;
  readonly current: string;
}

type Ends = readonly [Spot, Spot];

function drawLine(
  { from, to, tone, weight, place }: NetworkLine,
  [a, b]: Ends,
  { centre, current }: Marked,
): SVGElement {
  const isCurrent = place === 'centre' && current !== centre && (from.id === current || to.id === current);
  return svg('line', {
    x1: a.x,
    y1: a.y,
    x2: b.x,
    y2: b.y,
    'stroke-width': Math.min(6, 1 + Math.sqrt(weight)).toFixed(1),
    class: `line ${tone} ${place}${isCurrent ? ' current' : ''}`,
    'aria-hidden': 'true',
  });
}

/** More than half of the way out from the middle, where lines have parted. */
function drawSign({ text, tone }: NetworkLine, [a, b]: Ends, middle: Spot | undefined): SVGElement {
  const [start, end] = a === middle ? [a, b] : [b, a];
  const at = { x: start.x + (end.x - start.x) * 0.58, y: start.y + (end.y - start.y) * 0.58 + 4 };
  return svg('text', { ...at, class: `sign ${tone}`, 'aria-hidden': 'true' }, text);
}

function drawNode(node: NetworkNode, { x, y }: Spot, { centre, current }: Marked): SVGElement {
  const radius = node.id === centre ? 11 : 7;
  return svg(
    'g',
    {
      role: 'button',
      tabindex: node.id === current ? 0 : -1,
      'aria-label': node.spoken,
      'aria-pressed': String(node.id === current),
      class: `node${node.id === centre ? ' centre' : ''}`,
      'data-id': node.id,
    },
    svg('circle', { cx: x, cy: y, r: radius + 9, class: 'halo' }),
    svg('circle', { cx: x, cy: y, r: radius, class: 'dot' }),
    svg('text', { x, y: y + radius + 15, class: 'name' }, node.name),
  );
}

function listen(picture: SVGElement, { nodes }: Network, { select, centre, enter }: NetworkHandlers): void {
  const idAt = (target: EventTarget | null): string | null =>
    target instanceof Element ? (target.closest<SVGElement>('.node')?.dataset['id'] ?? null) : null;
  picture.addEventListener('click', (event) => {
    const id = idAt(event.target);
    if (id !== null) select(id);
  });
  picture.addEventListener('dblclick', (event) => {
    const id = idAt(event.target);
    if (id !== null) centre(id);
  });
  picture.addEventListener('keydown', (event) => {
    const id = idAt(event.target);
    if (id === null) return;
    const next = moveInNetwork(event.key, nodes, id);
    if (next) select(next.id);
    else if (event.key === ' ') centre(id);
    else if (event.key === 'Enter') enter();
    else if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
  });
}
