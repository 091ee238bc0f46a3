/** Uses of the acronyms that a paper defines. */
import type { AcronymDefinition } from '../../document/acronyms/acronym';
import type { DocumentModel } from '../../document/model';
import type { PlacedBlock } from '../../syntax/block';
import { type Span, touches } from '../../text/span';
import { blockAt } from './blocks';

/** `UNHCR`, `G7`, `P5+1`, `R&D`: letters and digits with the marks that occur inside. */
const word = /[\p{L}\p{N}]+(?:[&+/.-][\p{L}\p{N}]+)*/gu;

export interface AcronymUse extends Span {
  readonly definition: AcronymDefinition;
}

/** Every use but the definitions themselves, in document order. */
export function acronymUses(model: DocumentModel): readonly AcronymUse[] {
  const known = shortForms(model);
  return known.size === 0 ? [] : model.blocks.flatMap((placed) => usesIn(placed, known));
}

export function usesOf(model: DocumentModel, definition: AcronymDefinition): readonly Span[] {
  const known = new Map([[definition.short, definition]]);
  return model.blocks.flatMap((placed) => usesIn(placed, known));
}

export function definitionAt(
  model: DocumentModel,
  offset: number,
): { readonly span: Span; readonly definition: AcronymDefinition } | null {
  const defined = model.definitions.find((d) => touches(d.shortSpan, offset));
  if (defined) return { span: defined.shortSpan, definition: defined };
  const placed = blockAt(model.blocks, offset);
  if (!placed || model.definitions.length === 0) return null;
  const near = usesNear(placed, shortForms(model), offset);
  return near ? { span: { start: near.start, end: near.end }, definition: near.definition } : null;
}

/** The first definition of each short form. */
function shortForms(model: DocumentModel): ReadonlyMap<string, AcronymDefinition> {
  return new Map(model.definitions.map((d) => [d.short, d] as const).reverse());
}

function usesNear(
  placed: PlacedBlock,
  known: ReadonlyMap<string, AcronymDefinition>,
  offset: number,
): AcronymUse | undefined {
  const from = Math.max(0, offset - placed.start - 60);
  const around = placed.block.prose.slice(from, from + 120);
  return findWords(around, placed.start + from, known).find((use) => touches(use, offset));
}

function usesIn({ start, block }: PlacedBlock, known: ReadonlyMap<string, AcronymDefinition>): AcronymUse[] {
  switch (block.kind) {
    case 'code':
    case 'math':
    case 'comment':
    case 'front-matter':
    case 'residue':
    case 'other':
      return [];
    default:
      return findWords(block.prose, start, known);
  }
}

function findWords(
  prose: string,
  delta: number,
  known: ReadonlyMap<string, AcronymDefinition>,
): AcronymUse[] {
  const uses: AcronymUse[] = [];
  for (const match of prose.matchAll(word)) {
    const definition = known.get(match[0]);
    if (!definition) continue;
    const span = { start: delta + match.index, end: delta + match.index + match[0].length };
    if (!touches(definition, span.start) || !touches(definition, span.end))
      uses.push({ ...span, definition });
  }
  return uses;
}
