/** Papers of a given size: the bodies of the example papers over and over, then all their references once. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

const papers = ['sahel-borders.md', 'amazon-forest.md'];

export interface BenchDocument {
  readonly name: string;
  readonly content: string;
}

export function documentOf(name: string, size: number): BenchDocument {
  const parts = papers.map((file) => {
    const text = readFileSync(path.join('test', 'papers', file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
    const [body, references] = text.split('\n## References\n');
    return { body: body!, references: references! };
  });
  const list = `\n## References\n${parts.map((p) => p.references).join('')}`;
  let body = '# A paper of many parts\n';
  for (let i = 0; body.length + list.length < size; i++) {
    const { body: next } = parts[i % parts.length]!;
    const room = Math.max(0, size - list.length - body.length);
    const cut = next.length <= room ? next : next.slice(0, next.lastIndexOf('\n\n', room) + 1 || room);
    body += `\n## Part ${i + 1}\n${cut}`;
  }
  return { name, content: body + list };
}

export const documents = (): readonly BenchDocument[] => [
  documentOf('25 kB', 25_000),
  documentOf('250 kB', 250_000),
  documentOf('2.5 MB', 2_500_000),
];

/** Offsets in the middle of words of the body: where somebody may be typing. */
export function typingPlaces(content: string, next: () => number, count: number): readonly number[] {
  const end = content.indexOf('\n## References');
  return Array.from({ length: count }, () => {
    let at = Math.floor(next() * end);
    while (at < end && !/[a-z]{2}/.test(content.slice(at - 1, at + 1))) at++;
    return at;
  });
}
