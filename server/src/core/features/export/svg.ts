/** The network as a picture for a report: black on white, conflict dashed, so that it prints without colour. */
import type { MapStatement, RelationMap } from '../map/map';
import { shortened } from '../words/phrases';
import { xml } from './tables';

const size = { width: 1000, height: 760 };
const margin = { x: 120, y: 70 };
const looks = {
  conflictual: { stroke: '#b3261e', dash: ' stroke-dasharray="7 5"' },
  cooperative: { stroke: '#1b6e3c', dash: '' },
  neutral: { stroke: '#6b6b6b', dash: ' stroke-dasharray="1 5" stroke-linecap="round"' },
} as const;

interface Line {
  readonly from: string;
  readonly to: string;
  readonly statements: readonly MapStatement[];
}

export function toSvg(map: RelationMap): string {
  const places = new Map(map.nodes.map((n) => [n.id, placeOf(n)]));
  const names = new Map(map.actors.map((a) => [a.id, a.name]));
  const title = `Relations of ${names.get(map.centre ?? '') ?? 'the paper'}`;
  const lines = linesOf(map).flatMap((line) => drawLine(line, places));
  const nodes = map.nodes.map((n) =>
    drawNode(names.get(n.id) ?? n.id, places.get(n.id)!, n.id === map.centre ? 'centre' : 'neighbour'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" role="img" aria-label="${xml(title)}">`,
    `<title>${xml(title)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    ...lines,
    ...nodes,
    ...legend(),
    '</svg>\n',
  ].join('\n');
}

function placeOf({ x, y }: { readonly x: number; readonly y: number }) {
  return {
    x: Math.round(size.width / 2 + x * (size.width / 2 - margin.x)),
    y: Math.round(size.height / 2 - 20 + y * (size.height / 2 - margin.y)),
  };
}

/** One line a pair that both have a place, whoever acts. */
function linesOf({ statements, nodes }: RelationMap): readonly Line[] {
  const shown = new Set(nodes.map((n) => n.id));
  const lines = new Map<string, { from: string; to: string; statements: MapStatement[] }>();
  for (const s of statements) {
    if (s.source === s.target || !shown.has(s.source) || !shown.has(s.target)) continue;
    const [from, to] = s.source < s.target ? [s.source, s.target] : [s.target, s.source];
    const key = `${from}\n${to}`;
    const line = lines.get(key) ?? { from, to, statements: [] };
    line.statements.push(s);
    lines.set(key, line);
  }
  return [...lines.values()];
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

function drawLine({ from, to, statements }: Line, places: Places): string[] {
  const [a, b] = [places.get(from)!, places.get(to)!];
  const of = (p: MapStatement['polarity']) => statements.filter((s) => s.polarity === p).length;
  const [minus, plus] = [of('conflictual'), of('cooperative')];
  const { stroke, dash } = looks[minus > plus ? 'conflictual' : plus > 0 ? 'cooperative' : 'neutral'];
  const width = Math.min(6, 1 + Math.sqrt(statements.length));
  const label = [minus > 0 ? `−${minus}` : '', plus > 0 ? `+${plus}` : ''].filter(Boolean).join(' ') || '·';
  const at = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 - 4 };
  return [
    `<line x1="${a.x}" y1="${a.y}" x2="${b.x}" y2="${b.y}" stroke="${stroke}" stroke-width="${width.toFixed(1)}"${dash}/>`,
    `<text x="${at.x}" y="${at.y}" font-size="13" text-anchor="middle" fill="${stroke}" stroke="#ffffff" stroke-width="3" paint-order="stroke">${label}</text>`,
  ];
}

function drawNode(
  name: string,
  { x, y }: { readonly x: number; readonly y: number },
  role: 'centre' | 'neighbour',
): string {
  const centre = role === 'centre';
  const weight = centre ? ' font-weight="bold"' : '';
  return `<circle cx="${x}" cy="${y}" r="${centre ? 12 : 8}" fill="${centre ? '#1f1f1f' : '#ffffff'}" stroke="#1f1f1f" stroke-width="1.5"/><text x="${x}" y="${y + 26}" font-size="15" text-anchor="middle"${weight} fill="#1f1f1f" stroke="#ffffff" stroke-width="3" paint-order="stroke">${xml(shortened(name, 28))}</text>`;
}

function legend(): string[] {
  const words = { conflictual: '− conflict', cooperative: '+ cooperation', neutral: '· neutral' } as const;
  return (['conflictual', 'cooperative', 'neutral'] as const).map((polarity, i) => {
    const x = 40 + i * 170;
    const y = size.height - 24;
    const { stroke, dash } = looks[polarity];
    return `<line x1="${x}" y1="${y}" x2="${x + 40}" y2="${y}" stroke="${stroke}" stroke-width="3"${dash}/><text x="${x + 50}" y="${y + 5}" font-size="14" fill="#1f1f1f">${words[polarity]}</text>`;
  });
}
