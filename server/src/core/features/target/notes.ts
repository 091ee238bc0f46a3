/** Notes by the id that they are referred to by. */
import type { DocumentModel } from '../../document/model';
import type { PlacedBlock } from '../../syntax/block';

export function noteOf(model: DocumentModel, id: string): PlacedBlock | undefined {
  return model.blocks.find(({ block }) => block.kind === 'note' && block.noteId === id);
}
