/** Acronyms by offset; where they are defined and used is known to the document. */
import type { AcronymDefinition } from '../../document/acronyms/acronym';
import { acronymKey, definedAcronyms } from '../../document/acronyms/uses';
import type { DocumentModel } from '../../document/model';
import { itemAt, type Span, touches } from '../../text/span';

/** Every use but the definitions themselves, in document order. */
export function usesOf(model: DocumentModel, definition: AcronymDefinition): readonly Span[] {
  const key = acronymKey(definition.short);
  return definedAcronyms(model).find((a) => acronymKey(a.short) === key)?.uses ?? [];
}

/** The first definition of what stands at an offset, with the span of just that. */
export function definitionAt(
  model: DocumentModel,
  offset: number,
): { readonly span: Span; readonly definition: AcronymDefinition } | null {
  const defined = model.definitions.find((d) => touches(d.shortSpan, offset));
  if (defined) return { span: defined.shortSpan, definition: defined };
  const use = itemAt(model.acronyms, offset);
  if (!use) return null;
  const key = acronymKey(use.text);
  const definition = model.definitions.find((d) => acronymKey(d.short) === key);
  return definition ? { span: { start: use.start, end: use.end }, definition } : null;
}
