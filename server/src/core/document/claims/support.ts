/** What supports a sentence: its own citation, a source it names, the sentence before, its paragraph, a note behind. */
import type { SupportScope } from './assess';
import type { Support } from './claim';
import type { SentenceSignals } from './signals';

/** The support of each sentence of a paragraph, in order. */
export function supportOf(signals: readonly SentenceSignals[], scope: SupportScope): Support[] {
  const support: Support[] = signals.map((s) =>
    s.cited ? 'sentence' : s.namedSource ? 'named-source' : 'none',
  );
  if (scope === 'sentence') return support;
  for (let i = 1; i < signals.length; i++) {
    if (support[i] === 'none' && isBacked(support[i - 1]!) && carries(signals[i - 1]!, signals[i]!))
      support[i] = 'carried';
  }
  coverByLastNote(signals, support);
  if (scope === 'paragraph' && signals.some((s) => s.cited)) {
    signals.forEach((s, i) => {
      if (support[i] === 'none' && !needsItsOwn(s)) support[i] = 'paragraph';
    });
  }
  return support;
}

function isBacked(support: Support): boolean {
  return support === 'sentence' || support === 'carried';
}

/** A figure or a quotation always needs a source of its own; a date may be carried. */
function needsItsOwn(s: SentenceSignals): boolean {
  return s.kind === 'quotation' || s.kind === 'statistic';
}

function carries(before: SentenceSignals, s: SentenceSignals): boolean {
  if (s.specific) return false;
  return s.carriesForward || sharesNouns(before.content, s.content);
}

/** Three main words in common, and half of the shorter sentence's. */
function sharesNouns(a: readonly string[], b: readonly string[]): boolean {
  let shared = 0;
  for (const word of b) if (a.includes(word)) shared++;
  return shared >= 3 && shared * 2 >= Math.min(a.length, b.length);
}

/** In note styles a paragraph's only note, at its end, covers what stands before it. */
function coverByLastNote(signals: readonly SentenceSignals[], support: Support[]): void {
  const last = signals.length - 1;
  if (last < 1 || !signals[last]!.noted || signals.filter((s) => s.cited).length > 1) return;
  for (let i = last - 1; i >= 0; i--) {
    if (support[i] === 'none' && !needsItsOwn(signals[i]!)) support[i] = 'paragraph';
  }
}
