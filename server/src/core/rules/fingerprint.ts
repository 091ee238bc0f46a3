/**
 * Names for findings that survive edits elsewhere: the rule and the sentence it speaks of, not the place.
 * For baselines, dismissals and SARIF's `partialFingerprints`.
 */
import { type DocumentModel, referenceAt } from '../document/model';
import { sentenceOf } from '../document/partView';
import { fold } from '../text/normalise';
import type { Span } from '../text/span';

/** A sentence is told from any other by its beginning. */
const longest = 400;

/** What a finding is about; the span is that of the text it was read from. */
export interface Subject extends Span {
  readonly prints: Fingerprints;
}

/** The fingerprints of equal findings (the same rule on the same text), by their number among equals. */
export class Fingerprints {
  readonly #subject: Halves;
  readonly #known: string[] = [];

  constructor(rule: string, text: string) {
    this.#subject = goOn(`${rule}\n${text}`, seeds);
  }

  at(count: number): string {
    this.#known[count] ??= written(count === 0 ? this.#subject : goOn(`\n${count}`, this.#subject));
    return this.#known[count];
  }
}

/**
 * Its sentence, its entry of the reference list, or its line. `last` is what the same rule has spoken of just
 * before: the same object where both speak of the same, so that a thousand findings in a sentence read it once.
 */
export function subjectOf(model: DocumentModel, at: Span, rule: string, last?: Subject): Subject {
  const around = sentenceOf(model.parts, at.start) ?? referenceAt(model, at.start);
  const { start, end } = around ?? lineAround(model.text.content, at.start);
  if (last && last.start === start && last.end === end) return last;
  const text = fold(model.text.slice({ start, end: Math.min(end, start + longest) }));
  return { start, end, prints: new Fingerprints(rule, text) };
}

function lineAround(content: string, offset: number): Span {
  const end = content.indexOf('\n', offset);
  return { start: content.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? content.length : end };
}

type Halves = readonly [number, number];
const seeds: Halves = [0x811c9dc5, 0x9747b28c];

/** Sixteen hexadecimal digits. Not for secrets: it only keeps equal things equal. */
export function hash(text: string): string {
  return written(goOn(text, seeds));
}

/** FNV-1a over UTF-16 code units (Fowler, Noll & Vo; draft-eastlake-fnv), twice, behind what was read before. */
function goOn(text: string, [a, b]: Halves): Halves {
  let [h, k] = [a, b];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h = Math.imul(h ^ code, 0x01000193);
    k = Math.imul(k ^ code, 0x01000193);
  }
  return [h, k];
}

function written(halves: Halves): string {
  return halves.map((h) => (h >>> 0).toString(16).padStart(8, '0')).join('');
}
