/**
 * Notes of policy texts: each source that a note names stands for a work, or is reported, or is a remark (an
 * interview, a filing, the author's own words) that refers to no other note. Marks without a note, and notes
 * without a mark, are counted too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { overlaps } from '../../server/src/core/text/span';
import { open } from '../support/paper';
import { table, writeSection } from './results';

type Outcome = 'full' | 'short or ibid., resolved' | 'short or ibid., reported' | 'neither' | 'remark';
const outcomes: readonly Outcome[] = [
  'full',
  'short or ibid., resolved',
  'short or ibid., reported',
  'neither',
  'remark',
];

export function measure(data: string): void {
  const folder = path.join(data, 'references', 'policy', 'footnotes-gov');
  const rows = readdirSync(folder)
    .filter((f) => f.endsWith('.md'))
    .sort()
    .map((file) => [file, ...countNotes(readFileSync(path.join(folder, file), 'utf8'))]);
  const head = ['text', 'marks', 'without a note', 'notes', 'without a mark', ...outcomes];
  writeSection('Notes of policy texts', table(head, rows));
}

function countNotes(text: string): number[] {
  const paper = open(text);
  const { notes, citations } = paper.model;
  const reports = paper.check().findings.filter((f) => f.rule === 'citation/note-unresolved');
  const marks = citations.filter((c) => c.form === 'note');
  const ids = new Set(notes.map((n) => n.id));
  const marked = new Set(marks.map((m) => m.works[0]?.key));
  const counts = new Map<Outcome, number>();
  for (const source of notes.flatMap((n) => n.sources)) {
    const outcome = outcomeOf(
      source,
      reports.some((r) => overlaps(r, source)),
    );
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return [
    marks.length,
    marks.filter((m) => !ids.has(m.works[0]?.key ?? '')).length,
    notes.length,
    notes.filter((n) => !marked.has(n.id)).length,
    ...outcomes.map((o) => counts.get(o) ?? 0),
  ];
}

function outcomeOf(source: { readonly kind: string; readonly of: unknown }, reported: boolean): Outcome {
  if (source.kind === 'full' || source.kind === 'remark') return source.kind;
  if (source.of !== null) return 'short or ibid., resolved';
  return reported ? 'short or ibid., reported' : 'neither';
}
