/**
 * Mentions of countries against labels of others: names in news (GeoVirus), nationalities and lands in government
 * texts (re3d), literal or metonymic use (ReLocaR). Half of the documents (`tune`) may be looked at; the other
 * half is only counted. Misses of the first half go to test/output/entities-misses.txt.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Mention } from '../../server/src/core/document/entities/entity';
import { buildLexicon } from '../../server/src/core/document/entities/lexicon';
import { discourseAfter, recogniseMentions } from '../../server/src/core/document/entities/recognise';
import { emptyDiscourse } from '../../server/src/core/document/entityFacts';
import { names } from '../../server/src/core/knowledge/gazetteer/gazetteer';
import { nameWords } from '../../server/src/core/knowledge/gazetteer/words';
import type { Block } from '../../server/src/core/syntax/block';
import { splitSentences } from '../../server/src/core/syntax/sentences';
import { tokenise } from '../../server/src/core/syntax/tokens';
import { overlaps, type Span } from '../../server/src/core/text/span';
import { readLines } from './lines';
import { table, writeSection } from './results';

type Half = 'tune' | 'held';
interface Labelled extends Span {
  readonly text: string;
}
interface Counts {
  hit: number;
  missed: number;
  wrong: number;
}

const lexicon = buildLexicon([]);
const misses: string[] = [];

export function measure(data: string): void {
  const rows = [
    ...measureGeovirus(path.join(data, 'relations', 'geovirus.jsonl')),
    ...measureRe3d(path.join(data, 'relations', 're3d.jsonl')),
    ...measureRelocar(path.join(data, 'relations', 'relocar.jsonl')),
  ];
  mkdirSync('test/output', { recursive: true });
  writeFileSync('test/output/entities-misses.txt', misses.join('\n'));
  writeSection(
    'Entities',
    `${table(['set', 'half', 'precision', 'recall', 'F1 or accuracy', 'labels'], rows)}\n\nThe misses of the half \`tune\` were read while the rules were made; those of \`held\` were not.`,
  );
}

function halfOf(id: string): Half {
  return createHash('sha1').update(`entities ${id}`).digest()[0]! < 128 ? 'tune' : 'held';
}

/** Paragraph by paragraph, as the editor reads a paper. */
function mentionsOf(text: string): Mention[] {
  const found: Mention[] = [];
  let before = emptyDiscourse;
  let start = 0;
  for (const prose of text.split(/(?<=\n\n)/)) {
    const block: Block = { kind: 'paragraph', level: 0, source: prose, prose, inlines: [] };
    const sentences = splitSentences(prose);
    const tokens = tokenise(prose);
    const mentions = recogniseMentions({ block, sentences, tokens, citations: [], lexicon, before });
    for (const m of mentions) found.push({ ...m, start: m.start + start, end: m.end + start });
    before = discourseAfter(mentions, sentences, before);
    start += prose.length;
  }
  return found;
}

function isCountry(id: string | null): boolean {
  return id !== null && lexicon.entity(id)?.kind === 'country';
}

/** The country a title or label names as a whole, null otherwise. */
function countryNamed(label: string): string | null {
  const words = nameWords(label.replace(/^the /i, ''));
  const match = names.match(words, 0);
  if (!match || match.length !== words.length || match.form.use === 'seat') return null;
  return isCountry(match.form.id) ? match.form.id : null;
}

function rowOf(set: string, half: Half, { hit, missed, wrong }: Counts): (string | number)[] {
  const precision = hit / Math.max(1, hit + wrong);
  const recall = hit / Math.max(1, hit + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  return [set, half, percent(precision), percent(recall), percent(f1), hit + missed];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function compare(counts: Counts, half: Half, text: string, gold: Labelled[], found: Mention[]): void {
  for (const g of gold) {
    if (found.some((m) => overlaps(m, g))) counts.hit++;
    else {
      counts.missed++;
      report(half, 'missed', text, g);
    }
  }
  for (const m of found) {
    if (gold.some((g) => overlaps(m, g))) continue;
    counts.wrong++;
    report(half, 'wrong', text, m);
  }
}

function report(half: Half, what: string, text: string, at: Span): void {
  if (half === 'held') return;
  const around = `${text.slice(Math.max(0, at.start - 50), at.start)}⟦${text.slice(at.start, at.end)}⟧${text.slice(at.end, at.end + 40)}`;
  misses.push(`${what}: ${around.replace(/\s+/g, ' ')}`);
}

function byHalf<T extends { id: string }>(
  items: readonly T[],
  count: (half: Half, items: T[]) => (string | number)[],
) {
  if (items.length === 0) return [];
  const halves: Half[] = ['tune', 'held'];
  return halves.map((half) =>
    count(
      half,
      items.filter((i) => halfOf(i.id) === half),
    ),
  );
}

/** Names only: the labels hold no adjectives. A page is a country where our gazetteer knows its title as one. */
function measureGeovirus(file: string) {
  misses.push('# geovirus');
  const articles = readLines<{ id: string; text: string; locations: (Labelled & { page: string })[] }>(file);
  return byHalf(articles, (half, items) => {
    const counts: Counts = { hit: 0, missed: 0, wrong: 0 };
    for (const { text, locations } of items) {
      const gold = locations.filter((l) => countryNamed(titleOf(l.page)) !== null);
      const found = mentionsOf(text).filter(
        (m) => isCountry(m.entity) && (m.use === 'name' || m.use === 'acronym'),
      );
      compare(counts, half, text, gold, found);
    }
    return rowOf('GeoVirus, country names', half, counts);
  });
}

function titleOf(page: string): string {
  const title = decodeURIComponent(page.slice(page.lastIndexOf('/') + 1));
  return title.replaceAll('_', ' ').replace(/ \(country\)$/, '');
}

/** Nationalities, and locations that are countries as a whole; what else the text says is not counted as wrong. */
function measureRe3d(file: string) {
  misses.push('# re3d');
  const texts = readLines<{ id: string; text: string; entities: (Labelled & { type: string })[] }>(file);
  return byHalf(texts, (half, items) => {
    const counts: Counts = { hit: 0, missed: 0, wrong: 0 };
    for (const { text, entities } of items) {
      const gold = entities.filter(
        (e) => (e.type === 'Nationality' || e.type === 'Location') && countryNamed(e.text) !== null,
      );
      const found = mentionsOf(text).filter((m) => rollsUp(m) && m.use !== 'pronoun');
      const labelled = found.filter(
        (m) => gold.some((g) => overlaps(g, m)) || (isCountry(m.entity) && !inside(m, entities)),
      );
      compare(counts, half, text, gold, labelled);
    }
    return rowOf('re3d, nationalities and countries', half, counts);
  });
}

/** `the Syrian opposition` is an actor of its own, and speaks of Syria. */
function rollsUp(m: Mention): boolean {
  return m.entity !== null && (lexicon.entity(m.entity)?.country ?? null) !== null;
}

/** Part of another label (`Government of Syria`, `the Syrian regime`), which says nothing of countries. */
function inside(m: Mention, entities: readonly (Labelled & { type: string })[]): boolean {
  return entities.some((e) => e.type !== 'Nationality' && e.start <= m.start && m.end <= e.end);
}

/** A name that may act where it stands is taken for metonymic. */
function measureRelocar(file: string) {
  misses.push('# relocar');
  const all = readLines<Labelled & { id: string; surface: string; reading: string }>(file);
  return byHalf(all, (half, items) => {
    const counts: Counts = { hit: 0, missed: 0, wrong: 0 };
    let right = 0;
    for (const item of items) {
      const mention = mentionsOf(item.text).find((m) => overlaps(m, item));
      const said = mention?.actor === true;
      const is = item.reading !== 'lit';
      if (said === is) right++;
      else report(half, is ? `literal? (${mention ? 'known' : 'unknown'})` : 'metonymic?', item.text, item);
      if (said && is) counts.hit++;
      else if (said) counts.wrong++;
      else if (is) counts.missed++;
    }
    const row = rowOf('ReLocaR, metonymic', half, counts);
    return [row[0]!, half, row[2]!, row[3]!, `${percent(right / items.length)} right`, items.length];
  });
}
