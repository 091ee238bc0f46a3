/**
 * What is remembered from edit to edit, keyed by objects that stay the same as long as their text does.
 * Belongs to one analyzer; forgetting it costs time and changes no answer.
 */
import type { Block, PlacedBlock } from '../syntax/block';
import { type BlockFacts, recogniseBlock } from './blockFacts';
import type { Discourse, Mention } from './entities/entity';
import { shiftMention } from './entities/entity';
import type { Lexicon } from './entities/lexicon';
import { type EntityFacts, readEntities, sameDiscourse } from './entityFacts';
import { type PlacedFacts, placeFacts } from './placed';
import { readEntries } from './references/list';
import { type Reference, shiftReference } from './references/reference';
import { type Relation, shiftRelation } from './relations/relation';

/** An entity reading at its place. */
interface PlacedEntities {
  readonly facts: EntityFacts;
  readonly mentions: readonly Mention[];
  readonly relations: readonly Relation[];
}

/** A reading and all it hangs on beside the block. */
interface EntityReading {
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
  readonly #placed = new WeakMap<PlacedBlock, PlacedFacts>();
  readonly #entities = new WeakMap<Block, EntityReading>();
  readonly #placedEntities = new WeakMap<PlacedBlock, PlacedEntities>();
  readonly #entries = new WeakMap<Block, readonly Reference[]>();
  readonly #placedEntries = new WeakMap<PlacedBlock, readonly Reference[]>();

  readonly #answers = new WeakMap<object, WeakMap<object, unknown>>();

  readonly recall: Recall = (make, owner) => {
    const answers = remember(this.#answers, make, () => new WeakMap<object, unknown>());
    return remember(answers as WeakMap<typeof owner, ReturnType<typeof make>>, owner, make);
  };

  facts(block: Block): BlockFacts {
    return remember(this.#facts, block, recogniseBlock);
  }

  placed(placed: PlacedBlock): PlacedFacts {
    return remember(this.#placed, placed, () => placeFacts(placed, this.facts(placed.block)));
  }

  entities(placed: PlacedBlock, lexicon: Lexicon, before: Discourse): PlacedEntities {
    const facts = this.#readEntities(placed, lexicon, before);
    const known = this.#placedEntities.get(placed);
    if (known?.facts === facts) return known;
    const made: PlacedEntities = {
      facts,
      mentions: facts.mentions.map((m) => shiftMention(m, placed.start)),
      relations: facts.relations.map((r) => shiftRelation(r, placed.start)),
    };
    this.#placedEntities.set(placed, made);
    return made;
  }

  /** Read again only where the names that occur in the block, the workspace's actors, or who was spoken of before it, have changed. */
  #readEntities(placed: PlacedBlock, lexicon: Lexicon, before: Discourse): EntityFacts {
    const { block } = placed;
    const known = this.#entities.get(block);
    const sameBefore = known !== undefined && sameDiscourse(known.before, before);
    if (sameBefore && known.lexicon === lexicon) return known.facts;
    const names = lexicon.keyFor(block.prose);
    const keep = sameBefore && known.names === names && known.lexicon.actors === lexicon.actors;
    const facts = keep ? known.facts : readEntities(block, this.facts(block), lexicon, before);
    this.#entities.set(block, { facts, lexicon, before, names });
    return facts;
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
