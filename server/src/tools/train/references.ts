/**
 * `npm run train -- references --data DIR`: trains the reference model on the labelled strings of AnyStyle and
 * GROBID and writes core/models/references.json. The same data gives the same file to the byte. About a minute.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CrfModel } from '../../core/models/references/crf';
import { templateNames } from '../../core/models/references/features';
import { encodeCell, quantise, type WeightFile } from '../../core/models/references/weights';
import { readCorpus, trainingSequences } from './references/corpus';
import { train } from './references/crf';

const target = path.join('server', 'src', 'core', 'models', 'references.json');

export function trainReferences(data: string): void {
  const strings = [...readCorpus(data, 'anystyle'), ...readCorpus(data, 'grobid')];
  const file = encode(train(trainingSequences(strings), undefined, console.log));
  const text = `${JSON.stringify(file, null, 1)}\n`;
  writeFileSync(target, text);
  console.log(`${strings.length} strings, ${Math.round(Buffer.byteLength(text) / 1000)} kB → ${target}`);
}

/** Rows sorted, so that the file hangs on the weights alone. */
export function encode(model: CrfModel): WeightFile {
  const templates = model.rows.map((rows, i) => {
    const lines = [...rows].flatMap(([value, row]) => encodeRow(value, row)).sort();
    return [templateNames[i]!, lines.join('')] as const;
  });
  const transitions = Array.from(model.transitions, (w) => encodeCell(0, quantise(w))).join('');
  return { templates: Object.fromEntries(templates), transitions };
}

function encodeRow(value: string, row: Float32Array): string[] {
  let cells = '';
  for (let k = 0; k < row.length; k += 2) {
    const weight = quantise(row[k + 1]!);
    if (weight !== 0) cells += encodeCell(row[k]!, weight);
  }
  return cells === '' ? [] : [`${value}\t${cells}\n`];
}
