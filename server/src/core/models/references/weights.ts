/**
 * How the weights are written: one text a template, one line a feature (`value TAB cells`), each cell three
 * characters: the state, and the weight in steps of 1/64 as two digits to the base 90. Small, and quick to read.
 */
import { type CrfModel, crfModel } from './crf';
import { templateNames } from './features';
import { stateCount } from './labels';

/** What lies in references.json. */
export interface WeightFile {
  readonly templates: Readonly<Record<string, string>>;
  readonly transitions: string;
}

/** Printable ASCII without the quote and the backslash, which JSON would escape. */
const first = 35;
const skipped = 92;
const base = 90;
const half = (base * base) / 2;
const steps = 64;

function digit(value: number): string {
  const code = first + value;
  return String.fromCharCode(code >= skipped ? code + 1 : code);
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code > skipped ? code - first - 1 : code - first;
}

/** A weight as it will be read again. */
export function quantise(weight: number): number {
  return Math.max(-half, Math.min(half - 1, Math.round(weight * steps)));
}

export function encodeCell(state: number, quantised: number): string {
  const value = quantised + half;
  return digit(state) + digit(Math.floor(value / base)) + digit(value % base);
}

function readCells(text: string, at: number, end: number): Float32Array {
  const row = new Float32Array(((end - at) / 3) * 2);
  for (let i = at, k = 0; i < end; i += 3) {
    row[k++] = digitAt(text, i);
    row[k++] = (digitAt(text, i + 1) * base + digitAt(text, i + 2) - half) / steps;
  }
  return row;
}

function readRows(text: string): ReadonlyMap<string, Float32Array> {
  const rows = new Map<string, Float32Array>();
  for (let at = 0; at < text.length; ) {
    const tab = text.indexOf('\t', at);
    const end = text.indexOf('\n', tab);
    rows.set(text.slice(at, tab), readCells(text, tab + 1, end));
    at = end + 1;
  }
  return rows;
}

export function readModel(file: WeightFile): CrfModel {
  const rows = templateNames.map((name) => readRows(file.templates[name] ?? ''));
  const transitions = new Float32Array((stateCount + 1) * stateCount);
  const cells = readCells(file.transitions, 0, file.transitions.length);
  for (let i = 0; i < transitions.length; i++) transitions[i] = cells[2 * i + 1] ?? 0;
  return crfModel(rows, transitions);
}
