/** Files of labelled records: one JSON object a line. */
import { existsSync, readFileSync } from 'node:fs';

/** The records of a file; none, and a sentence that says so, where it is missing. */
export function readLines<T>(file: string): T[] {
  if (!existsSync(file)) {
    console.log(`${file} is not there: not measured.`);
    return [];
  }
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((l) => l.trim() !== '').map((l) => JSON.parse(l) as T);
}
