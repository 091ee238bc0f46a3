/**
 * Where the nodes of the network stand: the chosen actor in the middle, its neighbours around it. The forces are
 * those of d3-force; they are driven here step by step, without its simulation, which starts a timer. Nothing is
 * left to chance, and a neighbour's direction hangs on its id alone, so that an edit elsewhere moves nobody and
 * a new neighbour only pushes those beside it.
 */
import {
  type Force,
  forceCollide,
  forceLink,
  forceManyBody,
  forceX,
  forceY,
  type SimulationNodeDatum,
} from 'd3-force';
import { hash } from '../../rules/fingerprint';
import { compareNames } from '../target/actors';

export interface Point {
  readonly id: string;
  /** −1 to 1. */
  readonly x: number;
  readonly y: number;
}

/** Ids of two neighbours that deal with each other. */
export type Tie = readonly [string, string];

interface Body extends SimulationNodeDatum {
  readonly id: string;
  readonly home: { readonly x: number; readonly y: number };
  x: number;
  y: number;
  vx: number;
  vy: number;
}

interface Pull {
  source: string | Body;
  target: string | Body;
}

/** Half the side of the square that the forces work in; a node with its label wants a tenth of it. */
const half = 500;
const ring = 370;
const room = 86;
const steps = 240;

export function layout(
  centre: string,
  neighbours: readonly string[],
  ties: readonly Tie[],
): readonly Point[] {
  const bodies = [centre, ...[...neighbours].sort(compareNames)].map((id) => bodyOf(id, centre));
  settle(bodies, forcesOf(bodies, ties));
  return bodies.map(({ id, x, y }) => ({ id, x: rounded(x), y: rounded(y) }));
}

function bodyOf(id: string, centre: string): Body {
  const turn = (Number.parseInt(hash(id).slice(0, 8), 16) || 0) / 0xffffffff;
  const angle = 2 * Math.PI * turn;
  const home = id === centre ? { x: 0, y: 0 } : { x: ring * Math.cos(angle), y: ring * Math.sin(angle) };
  return { id, home, x: home.x, y: home.y, vx: 0, vy: 0 };
}

function forcesOf(bodies: Body[], ties: readonly Tie[]): readonly Force<Body, Pull>[] {
  const pulls = ties.map(([source, target]): Pull => ({ source, target }));
  const forces: readonly Force<Body, Pull>[] = [
    forceX<Body>((b) => b.home.x).strength(0.12),
    forceY<Body>((b) => b.home.y).strength(0.12),
    forceManyBody<Body>().strength(-700),
    forceLink<Body, Pull>(pulls)
      .id((b) => b.id)
      .distance(2.4 * room)
      .strength(0.03),
    forceCollide<Body>(room).iterations(2),
  ];
  const random = fixedRandom();
  for (const force of forces) force.initialize?.(bodies, random);
  return forces;
}

/** The steps of d3's simulation: forces add to the speed, speed wears off, the middle stays where it is. */
function settle(bodies: readonly Body[], forces: readonly Force<Body, Pull>[]): void {
  for (let step = 0; step < steps; step++) {
    const alpha = 0.001 ** (step / steps);
    for (const force of forces) force(alpha);
    bodies.forEach((body, i) => {
      body.vx *= 0.6;
      body.vy *= 0.6;
      body.x = i === 0 ? 0 : within(body.x + body.vx);
      body.y = i === 0 ? 0 : within(body.y + body.vy);
    });
  }
}

function within(value: number): number {
  return Math.max(-half, Math.min(half, value));
}

function rounded(value: number): number {
  return Math.round((value / half) * 1000) / 1000;
}

/** The same numbers each time (a linear congruential generator, Numerical Recipes), for nodes at one place. */
function fixedRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
