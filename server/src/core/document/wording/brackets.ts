/** Brackets of a block that have no partner. */
import { type Span, shiftSpan } from '../../text/span';

/** The span covers the one bracket. `partner` is the one that is missing: `)` for an open `(`. */
export interface LoneBracket extends Span {
  readonly bracket: string;
  readonly partner: string;
}

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/** `a)`, `2)`, `2b)`, `iv)` open a point, also behind blanked emphasis; the closing bracket stands alone by habit. */
const enumerator = /(?:^|[\s(;:,.])(?:\d{0,3}[a-zA-Z]|\d{1,3}|[ivx]{1,4})[ *_]{0,2}$/;

/** `[0, 1)` and `(−1, 1]`: an interval open at one end; no word stands in it. */
const interval = /^[([][^()[\]{}]{1,24}[)\]]$/;
const wordInside = /\p{L}{3,}/u;

/** In document order; relative to the prose. */
export function findLoneBrackets(prose: string): readonly LoneBracket[] {
  const open: { readonly at: number; readonly bracket: string }[] = [];
  const waiting: Record<string, number> = { '(': 0, '[': 0, '{': 0 };
  const lone: LoneBracket[] = [];
  for (const match of prose.matchAll(/[()[\]{}]/g)) {
    const bracket = match[0];
    const at = match.index;
    if (closing[bracket]) {
      open.push({ at, bracket });
      waiting[bracket]!++;
      continue;
    }
    const wanted = opening[bracket]!;
    const top = open.at(-1);
    if (top && top.bracket !== wanted && isInterval(prose.slice(top.at, Math.min(at + 1, top.at + 30)))) {
      open.pop();
      waiting[top.bracket]!--;
      continue;
    }
    // Without the count a hostile text would search the whole stack for each closing bracket.
    if (waiting[wanted]! > 0) {
      const partner = open.findLastIndex((o) => o.bracket === wanted);
      const [closed, ...skipped] = open.splice(partner);
      waiting[closed!.bracket]!--;
      for (const s of skipped) {
        waiting[s.bracket]!--;
        lone.push(loneAt(s.at, s.bracket));
      }
    } else if (!enumerator.test(prose.slice(Math.max(0, at - 7), at))) {
      lone.push(loneAt(at, bracket));
    }
  }
  for (const o of open) lone.push(loneAt(o.at, o.bracket));
  return lone.sort((a, b) => a.start - b.start);
}

function isInterval(text: string): boolean {
  return interval.test(text) && text.includes(',') && !wordInside.test(text);
}

function loneAt(at: number, bracket: string): LoneBracket {
  return { start: at, end: at + 1, bracket, partner: (closing[bracket] ?? opening[bracket])! };
}

export function shiftLoneBracket(b: LoneBracket, delta: number): LoneBracket {
  return { ...b, ...shiftSpan(b, delta) };
}
