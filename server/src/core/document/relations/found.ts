/** A frame found in a sentence, before it becomes relations. */
import type { Frame } from '../../knowledge/relations/frame';
import type { Actors } from './sentence';

export interface Found {
  readonly frame: Frame;
  readonly source: Actors;
  /** The same as `source` where each of them does it with each: `Chile and Peru agreed`. */
  readonly target: Actors;
  /** Token range of the words that say it. */
  readonly first: number;
  readonly last: number;
  /** 0–1: how surely these are doer and sufferer. */
  readonly sure: number;
  /** A party was taken for want of one where the frame has it: said only where the sentence says nothing surer. */
  readonly guess?: true;
}
