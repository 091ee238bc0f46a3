/**
 * Names for findings that survive edits elsewhere: the rule and the sentence it speaks of, not the place.
 * For baselines, dismissals and SARIF's `partialFingerprints`.
 */
import { type DocumentModel, referenceAt, sentenceAt } from '../document/model';
import { fold } from '../text/normalise';
import type { Span } from '../text/span';

/** A sentence is told from any other by its beginning. */
const longest = 400;

/** The text a finding is about: its sentence, its entry of the reference list, or its line. */
export function subjectOf(model: DocumentModel, at: Span): string {
  const around = sentenceAt(model, at.start) ?? referenceAt(model, at.start);
  const content = model.text.content;
  if (around) return fold(content.slice(around.start, Math.min(around.end, around.start + longest)));
  const start = content.lastIndexOf('\n', at.start - 1) + 1;
  const end = content.indexOf('\n', at.start);
  return fold(content.slice(start, end < 0 ? undefined : end).slice(0, longest));
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
