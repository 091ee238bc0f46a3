/**
 * Sentence ends on GUM: a sentence that ends in a stop, a question mark or the like is right where the gold
 * ends one at the same offset. Paragraphs are given (blank lines), as they are to the splitter in a paper.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { splitSentences } from '../../server/src/core/syntax/sentences';
import { table, writeSection } from './results';

interface GumDocument {
  readonly id: string;
  readonly genre: string;
  readonly text: string;
  readonly sentences: readonly (readonly [number, number])[];
}

interface Counts {
  right: number;
  missed: number;
  wrong: number;
}

const punctuated = /[.!?…]["'”’»)\]]*\d{0,3}$/u;

function ends(text: string, spans: readonly (readonly [number, number])[]): Set<number> {
  return new Set(
    spans.filter(([start, end]) => punctuated.test(text.slice(start, end))).map(([, end]) => end),
  );
}

function predicted(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/[^\n]+(?:\n(?!\n)[^\n]+)*/g)].flatMap((paragraph) =>
    splitSentences(paragraph[0]).map((s) => [paragraph.index + s.start, paragraph.index + s.end] as const),
  );
}

export function measure(data: string): void {
  const lines = readFileSync(path.join(data, 'relations', 'gum.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const misses: string[] = [];
  const halves = new Map<string, Counts>();
  lines.forEach((line, i) => {
    const document: GumDocument = JSON.parse(line);
    const name = i % 2 === 0 ? 'tune' : 'held';
    const counts = halves.get(name) ?? { right: 0, missed: 0, wrong: 0 };
    halves.set(name, counts);
    const gold = ends(document.text, document.sentences);
    const found = ends(document.text, predicted(document.text));
    const say = (kind: string, end: number) =>
      misses.push(
        `${name} ${kind} ${document.id}: ${JSON.stringify(document.text.slice(end - 60, end))} ¦ ${JSON.stringify(document.text.slice(end, end + 40))}`,
      );
    for (const end of gold) {
      if (found.has(end)) counts.right++;
      else {
        counts.missed++;
        say('missed', end);
      }
    }
    for (const end of found) {
      if (gold.has(end)) continue;
      counts.wrong++;
      say('wrong', end);
    }
  });
  mkdirSync(path.join('test', 'output'), { recursive: true });
  writeFileSync(path.join('test', 'output', 'sentences-misses.txt'), misses.join('\n'));
  const rows = [...halves].map(([name, c]) => [name, ...scores(c)]);
  writeSection(
    'Sentences',
    `${table(['half of GUM', 'ends', 'precision', 'recall', 'F1'], rows)}\n\nThe misses of the half \`tune\` were read; those of \`held\` were not. Aim: F1 99.2.`,
  );
}

function scores({ right, missed, wrong }: Counts): (string | number)[] {
  const percent = (n: number) => (100 * n).toFixed(1);
  return [
    right + missed,
    percent(right / (right + wrong)),
    percent(right / (right + missed)),
    percent((2 * right) / (2 * right + missed + wrong)),
  ];
}
