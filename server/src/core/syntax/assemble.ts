/** Drafts to blocks. Blocks that an edit left alone stay the same objects: see document/memory.ts. */
import type { Edit } from '../text/text';
import type { Block, PlacedBlock } from './block';
import type { BlockDraft } from './draft';

export interface Previous {
  readonly blocks: readonly PlacedBlock[];
  readonly edit: Edit;
}

export function assemble(content: string, drafts: readonly BlockDraft[], previous?: Previous): PlacedBlock[] {
  const reuse = previous ? reuser(previous) : () => undefined;
  return drafts.map((draft) => reuse(draft) ?? { start: draft.start, block: makeBlock(content, draft) });
}

function makeBlock(content: string, draft: BlockDraft): Block {
  const { kind, level, start, end } = draft;
  return { kind, level, source: content.slice(start, end), ...draft.read() };
}

/** Looks drafts up among the old blocks, which come in the same order: one pass over both. */
function reuser({ blocks, edit }: Previous): (draft: BlockDraft) => PlacedBlock | undefined {
  const delta = edit.newText.length - (edit.end - edit.start);
  const newEnd = edit.start + edit.newText.length;
  let next = 0;
  return (draft) => {
    const before = draft.end < edit.start;
    if (!before && draft.start <= newEnd) return undefined;
    const start = before ? draft.start : draft.start - delta;
    while (next < blocks.length && blocks[next]!.start < start) next++;
    const old = blocks[next];
    if (old?.start !== start || !sameShape(old.block, draft)) return undefined;
    return old.start === draft.start ? old : { start: draft.start, block: old.block };
  };
}

function sameShape(block: Block, draft: BlockDraft): boolean {
  return (
    block.kind === draft.kind &&
    block.level === draft.level &&
    block.source.length === draft.end - draft.start
  );
}
