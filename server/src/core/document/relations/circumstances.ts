/** Phrases beside a clause: `despite protests from T, S …`, `S …, to T's dismay`. */
import { circumstances, type Entry } from '../../knowledge/relations/lexicon';
import { determiners } from '../../knowledge/relations/words';
import type { Found } from './found';
import { actorsAt, actorsNear } from './search';
import type { Actors, SentenceView } from './sentence';
import { clauseSubject, subjectAfter } from './subject';

/** How far before its noun the phrase may open: `in spite of the repeated and angry protests`. */
const openerReach = 6;

export function findCircumstances(view: SentenceView): Found[] {
  const found: Found[] = [];
  view.tokens.forEach((token, at) => {
    const entries = token.kind === 'word' ? circumstances.get(token.lower) : undefined;
    for (const entry of entries ?? []) {
      const here = read(view, at, entry);
      if (!here) continue;
      found.push(here);
      break;
    }
  });
  return found;
}

function read(view: SentenceView, at: number, { frame, opener, prepositions }: Entry): Found | null {
  const open = opener!.has('') ? at : openerOf(view, at, opener!);
  if (open === null) return null;
  const other = ownerBetween(view, open, at) ?? behind(view, at, prepositions!);
  const subject = other && (clauseSubject(view, open) ?? subjectAfter(view, Math.max(at, other.last - 1)));
  if (!subject || isSame(subject, other)) return null;
  const [source, target] = frame.inverse ? [other, subject] : [subject, other];
  return { frame, source, target, first: open, last: at + 1, sure: frame.sure! };
}

/** `despite` of `despite repeated Vietnamese protests`; null where a verb, a comma or another phrase comes between. */
function openerOf(view: SentenceView, at: number, openers: ReadonlySet<string>): number | null {
  for (let i = at - 1; i >= 0 && i >= at - openerReach; i--) {
    const { lower, kind } = view.tokens[i]!;
    if (openers.has(lower)) return isOpener(view, i) ? i : null;
    if (lower === 'of' && /^(?:spite|face|out)$/.test(view.tokens[i - 1]?.lower ?? '')) continue;
    if (kind !== 'word' && !/^['-]$/.test(lower) && lower !== "'s") return null;
    if (
      /^(?:with|in|at|on|to|for|from|by|of|over|under|is|are|was|were|has|have|had|both|all|either|can|that)$/.test(
        lower,
      )
    )
      return null;
  }
  return null;
}

/** `turned to India's dismay` opens none; behind a comma, a noun or at the start of the sentence a phrase may open. */
function isOpener({ tokens }: SentenceView, at: number): boolean {
  const { lower } = tokens[at]!;
  if (lower === 'face' || lower === 'spite')
    return tokens[at + 1]?.lower === 'of' || tokens[at - 1]?.lower === 'the';
  return (
    lower !== 'to' || at === 0 || tokens[at - 1]!.lower === ',' || !determiners.has(tokens[at - 1]!.lower)
  );
}

function ownerBetween(view: SentenceView, open: number, at: number): Actors | null {
  for (let i = at - 1; i > open; i--) {
    const actors = actorsAt(view, i);
    if (actors) return actors;
  }
  return null;
}

/** Right behind the noun, with no more than a second noun between: `objections and threats from T`. */
function behind(view: SentenceView, at: number, wanted: ReadonlySet<string>): Actors | null {
  for (let i = at + 1; i < view.tokens.length && i <= at + 3; i++) {
    const { lower, kind } = view.tokens[i]!;
    if (wanted.has(lower)) return lower === 'for' ? doerOf(view, i + 1) : actorsNear(view, i + 1);
    if (kind !== 'word') return null;
  }
  return null;
}

/** `for US tariffs`, but not `for the killing of a Jordanian`: who suffered a deed is not who did it. */
function doerOf(view: SentenceView, from: number): Actors | null {
  const actors = actorsNear(view, from);
  return actors && view.tokens.slice(from, actors.first).some((t) => t.lower === 'of') ? null : actors;
}

function isSame(a: Actors, b: Actors): boolean {
  return a.members.some((m) => b.members.some((n) => n.entity === m.entity));
}
