/** The words of a stretch that may hold author names, sorted by what a name can do with them. */
import { conjunctions, months, nameLinks, openers, particles } from '../../knowledge/citations/words';
import { fold } from '../../text/normalise';
import type { Span } from '../../text/span';

/**
 * `capital`: `Okafor`, `UNHCR`, `al-Hashimi`, `G20`; `initial`: `R.`, `J.-P.`; `small`: any other word;
 * `number`: begins with a digit; `mark`: one sign.
 */
export interface NameToken extends Span {
  readonly text: string;
  /** Folded, without a stop at its end. */
  readonly key: string;
  readonly kind: 'capital' | 'initial' | 'small' | 'number' | 'mark';
}

/** A word may hold apostrophes, hyphens and stops between letters, and ends before the blank; `l'` of `l'ONU` is one. */
const word =
  /\b[ld]'(?=\p{Lu}[\p{L}\p{M}]{2})|[\p{L}][\p{L}\p{M}\p{N}]*(?:(?:['.-]|\.-)[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*\.*|\p{N}[\p{N}.,]*|\S/gu;
const initial = /^(?:\p{Lu}\p{M}?\.?-?){1,2}$|^(?:\p{Lu}\.-?){3,4}$/u;

/** The tokens of `text` from `start` to `end`. */
export function nameTokens(text: string, start: number, end: number): NameToken[] {
  const tokens: NameToken[] = [];
  for (const m of text.slice(start, end).matchAll(word)) {
    const at = start + m.index;
    tokens.push({
      start: at,
      end: at + m[0].length,
      text: m[0],
      key: fold(m[0]).replace(/(?<!\.)\.+$/, ''),
      kind: kindOf(m[0]),
    });
  }
  return tokens;
}

function kindOf(text: string): NameToken['kind'] {
  if (/^\p{N}/u.test(text)) return 'number';
  if (!/^\p{L}/u.test(text)) return 'mark';
  if (initial.test(text) && (text.includes('.') || text.length === 1)) return 'initial';
  return /[\p{Lu}\p{Lo}]/u.test(text) ? 'capital' : 'small';
}

export function isConjunction(t: NameToken): boolean {
  return (t.kind === 'small' || t.kind === 'mark') && conjunctions.has(t.key);
}

export function isParticle(t: NameToken): boolean {
  return particles.has(t.key);
}

/** A small word that may stand inside the name of an organisation. */
export function isLink(t: NameToken): boolean {
  return t.kind === 'small' && nameLinks.has(t.key);
}

/** `UN` is no Spanish article. */
export function isOpener(t: NameToken): boolean {
  return t.kind === 'capital' && openers.has(t.key) && t.text !== 'UN';
}

export function isMonth(t: NameToken): boolean {
  return months.has(t.key);
}
