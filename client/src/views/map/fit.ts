/**
 * The network on the page: the server's square stretched to the room there is, and names moved apart until none
 * lies on another. The middle stays in the middle. The same network in the same room looks the same each time.
 */

/** The room there is, in CSS pixels: letters keep the size of the editor's, whatever the width of the panel. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

interface Named {
  readonly id: string;
  readonly name: string;
  /** From −1 to 1. */
  readonly x: number;
  readonly y: number;
}

/** Of a node's dot, in CSS pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Box {
  x: number;
  y: number;
  /** Half the width of the name. */
  readonly half: number;
  readonly fixed: boolean;
}

/** A letter of the map's font is about this wide; a name stands under its dot and takes this much height with it. */
const letter = 7.2;
const tall = 40;
/** Above the topmost dot, and below the lowest, whose name hangs under it. */
const top = 16;
const bottom = 30;
const rounds = 80;

export function fitted(nodes: readonly Named[], centre: string, room: Room): ReadonlyMap<string, Spot> {
  const [across, down] = [spread(nodes.map((n) => n.x)), spread(nodes.map((n) => n.y))];
  const middle = { x: room.width / 2, y: top + (room.height - top - bottom) / 2 };
  const boxes = nodes.map(({ id, name, x, y }): Box => {
    const half = Math.max(18, (name.length * letter) / 2 + 5);
    return id === centre
      ? { ...middle, half, fixed: true }
      : {
          x: middle.x + (x / across) * Math.max(0, middle.x - half),
          y: middle.y + (y / down) * (middle.y - top),
          half,
          fixed: false,
        };
  });
  for (let round = 0; round < rounds && partAll(boxes, room); round++);
  return new Map(nodes.map(({ id }, i) => [id, { x: boxes[i]?.x ?? 0, y: boxes[i]?.y ?? 0 }]));
}

/** How far the outermost is from the middle. */
function spread(values: readonly number[]): number {
  return Math.max(0.01, ...values.map(Math.abs));
}

/** One round; false where nothing lay on anything. */
function partAll(boxes: readonly Box[], room: Room): boolean {
  let moved = false;
  for (const [i, a] of boxes.entries()) {
    for (const b of boxes.slice(i + 1)) if (part(a, b)) moved = true;
  }
  for (const box of boxes) {
    if (box.fixed) continue;
    box.x = between(box.half, box.x, room.width - box.half);
    box.y = between(top, box.y, room.height - bottom);
  }
  return moved;
}

/** Moves two apart the shorter way, each by half. */
function part(a: Box, b: Box): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const [wide, high] = [a.half + b.half - Math.abs(dx), tall - Math.abs(dy)];
  if (wide <= 0 || high <= 0) return false;
  const share = a.fixed || b.fixed ? 1 : 0.5;
  const step = wide < high ? { x: Math.sign(dx || 1) * wide, y: 0 } : { x: 0, y: Math.sign(dy || 1) * high };
  if (!a.fixed) {
    a.x -= step.x * share;
    a.y -= step.y * share;
  }
  if (!b.fixed) {
    b.x += step.x * share;
    b.y += step.y * share;
  }
  return true;
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
