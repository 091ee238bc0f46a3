/**
 * Links of citations to references, over drafts with gold links. Scored as the data's README says: citations
 * that are suspect or whose name does not match are left out; a link is right where its span touches a gold
 * span of the same entry; links that touch no gold span are not judged.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DocumentModel } from '../../server/src/core/document/model';
import { overlaps } from '../../server/src/core/text/span';
import { modelOf } from '../support/paper';
import { goldFiles, isOpen, sets } from './halves';
import { table, writeSection } from './results';

interface GoldCitation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly refs: readonly number[];
  readonly suspect?: unknown;
  readonly unresolved?: unknown;
  readonly nameMatch?: boolean;
}

interface Gold {
  readonly id: string;
  readonly lang: string;
  readonly citations: readonly GoldCitation[];
  readonly references: readonly { readonly start: number; readonly end: number }[];
}

interface Score {
  right: number;
  wrong: number;
  found: number;
  gold: number;
  unjudged: number;
  unresolved: number;
}

/** A predicted link at its place; the entry by its index in the gold list. */
interface Predicted {
  readonly start: number;
  readonly end: number;
  readonly reference: number;
}

export function measure(data: string): void {
  const scores = new Map<string, Score>();
  const misses: string[] = [];
  for (const set of sets) {
    const folder = path.join(data, 'references', 'linking', set);
    for (const { file, half } of goldFiles(folder)) {
      const gold = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as Gold;
      const text = readFileSync(path.join(folder, file.replace('.gold.json', '.md')), 'utf8');
      const lang = gold.lang.startsWith('en') ? 'English' : 'Portuguese, Spanish';
      const name = set === 'author-year' ? `${set}, ${lang}` : set;
      const before = misses.length;
      const score = scoreDocument(gold, text, misses);
      if (!isOpen(half)) misses.length = before;
      for (const key of [name, `${name}, ${half}`]) add(scores, key, score);
    }
  }
  mkdirSync(path.join('test', 'output'), { recursive: true });
  writeFileSync(path.join('test', 'output', 'linking-misses.txt'), misses.join('\n'));
  writeSection('Linking of citations to references', report(scores));
}

function report(scores: ReadonlyMap<string, Score>): string {
  const rows = [...scores]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, s]) => [
      name,
      percent(s.right, s.right + s.wrong),
      percent(s.found, s.gold),
      `${s.found}/${s.gold}`,
      s.wrong,
      s.unjudged,
      s.unresolved,
    ]);
  const head = ['set', 'precision, judged', 'recall', 'found', 'wrong', 'not judged', 'cited, no entry'];
  return `${table(head, rows)}\n\n“Looked at” is what misses were read of while building. “Opened later” was only counted until 27 November 2026 and is read since; “not looked at” was only ever counted.`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(2);
}

export function add(scores: Map<string, Score>, key: string, s: Score): void {
  const sum = scores.get(key) ?? { right: 0, wrong: 0, found: 0, gold: 0, unjudged: 0, unresolved: 0 };
  for (const k of Object.keys(sum) as (keyof Score)[]) sum[k] += s[k];
  scores.set(key, sum);
}

export function scoreDocument(gold: Gold, text: string, misses: string[], model = modelOf(text)): Score {
  const predicted = predictions(model, goldIndices(model, gold));
  const used = gold.citations.filter((c) => !isLeftOut(c));
  const score: Score = { right: 0, wrong: 0, found: 0, gold: 0, unjudged: 0, unresolved: unresolved(model) };
  const say = (kind: string, at: { start: number; end: number }, more: string) =>
    misses.push(
      `${gold.id}\t${kind}\t${text.slice(Math.max(0, at.start - 50), at.end + 25).replace(/\s+/g, ' ')}\t${more}`,
    );
  for (const c of used) {
    for (const ref of c.refs) {
      score.gold++;
      if (predicted.some((p) => p.reference === ref && overlaps(p, c))) score.found++;
      else say('missed', c, `[${c.text}] → ${entry(text, gold, ref)} ${linkAt(model, c)}`);
    }
  }
  for (const p of predicted) {
    const touched = gold.citations.filter((c) => overlaps(p, c));
    if (touched.length === 0 || touched.every(isLeftOut)) score.unjudged++;
    else if (touched.some((c) => c.refs.includes(p.reference))) score.right++;
    else {
      score.wrong++;
      say('wrong', p, `[${text.slice(p.start, p.end)}] → ${entry(text, gold, p.reference)}`);
    }
  }
  return score;
}

function isLeftOut(c: GoldCitation): boolean {
  return Boolean(c.suspect) || c.nameMatch === false || Boolean(c.unresolved);
}

/** Our entries by index → those of the gold list that they overlap most; −1 where none does. */
function goldIndices(model: DocumentModel, gold: Gold): number[] {
  return model.references.map((r) => gold.references.findIndex((g) => overlaps(g, r)));
}

function predictions(model: DocumentModel, indices: readonly number[]): Predicted[] {
  return model.citations.flatMap((c) =>
    c.works.flatMap((w, i) => {
      const to = c.links[i]!.reference;
      return to === null ? [] : [{ start: w.start, end: w.end, reference: indices[to]! }];
    }),
  );
}

function unresolved(model: DocumentModel): number {
  return model.citations
    .flatMap((c) => (c.form === 'parenthetical' || c.form === 'narrative' ? c.links : []))
    .filter((l) => l.match === 'none').length;
}

function entry(text: string, gold: Gold, index: number): string {
  const r = gold.references[index];
  return r ? `“${text.slice(r.start, r.start + 70).replace(/\s+/g, ' ')}”` : 'no gold entry';
}

function linkAt(model: DocumentModel, at: { start: number; end: number }): string {
  const c = model.citations.find((x) => overlaps(x, at));
  if (!c) return '(no citation seen)';
  return c.works
    .map((w, i) => ({ w, l: c.links[i]! }))
    .filter(({ w }) => overlaps(w, at))
    .map(
      ({ w, l }) =>
        `${w.authors.map((a) => a.text).join('+')} ${w.year}: ${l.match} ${l.problem ?? ''} ${l.candidates.join()}`,
    )
    .join('; ');
}
