/** The relations of a paper for other programs: CSV for spreadsheets, GraphML for network tools, JSON for scripts. */
import type { MapStatement, RelationMap } from '../map/map';

const columns = [
  ['source', (s: MapStatement) => s.sourceName],
  ['target', (s: MapStatement) => s.targetName],
  ['relation', (s: MapStatement) => s.type],
  ['polarity', (s: MapStatement) => s.polarity],
  ['negated', (s: MapStatement) => String(s.negated)],
  ['mutual', (s: MapStatement) => String(s.mutual)],
  ['modality', (s: MapStatement) => s.modality],
  ['confidence', (s: MapStatement) => s.tier],
  ['date', (s: MapStatement) => s.date ?? ''],
  ['section', (s: MapStatement) => s.section],
  ['sources', (s: MapStatement) => s.sources.join('; ')],
  ['sentence', (s: MapStatement) => s.sentence],
] as const;

/** One statement a line (RFC 4180), with the marks by which a spreadsheet knows UTF-8. */
export function toCsv({ statements }: RelationMap): string {
  const rows = [columns.map(([name]) => name), ...statements.map((s) => columns.map(([, of]) => of(s)))];
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

/** What begins like a formula would be run by a spreadsheet: an apostrophe keeps it text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}

export function toJson(map: RelationMap): string {
  const { title, actors, statements } = map;
  const data = {
    schema: 1,
    title,
    actors,
    statements: statements.map(({ id: _, range, ...s }) => ({ ...s, start: range.start, end: range.end })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A directed graph (graphml.graphdrawing.org): one edge for all that one actor does to another. */
export function toGraphml({ actors, statements }: RelationMap): string {
  const edges = new Map<string, { source: string; target: string; statements: MapStatement[] }>();
  for (const s of statements) {
    const key = `${s.source}\n${s.target}`;
    const edge = edges.get(key) ?? { source: s.source, target: s.target, statements: [] };
    edge.statements.push(s);
    edges.set(key, edge);
  }
  const place = new Map(actors.map((a, i) => [a.id, `n${i}`]));
  const nodes = actors.map((a) => node(place.get(a.id)!, a));
  const lines = [...edges.values()].flatMap((e) => {
    const [source, target] = [place.get(e.source), place.get(e.target)];
    return source && target ? [edgeOf(source, target, e.statements)] : [];
  });
  return `${graphHead}${[...nodes, ...lines].map((l) => `    ${l}\n`).join('')}  </graph>\n</graphml>\n`;
}

const keys = [
  ['name', 'node', 'string'],
  ['kind', 'node', 'string'],
  ['mentions', 'node', 'int'],
  ['cooperative', 'edge', 'int'],
  ['conflictual', 'edge', 'int'],
  ['neutral', 'edge', 'int'],
  ['weight', 'edge', 'int'],
] as const;

const graphHead = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${keys.map(([id, on, type]) => `  <key id="${id}" for="${on}" attr.name="${id}" attr.type="${type}"/>\n`).join('')}  <graph edgedefault="directed">
`;

function node(id: string, { name, kind, mentions }: RelationMap['actors'][number]): string {
  return `<node id="${id}">${data({ name, kind, mentions })}</node>`;
}

function edgeOf(source: string, target: string, statements: readonly MapStatement[]): string {
  const of = (polarity: MapStatement['polarity']) => statements.filter((s) => s.polarity === polarity).length;
  const counts = {
    cooperative: of('cooperative'),
    conflictual: of('conflictual'),
    neutral: of('neutral'),
    weight: statements.length,
  };
  return `<edge source="${source}" target="${target}">${data(counts)}</edge>`;
}

function data(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([key, value]) => `<data key="${key}">${xml(String(value))}</data>`)
    .join('');
}

/** Text inside XML 1.0, in content and in attributes: no markup, none of the characters it forbids. */
export function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
