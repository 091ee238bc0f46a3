/** The labels of the reference model: CSL fields, each with a beginning and an inside (BIO), and `other`. */

export const fieldLabels = [
  'author',
  'editor',
  'translator',
  'issued',
  'title',
  'container-title',
  'collection-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'publisher-place',
  'edition',
  'genre',
  'URL',
  'DOI',
  'note',
  'citation-number',
] as const;

export type FieldLabel = (typeof fieldLabels)[number];

/** State 0 is `other`; field f begins in state 2f + 1 and goes on in state 2f + 2. */
export const stateCount = 2 * fieldLabels.length + 1;
export const otherState = 0;

export function beginState(field: FieldLabel): number {
  return 2 * fieldLabels.indexOf(field) + 1;
}

export function isInside(state: number): boolean {
  return state > 0 && state % 2 === 0;
}

export function fieldOf(state: number): FieldLabel | null {
  return state === otherState ? null : fieldLabels[(state - 1) >> 1]!;
}

/** The states that may come before `state`: any, but for an inside, which follows its own field alone. */
export function predecessors(state: number): readonly number[] {
  if (isInside(state)) return [state - 1, state];
  return Array.from({ length: stateCount }, (_, i) => i);
}
