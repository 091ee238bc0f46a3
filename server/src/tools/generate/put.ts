/** Generated files are committed; `--check` (a test runs it) fails where one is not what would be written now. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export function put(file: string, text: string): void {
  const current = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (current === text) return;
  if (process.argv.includes('--check')) {
    console.error(`${file} is not current: run \`npm run generate\`.`);
    process.exitCode = 1;
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
}

/** Replaces what stands between `<!-- begin NAME -->` and `<!-- end NAME -->` of a Markdown file. */
export function putBetween(file: string, name: string, text: string): void {
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const current = readFileSync(file, 'utf8');
  const from = current.indexOf(begin);
  const to = current.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} has no place marked ${begin} … ${end}`);
  put(file, `${current.slice(0, from + begin.length)}\n${text.trim()}\n${current.slice(to)}`);
}
