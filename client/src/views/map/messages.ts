/** What the map's page and the extension say to each other. */
import type { Range, RelationMap } from '../../../../server/src/protocol/types';

export type ToPage =
  /** The paper's map as it stands now; null where no paper is open. */
  | { readonly kind: 'map'; readonly map: RelationMap | null }
  /** Selects an actor, or a pair in the direction of its statements. */
  | { readonly kind: 'select'; readonly actors: readonly string[] }
  /** The reader is back from the text. */
  | { readonly kind: 'focus' };

export type FromPage =
  | { readonly kind: 'ready' }
  | { readonly kind: 'centre'; readonly actor: string }
  | { readonly kind: 'reveal'; readonly range: Range }
  | { readonly kind: 'export' };
