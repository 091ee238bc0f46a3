/** The acronyms of a paper with their definitions and the places where they are used. */

import { proseKinds } from '../../syntax/block';
import { groupBy } from '../../text/group';
import { contains, itemAt } from '../../text/span';
import type { DocumentModel } from '../model';
import type { PartView } from '../partView';
import type { AcronymDefinition, AcronymUse } from './acronym';

export interface PaperAcronym {
  /** As first defined: `SIVs`. */
  readonly short: string;
  readonly definitions: readonly AcronymDefinition[];
  /** Without those in its definitions. */
  readonly uses: readonly AcronymUse[];
}

/** `SIV` and `SIVs` are one acronym. */
export function acronymKey(short: string): string {
  return short.replace(/(?<=\p{Lu})s$/u, '');
}

/** The defined acronyms in the order of their first definition. */
export function definedAcronyms(model: DocumentModel): readonly PaperAcronym[] {
  const uses = groupBy(model.acronyms, (u) => acronymKey(u.text));
  const definitions = groupBy(model.definitions, (d) => acronymKey(d.short));
  return [...definitions].map(([key, defined]) => ({
    short: defined[0]!.short,
    definitions: defined,
    uses: (uses.get(key) ?? []).filter((u) => !isInside(u, defined)),
  }));
}

/** Both lists are in document order, and definitions do not overlap. */
function isInside(use: AcronymUse, definitions: readonly AcronymDefinition[]): boolean {
  const around = itemAt(definitions, use.end);
  return around !== undefined && contains(around, use);
}

/** The uses that stand in sentences of the author: no headings, tables or citations. */
export function usesInProse({ block, facts, citations }: PartView): readonly AcronymUse[] {
  if (!proseKinds.has(block.kind)) return [];
  return facts.acronyms.filter((use) => {
    if (!itemAt(facts.sentences, use.start)) return false;
    const citation = itemAt(citations, use.start);
    return citation === undefined || citation.form === 'link';
  });
}
