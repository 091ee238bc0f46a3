/** What can happen to a paper, as the analyzer is told of it. */
import type { WorkspaceActor } from '../document/actors/actor';
import type { Settings } from '../settings/settings';
import type { SourceLanguage } from '../syntax/block';
import type { Edit } from '../text/text';

export type Change =
  | {
      readonly kind: 'open';
      readonly uri: string;
      readonly language: SourceLanguage;
      readonly version: number;
      readonly content: string;
    }
  /** `edits` apply one after the other, each to the text the one before has left. */
  | { readonly kind: 'edit'; readonly uri: string; readonly version: number; readonly edits: readonly Edit[] }
  | { readonly kind: 'close'; readonly uri: string }
  /** The fingerprints that the paper's baseline accepts; known also before the paper is opened. */
  | { readonly kind: 'baseline'; readonly uri: string; readonly accepted: ReadonlySet<string> }
  /** Null settings forget those of `uri`; a null `uri` sets those of every paper without its own. */
  | { readonly kind: 'settings'; readonly uri: string | null; readonly settings: Settings | null }
  /** The workspace's own actors, instead of those before. */
  | { readonly kind: 'actors'; readonly actors: readonly WorkspaceActor[] };
