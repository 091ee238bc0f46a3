/** Notes by the id that they are referred to by. */
import type { DocumentModel } from '../../document/model';
import type { Note } from '../../document/notes/note';

export function noteOf(model: DocumentModel, id: string): Note | undefined {
  return model.notes.find((n) => n.id === id);
}
