/**
 * What is remembered from edit to edit, keyed by objects that stay the same as long as their text does.
 * Belongs to one analyzer; forgetting it costs time and changes no answer.
 */
import type { Block, PlacedBlock } from '../syntax/block';
import { type BlockFacts, recogniseBlock } from './blockFacts';
import type { Discourse } from './entities/entity';
import type { Lexicon } from './entities/lexicon';
import { type EntityFacts, readEntities, sameDiscourse } from './entityFacts';
import type { DocumentModel } from './model';
import type { PlacedLists } from './part';
import type { PartView } from './partView';
import type { Reading } from './reading';
import { readEntries } from './references/list';
import { type Reference, shiftReference } from './references/reference';

/** A reading and all it hangs on beside the block. */
export interface EntityReading {
  readonly facts: EntityFacts;
  readonly lexicon: Lexicon;
  readonly before: Discourse;
  /** The paper's own names that occur in the block, as `Lexicon.keyFor` gives them. */
  readonly names: string;
}

/**
 * What `make` answers for `owner`, made once and kept as long as the owner lives: a block, an item of the list,
 * which stay the same objects as long as their text does. `make` must look at nothing else but `owner`, and is
 * the key of the answer, so that it must not be made anew for each call.
 */
export type Recall = <K extends object, V>(make: (owner: K) => V, owner: K) => V;

export class Memory {
  readonly #facts = new WeakMap<Block, BlockFacts>();
  readonly #entities = new WeakMap<Block, EntityReading>();
  readonly #entries = new WeakMap<Block, readonly Reference[]>();
  readonly #placedEntries = new WeakMap<PlacedBlock, readonly Reference[]>();

  readonly #readings = new WeakMap<DocumentModel, Reading>();
  /** For `viewsOf`. */
  readonly views = new WeakMap<Block, PartView>();
  /** For `inPlace`. */
  readonly placedLists: PlacedLists = new WeakMap();
  readonly #answers = new WeakMap<object, WeakMap<object, unknown>>();

  readonly recall: Recall = (make, owner) => {
    const answers = remember(this.#answers, make, () => new WeakMap<object, unknown>());
    return remember(answers as WeakMap<typeof owner, ReturnType<typeof make>>, owner, make);
  };

  /** What a model was made from, for the next one. */
  readingOf(model: DocumentModel): Reading | undefined {
    return this.#readings.get(model);
  }

  keep(model: DocumentModel, reading: Reading): void {
    this.#readings.set(model, reading);
  }

  facts(block: Block): BlockFacts {
    return remember(this.#facts, block, recogniseBlock);
  }

  /** Read again only where the names that occur in the block, the workspace's actors, or who was spoken of before it, have changed. */
  entities(block: Block, lexicon: Lexicon, before: Discourse): EntityReading {
    const known = this.#entities.get(block);
    const sameBefore = known !== undefined && sameDiscourse(known.before, before);
    if (sameBefore && known.lexicon === lexicon) return known;
    const names = lexicon.keyFor(block.prose);
    const keep = sameBefore && known.names === names && known.lexicon.actors === lexicon.actors;
    const facts = keep ? known.facts : readEntities(block, this.facts(block), lexicon, before);
    const made = { facts, lexicon, before, names };
    this.#entities.set(block, made);
    return made;
  }

  /** The entries of a block of the reference list, numbered from `first`. */
  entries(placed: PlacedBlock, first: number): readonly Reference[] {
    const known = this.#placedEntries.get(placed);
    if (known && (known.length === 0 || known[0]!.index === first)) return known;
    const entries = remember(this.#entries, placed.block, readEntries);
    const made = entries.map((r, i) => shiftReference(r, placed.start, first + i));
    this.#placedEntries.set(placed, made);
    return made;
  }
}

function remember<K extends object, V>(map: WeakMap<K, V>, key: K, make: (key: K) => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make(key);
  map.set(key, made);
  return made;
}
