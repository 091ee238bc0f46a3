/** Where the arrow keys lead, in the table and in the network. */

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** The cell that a key leads to from another; the same one at the edge, null for keys that do not move. */
export function moveInTable(key: string, at: Spot, size: number): Spot | null {
  const last = Math.max(0, size - 1);
  const clamp = (n: number) => Math.max(0, Math.min(last, n));
  switch (key) {
    case 'ArrowUp':
      return { ...at, row: clamp(at.row - 1) };
    case 'ArrowDown':
      return { ...at, row: clamp(at.row + 1) };
    case 'ArrowLeft':
      return { ...at, column: clamp(at.column - 1) };
    case 'ArrowRight':
      return { ...at, column: clamp(at.column + 1) };
    case 'Home':
      return { ...at, column: 0 };
    case 'End':
      return { ...at, column: last };
    default:
      return null;
  }
}

/** The row of a list that a key leads to; null for keys that do not move. */
export function moveInList(key: string, at: number, length: number): number | null {
  switch (key) {
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'ArrowDown':
      return Math.min(length - 1, at + 1);
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return null;
  }
}

export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/**
 * The nearest node in the direction of a key: a step aside counts twice, so that what is straight ahead comes
 * first. Null for keys that do not move, and where nothing lies that way.
 */
export function moveInNetwork<T extends Placed>(key: string, nodes: readonly T[], from: string): T | null {
  const direction = directions[key];
  const start = nodes.find((n) => n.id === from);
  if (!direction || !start) return null;
  const [dx, dy] = direction;
  let best: { node: T; cost: number } | null = null;
  for (const node of nodes) {
    const ahead = (node.x - start.x) * dx + (node.y - start.y) * dy;
    if (node.id === from || ahead <= 0) continue;
    const aside = Math.abs((node.x - start.x) * dy) + Math.abs((node.y - start.y) * dx);
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { node, cost };
  }
  return best?.node ?? null;
}
