/**
 * Names for findings that survive edits elsewhere: the rule and the sentence it speaks of, not the place.
 * For baselines, dismissals and SARIF's `partialFingerprints`.
 */
import { type DocumentModel, referenceAt, sentenceAt } from '../document/model';
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
  readonly #subject: string;
  readonly #known: string[] = [];

  constructor(rule: string, text: string) {
    this.#subject = `${rule}\n${text}`;
  }

  at(count: number): string {
    this.#known[count] ??= hash(count === 0 ? this.#subject : `${this.#subject}\n${count}`);
    return this.#known[count];
  }
}

/** Its sentence, its entry of the reference list, or its line. */
export function subjectOf(model: DocumentModel, at: Span, rule: string): Subject {
  const around = sentenceAt(model, at.start) ?? referenceAt(model, at.start);
  const { start, end } = around ?? lineAround(model.text.content, at.start);
  const text = fold(model.text.slice({ start, end: Math.min(end, start + longest) }));
  return { start, end, prints: new Fingerprints(rule, text) };
}

function lineAround(content: string, offset: number): Span {
  const end = content.indexOf('\n', offset);
  return { start: content.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? content.length : end };
}

/** Sixteen hexadecimal digits. Not for secrets: it only keeps equal things equal. */
export function hash(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x9747b28c);
}

/** FNV-1a over UTF-16 code units (Fowler, Noll & Vo; draft-eastlake-fnv). */
function half(text: string, seed: number): string {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h >>> 0).toString(16).padStart(8, '0');
}
