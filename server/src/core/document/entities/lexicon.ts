/** The names a paper is read with: the gazetteer, the acronyms it defines, the actors its workspace adds. */
import type { AcronymDefinition } from '../acronyms/acronym';
import type { Entity } from './entity';

export interface Lexicon {
  /** Differs whenever a block could be read differently; part of the key of what is remembered. */
  readonly key: string;
  entity(id: string): Entity | undefined;
  /** The entity that a short form defined in this paper stands for, where its long form is a known name. */
  defined(short: string): Entity | undefined;
}

export function buildLexicon(_definitions: readonly AcronymDefinition[]): Lexicon {
  return { key: '', entity: () => undefined, defined: () => undefined };
}
