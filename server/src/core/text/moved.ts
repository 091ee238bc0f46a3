/**
 * What an edit does to places: which stay, which move with the text, and whether a fact read after the edit is
 * the one read before it at its new place. Offsets before and behind the edit are in the same coordinates.
 */
import type { Span } from './span';
import type { Edit } from './text';

/** By how much an edit moves what stands behind it. */
export function growthOf(edit: Edit): number {
  return edit.newText.length - (edit.end - edit.start);
}

/** True where the text of a span may have changed: the edit is in it or at one of its ends. */
export function touchedBy(s: Span, edit: Edit): boolean {
  return s.start <= edit.end && edit.start <= s.end;
}

/** Null where the edit is at one of the ends, so that nobody can tell whether it belongs to the span. */
export function movedSpan<T extends Span>(s: T, edit: Edit): T | null {
  if (s.end < edit.start) return s;
  const growth = growthOf(edit);
  if (s.start > edit.end) return { ...s, start: s.start + growth, end: s.end + growth };
  return s.start < edit.start && s.end > edit.end ? { ...s, end: s.end + growth } : null;
}

/**
 * True where `now` says what `before` said, with every `start` and `end` moved by the edit. An end that the edit
 * touches must have grown with it; a start that it touches makes them differ, since it may have become another.
 */
export function sameMoved(before: unknown, now: unknown, edit: Edit): boolean {
  if (before === now && !isStructure(before)) return true;
  if (before instanceof Set) return now instanceof Set && sameItems([...before], [...now], edit);
  if (Array.isArray(before)) return Array.isArray(now) && sameItems(before, now, edit);
  if (!isStructure(before) || !isStructure(now)) return false;
  const names = Object.keys(before);
  if (names.length !== Object.keys(now).length) return false;
  for (const name of names) {
    const [a, b] = [before[name], now[name]];
    const place = (name === 'start' || name === 'end') && typeof a === 'number';
    if (place ? !isMoved(a, b, name, edit) : !sameMoved(a, b, edit)) return false;
  }
  return true;
}

function isStructure(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function sameItems(before: readonly unknown[], now: readonly unknown[], edit: Edit): boolean {
  return before.length === now.length && before.every((b, i) => sameMoved(b, now[i], edit));
}

function isMoved(before: number, now: unknown, name: 'start' | 'end', edit: Edit): boolean {
  if (before < edit.start) return now === before;
  if (before > edit.end) return now === before + growthOf(edit);
  return name === 'end' && before === edit.end && now === before + growthOf(edit);
}
